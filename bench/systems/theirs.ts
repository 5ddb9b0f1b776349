// @neo4j/graphql on Apollo Server, set up as in its documentation: type definitions and a driver, nothing else.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import { addressFromEnvironment, obeyHarness, Recorder } from './child.js';
import { typeDefs } from './theirs-schema.js';

const address = addressFromEnvironment();
const recorder = new Recorder();
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
const schema = await new Neo4jGraphQL({ typeDefs, driver: recorded(driver) }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
await obeyHarness(Number(new URL(url).port), recorder, driver);

/** The driver, changed so that its read transactions record what they run. */
function recorded(driver: Driver): Driver {
  const session = driver.session.bind(driver);
  driver.session = (config) => {
    const opened: Session = session(config);
    const executeRead = opened.executeRead.bind(opened);
    opened.executeRead = (work, config) =>
      executeRead((transaction) => {
        const run = transaction.run.bind(transaction);
        transaction.run = ((statement: string, parameters: unknown) => {
          recorder.add(statement, parameters);
          return run(statement, parameters as Record<string, unknown>);
        }) as Transaction['run'];
        return work(transaction);
      }, config);
    return opened;
  };
  return driver;
}
