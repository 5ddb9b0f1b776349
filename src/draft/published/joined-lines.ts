/** Widths of characters, in columns of a typewriter: Chinese ones and their marks take two. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’—…·]/u;

/** A line shorter than this is no full line of prose, in columns. */
const LEAST = 40;
/** Marks that may not begin a line, and words that are not parted, leave a full line so much shorter, in columns. */
const RAGGED = 10;
/** Of so many lines of a wrapped text at least, one after the other breaks off within a sentence. */
const FEWEST = 4;
const SHARE = 0.4;

/** How a line ends after which another begins whatever its width: with a sentence, or with what announces a list. */
const ENDS = /[。！？!?：:；;][”’」』）)]?$/u;

/** How a heading, an item of a list or an entry begins, which goes on from nothing. */
const BEGINS =
  /^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）、.．](?!\d)|第[一二三四五六七八九十\d]+[章节条]|[-—·•●■◆▪【])/u;

/**
 * A text of which every line was broken where the page ended, as PDF files and old web pages have it, with its paragraphs as lines.
 * Any other text stays as it is: its lines end with sentences, or are headings of any length.
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

/** Words of Latin letters are parted where their line was broken; Chinese is not. */
function between(line: string, next: string): string {
  return /[A-Za-z,]$/.test(line) && /^[A-Za-z]/.test(next) ? ' ' : '';
}

function widthOf(line: string): number {
  return [...line].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}
