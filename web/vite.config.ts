import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server of `npm start`. `npm run dev` serves the page itself and passes other requests on to it. */
const API = process.env.ATLAS ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 5000, // GraphiQL's editor is large; a test limits the size of the page itself
    rollupOptions: {
      input: ['index.html', 'graphiql.html', 'review.html'],
      // GraphiQL's packages say "use client", which has no meaning here.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
  server: { proxy: Object.fromEntries(['/graphql', '/cypher', '/export'].map((path) => [path, API])) },
});
