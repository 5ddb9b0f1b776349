import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** How many requests may wait on one connection. Clients that send ahead at all send about ten. */
const WAITING = 100;

/**
 * Starts a request only when all earlier ones on its connection are answered. Node passes on every request that it has read, so
 * all of them would run at once. If the client left, only the one being answered would be told, and the others would go on. A
 * connection on which too many wait is ended; not reading on instead would hide that its client has left.
 */
export function takeTurns(app: FastifyInstance): void {
  const waiting = new WeakMap<Socket, number>();
  app.addHook('onRequest', ({ raw: { socket } }, { raw: answer }, done) => {
    if (answer.socket) return done(); // it is its turn
    const before = waiting.get(socket) ?? 0;
    if (before === WAITING) return void socket.destroy();
    waiting.set(socket, before + 1);
    answer.once('socket', () => {
      waiting.set(socket, (waiting.get(socket) as number) - 1);
      done();
    });
  });
}
