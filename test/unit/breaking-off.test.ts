import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { AtlasError } from '../../src/errors.js';
import { compressAnswers } from '../../src/http/compression.js';
import { breakingOff, sendError } from '../../src/http/errors.js';

describe('an answer in chunks that fails after the first', () => {
  let app = Fastify();
  afterEach(() => app.close());

  /** @param sent whether the first chunk is on its way to the client by then */
  async function ask(coding: string, sent: boolean): Promise<Response> {
    app = Fastify();
    app.setErrorHandler(sendError);
    compressAnswers(app);
    app.get('/', (_request, reply) => {
      async function* chunks() {
        yield 'a row\n'.repeat(20_000);
        if (sent) await sleep(300);
        throw new AtlasError('DATASET_CHANGED', 'The database was given another graph.');
      }
      return reply.type('text/csv').send(breakingOff(chunks()));
    });
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    return fetch(address, { headers: { 'accept-encoding': coding } });
  }

  it.each(['br', 'gzip'])('is answered as what it is where nothing was sent yet: %s', async (coding) => {
    const response = await ask(coding, false);
    expect([response.status, response.headers.get('content-encoding')]).toEqual([503, null]);
    expect((await response.json()).error.code).toBe('DATASET_CHANGED');
  });

  it.each(['br', 'gzip', 'identity'])('is broken off where something was: %s', async (coding) => {
    const response = await ask(coding, true);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });
});
