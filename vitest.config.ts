import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/order.js';

const SERVED = 'test/served.ts';
const BUILT = 'test/built.ts';

/** The tests in one folder of test/, and what has to be there before they run. */
const project = (name: string, globalSetup: string[], more = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], globalSetup, ...more },
});

export default defineConfig({
  // Node takes graphql's CommonJS build and so do Apollo's packages; Vite would take the other one beside it, and errors
  // of one are no errors to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      // What depends on its arguments and on files only.
      project('unit', [], { isolate: false }),
      // What asks the served graph.
      project('graph', [SERVED], { isolate: false }),
      // What starts, kills or builds, or writes into a Neo4j of its own. None runs for so long that it pays to compile it twice.
      project('process', [SERVED, BUILT], { env: { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' } }),
      // What opens the page in a browser.
      project('page', [SERVED, BUILT, 'test/page/setup.ts'], { isolate: false }),
    ],
    // Several files start a Neo4j of their own; more than two at once only wait for each other on two cores.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Only what hangs is ended: a slow machine takes minutes for a test that starts Neo4j three times.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 40_000 } },
  },
});
