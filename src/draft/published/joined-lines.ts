/** Characters that take two columns: Chinese characters and punctuation. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’—…·]/u;

/** The shortest full line of prose, in columns. */
const LEAST = 40;
/**
 * How much shorter a full line may be, in columns, because of words that cannot be split and marks that cannot begin a
 * line.
 */
const RAGGED = 10;
/** The smallest number and share of lines broken within a sentence in a wrapped text. */
const FEWEST = 4;
const SHARE = 0.4;

/** Endings of lines that are complete whatever their width: a sentence, or words that announce a list. */
const ENDS = /[。！？!?：:；;][”’」』）)]?$/u;

/** Beginnings of headings and list items, which do not continue the line before. */
const BEGINS =
  /^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）、.．](?!\d)|第[一二三四五六七八九十\d]+[章节条]|[-—·•●■◆▪【])/u;

/**
 * Joins the lines of a text that was wrapped at a fixed width, as in PDF files and old web pages, so that each
 * paragraph is one line. Any other text is returned unchanged.
 * @param text with single line breaks and no spaces at the ends of lines
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n');
  const widths = lines.map(widthOf);
  const written = widths.filter((width) => width > 0).sort((one, other) => one - other);
  const full = Math.max(LEAST, (written[Math.floor(written.length * 0.9)] ?? 0) - RAGGED);
  const breaksOff = (index: number) => {
    const [line, next] = [lines[index] as string, lines[index + 1] ?? ''];
    const isFull = (widths[index] ?? 0) >= full && !line.includes('\t');
    return isFull && !ENDS.test(line) && next !== '' && !BEGINS.test(next);
  };
  const broken = lines.filter((_, index) => breaksOff(index)).length;
  if (broken < FEWEST || broken < SHARE * written.length) return text;
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      return line + (breaksOff(index) ? between(line, next) : '\n');
    })
    .join('');
}

/** A space between Latin words where the line was broken; nothing in Chinese. */
function between(line: string, next: string): string {
  return /[A-Za-z,]$/.test(line) && /^[A-Za-z]/.test(next) ? ' ' : '';
}

function widthOf(line: string): number {
  return [...line].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}
