// The lower bound: one hand-written statement per workload, its rows sent as JSON by Node's own HTTP server.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import { workloads } from '../workloads.js';
import { addressFromEnvironment, obeyHarness, Recorder } from './child.js';

const { uri, username, password } = addressFromEnvironment();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
const recorder = new Recorder();
const statements = new Map(workloads.map(({ name, byHand }) => [`/${name}`, byHand]));

const server = createServer(async (request, response) => {
  const statement = statements.get(request.url ?? '') as string;
  const parameters = JSON.parse(await text(request));
  recorder.add(statement, parameters);
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement, parameters);
    const body = JSON.stringify({ data: records.map((record) => record.get('answer')) });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  } catch (error) {
    response.writeHead(500).end(JSON.stringify({ errors: [String(error)] }));
  } finally {
    await session.close();
  }
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
await obeyHarness((server.address() as { port: number }).port, recorder, driver);
