import { Agent, request } from 'node:http';

/** What came back. */
export interface Answer {
  status: number;
  body: string;
  bytes: number;
}

/** How long each of some requests took, in ms, in the order in which they ended. */
export interface Sample {
  latencies: number[];
  /** From the first request to the end of the last, in ms. */
  duration: number;
}

/** Sends one request; the same index always sends the same. */
export type Send = (index: number) => Promise<unknown>;

/** A client of one system: connections are kept alive, and there are as many as requests at a time. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 16 });
  private readonly port: number;

  constructor(port: number) {
    this.port = port;
  }

  /** @param accepted how the answer may be compressed; it is not decompressed here */
  post(path: string, body: string, accepted = 'identity'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'accept-encoding': accepted,
      };
      const sent = request(
        { host: '127.0.0.1', port: this.port, path, method: 'POST', headers, agent: this.agent },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part) => parts.push(part));
          response.on('error', reject);
          response.on('end', () => {
            const bytes = Buffer.concat(parts);
            resolve({
              status: response.statusCode as number,
              body: bytes.toString('utf8'),
              bytes: bytes.length,
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

/** When to stop: after `most` requests or `milliseconds`, whichever is first, but not before `least` requests. */
export interface Limits {
  least: number;
  most: number;
  milliseconds: number;
}

/**
 * Sends requests by as many clients as told, each its next when its last is answered.
 * @param from the index of the first request
 * @throws what the first failed request throws, once none is under way any more
 */
export async function measure(send: Send, clients: number, from: number, limits: Limits): Promise<Sample> {
  const latencies: number[] = [];
  const failures: unknown[] = [];
  const started = performance.now();
  let next = from;
  const more = () => {
    const sent = next - from;
    const inTime = sent < limits.most && performance.now() - started < limits.milliseconds;
    return failures.length === 0 && (sent < limits.least || inTime);
  };
  const work = async () => {
    while (more()) {
      const begun = performance.now();
      await send(next++).catch((error) => failures.push(error));
      latencies.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  if (failures.length > 0) throw failures[0];
  return { latencies, duration: performance.now() - started };
}

/** The value below which a share of all lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] as number;
}
