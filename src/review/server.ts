import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { z } from 'zod';
import { sections } from '../draft/mark.js';
import type { Step } from './protocol.js';
import { Refused } from './refused.js';
import type { Review } from './review.js';

/** The only network interface that a review listens on. */
export const HOST = '127.0.0.1';

/** The largest request body of a step, in bytes. */
const BODY_LIMIT = 100_000;

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // The address contains the token.
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};

const section = z.enum(sections);
const which = { section, index: z.int().nonnegative() };
const place = { start: z.int().nonnegative(), end: z.int().positive() };
const everywhere = z.boolean().optional();
const line = z.string().max(2000);

const term = z.strictObject({
  kind: z.enum(['OBJECT', 'ACTION']),
  id: line,
  zh: line,
  en: line,
  category: line.optional(),
  broader: line.optional(),
});

const step: z.ZodType<Step> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('accept'), ...which, everywhere }),
  z.strictObject({
    do: z.literal('choose'),
    ...which,
    candidate: z.int().nonnegative(),
    everywhere,
    term: z.union([term, line]).optional(),
  }),
  z.strictObject({ do: z.literal('addTerm'), term }),
  z.strictObject({ do: z.literal('change'), ...which, field: line, value: line, everywhere }),
  z.strictObject({ do: z.literal('reject'), ...which, reason: line.optional(), everywhere }),
  z.strictObject({ do: z.literal('markFigure'), ...place }),
  z.strictObject({ do: z.literal('markName'), ...place, type: line }),
  z.strictObject({ do: z.literal('link'), ...place, from: line, type: line, to: line }),
  z.strictObject({
    do: z.literal('acceptAbove'),
    confidences: z.partialRecord(section, z.number().min(0).max(1)),
  }),
  z.strictObject({ do: z.literal('acceptParagraph'), ...which }),
  z.strictObject({ do: z.literal('overrule'), ...which, rule: line, reason: line }),
]);
const stepRequest = z.strictObject({ version: z.int(), step });
const undoRequest = z.strictObject({ version: z.int() });
const metricsRequest = z.strictObject({ text: line, unit: line });

/**
 * Creates the server of one review. Everything is below an address that nobody can guess; requests with another host
 * name or to another address are refused.
 * @param page the folder of the built page
 * @returns the server, not listening yet, and the path of the page
 */
export async function createReviewServer(
  review: Review,
  page: string,
): Promise<{ app: FastifyInstance; path: string }> {
  const token = randomBytes(24).toString('base64url');
  const app = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true, logger: { level: 'warn' } });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    const { port } = app.server.address() as { port: number };
    const ours = [`${HOST}:${port}`, `localhost:${port}`];
    const { host = '', origin } = request.headers;
    const isOurs = ours.includes(host) && (origin === undefined || origin === `http://${host}`);
    if (!isOurs) return refuse(reply, 403, 'FORBIDDEN', 'Only the page of this review may ask.');
  });
  app.setNotFoundHandler((_request, reply) =>
    refuse(reply, 403, 'FORBIDDEN', 'Open the address that npm run review printed, with its token.'),
  );
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof Refused) return refuse(reply, 409, error.code, error.message);
    if (error instanceof z.ZodError) return refuse(reply, 400, 'BAD_REQUEST', z.prettifyError(error));
    if ((error.statusCode ?? 500) < 500)
      return refuse(reply, error.statusCode as number, 'BAD_REQUEST', error.message);
    request.log.error(error);
    return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', error.message);
  });
  const path = `/${token}/`;
  await app.register(
    async (own) => {
      const show = (_request: unknown, reply: FastifyReply) =>
        reply.type('text/html; charset=utf-8').send(pageAt(page, path));
      own.get('/', show);
      own.get('/en', show);
      await own.register(fastifyStatic, {
        root: join(page, 'assets'),
        prefix: '/assets/',
        cacheControl: false,
        acceptRanges: false,
      });
      own.get('/mark.svg', (_request, reply) => reply.sendFile('mark.svg', page));
      own.get('/state', async () => review.state());
      own.get('/vocabularies', async () => review.vocabularies());
      own.post('/metrics', async ({ body }) => {
        const { text, unit } = metricsRequest.parse(body);
        return review.metrics(text, unit);
      });
      own.post('/step', async ({ body }) => {
        const request = stepRequest.parse(body);
        return review.step(request.version, request.step);
      });
      own.post('/undo', async ({ body }) => review.undo(undoRequest.parse(body).version));
    },
    { prefix: path.slice(0, -1) },
  );
  return { app, path };
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ error: { code, message } });
}

/** The page with all its addresses below the path, because it was built for the root of a server. */
function pageAt(folder: string, path: string): string {
  return readFileSync(join(folder, 'review.html'), 'utf8').replaceAll(/(?<=(?:src|href)=")\//g, path);
}
