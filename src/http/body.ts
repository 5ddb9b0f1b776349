import { MIMEType } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { AtlasError } from '../errors.js';

/**
 * Accepts only JSON bodies in UTF-8, with or without a byte order mark: a wrongly decoded body would be a different
 * request.
 */
export function takeJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const charset = new MIMEType(request.headers['content-type'] as string).params.get('charset') ?? 'utf-8';
    const coding = request.headers['content-encoding'] ?? 'identity';
    if (!/^utf-?8$/i.test(charset))
      return done(unsupported(`The body must be in UTF-8, and not in ${charset}.`));
    if (coding.toLowerCase() !== 'identity')
      return done(unsupported(`The body must be sent as it is, and not as ${coding}.`));
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    } catch {
      return done(new AtlasError('BAD_REQUEST', 'The body is not UTF-8.'));
    }
    return parse(request, text, done);
  });
}

function unsupported(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 415 });
}
