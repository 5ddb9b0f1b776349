import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A loopback port on which nothing listens. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Whether something listens: far cheaper to ask again and again than a driver is. */
export function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return new Promise((settle) => {
    socket.once('connect', () => socket.end(() => settle(true)));
    socket.once('error', () => settle(false));
  });
}

/** Whether a port cannot be listened on. */
export function isTaken(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((settle) => {
    probe.once('error', () => settle(true));
    probe.listen(port, '127.0.0.1', () => probe.close(() => settle(false)));
  });
}
