import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import type { Database } from '../../graph/database.js';
import { NODE_LABELS, SHARED_LABELS } from '../../graph/indexes.js';
import { withIsoTimes } from '../../graph/values.js';
import { grouped } from '../../model/grouped.js';
import { kebab } from '../../model/ids.js';
import { relationshipKey } from '../ids.js';
import type { NodeRow, Property, RelationshipRow } from './rows.js';

/** What one transaction writes: nodes, or all outgoing relationships of some nodes. */
export type Batch = { nodes: NodeRow[] } | { from: string[]; relationships: RelationshipRow[] };

/** What a transaction does. Existing nodes and relationships are named by the server's element ids. */
export interface Change {
  nodes: NodeRow[];
  relationships: RelationshipRow[];
  changedNodes: { element: string; row: NodeRow }[];
  changedRelationships: { element: string; row: RelationshipRow }[];
  removedRelationships: string[];
}

/** A change that does nothing. */
export const noChange = (): Change => ({
  nodes: [],
  relationships: [],
  changedNodes: [],
  changedRelationships: [],
  removedRelationships: [],
});

/** The timeout of statements that go through the whole graph, in ms. */
export const LONG = 3_600_000;

/** What makes the graph equal to the batch. Reads only that part of the graph. */
export function changeOf(database: Database, batch: Batch): Promise<Change> {
  return 'nodes' in batch
    ? changeOfNodes(database, batch.nodes)
    : changeOfRelationships(database, batch.from, batch.relationships);
}

async function changeOfNodes(database: Database, nodes: NodeRow[]): Promise<Change> {
  const change = noChange();
  const present = new Map<string, NodeRow & { element: string }>();
  const ids = nodes.map(({ id }) => id);
  for (const [label, those] of grouped(ids, nodeLabel)) {
    const statement = `
      UNWIND $ids AS id MATCH (n:${label} {id: id})
      RETURN elementId(n) AS element, n.id AS id, labels(n) AS labels, properties(n) AS properties`;
    for (const row of await database.read<NodeRow & { element: string }>(statement, { ids: those }, LONG))
      present.set(row.id, row);
  }
  for (const row of nodes) {
    const old = present.get(row.id);
    if (!old) change.nodes.push(row);
    else if (nodeText(old) !== nodeText(row)) change.changedNodes.push({ element: old.element, row });
  }
  return change;
}

async function changeOfRelationships(
  database: Database,
  from: string[],
  relationships: RelationshipRow[],
): Promise<Change> {
  const change = noChange();
  const wanted = new Map(relationships.map((row) => [relationshipKey(row), row]));
  for (const [label, ids] of grouped(from, nodeLabel)) {
    const statement = `
      UNWIND $ids AS id MATCH (a:${label} {id: id})-[r]->(b)
      RETURN elementId(r) AS element, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`;
    const rows = await database.read<RelationshipRow & { element: string }>(statement, { ids }, LONG);
    for (const old of rows) {
      const key = relationshipKey(old);
      const row = wanted.get(key);
      wanted.delete(key);
      if (!row) change.removedRelationships.push(old.element);
      else if (text(old.properties) !== text(row.properties))
        change.changedRelationships.push({ element: old.element, row });
    }
  }
  change.relationships.push(...wanted.values());
  return change;
}

/** Makes the change in a transaction. */
export async function apply(tx: ManagedTransaction, change: Change): Promise<void> {
  if (change.nodes.length > 0)
    await tx.run('UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties', {
      rows: change.nodes.map(({ id, labels, properties }) => ({
        labels,
        properties: { ...typed(properties), id },
      })),
    });
  for (const [ends, rows] of grouped(change.relationships, ({ from, to }) =>
    [nodeLabel(from), nodeLabel(to)].join(' '),
  )) {
    const [from, to] = ends.split(' ');
    await tx.run(
      `UNWIND $rows AS row
       MATCH (a:${from} {id: row.from})
       MATCH (b:${to} {id: row.to})
       CREATE (a)-[r:$(row.type)]->(b)
       SET r = row.properties`,
      { rows: rows.map(({ properties, ...row }) => ({ ...row, properties: typed(properties) })) },
    );
  }
  if (change.changedNodes.length > 0)
    await tx.run(
      `UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element
       REMOVE n:${SHARED_LABELS.join(':')} SET n:$(row.labels) SET n = row.properties`,
      {
        rows: change.changedNodes.map(({ element, row: { id, labels, properties } }) => ({
          element,
          labels,
          properties: { ...typed(properties), id },
        })),
      },
    );
  if (change.changedRelationships.length > 0)
    await tx.run(
      'UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.element SET r = row.properties',
      {
        rows: change.changedRelationships.map(({ element, row }) => ({
          element,
          properties: typed(row.properties),
        })),
      },
    );
  if (change.removedRelationships.length > 0)
    await tx.run('UNWIND $elements AS element MATCH ()-[r]->() WHERE elementId(r) = element DELETE r', {
      elements: change.removedRelationships,
    });
}

/** Properties that are integers. Every other number is a float, so that values compare and sort alike. */
const INTEGERS = new Set(['citationStarts', 'citationEnds', 'position', 'length', 'start', 'end']);

/** Properties that are days, if they are texts; `start` and `end` can also be offsets. */
const DAYS = new Set(['publishedOn', 'originalRetrievedOn', 'periodStart', 'periodEnd', 'start', 'end']);

/** A text that is equal for two nodes exactly if their labels and properties are. */
function nodeText({ labels, properties: { id: _, ...properties } }: NodeRow): string {
  return JSON.stringify([[...labels].sort(), text(properties)]);
}

/** The same for properties. */
function text(properties: Record<string, Property>): string {
  const plain = withIsoTimes(properties) as Record<string, Property>;
  return JSON.stringify(Object.entries(plain).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Labels by the first part of their nodes' ids. The ids of entities begin with their types. */
const LABELS = new Map(NODE_LABELS.map((label) => [kebab(label), label]));

/** The label with which a node is found by its id. */
function nodeLabel(id: string): string {
  return LABELS.get(id.slice(0, id.indexOf(':'))) ?? 'Entity';
}

function typed(properties: Record<string, Property>): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(properties)) {
    if (INTEGERS.has(key) && typeof value !== 'string')
      all[key] = Array.isArray(value) ? value.map((n) => neo4j.int(n)) : neo4j.int(value as number);
    else all[key] = DAYS.has(key) ? dayOf(value as string) : value;
  }
  return all;
}

function dayOf(iso: string) {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return new neo4j.types.Date(year, month, day);
}
