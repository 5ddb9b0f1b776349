import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { FastifyInstance } from 'fastify';
import { toJson } from '../cypher/values.js';
import { AtlasError } from '../errors.js';
import { exportTables } from '../export/tables.js';
import type { Database } from '../graph/database.js';
import { CSV_OPTIONS, cellOf, goneSignal } from './cypher.js';

/** A whole table may take longer than a question. */
const TIMEOUT = 120_000;

/** GET /export/NAME.csv: a table of the whole graph, streamed; lists within a cell are joined by `; `. */
export function registerExports(app: FastifyInstance, database: Pick<Database, 'stream'>): void {
  app.get<{ Params: { name: string } }>('/export/:name.csv', async (request, reply) => {
    const table = exportTables[request.params.name];
    if (!table) {
      const names = Object.keys(exportTables).join(', ');
      throw new AtlasError('NOT_FOUND', `There is no table ${request.params.name}. There are ${names}.`);
    }
    const rows = Readable.from(cells(database, table.statement, goneSignal(reply)));
    const csv = rows.pipe(stringify(CSV_OPTIONS));
    rows.once('error', (error) => csv.destroy(error));
    return reply.type('text/csv; charset=utf-8').send(csv);
  });
}

async function* cells(database: Pick<Database, 'stream'>, statement: string, signal: AbortSignal) {
  for await (const { columns, values } of database.stream(statement, {}, { timeout: TIMEOUT, signal })) {
    if (values === null) yield columns.map(String);
    else yield values.map((value) => (Array.isArray(value) ? value.join('; ') : cellOf(toJson(value))));
  }
}
