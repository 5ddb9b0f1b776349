import { type Limits, measure, percentile, type Sample } from './client.js';
import type { Measured } from './results.js';
import { say } from './say.js';
import type { System } from './systems.js';
import type { Variables, Workload } from './workloads.js';

/** How long to measure. The warm-up must be long enough for the compilers of both the JVM and V8. */
export interface Pace {
  rounds: number;
  warmUp: Limits;
  sequential: Limits;
  concurrent: Limits;
  /** How many answers to compare, and how many requests to profile. */
  compared: number;
  profiled: number;
}

export const FULL: Pace = {
  rounds: 5,
  warmUp: { least: 8, most: 50_000, milliseconds: 20_000 },
  sequential: { least: 8, most: 400, milliseconds: 3000 },
  concurrent: { least: 16, most: 5000, milliseconds: 2000 },
  compared: 25,
  profiled: 5,
};

export const QUICK: Pace = {
  rounds: 3,
  warmUp: { least: 4, most: 50_000, milliseconds: 10_000 },
  sequential: { least: 4, most: 200, milliseconds: 1000 },
  concurrent: { least: 16, most: 2000, milliseconds: 1000 },
  compared: 10,
  profiled: 2,
};

const CLIENTS = 16;

/** A workload on one system. All systems get the same inputs in the same order. */
export class Turn {
  readonly system: System;
  private readonly workload: Workload;
  private readonly inputs: Variables[];
  private readonly requests: { path: string; body: string }[];
  private readonly sequential: number[] = [];
  private readonly concurrent: Sample[] = [];
  /** Why the system failed with 16 clients, which it is then not asked to serve again; null if it did not. */
  private overload: string | null = null;
  private next = 0;

  private constructor(
    system: System,
    workload: Workload,
    inputs: Variables[],
    requests: { path: string; body: string }[],
  ) {
    this.system = system;
    this.workload = workload;
    this.inputs = inputs;
    this.requests = requests;
  }

  /** Returns null if the system does not support the workload. */
  static of(system: System, workload: Workload, inputs: Variables[]): Turn | null {
    const requests = inputs.map((variables) => system.wire(workload, variables));
    return requests.every((request) => request !== null)
      ? new Turn(system, workload, inputs, requests)
      : null;
  }

  /** The answers to the first inputs in the shape in which systems are compared, and their mean size in bytes. */
  async answers(count: number): Promise<{ plain: unknown[]; bytes: number }> {
    const plain: unknown[] = [];
    let bytes = 0;
    for (const [index, request] of this.requests.slice(0, count).entries()) {
      const answer = await this.system.ask(request);
      bytes += answer.bytes;
      plain.push(this.system.plain(this.workload, this.inputs[index] as Variables, answer.body));
    }
    return { plain, bytes: bytes / plain.length };
  }

  /** Mean numbers of statements and db hits over the first inputs. */
  async cost(count: number): Promise<{ statements: number; dbHits: number }> {
    const requests = this.requests.slice(0, count);
    let statements = 0;
    let dbHits = 0;
    for (const request of requests) {
      const cost = await this.system.statementsOf(request, true);
      statements += cost.statements;
      dbHits += cost.dbHits ?? 0;
    }
    return { statements: statements / requests.length, dbHits: dbHits / requests.length };
  }

  async warmUp(limits: Limits): Promise<void> {
    await this.run(CLIENTS / 4, limits);
  }

  /** The part of a round with a single client. */
  async alone({ sequential }: Pace): Promise<void> {
    this.sequential.push(...(await this.run(1, sequential)).latencies);
  }

  /** A round: first one client, then 16. */
  async round(pace: Pace): Promise<void> {
    await this.alone(pace);
    if (this.overload) return;
    try {
      this.concurrent.push(await this.run(CLIENTS, pace.concurrent));
    } catch (error) {
      this.overload = oneLine(error);
      say(`  ${this.system.name} failed with ${CLIENTS} clients: ${this.overload}`);
    }
  }

  measured(): Pick<Measured, 'p50' | 'p95' | 'p99' | 'requests' | 'throughput'> {
    const requests = this.concurrent.reduce((sum, { latencies }) => sum + latencies.length, 0);
    const duration = this.concurrent.reduce((sum, one) => sum + one.duration, 0);
    return {
      p50: percentile(this.sequential, 0.5),
      p95: percentile(this.sequential, 0.95),
      p99: percentile(this.sequential, 0.99),
      requests: this.sequential.length,
      throughput: this.overload ? null : (1000 * requests) / duration,
    };
  }

  private async run(clients: number, limits: Limits): Promise<Sample> {
    const { requests, system, next } = this;
    const send = (index: number) =>
      system.ask(requests[index % requests.length] as { path: string; body: string });
    const sample = await measure(send, clients, next, limits);
    this.next += sample.latencies.length;
    return sample;
  }
}

/** An error's message in one line of at most 300 characters. */
export function oneLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error)
    .replaceAll(/\s+/g, ' ')
    .slice(0, 300);
}
