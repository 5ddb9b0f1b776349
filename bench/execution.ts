// npm run execution: the time that Node spends on an operation, in the product's executor, graphql-js and graphql-jit.
// The rows of each statement are read from the database once and kept, so that only reading and shaping them counts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DocumentNode, type ExecutionResult, execute, getOperationAST, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { execute as executeOurs } from '../src/api/execute.js';
import { createSchema } from '../src/api/schema.js';
import { Database, type Read } from '../src/graph/database.js';
import { Wordings } from '../src/model/wordings.js';
import { startNeo4j } from '../src/neo4j/server.js';
import { type Context, createContext, type Services } from '../src/query/context.js';
import { ReportTexts } from '../src/report/texts.js';
import { load } from '../src/seed/dataset/load.js';
import { readDataset } from '../src/seed/dataset/read.js';
import { percentile } from './client.js';
import { say } from './say.js';

const ROUNDS = 30;
const REPEATS = 20;

const FIGURES = `{ observations(first: 200) { edges { node { id value reported qualifier status unit { symbol name }
  metric { id name category } subjects { id name } period { label start end } citation { start end exact } } } } }`;

type Variables = Record<string, unknown>;
type Execute = (variables: Variables, context: Context) => Promise<ExecutionResult>;

process.chdir(join(import.meta.dirname, '..'));
const schema = createSchema();

/** Each executor, prepared once for a document as a server would do it. */
const executors: Record<string, (document: DocumentNode) => Execute> = {
  ours: (document) => {
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    return (variables, context) => executeOurs({ schema, document, operation, variables, context });
  },
  'graphql-js': (document) => async (variableValues, contextValue) =>
    execute({ schema, document, variableValues, contextValue }),
  'graphql-jit': (document) => {
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) throw new Error(JSON.stringify(compiled.errors));
    return async (variables, context) => compiled.query(undefined, context, variables);
  },
};

const home = mkdtempSync(join(tmpdir(), 'street-atlas-bench-'));
const server = await startNeo4j({ home, readOnly: false, onProgress: say });
const database = new Database(server);
try {
  const { dataset, vocabulary } = readDataset('seed');
  await load(database, dataset, vocabulary);
  const answers = new Map<string, Promise<unknown[]>>();
  const read: Read = async <Row>(statement: string, parameters: Variables = {}) => {
    const key = JSON.stringify([statement, parameters]);
    const known = answers.get(key) ?? database.read<unknown>(statement, parameters);
    answers.set(key, known);
    return (await known) as Row[];
  };
  const cypher: Services['cypher'] = { run: () => Promise.reject(new Error('not asked for')) };
  const reading = () => async () => dataset.version;
  const wordings = new Wordings([]);
  const services: Services = {
    read,
    reading,
    vocabulary,
    wordings,
    texts: new ReportTexts(null),
    corrections: null,
    cypher,
  };
  const subdistrict = readFileSync('schema/examples/subdistrict.graphql', 'utf8');
  for (const [name, query, variables] of [
    ['subdistrict.graphql', subdistrict, { code: '370303003' }],
    ['200 figures', FIGURES, {}],
  ] as const)
    await compare(name, query, variables, () => createContext(services));
} finally {
  await database.close();
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}

/** Prints, for each executor, the time of a request with a known document and of the first with a new document. */
async function compare(
  name: string,
  query: string,
  variables: Variables,
  context: () => Context,
): Promise<void> {
  const known = Object.entries(executors).map(([executor, prepare]) => ({
    executor,
    prepare,
    run: prepare(parse(query)),
    times: [] as number[],
    firsts: [] as number[],
  }));
  const expected = JSON.stringify(await known[0]?.run(variables, context()));
  if (expected.includes('"errors"')) throw new Error(expected);
  for (const { executor, run } of known) {
    if (JSON.stringify(await run(variables, context())) !== expected)
      throw new Error(`${executor} answers otherwise`);
  }
  for (let round = -5; round < ROUNDS; round++) {
    for (const { prepare, run, times, firsts } of known) {
      for (let i = 0; i < REPEATS; i++) {
        const started = performance.now();
        await run(variables, context());
        if (round >= 0) times.push(performance.now() - started);
      }
      const document = parse(query);
      const started = performance.now();
      await prepare(document)(variables, context());
      if (round >= 0) firsts.push(performance.now() - started);
    }
  }
  process.stdout.write(`${name} (${expected.length} characters)\n`);
  const ours = percentile(known[0]?.times ?? [], 0.5);
  for (const { executor, times, firsts } of known) {
    const p50 = percentile(times, 0.5);
    process.stdout.write(
      `  ${executor.padEnd(11)} p50 ${p50.toFixed(3)} ms (${(p50 / ours).toFixed(2)} of ours), first of a new document ${percentile(firsts, 0.5).toFixed(2)} ms\n`,
    );
  }
}
