import { chainOf, type Division, matchCommunity } from './divisions.js';
import type { SeedEntity, SeedReport } from './files.js';
import type { SeedFile } from './yaml-file.js';

/**
 * What a report covers: a chain of listed divisions from the province down, and the name of what lies below the last.
 */
export interface Cover {
  chain: Division[];
  /** A compound or unlisted community that the report names; null if the last division is meant. */
  below: string | null;
}

/** How many names the chain of a subdistrict has. */
const SUBDISTRICT = 4;

/**
 * Resolves a chain of names in `covers`.
 * @returns null if the list does not have the divisions, or if more than one name is left below them
 */
export function coverOf(path: string): Cover | null {
  const names = path.split('/');
  const chain = chainOf(names.slice(0, SUBDISTRICT).join('/'));
  const rest = names.slice(SUBDISTRICT);
  if (!chain || rest.length === 0) return chain && { chain, below: null };
  const community = matchCommunity(pathOf(chain), { name: rest[0] as string })?.division;
  const whole = community ? [...chain, community] : chain;
  const [below = null, ...more] = community ? rest.slice(1) : rest;
  return more.length > 0 ? null : { chain: whole, below };
}

/** The path of the nth thing that a report covers: in `covers`, or `subdistrict`, which is short for one. */
export function placeOfCover({ rangeOf }: SeedFile<SeedReport>, nth: number): PropertyKey[] {
  return rangeOf(['report', 'covers']) ? ['report', 'covers', nth] : ['report', 'subdistrict'];
}

/** The names from the province down, joined by `/`. */
function pathOf(chain: Division[]): string {
  return chain.at(-1)?.path as string;
}

/** The divisions that a report names: those along what it covers, and those elsewhere among its entities. */
export class NamedDivisions {
  /** What the report covers, in order; null for what is not in the list. */
  readonly covers: (Cover | null)[];
  /**
   * The path of the subdistrict that everything covered is or lies in; null if there are several or larger divisions.
   */
  readonly subdistrict: string | null;
  private readonly byName = new Map<string, Division>();
  private readonly parents = new Map<string, string>();

  constructor({ report, entities, links }: Pick<SeedReport, 'report' | 'entities' | 'links'>) {
    this.covers = report.covers.map(coverOf);
    const subdistricts = new Set(this.covers.map((cover) => cover?.chain[SUBDISTRICT - 1]?.path ?? null));
    this.subdistrict = subdistricts.size === 1 ? ([...subdistricts][0] as string | null) : null;
    for (const { chain } of this.covers.filter((cover) => cover !== null))
      for (const division of chain) if (division.label !== 'Community') this.add(division);
    for (const { name, type, in: above } of entities) {
      if (type === 'Community' || !(above || type === 'Province')) continue;
      const division = chainOf(above ? `${above}/${name}` : name)?.at(-1);
      if (division?.label === type) this.byName.set(name, division);
    }
    for (const { from, type, to } of links) {
      const division = this.byName.get(to);
      if (type === 'PART_OF' && division?.label === 'Subdistrict') this.parents.set(from, division.path);
    }
  }

  /** A name that two divisions share is left out. */
  private add(division: Division): void {
    const known = this.byName.get(division.name);
    if (known && known.path !== division.path) this.byName.delete(division.name);
    else this.byName.set(division.name, division);
  }

  /** The divisions by name, without communities. */
  get named(): ReadonlyMap<string, Division> {
    return this.byName;
  }

  /** The path of a community's subdistrict: what `in` or a PART_OF link says, else the report's only one. */
  subdistrictOf({ name, in: above }: Pick<SeedEntity, 'name' | 'in'>): string | null {
    return above ?? this.parents.get(name) ?? this.subdistrict;
  }
}
