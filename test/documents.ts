import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';

/** A document and its parts. */
export interface DocumentText {
  path: string;
  text: string;
  /** The targets of its links, as written. */
  links: string[];
  /** The anchors of its headings, as GitHub names them. */
  anchors: string[];
  /** The levels of its headings, in order. */
  levels: string[];
  /** Its fenced code blocks, with their languages. */
  blocks: { language: string; content: string }[];
}

const markdown = new MarkdownIt({ html: true });

function read(path: string): DocumentText {
  const text = readFileSync(path, 'utf8');
  const tokens = markdown.parse(text, {});
  const slugger = new GithubSlugger();
  const isHeading = (type: string | undefined) => type === 'heading_open';
  return {
    path,
    text,
    links: tokens.flatMap(({ children }) =>
      (children ?? []).flatMap((inline) => {
        const address = inline.attrGet(inline.type === 'image' ? 'src' : 'href');
        return address === null ? [] : [String(address)];
      }),
    ),
    anchors: tokens.flatMap(({ children }, index) =>
      isHeading(tokens[index - 1]?.type)
        ? slugger.slug((children ?? []).map(({ content }) => content).join(''))
        : [],
    ),
    levels: tokens.filter(({ type }) => isHeading(type)).map(({ tag }) => tag),
    blocks: tokens
      .filter(({ type }) => type === 'fence')
      .map(({ info, content }) => ({ language: info.trim(), content })),
  };
}

/** All documents of the project by path. */
export const documents = new Map(
  ['.', 'docs', 'seed', 'bench', 'schema/examples']
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, read(path)]),
);

/**
 * The document with this path.
 * @throws Error if there is none
 */
export function documentAt(path: string): DocumentText {
  const found = documents.get(path);
  if (!found) throw new Error(`there is no document ${path}`);
  return found;
}

/** The fenced blocks of a language in README.md, README.zh.md and docs/: commands and queries to run. */
export function blocksOf(language: string): { path: string; content: string }[] {
  return [...documents.values()].flatMap(({ path, blocks }) =>
    /^(README|docs\/)/.test(path)
      ? blocks.filter((block) => block.language === language).map(({ content }) => ({ path, content }))
      : [],
  );
}

/** The rows of a document's tables whose first cell has names in code: these names, and the text of the other cells. */
export function tableOf({ text }: DocumentText): { names: string[]; cells: string[] }[] {
  return [...text.matchAll(/^\| (`[^|]*`) \| (.+) \|$/gm)].map(([, names = '', cells = '']) => ({
    names: [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name as string),
    cells: cells.split(' | ').map((cell) => cell.trim()),
  }));
}
