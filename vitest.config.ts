import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes graphql's CommonJS build and so do Apollo's packages; Vite would take the other one beside it, and errors
  // of one are no errors to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/setup.ts',
    // Several files start a Neo4j of their own; more than two at once only wait for each other on two cores.
    maxWorkers: 2,
    // Only what hangs is ended: a slow machine takes minutes for a test that starts Neo4j three times.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 40_000 } },
  },
});
