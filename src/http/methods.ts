import type { FastifyInstance } from 'fastify';
import { AtlasError } from '../errors.js';

/** All methods that any address accepts. */
const METHODS = ['GET', 'HEAD', 'POST'];

/**
 * Makes every GET route accept HEAD with the same handler, and answers other methods at an existing address with 405
 * and the accepted ones. Fastify's own HEAD would read a stream to its end, and send content-length 0 without a body.
 */
export function completeMethods(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.method === 'GET') route.method = ['GET', 'HEAD'];
  });
  // Comes before the body is read, which may be of any type.
  app.addHook('onRequest', (request, reply, done) => {
    const path = request.url.split('?')[0] as string;
    const taken = request.is404 ? METHODS.filter((method) => isThere(app, method, path)) : [];
    if (taken.length === 0) return done();
    reply.header('allow', taken.join(', '));
    done(new AtlasError('METHOD_NOT_ALLOWED', `${path} takes ${taken.join(', ')}, not ${request.method}.`));
  });
}

/** Whether an address accepts a method. Wildcard routes for files do not count: a file may not exist. */
function isThere(app: FastifyInstance, method: string, url: string): boolean {
  const found = app.findRoute({ method, url });
  return found !== null && !('*' in found.params);
}
