import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { DatabaseAddress } from '../src/graph/database.js';
import { startNeo4j } from '../src/neo4j/server.js';
import { loadedHome } from './home.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The real seed in a real Neo4j, read-only as in production. */
    served: DatabaseAddress;
    /** An ATLAS_HOME with the real seed, loaded and stopped; to copy in tests that are not about the first start. */
    loaded: string;
  }
}

/** Serves the real seed from a Neo4j with its own port and folder, started once for all projects of a run. */
export default async function setup({ vitest }: TestProject) {
  if (vitest.getRootProject().getProvidedContext().served) return;
  const loaded = await loadedHome((message) => process.stderr.write(`${message}\n`));
  const home = mkdtempSync(join(tmpdir(), 'street-atlas-test-'));
  cpSync(loaded, home, { recursive: true });
  const server = await startNeo4j({ home, readOnly: true });
  const { uri, username, password } = server;
  vitest.provide('served', { uri, username, password });
  vitest.provide('loaded', loaded);
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
