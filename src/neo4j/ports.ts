import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A free loopback port. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Whether something listens on the port. Far cheaper to repeat than connecting with a driver. */
export function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return new Promise((settle) => {
    socket.once('connect', () => socket.end(() => settle(true)));
    socket.once('error', () => settle(false));
  });
}

/** Whether the port is taken. */
export function isTaken(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((settle) => {
    probe.once('error', () => settle(true));
    probe.listen(port, '127.0.0.1', () => probe.close(() => settle(false)));
  });
}
