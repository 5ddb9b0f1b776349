import { divisionLabels } from '../model/vocabulary.js';

// Defines when something lies in something else: if LOCATED_IN or PART_OF leads there, in any number of steps. The load
// stores the two most common answers as WITHIN: the subdistrict of a thing, and the divisions of a report.

/** Types of relationships from a thing to what it lies in. */
const TYPES = ['PART_OF', 'LOCATED_IN'];

/** The most steps: from a project in a project, in a compound of a community, up to the province. */
const STEPS = 6;

/** Whether a relationship means that its start lies in its end. */
export function saysLiesIn({ type }: { type: string }): boolean {
  return TYPES.includes(type);
}

/** Cypher for the path from a thing to what it lies in. */
export const LIES_IN = `[:${TYPES.join('|')}*1..${STEPS}]`;

/** The same, but including the thing itself. */
export const IS_OR_LIES_IN = `[:${TYPES.join('|')}*0..${STEPS}]`;

/**
 * Cypher for the path from things with this label to a division that they lie in or are. Divisions are only part of one
 * another.
 */
export function belowDivision(label: string): string {
  const level = (divisionLabels as readonly string[]).indexOf(label);
  return level > 0 ? `[:PART_OF*0..${level}]` : IS_OR_LIES_IN;
}

/** The levels of divisions whose ids a figure carries, as `provinceId` and so on. Ids begin with the level. */
export const AREA_LEVELS = ['province', 'city', 'district', 'subdistrict'] as const;

/**
 * The property of figures that holds this division's id, so that an index can be used. Null if the id is not one of a
 * division at these levels.
 */
export function areaKey(id: string): `${(typeof AREA_LEVELS)[number]}Id` | null {
  const level = AREA_LEVELS.find((one) => id.startsWith(`${one}:`));
  return level ? `${level}Id` : null;
}

/**
 * The relationship from anything in a subdistrict to it, and from a report to what it covers and everything that lies
 * above; derived by the load.
 */
export const WITHIN = 'WITHIN';

/** Cypher for the types of all relationships but those that the load derives. */
export const UNDERIVED = `!${WITHIN}`;
