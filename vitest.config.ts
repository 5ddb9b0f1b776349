import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/order.js';

const SERVED = 'test/served.ts';
const BUILT = 'test/built.ts';

/** The tests in one folder of test/, and the setup that they need. */
const project = (name: string, globalSetup: string[], more = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], globalSetup, ...more },
});

export default defineConfig({
  // Node and Apollo's packages load graphql's CommonJS build. Vite would load the other one as well, whose errors are
  // not instances of the first one's classes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      // Depends only on arguments and files.
      project('unit', [], { isolate: false }),
      // Queries the served graph.
      project('graph', [SERVED], { isolate: false }),
      // Starts, kills or builds something, or writes to its own Neo4j. No JVM runs long enough for optimized
      // compilation to pay off.
      project('process', [SERVED, BUILT], { env: { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' } }),
      // Opens the page in a browser.
      project('page', [SERVED, BUILT, 'test/page/setup.ts'], { isolate: false }),
    ],
    // Several files start a Neo4j of their own; on two cores, more than two at once would only wait for each other.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Only ends tests that hang: on a slow machine, a test that starts Neo4j three times takes minutes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 40_000 } },
  },
});
