import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CypherPart } from '../cypher/answer.js';
import { exampleQueries } from '../cypher/examples.js';
import { checkedParameters } from '../cypher/resolvers.js';
import { AtlasError } from '../errors.js';
import { CSV_OPTIONS, cellOf, csvStream } from '../export/csv.js';
import type { Confirm } from '../graph/served.js';
import type { CypherRequest } from '../model/statement.js';
import { answeredByTag, type TagOf, tagAnswer } from './caching.js';
import { breakingOff, shownError } from './errors.js';
import { goneSignal } from './gone.js';
import type { ServerOptions } from './options.js';

/** A request: the body of a POST, or the URL of a GET with parameters as JSON. */
interface Asked {
  statement?: unknown;
  parameters?: unknown;
  /** The name of a saved example, instead of a statement. */
  example?: unknown;
}

/**
 * How many bytes of a CSV answer, or of a saved example's, are computed before the headers are sent. Most are shorter.
 */
const KNOWN_LENGTH = 1_000_000;

/** The most characters of a statement in a header. Encoded, each may take nine. */
const HEADER_LENGTH = 400;

/**
 * Answers read-only statements as JSON or, if the client accepts text/csv or requests format=csv, as CSV. POST /cypher
 * takes `{statement, parameters}`; GET /cypher?statement=…&parameters={…} is the same as a URL to share, GET
 * /cypher?example=NAME runs a saved one, and GET /cypher/examples lists those. Rows are written as they come.
 */
export function registerCypher(
  app: FastifyInstance,
  { cypher, dataset, reading }: Pick<ServerOptions, 'cypher' | 'dataset' | 'reading'>,
  tagOf: TagOf,
): void {
  app.get('/cypher/examples', async (request, reply) => {
    const tag = await tagOf(request);
    if (answeredByTag(request, reply, tag)) return reply;
    if (tag) tagAnswer(reply, tag);
    return exampleQueries;
  });
  app.post('/cypher', async (request, reply) => answer(request, reply, (request.body ?? {}) as Asked));
  app.get('/cypher', async (request, reply) => {
    const { parameters, ...asked } = request.query as Asked;
    return answer(request, reply, { ...asked, parameters: parseParameters(parameters) });
  });

  async function answer(request: FastifyRequest, reply: FastifyReply, asked: Asked) {
    assertOnceEach(request.query as Record<string, unknown>);
    const { statement, parameters } = question(asked);
    // Only saved examples are known to depend on the graph alone; other statements may ask for the time.
    const saved = asked.example !== undefined && request.method !== 'POST';
    const tag = saved ? await tagOf(request) : null;
    if (answeredByTag(request, reply, tag)) return reply;
    const { format } = request.query as { format?: unknown };
    const csv = format === 'csv' || /\btext\/csv\b/.test(request.headers.accept ?? '');
    const askedAt = new Date().toISOString();
    const asking = { statement, parameters, citations: csv, signal: goneSignal(reply) };
    const parts = confirmed(reading(), cypher.stream(asking));
    const known = await beginning(parts, csv || saved ? KNOWN_LENGTH : 1);
    const last = known.at(-1);
    if (request.method === 'HEAD') await parts.return(undefined); // stops the statement, because nobody reads the rest
    if (tag && last?.kind === 'end') tagAnswer(reply, tag);
    reply.headers({
      'x-atlas-statement': headerOf(statement),
      'x-atlas-asked-at': askedAt,
    });
    if (!csv) {
      const written = json({ statement, parameters, dataset, askedAt }, known, parts, request);
      return reply.type('application/json; charset=utf-8').send(Readable.from(written));
    }
    reply.header('x-truncated', last?.kind === 'end' ? String(last.truncated) : 'unknown');
    const written = breakingOff(csvStream(cells(known, parts), CSV_OPTIONS));
    return reply.type('text/csv; charset=utf-8').send(written);
  }
}

/** The parts of an answer. The last part comes only once it is confirmed that all are of the stated version. */
async function* confirmed(confirm: Confirm, parts: AsyncIterable<CypherPart>): AsyncGenerator<CypherPart> {
  for await (const part of parts) {
    if (part.kind === 'end') await confirm();
    yield part;
  }
}

/** The parts of an answer up to this many bytes. If they fail, nothing has been sent yet. */
async function beginning(parts: AsyncIterator<CypherPart>, length: number): Promise<CypherPart[]> {
  const known: CypherPart[] = [];
  for (let rest = length; rest > 0; ) {
    const { value, done } = await parts.next();
    if (done) break;
    known.push(value);
    if (value.kind === 'rows') rest -= Buffer.byteLength(JSON.stringify(value.rows));
  }
  return known;
}

async function* joinedParts(known: CypherPart[], parts: AsyncIterable<CypherPart>) {
  yield* known;
  yield* parts;
}

/** A complete answer is one JSON object. An error on the way is added at its end, as `error`. */
async function* json(
  head: Record<string, unknown>,
  known: CypherPart[],
  parts: AsyncIterable<CypherPart>,
  request: FastifyRequest,
) {
  yield JSON.stringify(head).slice(0, -1);
  let separator = '';
  try {
    for await (const { kind, ...part } of joinedParts(known, parts)) {
      if ('columns' in part) yield `,"columns":${JSON.stringify(part.columns)},"rows":[`;
      else if ('rows' in part) {
        yield separator + part.rows.map((row) => JSON.stringify(row)).join(',');
        separator = ',';
      } else yield `],${JSON.stringify(part).slice(1)}`;
    }
  } catch (error) {
    const { code, message } = shownError(error as Error, request);
    yield `],${JSON.stringify({ truncated: true, error: { code, message } }).slice(1)}`;
  }
}

async function* cells(known: CypherPart[], parts: AsyncIterable<CypherPart>): AsyncGenerator<unknown[]> {
  for await (const part of joinedParts(known, parts)) {
    if (part.kind === 'columns') yield part.columns;
    if (part.kind === 'rows') yield* part.rows.map((row) => row.map(cellOf));
  }
}

/** A percent-encoded statement; long ones are cut off with `…`. */
function headerOf(statement: string): string {
  const points = [...statement.replaceAll(/\p{Surrogate}/gu, '\uFFFD')];
  const cut = points.length > HEADER_LENGTH ? [...points.slice(0, HEADER_LENGTH), '…'] : points;
  return encodeURIComponent(cut.join(''));
}

/**
 * The statement and parameters to run. @throws AtlasError INVALID_ARGUMENT without a statement or the name of an
 * example
 */
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

/** @throws AtlasError INVALID_ARGUMENT if a URL parameter is repeated */
function assertOnceEach(query: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(query))
    if (Array.isArray(value)) throw new AtlasError('INVALID_ARGUMENT', `${name}: given more than once.`);
}

function parseParameters(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  try {
    return JSON.parse(written);
  } catch {
    throw new AtlasError('INVALID_ARGUMENT', 'parameters: must be a JSON object.');
  }
}
