// What the page's tables of entities request in addition to properties. It is here because the server requests the same
// to warm up (warm.ts); it imports nothing, because the page includes it.

/** A column with the other ends of an entity's links of one type. */
export interface LinkColumn<Type extends string = string> {
  type: Type;
  /** Whether the links lead from the entity or to it. */
  direction: 'OUT' | 'IN';
}

const out = <const Type extends string>(type: Type): LinkColumn<Type> => ({ type, direction: 'OUT' });
const into = <const Type extends string>(type: Type): LinkColumn<Type> => ({ type, direction: 'IN' });

/** The two or three link columns of each type of entity that has a table. */
export const LINK_COLUMNS = {
  PROJECT: [out('AFFECTS'), into('CARRIES_OUT')],
  PARTY_ORGANIZATION: [out('ORGANIZED_IN'), out('SERVES'), into('ESTABLISHED')],
  ORGANIZATION: [out('CARRIES_OUT'), out('SERVES')],
  PERSON: [out('CARRIES_OUT'), out('RECEIVED')],
  PROGRAMME: [into('CARRIES_OUT'), out('APPLIES_TO')],
  FACILITY: [out('LOCATED_IN'), out('SERVES'), into('ESTABLISHED')],
  HONOUR: [into('RECEIVED'), into('CONFERRED')],
  DOCUMENT: [into('ISSUED'), out('APPLIES_TO'), into('BASED_ON')],
} as const;

/** The variables that request a table's link columns. */
export function linksAsked<Type extends string>([first, second, third]: readonly LinkColumn<Type>[]) {
  return {
    column1: filterOf(first),
    column2: filterOf(second),
    column3: third && filterOf(third),
    hasColumn3: third !== undefined,
  };
}

function filterOf<Type extends string>(column: LinkColumn<Type> | undefined) {
  return { types: column ? [column.type] : [], direction: column?.direction };
}
