import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { CypherResult, CypherRunner } from '../cypher/cypher.js';
import { checkedParameters } from '../cypher/resolvers.js';
import { AtlasError } from '../errors.js';

/** Makes spreadsheet programs read CSV as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** POST /cypher: a statement that only reads, answered as JSON or, where the client accepts text/csv, as CSV. */
export function registerCypher(app: FastifyInstance, runner: CypherRunner): void {
  app.post('/cypher', async (request, reply) => {
    const body = (request.body ?? {}) as { statement?: unknown; parameters?: unknown };
    if (typeof body.statement !== 'string' || body.statement.trim() === '') {
      throw new AtlasError('INVALID_ARGUMENT', 'statement: must be a Cypher statement.');
    }
    const parameters = checkedParameters(body.parameters);
    const result = await runner.run({
      statement: body.statement,
      parameters,
      signal: goneSignal(reply),
    });
    return /\btext\/csv\b/.test(request.headers.accept ?? '') ? sendCsv(reply, result) : reply.send(result);
  });
}

/** Aborts when the client is gone before it has its answer. */
export function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

/** A cell that begins like a formula is preceded by an apostrophe, or a spreadsheet program would run it. */
function sendCsv(reply: FastifyReply, { columns, rows, truncated }: CypherResult): FastifyReply {
  const cells = rows.map((row) =>
    row.map((value) => (value !== null && typeof value === 'object' ? JSON.stringify(value) : value)),
  );
  const csv = stringify([columns, ...cells], { escape_formulas: true, cast: { boolean: String } });
  return reply
    .type('text/csv; charset=utf-8')
    .header('x-truncated', String(truncated))
    .send(BYTE_ORDER_MARK + csv);
}
