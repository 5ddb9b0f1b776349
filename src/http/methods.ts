import type { FastifyInstance } from 'fastify';
import { AtlasError } from '../errors.js';

/** Every method that some address here takes. */
const METHODS = ['GET', 'HEAD', 'POST'];

/**
 * HEAD is taken wherever GET is, by the same handler, and an address that is there refuses other methods by 405, which
 * says what it takes. Fastify's own HEAD would read what is streamed to its end, and give nothing the length 0.
 */
export function completeMethods(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.method === 'GET') route.method = ['GET', 'HEAD'];
  });
  // Before a body is read, of which nobody has asked what it is.
  app.addHook('onRequest', (request, reply, done) => {
    const path = request.url.split('?')[0] as string;
    const taken = request.is404 ? METHODS.filter((method) => isThere(app, method, path)) : [];
    if (taken.length === 0) return done();
    reply.header('allow', taken.join(', '));
    done(new AtlasError('METHOD_NOT_ALLOWED', `${path} takes ${taken.join(', ')}, not ${request.method}.`));
  });
}

/** Whether an address takes a method. What files there are is not known before one is looked for. */
function isThere(app: FastifyInstance, method: string, url: string): boolean {
  const found = app.findRoute({ method, url });
  return found !== null && !('*' in found.params);
}
