// Street Atlas as in production: the product's createServer on its own Database and port.
import neo4j from 'neo4j-driver';
import { CypherRunner } from '../../src/cypher/runner.js';
import { Database } from '../../src/graph/database.js';
import { createServer } from '../../src/http/server.js';
import { readVocabulary } from '../../src/model/vocabulary.js';
import { Wordings } from '../../src/model/wordings.js';
import { ReportTexts } from '../../src/report/texts.js';
import { SEED } from '../proportions.js';
import { addressFromEnvironment, obeyHarness, Recorder } from './child.js';

const address = addressFromEnvironment();
const database = new Database(address);
const recorder = new Recorder();
const app = await createServer({
  read: (statement, parameters) => {
    recorder.add(statement, withIntegers(parameters ?? {}));
    return database.read(statement, parameters);
  },
  vocabulary: readVocabulary(SEED),
  texts: new ReportTexts(null),
  corrections: null,
  cypher: new CypherRunner(database),
  database,
  dataset: '',
  formerIds: new Map(),
  wordings: new Wordings([]),
  reading: () => async () => 'the only version',
  checkReady: async () => 'the only load',
  responseCache: Number(process.env.BENCH_RESPONSE_CACHE),
  allowOrigins: [],
  page: null,
});
await app.listen({ host: '127.0.0.1', port: 0 });
const { port } = app.server.address() as { port: number };
await obeyHarness(
  port,
  recorder,
  neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password)),
);

/** Turns whole numbers into integers, as the product's Database does. */
function withIntegers(parameters: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [
      key,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}
