import { Agent, request } from 'node:http';

/** An HTTP answer; `bytes` is its size as sent, still compressed. */
export interface Answer {
  status: number;
  body: string;
  bytes: number;
}

/** The latencies of a series of requests, in ms, in the order in which the requests ended. */
export interface Sample {
  latencies: number[];
  /** From the first request to the end of the last, in ms. */
  duration: number;
}

/** Sends one request. The same index always sends the same request. */
export type Send = (index: number) => Promise<unknown>;

/** An HTTP client of one system, with up to 16 connections that are kept alive. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 16 });
  private readonly port: number;

  constructor(port: number) {
    this.port = port;
  }

  /** @param accepted the Accept-Encoding header; the answer is not decompressed */
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

/**
 * When to stop: after `most` requests or after `milliseconds`, whichever comes first, but never before `least`
 * requests.
 */
export interface Limits {
  least: number;
  most: number;
  milliseconds: number;
}

/**
 * Sends requests with `clients` parallel clients; each sends its next request once the last is answered.
 * @param from the index of the first request
 * @throws the first error of a request, once all other requests have ended
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

/** The value at a percentile; `share` is between 0 and 1 (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] as number;
}
