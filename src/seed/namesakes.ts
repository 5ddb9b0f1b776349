import { shared } from './dataset/areas.js';

/**
 * Names that mean another thing in each division of this depth from the province: 区委 differs from district to district.
 */
const RELATIVE: readonly [words: RegExp, divisions: number][] = [
  [/^(?:省|自治区)/, 1],
  [/^市(?!场|民|容|政(?!府|协))/, 2],
  [/^(?:区|县|旗)(?!域|块|间|划)/, 3],
  [/^(?:街道|镇|乡(?!村|贤)|办事处|党工委|社区|村(?!村)|居委|小区|辖区|两委|机关|班子|领导班子)/, 4],
];

/** Types of what can be the same thing all over the country. Anything else belongs to one city. */
export const SHARED: ReadonlySet<string> = new Set(['Programme', 'Document', 'Honour']);
const CITY = 2;

/** A name with its type, and the chain of names that the report covers. */
export interface Called {
  name: string;
  type: string;
  area: string;
}

/**
 * The chain of the division within which a name means only one thing; empty if that may be the whole country. Only
 * names of organizations, party organizations and facilities depend on the division: 社区矫正 is one programme everywhere.
 */
export function namedWithin({ name, type, area }: Called): string {
  if (!['Organization', 'PartyOrganization', 'Facility'].includes(type)) return '';
  const [, divisions = 0] = RELATIVE.find(([words]) => words.test(name)) ?? [];
  return upTo(area, divisions);
}

/** Whether two things of the same name in different reports are taken to be one until a person decides. */
export function isLikelyOne(one: Called, other: Called): boolean {
  if (one.name !== other.name || one.type !== other.type) return false;
  const divisions = SHARED.has(one.type) ? 0 : CITY;
  return namedWithin(one) === namedWithin(other) && upTo(one.area, divisions) === upTo(other.area, divisions);
}

function upTo(chain: string, divisions: number): string {
  return chain.split('/').slice(0, divisions).join('/');
}

/** The names with which all chains begin, for a report that covers several divisions. */
export function areaOf(covers: readonly string[]): string {
  return shared(covers.map((chain) => chain.split('/'))).join('/');
}
