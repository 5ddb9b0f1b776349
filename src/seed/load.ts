import { createHash } from 'node:crypto';
import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { AtlasError } from '../errors.js';
import { type Database, withIsoTimes } from '../graph/database.js';
import { indexStatements, otherLabels } from '../graph/indexes.js';
import {
  type Dataset,
  type NodeRow,
  type Property,
  type RelationshipRow,
  relationshipKey,
} from './dataset.js';
import type { Vocabulary } from './vocabulary.js';

/** What a load did to the graph, in nodes and relationships. */
export interface LoadSummary {
  added: number;
  changed: number;
  removed: number;
}

/** Rows per statement: large enough that round trips do not matter, small enough for a 512 MB heap. */
const BATCH_SIZE = 2000;

/** Every label under which a node has its id. */
const ANY_LABEL = ['Entity', ...otherLabels].join('|');

/** Properties that are integers; every other number is a float, so that values compare and sort alike. */
const INTEGERS = new Set(['citationStarts', 'citationEnds', 'position', 'length']);

/** Properties that are days. */
const DAYS = new Set(['publishedOn', 'periodStart', 'periodEnd', 'start', 'end']);

/**
 * Makes the graph equal to the dataset: adds what is missing, corrects what differs, removes what is no longer there.
 * Each batch (a report, say) is one transaction. The version is taken away first and set last: a load that was
 * killed leaves a graph without a version, and running it again completes it.
 * @throws AtlasError DATABASE_NOT_OURS
 */
export async function load(
  database: Database,
  dataset: Dataset,
  vocabulary: Vocabulary,
  onProgress: (message: string) => void = () => {},
): Promise<LoadSummary> {
  await refuseForeignDatabase(database);
  await database.write(async (tx) => {
    for (const statement of indexStatements(vocabulary)) await tx.run(statement);
  });
  await database.write((tx) => tx.run("MERGE (d:Dataset {id: 'dataset'}) REMOVE d.version"));
  const present = await readGraph(database);
  const summary: LoadSummary = { added: 0, changed: 0, removed: 0 };

  for (const [index, batch] of dataset.batches.entries()) {
    const nodes = batch.nodes.filter((row) => count(summary, present.nodes.get(row.id), nodeText(row)));
    const relationships = batch.relationships.filter((row) =>
      count(summary, present.relationships.get(relationshipKey(row)), relationshipText(row)),
    );
    await database.write(async (tx) => {
      await writeNodes(tx, nodes);
      await writeRelationships(tx, relationships);
    });
    const progress = `${index + 1}/${dataset.batches.length} ${batch.name}`;
    onProgress(`${progress}: ${batch.nodes.length} nodes, ${batch.relationships.length} relationships`);
  }

  const wantedNodes = new Set(dataset.batches.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const wantedKeys = new Set(dataset.batches.flatMap((batch) => batch.relationships.map(relationshipKey)));
  const oldNodes = [...present.nodes.keys()].filter((id) => !wantedNodes.has(id));
  const oldRelationships = [...present.relationships.keys()].filter((key) => !wantedKeys.has(key));
  await database.write((tx) => remove(tx, oldNodes, oldRelationships));
  summary.removed = oldNodes.length + oldRelationships.length;

  await database.write((tx) => tx.run('CALL db.awaitIndexes(120)'));
  const finish = "MATCH (d:Dataset {id: 'dataset'}) SET d.version = $version, d.loadedAt = datetime()";
  await database.write((tx) => tx.run(finish, { version: dataset.version }));
  return summary;
}

/** The version of the dataset that is completely loaded, or null. */
export async function loadedVersion(database: Database): Promise<string | null> {
  const rows = await database.read<{ version: string | null }>(
    "MATCH (d:Dataset {id: 'dataset'}) RETURN d.version AS version",
  );
  return rows[0]?.version ?? null;
}

/** A hash of the graph's whole contents as the database holds them. Equal graphs have equal fingerprints. */
export async function fingerprint(database: Database): Promise<string> {
  const { nodes, relationships } = await readGraph(database);
  const lines = [...nodes.entries(), ...relationships.entries()]
    .map(([key, text]) => `${key} ${text}`)
    .sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/**
 * A load removes what is not in the dataset, so it must never run on a database that holds something else.
 * @throws AtlasError DATABASE_NOT_OURS where it has nodes but was never loaded by us
 */
async function refuseForeignDatabase(database: Database): Promise<void> {
  const [row] = await database.read<{ foreign: boolean }>(
    "RETURN NOT EXISTS { (:Dataset {id: 'dataset'}) } AND EXISTS { (n) } AS foreign",
  );
  if (!row?.foreign) return;
  const message =
    'The database is not empty and holds no Street Atlas graph. Set NEO4J_DATABASE or NEO4J_URI to an empty one.';
  throw new AtlasError('DATABASE_NOT_OURS', message);
}

/** Whether a row must be written, and counts it. */
function count(summary: LoadSummary, present: string | undefined, wanted: string): boolean {
  if (present === wanted) return false;
  if (present === undefined) summary.added += 1;
  else summary.changed += 1;
  return true;
}

/** Nodes by id and relationships by key, each as a text that is equal exactly if it is. */
async function readGraph(
  database: Database,
): Promise<{ nodes: Map<string, string>; relationships: Map<string, string> }> {
  const timeout = 600_000;
  const nodes = await database.read<NodeRow>(
    'MATCH (n) WHERE NOT n:Dataset RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
    {},
    timeout,
  );
  const relationships = await database.read<RelationshipRow>(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
    {},
    timeout,
  );
  return {
    nodes: new Map(
      nodes.map(({ id, labels, properties: { id: _, ...properties } }) => [
        id,
        nodeText({ id, labels, properties }),
      ]),
    ),
    relationships: new Map(relationships.map((row) => [relationshipKey(row), relationshipText(row)])),
  };
}

function nodeText({ labels, properties }: NodeRow): string {
  return JSON.stringify([[...labels].sort(), sorted(properties)]);
}

function relationshipText({ properties }: RelationshipRow): string {
  return JSON.stringify(sorted(properties));
}

function sorted(properties: Record<string, Property>): [string, Property][] {
  const plain = withIsoTimes(properties) as Record<string, Property>;
  return Object.entries(plain).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Labels and types are dynamic: few statements, each planned once, whatever the vocabulary holds. */
async function writeNodes(tx: ManagedTransaction, nodes: NodeRow[]): Promise<void> {
  for (const [key, rows] of grouped(nodes, ({ id }) => nodeLabel(id))) {
    const statement = `
      UNWIND $rows AS row
      MERGE (n:${key} {id: row.id})
      SET n:$(row.labels)
      SET n = row.properties, n.id = row.id`;
    for (const chunk of chunks(rows)) {
      await tx.run(statement, { rows: chunk.map((row) => ({ ...row, properties: typed(row.properties) })) });
    }
  }
}

/** A role or title tells relationships of one type between the same nodes apart; elsewhere there is one. */
async function writeRelationships(tx: ManagedTransaction, relationships: RelationshipRow[]): Promise<void> {
  const discriminator = ({ properties }: RelationshipRow) =>
    properties.role ? 'role' : properties.title ? 'title' : '';
  const shape = (row: RelationshipRow) =>
    [nodeLabel(row.from), nodeLabel(row.to), discriminator(row)].join(' ');
  for (const [group, rows] of grouped(relationships, shape)) {
    const [from, to, property] = group.split(' ') as [string, string, string];
    const statement = `
      UNWIND $rows AS row
      MATCH (a:${from} {id: row.from})
      MATCH (b:${to} {id: row.to})
      MERGE (a)-[r:$(row.type)${property && ` {${property}: row.properties.${property}}`}]->(b)
      SET r = row.properties`;
    for (const chunk of chunks(rows)) {
      await tx.run(statement, { rows: chunk.map((row) => ({ ...row, properties: typed(row.properties) })) });
    }
  }
}

async function remove(tx: ManagedTransaction, ids: string[], keys: string[]): Promise<void> {
  for (const chunk of chunks(keys)) {
    const rows = chunk.map((key) => {
      const [from, type, to, role, title] = key.split('\t') as [string, string, string, string, string];
      return { from, type, to, role, title };
    });
    await tx.run(
      `UNWIND $rows AS row
       MATCH (a:${ANY_LABEL} {id: row.from})-[r]->(b:${ANY_LABEL} {id: row.to})
       WHERE type(r) = row.type AND coalesce(r.role, '') = row.role AND coalesce(r.title, '') = row.title
       DELETE r`,
      { rows },
    );
  }
  for (const chunk of chunks(ids)) {
    await tx.run(`UNWIND $ids AS id MATCH (n:${ANY_LABEL} {id: id}) DETACH DELETE n`, { ids: chunk });
  }
}

/** The label under which a node is found by its id. */
function nodeLabel(id: string): string {
  const labels: Record<string, string> = {
    report: 'Report',
    metric: 'Metric',
    observation: 'Observation',
    step: 'Step',
    check: 'Check',
  };
  return labels[id.slice(0, id.indexOf(':'))] ?? 'Entity';
}

function typed(properties: Record<string, Property>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      if (INTEGERS.has(key))
        return [key, Array.isArray(value) ? value.map((n) => neo4j.int(n)) : neo4j.int(value as number)];
      if (DAYS.has(key)) return [key, dayOf(value as string)];
      return [key, value];
    }),
  );
}

function dayOf(iso: string) {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return new neo4j.types.Date(year, month, day);
}

function grouped<T>(rows: T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function* chunks<T>(rows: T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += BATCH_SIZE) yield rows.slice(at, at + BATCH_SIZE);
}
