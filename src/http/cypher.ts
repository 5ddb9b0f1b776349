import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CypherRequest, CypherResult, CypherRunner } from '../cypher/cypher.js';
import { exampleQueries } from '../cypher/examples.js';
import { checkedParameters } from '../cypher/resolvers.js';
import { AtlasError } from '../errors.js';
import { CSV_OPTIONS, cellOf } from '../export/csv.js';

/** What can be asked: in the body of a POST, or in the URL of a GET, parameters as JSON. */
interface Asked {
  statement?: unknown;
  parameters?: unknown;
  /** The name of a saved example, instead of a statement. */
  example?: unknown;
}

/**
 * A statement that only reads, answered as JSON or, where the client accepts text/csv or asks for format=csv, as CSV.
 * POST /cypher takes `{statement, parameters}`; GET /cypher?statement=…&parameters={…} is the same as a URL to share,
 * GET /cypher?example=NAME a saved one, and GET /cypher/examples lists those.
 */
export function registerCypher(app: FastifyInstance, runner: CypherRunner): void {
  app.get('/cypher/examples', async () => exampleQueries);
  app.post('/cypher', async (request, reply) => answer(request, reply, (request.body ?? {}) as Asked));
  app.get('/cypher', async (request, reply) => {
    const { parameters, ...asked } = request.query as Asked & { parameters?: string };
    return answer(request, reply, { ...asked, parameters: parseParameters(parameters) });
  });

  async function answer(request: FastifyRequest, reply: FastifyReply, asked: Asked) {
    const { statement, parameters } = question(asked);
    const result = await runner.run({ statement, parameters, signal: goneSignal(reply) });
    const { format } = request.query as { format?: string };
    const csv = format === 'csv' || /\btext\/csv\b/.test(request.headers.accept ?? '');
    return csv ? sendCsv(reply, result) : reply.send(result);
  }
}

/** @throws AtlasError INVALID_ARGUMENT unless there is a statement, or the name of an example */
function question({
  statement,
  parameters,
  example,
}: Asked): Required<Pick<CypherRequest, 'statement' | 'parameters'>> {
  const saved = exampleQueries.find(({ name }) => name === example);
  if (example !== undefined && !saved) {
    const names = exampleQueries.map(({ name }) => name).join(', ');
    throw new AtlasError('INVALID_ARGUMENT', `example: there is none of this name. There are ${names}.`);
  }
  const asked = saved?.statement ?? statement;
  if (typeof asked !== 'string' || asked.trim() === '') {
    throw new AtlasError('INVALID_ARGUMENT', 'statement: must be a Cypher statement.');
  }
  return { statement: asked, parameters: { ...saved?.parameters, ...checkedParameters(parameters) } };
}

function parseParameters(written: string | undefined): unknown {
  if (written === undefined) return undefined;
  try {
    return JSON.parse(written);
  } catch {
    throw new AtlasError('INVALID_ARGUMENT', 'parameters: must be a JSON object.');
  }
}

/** Aborts when the client is gone before it has its answer. */
export function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

function sendCsv(reply: FastifyReply, { columns, rows, truncated }: CypherResult): FastifyReply {
  const cells = rows.map((row) => row.map(cellOf));
  const csv = stringify([columns, ...cells], CSV_OPTIONS);
  return reply.type('text/csv; charset=utf-8').header('x-truncated', String(truncated)).send(csv);
}
