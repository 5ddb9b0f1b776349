import { Neo4jError } from 'neo4j-driver';
import type { Database } from './database.js';
import { FORMER_INDEXES, NAME_INDEX, NAME_PROPERTIES } from './indexes.js';

/**
 * Drops what the server does not repair by itself: after a crash, an index without its constraint is never filled but
 * keeps its name, and a failed index stays failed; the load would wait for both forever. If another process is just
 * making the constraint, this waits for it. Also drops a name index with other properties and indexes of earlier
 * releases.
 */
export async function dropLeftovers(database: Database): Promise<void> {
  for (const leftover of await leftovers(database)) {
    await database
      .write((tx) => tx.run(`DROP ${leftover} IF EXISTS`))
      .catch(async (error) => {
        // By now, another process may have completed the constraint.
        if ((await leftovers(database)).includes(leftover)) throw error;
      });
  }
}

/** `INDEX name` or `CONSTRAINT name` for each of them. */
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

/** Waits until all indexes are filled, including those being rebuilt after a crash. */
export async function awaitIndexes(database: Database): Promise<void> {
  await database.write((tx) => tx.run('CALL db.awaitIndexes(3600)'));
}

/** Runs statements that make constraints or indexes unless they exist, in one transaction. */
export async function makeSchema(database: Database, statements: string[]): Promise<void> {
  try {
    await database.write(async (tx) => {
      for (const statement of statements) await tx.run(statement);
    });
  } catch (error) {
    // Another process made one after the server had looked but before it had the lock; next time it exists.
    if (!(error instanceof Neo4jError && SCHEMA_EXISTS.has(error.code))) throw error;
    await makeSchema(database, statements);
  }
}

const SCHEMA_EXISTS = new Set([
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
  'Neo.ClientError.Schema.ConstraintAlreadyExists',
  'Neo.ClientError.Schema.IndexAlreadyExists',
]);
