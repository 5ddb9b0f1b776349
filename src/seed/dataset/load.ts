import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { AtlasError } from '../../errors.js';
import type { Database } from '../../graph/database.js';
import { indexStatements } from '../../graph/indexes.js';
import { awaitIndexes, dropLeftovers, makeSchema } from '../../graph/schema.js';
import type { Load } from '../../graph/served.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { apply, type Batch, type Change, changeOf, LONG, noChange } from './change.js';
import type { Dataset } from './dataset.js';
import type { NodeRow, RelationshipRow } from './rows.js';

/** What a load did to the graph, in nodes and relationships. */
export interface LoadSummary {
  added: number;
  changed: number;
  removed: number;
}

/** How far a load is, in nodes and relationships. */
export interface LoadProgress {
  done: number;
  total: number;
  perSecond: number;
  secondsLeft: number;
}

/** Rows per transaction: enough that round trips do not matter, few enough to fit a 512 MB heap many times. */
const BATCH_SIZE = 5000;

/** Where a load is: the dataset's contents, the next batch (from 1), and whether the graph was empty at the start. */
interface Position {
  contents: string;
  batch: number;
  fresh: boolean;
}

/**
 * Makes the graph equal to the dataset: adds what is missing, corrects what differs, removes what is no longer there.
 * The Dataset node loses its version first and gets the new one last; in between it counts the batches, each in the
 * transaction that writes it. A killed load therefore leaves a graph without a version, and the next load of the same
 * dataset continues after the last batch written. If the graph was empty, it is written without being read. Several
 * processes may load the same dataset at once: each batch is written by one of them, and all return when the graph is
 * complete. A graph that already has the dataset's version is left unchanged.
 * @throws AtlasError DATABASE_NOT_OURS; NEO4J_UNAVAILABLE if another dataset is loaded into the same database meanwhile
 */
export async function load(
  database: Database,
  dataset: Dataset,
  vocabulary: Vocabulary,
  onProgress: (progress: LoadProgress) => void = () => {},
): Promise<LoadSummary> {
  await refuseForeignDatabase(database);
  // The constraints let nodes and relationships find each other. The other indexes are built once the nodes are in,
  // while the relationships are written.
  const { constraints, indexes } = indexStatements(vocabulary);
  await dropLeftovers(database);
  await makeSchema(database, constraints);
  const progress = progressOf(dataset, onProgress);
  const summary: LoadSummary = { added: 0, changed: 0, removed: 0 };
  const begun = await begin(database, dataset.contents);
  if (!begun) {
    await makeSchema(database, indexes);
    await awaitIndexes(database);
    return summary;
  }
  const { written, fresh } = begun;

  let position = 0;
  const write = async (batches: Iterable<Batch>) => {
    for (const batch of batches) {
      const rows = 'nodes' in batch ? batch.nodes : batch.relationships;
      position += 1;
      if (position <= written) {
        progress.skip(rows.length);
        continue;
      }
      const at = { contents: dataset.contents, batch: position, fresh };
      const change = await writeBatch(database, batch, at);
      summary.added += change.nodes.length + change.relationships.length;
      summary.changed += change.changedNodes.length + change.changedRelationships.length;
      summary.removed += change.removedRelationships.length;
      progress.wrote(rows.length);
    }
  };
  await write(nodeBatches(dataset));
  await makeSchema(database, indexes);
  await write(relationshipBatches(dataset));
  if (!fresh) summary.removed += await removeOthers(database, dataset);

  await awaitIndexes(database);
  const finish = `
    MATCH (d:Dataset {id: 'dataset'})
    SET d = {id: d.id, version: $version, contents: $contents, loadedAt: datetime()}`;
  const { version, contents } = dataset;
  await database.write(async (tx) => {
    await claim(tx, contents);
    await tx.run(finish, { version, contents });
  });
  return summary;
}

/** The load that the graph comes from, or null if none was completed or one is under way. */
export async function lastLoad(database: Database): Promise<Load | null> {
  const [load] = await database.readLatest<Load>(`
    MATCH (d:Dataset {id: 'dataset'}) WHERE d.version IS NOT NULL
    RETURN d.version AS version, coalesce(d.contents, '') AS contents, toString(d.loadedAt) AS at`);
  return load ?? null;
}

/**
 * A load removes what is not in the dataset, so it must never run on a database that contains something else.
 * @throws AtlasError DATABASE_NOT_OURS if it has nodes but no Dataset node
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

/**
 * Removes the version and returns how many batches of this dataset are written, and whether the graph was empty before
 * the first. Null if another process has completed the graph meanwhile.
 */
async function begin(
  database: Database,
  contents: string,
): Promise<{ written: number; fresh: boolean } | null> {
  const statement = `
    MERGE (d:Dataset {id: 'dataset'})
    SET d.writingAt = datetime() // locks the node before its version is read
    WITH d WHERE d.version IS NULL OR coalesce(d.contents <> $contents, true)
    REMOVE d.version
    WITH d, coalesce(d.loading = $contents, false) AS resumes
    SET d.written = CASE WHEN resumes THEN d.written ELSE 0 END,
        d.fresh = CASE WHEN resumes THEN d.fresh ELSE NOT EXISTS { (n) WHERE NOT n:Dataset } END,
        d.loading = $contents
    RETURN d.written AS written, d.fresh AS fresh`;
  const { records } = await database.write((tx) => tx.run(statement, { contents }));
  const [record] = records;
  return record ? { written: record.get('written'), fresh: record.get('fresh') } : null;
}

/**
 * Locks the load until the transaction ends. Returns how many batches are written, or null if another process has
 * completed the graph.
 * @throws AtlasError NEO4J_UNAVAILABLE if another dataset is loaded meanwhile
 */
async function claim(tx: ManagedTransaction, contents: string): Promise<number | null> {
  // Setting a property locks the node before the others are read.
  const { records } = await tx.run(`
    MATCH (d:Dataset {id: 'dataset'}) SET d.writingAt = datetime()
    RETURN coalesce(d.loading, d.contents) AS dataset, d.written AS written`);
  if (records[0]?.get('dataset') === contents) return records[0].get('written');
  const message = 'Another process loads another graph into the same database. Start again when it is done.';
  throw new AtlasError('NEO4J_UNAVAILABLE', message);
}

function* nodeBatches(dataset: Dataset): Generator<Batch> {
  let nodes: NodeRow[] = [];
  for (const { node } of dataset.rows()) {
    nodes.push(node);
    if (nodes.length < BATCH_SIZE) continue;
    yield { nodes };
    nodes = [];
  }
  yield { nodes };
}

/** After all nodes, so that every relationship finds its ends. */
function* relationshipBatches(dataset: Dataset): Generator<Batch> {
  let from: string[] = [];
  let relationships: RelationshipRow[] = [];
  for (const { node, outgoing } of dataset.rows()) {
    from.push(node.id);
    relationships.push(...outgoing);
    if (from.length < BATCH_SIZE && relationships.length < BATCH_SIZE) continue;
    yield { from, relationships };
    from = [];
    relationships = [];
  }
  yield { from, relationships };
}

/**
 * Up to this many nodes and relationships, it does not pay for a JVM to compile the code that writes them a second
 * time, for speed. With one compiler, 8,600 take 15 s of processor time instead of 25, a province's 137,000 take 32
 * instead of 50, but the country's 1,339,000 take 228 instead of 157.
 */
const BRIEF = 250_000;

/** Whether a load of the dataset ends before it pays to compile the server's code for speed. */
export function isBrief(dataset: Dataset): boolean {
  let rows = 0;
  for (const { outgoing } of dataset.rows()) {
    rows += 1 + outgoing.length;
    if (rows > BRIEF) return false;
  }
  return true;
}

function progressOf(dataset: Dataset, onProgress: (progress: LoadProgress) => void) {
  let total = 0;
  for (const { outgoing } of dataset.rows()) total += 1 + outgoing.length;
  const started = performance.now();
  let skipped = 0;
  let wrote = 0;
  return {
    /** Counts rows that an earlier load wrote. */
    skip: (rows: number) => {
      skipped += rows;
    },
    wrote: (rows: number) => {
      wrote += rows;
      const perSecond = wrote / ((performance.now() - started) / 1000);
      const done = skipped + wrote;
      onProgress({ done, total, perSecond, secondsLeft: (total - done) / perSecond });
    },
  };
}

/** Writes a batch in one transaction, unless another load of the same dataset has; returns what it wrote. */
async function writeBatch(database: Database, batch: Batch, at: Position): Promise<Change> {
  const change = at.fresh ? { ...noChange(), ...batch } : await changeOf(database, batch);
  return database.write(async (tx) => {
    // This also keeps the driver from writing it twice if it retries because it missed the commit.
    if ((await claim(tx, at.contents)) !== at.batch - 1) return noChange();
    const count = "MATCH (d:Dataset {id: 'dataset'}) SET d.written = $batch";
    await tx.run(count, { batch: neo4j.int(at.batch) });
    await apply(tx, change);
    return change;
  });
}

/** Removes the nodes that are not in the dataset, with their relationships. Returns the number of both together. */
async function removeOthers(database: Database, dataset: Dataset): Promise<number> {
  const wanted = new Set<unknown>();
  for (const { node } of dataset.rows()) wanted.add(node.id);
  let removed = 0;
  let others: unknown[] = [];
  const removeThem = async () => {
    const statement = 'UNWIND $others AS other MATCH (n) WHERE elementId(n) = other DETACH DELETE n';
    const { summary } = await database.write(async (tx) => {
      await claim(tx, dataset.contents);
      return tx.run(statement, { others });
    });
    const { nodesDeleted, relationshipsDeleted } = summary.counters.updates();
    removed += (nodesDeleted ?? 0) + (relationshipsDeleted ?? 0);
    others = [];
  };
  const statement = 'MATCH (n) WHERE NOT n:Dataset RETURN n.id, elementId(n)';
  for await (const { values } of database.stream(statement, {}, { timeout: LONG })) {
    if (!values || wanted.has(values[0])) continue;
    others.push(values[1]);
    if (others.length === BATCH_SIZE) await removeThem();
  }
  await removeThem();
  return removed;
}
