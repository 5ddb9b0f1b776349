import { Neo4jError } from 'neo4j-driver';
import type { Database } from './database.js';
import { FORMER_INDEXES, NAME_INDEX, NAME_PROPERTIES } from './indexes.js';

/**
 * Drops what a server that died has left of the schema and does not mend: an index without its constraint is never filled
 * and keeps its name, one that failed stays so, and the load would wait for both. Where another process is just making the
 * constraint, this waits for that. An index over names that an earlier release has made otherwise is dropped as well, and those
 * that it had and we have not.
 */
export async function dropLeftovers(database: Database): Promise<void> {
  for (const leftover of await leftovers(database)) {
    await database
      .write((tx) => tx.run(`DROP ${leftover} IF EXISTS`))
      .catch(async (error) => {
        // Whoever was just making the constraint has made it by now.
        if ((await leftovers(database)).includes(leftover)) throw error;
      });
  }
}

/** `INDEX name` or `CONSTRAINT name` of each. */
async function leftovers(database: Database): Promise<string[]> {
  const found = await database.read<{ leftover: string }>(
    `
    SHOW INDEXES YIELD name, state, owningConstraint, properties
    WHERE state = 'FAILED' OR name STARTS WITH 'id_' AND owningConstraint IS NULL
      OR name = $names AND properties <> $properties OR name IN $former
    RETURN CASE WHEN owningConstraint IS NULL THEN 'INDEX' ELSE 'CONSTRAINT' END + ' \`' + name + '\`' AS leftover`,
    { names: NAME_INDEX, properties: NAME_PROPERTIES, former: FORMER_INDEXES },
  );
  return found.map(({ leftover }) => leftover);
}

/** Waits until all indexes are filled, also those that are filled again after a crash. */
export async function awaitIndexes(database: Database): Promise<void> {
  await database.write((tx) => tx.run('CALL db.awaitIndexes(3600)'));
}

/** Statements that make constraints or indexes unless they exist, in one transaction. */
export async function makeSchema(database: Database, statements: string[]): Promise<void> {
  try {
    await database.write(async (tx) => {
      for (const statement of statements) await tx.run(statement);
    });
  } catch (error) {
    // Another process has made one of them between the server's look and its lock: by now they exist.
    if (!(error instanceof Neo4jError && SCHEMA_EXISTS.has(error.code))) throw error;
    await makeSchema(database, statements);
  }
}

const SCHEMA_EXISTS = new Set([
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
  'Neo.ClientError.Schema.ConstraintAlreadyExists',
  'Neo.ClientError.Schema.IndexAlreadyExists',
]);
