import { Converter } from 'opencc-js/t2cn';

/** Changes where names may be compared otherwise. */
export const PLAIN_VERSION = 1;

const converted = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

/** The simplified form of a character. By itself, whatever stands beside it: so a part of a name is compared as the whole is. */
function simplified(point: string): string {
  const before = known.get(point) ?? converted(point);
  known.set(point, before);
  return before;
}

const HAN = /\p{Script=Han}/u;

/** A text with full-width forms, capitals and traditional characters as the plain ones, without invisible characters. */
export function folded(text: string): string {
  const points = [...text.normalize('NFKC').toLowerCase()];
  return points
    .map((point) => (HAN.test(point) ? simplified(point) : point))
    .join('')
    .replaceAll(/\p{Cf}/gu, '');
}

/** The same, where marks and spaces between words that are not Chinese are one space, and elsewhere none. */
export function spelt(text: string): string {
  return folded(text)
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}

/** The same without spaces: the form in which names are compared. What has no letter or digit is only put in lower case. */
export function plainOf(text: string): string {
  return spelt(text).replaceAll(' ', '') || text.trim().toLowerCase();
}

/** The plain forms of names, in their order; null where putting them in lower case gives the same. */
export function plainNames(names: readonly string[]): string[] | null {
  const plain = names.map(plainOf);
  return plain.every((one, i) => one === names[i]?.toLowerCase()) ? null : plain;
}
