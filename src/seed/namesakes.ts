import { shared } from './dataset/areas.js';

/** Of how many divisions from the province down a name is another thing in each: 区委 is another one in each district. */
const RELATIVE: readonly [words: RegExp, divisions: number][] = [
  [/^(?:省|自治区)/, 1],
  [/^市(?!场|民|容|政(?!府|协))/, 2],
  [/^(?:区|县|旗)(?!域|块|间|划)/, 3],
  [/^(?:街道|镇|乡(?!村|贤)|办事处|党工委|社区|村(?!村)|居委|小区|辖区|两委|机关|班子|领导班子)/, 4],
];

/** What may be one and the same in reports of the whole country; all else is only where it is, in one city. */
export const SHARED: ReadonlySet<string> = new Set(['Programme', 'Document', 'Honour']);
const CITY = 2;

/** What has a name, and the chain of names of what the report covers that has it. */
export interface Called {
  name: string;
  type: string;
  area: string;
}

/**
 * The chain of names of the division within which a name is that of one thing; empty where it may be that of one thing in the whole
 * country. Only of organizations, party organizations and facilities names say so: 社区矫正 is one programme everywhere.
 */
export function namedWithin({ name, type, area }: Called): string {
  if (!['Organization', 'PartyOrganization', 'Facility'].includes(type)) return '';
  const [, divisions = 0] = RELATIVE.find(([words]) => words.test(name)) ?? [];
  return upTo(area, divisions);
}

/** Whether what another report calls the same is taken for the same until a person decides. */
export function isLikelyOne(one: Called, other: Called): boolean {
  if (one.name !== other.name || one.type !== other.type) return false;
  const divisions = SHARED.has(one.type) ? 0 : CITY;
  return namedWithin(one) === namedWithin(other) && upTo(one.area, divisions) === upTo(other.area, divisions);
}

function upTo(chain: string, divisions: number): string {
  return chain.split('/').slice(0, divisions).join('/');
}

/** What all chains begin with, for a report that covers several divisions. */
export function areaOf(covers: readonly string[]): string {
  return shared(covers.map((chain) => chain.split('/'))).join('/');
}
