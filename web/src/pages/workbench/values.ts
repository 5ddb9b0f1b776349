import type { CitationPartsFragment } from '../../graphql/generated/graphql';
import { type EntityType, entityTypes } from '../../language/terms';

/** A value of an answer, in the server's JSON. */
export type CypherValue = null | boolean | number | string | CypherValue[] | { [key: string]: CypherValue };

/** A node: its properties, its labels, and the id that relationships in the same answer refer to. */
export interface CypherNode {
  _id: string;
  _labels: string[];
  [property: string]: CypherValue;
}

/** A relationship: its properties, its type, and the ids of its ends. */
export interface CypherRelationship {
  _type: string;
  _from: string;
  _to: string;
  [property: string]: CypherValue;
}

export function isNode(value: CypherValue): value is CypherNode {
  return isMap(value) && typeof value._id === 'string' && Array.isArray(value._labels);
}

export function isRelationship(value: CypherValue): value is CypherRelationship {
  return isMap(value) && typeof value._type === 'string' && typeof value._from === 'string';
}

/** Whether a value is a path: nodes and relationships in turn, with a node at either end. */
export function isPath(value: CypherValue): value is (CypherNode | CypherRelationship)[] {
  return (
    Array.isArray(value) &&
    value.length >= 3 &&
    value.length % 2 === 1 &&
    value.every((part, i) => (i % 2 === 0 ? isNode(part) : isRelationship(part)))
  );
}

export function isMap(value: CypherValue): value is { [key: string]: CypherValue } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The most specific label of a node; entities have others as well. */
export function labelOf({ _labels }: CypherNode): string {
  return _labels.find((label) => Object.hasOwn(entityTypes, label)) ?? _labels[0] ?? '';
}

/** The type of an entity; null for any other node. */
export function entityTypeOf(node: CypherNode): EntityType | null {
  const label = labelOf(node);
  return Object.hasOwn(entityTypes, label) && typeof node.id === 'string' ? (label as EntityType) : null;
}

/** The name of a node: the first property that names it. */
export function titleOf(node: CypherNode): string {
  const { name, title, reported, id } = node;
  return String(name ?? title ?? reported ?? id ?? labelOf(node));
}

/**
 * The citations of a node or relationship, which are stored as four parallel lists.
 * @param reports the graph's reports by id; citations of others are left out
 */
export function citationsOf(
  value: CypherNode | CypherRelationship,
  reports: ReadonlyMap<string, CitationPartsFragment['report']>,
): CitationPartsFragment[] {
  const [ids, starts, ends, exacts] = ['Reports', 'Starts', 'Ends', 'Exacts'].map((list) => {
    const values = value[`citation${list}`];
    return Array.isArray(values) ? values : [];
  }) as [CypherValue[], CypherValue[], CypherValue[], CypherValue[]];
  return ids.flatMap((id, i) => {
    const report = reports.get(String(id));
    return report
      ? [{ report, start: Number(starts[i]), end: Number(ends[i]), exact: String(exacts[i] ?? '') }]
      : [];
  });
}

/** The ids of all reports that nodes or relationships cite, each once. */
export function reportsCited(values: (CypherNode | CypherRelationship)[]): string[] {
  const ids = values.flatMap(({ citationReports }) =>
    Array.isArray(citationReports) ? citationReports : [],
  );
  return [...new Set(ids.map(String))];
}

/** A node's or relationship's properties by name, without its citations. */
export function propertiesOf(value: CypherNode | CypherRelationship): [string, CypherValue][] {
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_') && !name.startsWith('citation'))
    .sort(([a], [b]) => a.localeCompare(b));
}

/** All nodes and relationships within values, at any depth, each once. */
export function partsOf(values: CypherValue[]): { nodes: CypherNode[]; relationships: CypherRelationship[] } {
  const nodes = new Map<string, CypherNode>();
  const relationships = new Map<string, CypherRelationship>();
  const collect = (value: CypherValue): void => {
    if (value === null || typeof value !== 'object') return;
    if (isNode(value)) nodes.set(value._id, value);
    else if (isRelationship(value)) relationships.set(JSON.stringify(value), value);
    else for (const inner of Object.values(value)) collect(inner);
  };
  for (const value of values) collect(value);
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}
