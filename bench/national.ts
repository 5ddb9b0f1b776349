import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { indexStatements } from '../src/graph/indexes.js';
import { readVocabulary } from '../src/model/vocabulary.js';
import { type Neo4jServer, startNeo4j } from '../src/neo4j/server.js';
import { chainOf, type Division, readCountry, type Size, subdistrictsOf } from './divisions.js';
import { Batch } from './graph.js';
import { readProportions, SEED } from './proportions.js';
import { say } from './say.js';
import { addSubdistrict, DIVISION_LINK, divisionProperties, NO_CITATIONS } from './synthetic.js';

/** Increase this whenever the generator changes the graph; older graphs are then loaded again. */
const GENERATION = 7;

/** Subdistricts per transaction: about 9,000 nodes and 17,000 relationships. */
const SUBDISTRICTS_PER_BATCH = 150;

/** The folder of the database of this size; never the product's own. */
export function homeOf(size: Size): string {
  return fileURLToPath(new URL(`.data/${size}`, import.meta.url));
}

/**
 * Starts Neo4j with the synthetic graph of this size, read-only as in the product. Loads the graph first unless it is
 * already loaded.
 */
export async function openGraph(size: Size): Promise<Neo4jServer> {
  const home = homeOf(size);
  const server = await startNeo4j({ home, readOnly: true });
  if ((await versionIn(server)) === versionOf(size)) return server;
  await server.stop();
  rmSync(home, { recursive: true, force: true });
  await loadGraph(size);
  return startNeo4j({ home, readOnly: true });
}

function versionOf(size: Size): string {
  return `synthetic-${size}-${GENERATION}`;
}

function connect({ uri, username, password }: Neo4jServer): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password));
}

async function versionIn(server: Neo4jServer): Promise<string | null> {
  const driver = connect(server);
  try {
    const { records } = await driver.executeQuery(
      "MATCH (d:Dataset {id: 'dataset'}) RETURN d.version AS version",
    );
    return records[0]?.get('version') ?? null;
  } finally {
    await driver.close();
  }
}

async function loadGraph(size: Size): Promise<void> {
  const server = await startNeo4j({ home: homeOf(size), readOnly: false });
  const driver = connect(server);
  try {
    await fill(driver, size);
  } finally {
    await driver.close();
    await server.stop();
  }
}

async function fill(driver: Driver, size: Size): Promise<void> {
  const started = performance.now();
  const country = readCountry();
  const subdistricts = subdistrictsOf(country, size);
  const proportions = readProportions();
  say(`${subdistricts.length} subdistricts; making indexes …`);
  const { constraints, indexes } = indexStatements(readVocabulary(SEED));
  for (const statement of [...constraints, ...indexes]) await driver.executeQuery(statement);

  const counted = { nodes: 0, relationships: 0 };
  const common = new Batch();
  for (const { id, properties } of proportions.metrics) common.addNode({ label: 'Metric', id }, properties);
  for (const { id, properties } of proportions.concepts) common.addNode({ label: 'Concept', id }, properties);
  for (const { type, from, to } of proportions.composed) common.link(type, from, to);
  for (const division of divisionsAbove(subdistricts)) {
    common.addNode(division, { ...divisionProperties(division), ...NO_CITATIONS });
    if (division.parent) common.link('PART_OF', division, division.parent, DIVISION_LINK);
  }
  await write(driver, common, counted);

  // Prepare the next batch while the server writes this one.
  let written: Promise<void> = Promise.resolve();
  for (let at = 0; at < subdistricts.length; at += SUBDISTRICTS_PER_BATCH) {
    const batch = new Batch();
    for (const one of subdistricts.slice(at, at + SUBDISTRICTS_PER_BATCH))
      addSubdistrict(batch, one, proportions);
    await written;
    written = write(driver, batch, counted);
    if ((at / SUBDISTRICTS_PER_BATCH) % 20 === 0) tell(counted, at / subdistricts.length, started);
  }
  await written;
  await driver.executeQuery('CALL db.awaitIndexes(600)');
  const finish = "CREATE (d:Dataset {id: 'dataset', version: $version, loadedAt: datetime()})";
  await driver.executeQuery(finish, { version: versionOf(size) });
  tell(counted, 1, started);
}

/** The provinces, cities and districts above the subdistricts, each once, from the top down. */
function divisionsAbove(subdistricts: Division[]): Division[] {
  const above = new Set(subdistricts.flatMap(({ parent }) => chainOf(parent as Division)));
  return [...above].sort((a, b) => a.code.length - b.code.length);
}

interface Counted {
  nodes: number;
  relationships: number;
}

async function write(driver: Driver, batch: Batch, counted: Counted): Promise<void> {
  const session = driver.session();
  try {
    await session.executeWrite(async (tx) => {
      for (const { statement, rows } of batch.statements()) await tx.run(statement, { rows });
    });
  } finally {
    await session.close();
  }
  for (const rows of batch.nodes.values()) counted.nodes += rows.length;
  for (const rows of batch.relationships.values()) counted.relationships += rows.length;
}

function tell({ nodes, relationships }: Counted, share: number, started: number): void {
  const seconds = (performance.now() - started) / 1000;
  const rate = Math.round((nodes + relationships) / seconds);
  say(
    `${Math.round(share * 100)} %: ${nodes} nodes, ${relationships} relationships, ` +
      `${seconds.toFixed(1)} s, ${rate} rows/s`,
  );
}
