import { divisionLabels } from '../model/vocabulary.js';

// What it means that something lies in something else. It has one meaning: whatever LOCATED_IN and PART_OF lead to, over as
// many steps as it takes. For the questions asked most, which subdistrict a thing lies in and which divisions a report is on, the
// load writes the answers down as WITHIN.

/** The types of the relationships over which things lie in others. */
const TYPES = ['PART_OF', 'LOCATED_IN'];

/** The most steps: from a project within a project, in a compound of a community, up to the province. */
const STEPS = 6;

/** Whether a relationship says that its start lies in its end. */
export function saysLiesIn({ type }: { type: string }): boolean {
  return TYPES.includes(type);
}

/** Cypher for a path from what lies in something to it. */
export const LIES_IN = `[:${TYPES.join('|')}*1..${STEPS}]`;

/** The same, from the thing itself on. */
export const IS_OR_LIES_IN = `[:${TYPES.join('|')}*0..${STEPS}]`;

/** Cypher for a path from things of a type to a division that they are or lie in: divisions are part of one another only. */
export function belowDivision(label: string): string {
  const level = (divisionLabels as readonly string[]).indexOf(label);
  return level > 0 ? `[:PART_OF*0..${level}]` : IS_OR_LIES_IN;
}

/** The divisions that a figure belongs to, by what their ids begin with; it carries the ids as `provinceId` and so on. */
export const AREA_LEVELS = ['province', 'city', 'district', 'subdistrict'] as const;

/** The property of figures with a division's id, by which an index is chosen: the type that the id begins with is one of few. */
export function areaKey(id: string): `${(typeof AREA_LEVELS)[number]}Id` | null {
  const level = AREA_LEVELS.find((one) => id.startsWith(`${one}:`));
  return level ? `${level}Id` : null;
}

/**
 * The relationship from what lies in a subdistrict to it, and from a report to whatever that which it covers is or lies in; the
 * load derives it.
 */
export const WITHIN = 'WITHIN';

/** Cypher for the types of the relationships that are the graph's own, as opposed to what the load derives from them. */
export const UNDERIVED = `!${WITHIN}`;
