import { decode, Unreadable } from '../../seed/encoding.js';
import { htmlText, loadLibrary } from './html-text.js';
import { unwrapped } from './joined-lines.js';

/** A published file as text, ready for drafting. */
export interface ReadFile {
  text: string;
  mediaType: string;
  /** The encoding, if the type does not imply it. */
  encoding?: string;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** First bytes of files that are read, or refused with a reason of their own. */
const MAGIC: [begins: string, type: string][] = [
  ['PK\x03\x04', 'zip'],
  ['%PDF-', 'pdf'],
  ['\xd0\xcf\x11\xe0', 'doc'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
];

/**
 * Radicals that PDF files have instead of characters, where Unicode normalization does nothing or yields a variant (戶,
 * 靑).
 */
const RADICALS: Record<string, string> = Object.fromEntries(
  '⻋车 ⻓长 ⻔门 ⻅见 ⻉贝 ⻘青 ⻛风 ⻜飞 ⻝食 ⻢马 ⻥鱼 ⻦鸟 ⻩黄 ⻬齐 ⻰龙 ⺠民 ⻄西 ⻆角 ⻚页 ⻙韦 ⻤鬼 ⻣骨 ⺟母 ⻁虎 ⻨麦 ⻮齿 ⻳龟 ⼾户 ⾭青'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/**
 * Reads a published file: text, HTML, DOCX or PDF. All but text need a library that may not be installed.
 * @throws Unreadable with the reason
 */
export async function readPublished(bytes: Buffer, name: string): Promise<ReadFile> {
  const begins = bytes.toString('latin1', 0, 512);
  const type = MAGIC.find(([magic]) => begins.startsWith(magic))?.[1];
  if (type === 'zip') return { text: normalised(await docxText(bytes), CELLS), mediaType: DOCX };
  if (type === 'pdf') return { text: normalised(await pdfText(bytes)), mediaType: 'application/pdf' };
  if (type === 'doc') throw new Unreadable('it is an old Word file: save it as .docx');
  if (type === 'picture') throw new Unreadable('it is a picture');
  const { text, encoding } = decode(bytes);
  if (/\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html)/i.test(text))
    return { text: normalised(await htmlText(text), CELLS), mediaType: 'text/html', encoding };
  return { text: normalised(text), mediaType: 'text/plain', encoding };
}

async function docxText(bytes: Buffer): Promise<string> {
  const mammoth = await loadLibrary<{ convertToHtml(input: { buffer: Buffer }): Promise<{ value: string }> }>(
    'mammoth',
    'DOCX',
  );
  const { value } = await mammoth.convertToHtml({ buffer: bytes }).catch(() => {
    throw new Unreadable('it is a zip file, but no DOCX');
  });
  return htmlText(value);
}

/** The part of pdfjs-dist that is used. */
interface Pdf {
  getDocument(source: { data: Uint8Array; useSystemFonts: boolean }): {
    promise: Promise<{
      numPages: number;
      getPage(number: number): Promise<{
        getTextContent(): Promise<{ items: { str?: string; hasEOL?: boolean }[] }>;
      }>;
    }>;
  };
}

/** A page number at the top or bottom, which would interrupt a sentence. */
const PAGE_NUMBER = /^\s*[-—–]?\s*\d{1,4}\s*[-—–]?\s*\n|\n\s*[-—–]?\s*\d{1,4}\s*[-—–]?\s*$/gu;

async function pdfText(bytes: Buffer): Promise<string> {
  const pdf = await loadLibrary<Pdf>('pdfjs-dist@5.6', 'PDF', 'pdfjs-dist/legacy/build/pdf.mjs');
  const document = await pdf.getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const page = items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
    pages.push(page.trim().replaceAll(PAGE_NUMBER, ''));
  }
  const text = pages.join('\n');
  if (text.trim() === '') throw new Unreadable('its pages are pictures: it needs text recognition first');
  return text;
}

/** Spaces at the beginning of lines, to be removed. In tables, tabs stay, as a row may begin with an empty cell. */
const INDENTS = /\n[^\S\n]+/g;
const CELLS = /\n[^\S\n\t]+/g;

/**
 * Uniform line breaks, no spaces around lines, at most one empty line in a row, unwrapped paragraphs, and radicals as
 * characters.
 * @param indents what to remove at the beginning of lines
 * @throws Unreadable if the text is empty
 */
function normalised(text: string, indents = INDENTS): string {
  const lines = `\n${text}`
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replaceAll(/[\u2e80-\u2fd5]/g, (radical) => RADICALS[radical] ?? radical.normalize('NFKC'))
    .replaceAll(/ *\t */g, '\t')
    .replaceAll(/[^\S\n]+\n/g, '\n')
    .replaceAll(indents, '\n')
    .replaceAll(/\n{3,}/g, '\n\n');
  const trimmed = lines.replaceAll(/^\n+|\s+$/g, '');
  if (trimmed === '') throw new Unreadable('it has no text');
  return `${unwrapped(trimmed)}\n`;
}
