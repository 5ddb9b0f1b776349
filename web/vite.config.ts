import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm start` answers; for `npm run dev`, which serves the page itself and passes the rest on. */
const API = process.env.ATLAS ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 5000, // GraphiQL's editor; the page itself is held to its size by a test
    rollupOptions: {
      input: ['index.html', 'graphiql.html', 'review.html'],
      // GraphiQL's packages say "use client", which means nothing here.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
  server: { proxy: Object.fromEntries(['/graphql', '/cypher', '/export'].map((path) => [path, API])) },
});
