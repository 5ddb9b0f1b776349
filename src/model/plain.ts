import { Converter } from 'opencc-js/t2cn';

/** Increase this if names may be compared differently than before. */
export const PLAIN_VERSION = 1;

const converted = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

/**
 * The simplified form of a character. Characters are converted one by one, regardless of context, so that a part of a
 * name is converted like the whole.
 */
function simplified(point: string): string {
  const before = known.get(point) ?? converted(point);
  known.set(point, before);
  return before;
}

const HAN = /\p{Script=Han}/u;

/**
 * A text in lower case with simplified characters, NFKC-normalized (full-width forms become plain), and without
 * invisible characters.
 */
export function folded(text: string): string {
  const points = [...text.normalize('NFKC').toLowerCase()];
  return points
    .map((point) => (HAN.test(point) ? simplified(point) : point))
    .join('')
    .replaceAll(/\p{Cf}/gu, '');
}

/** The same, with punctuation and spaces replaced by one space between non-Chinese words, and by nothing elsewhere. */
export function spelt(text: string): string {
  return folded(text)
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}

/**
 * The same without spaces: the form in which names are compared. A text without letters or digits is only trimmed and
 * put in lower case.
 */
export function plainOf(text: string): string {
  return spelt(text).replaceAll(' ', '') || text.trim().toLowerCase();
}

/** The plain forms of names, in the same order; null if they only differ in case. */
export function plainNames(names: readonly string[]): string[] | null {
  const plain = names.map(plainOf);
  return plain.every((one, i) => one === names[i]?.toLowerCase()) ? null : plain;
}
