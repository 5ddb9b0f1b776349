import { once } from 'node:events';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';

/** The address of the database, which the harness passes to its child processes in the environment. */
export interface Address {
  uri: string;
  username: string;
  password: string;
}

/** A request from the harness to a child, which answers it with one `Reply`. */
export type Request = { kind: 'record' } | { kind: 'stop'; profile: boolean };

/** `dbHits` is null if no profile was requested. */
export type Reply =
  | { kind: 'ready'; port: number }
  | { kind: 'recording' }
  | { kind: 'recorded'; statements: number; dbHits: number | null };

export function addressFromEnvironment(): Address {
  return JSON.parse(process.env.BENCH_DATABASE ?? '') as Address;
}

/** Records the statements that a system sends, between `start` and `stop`. */
export class Recorder {
  private recorded: { statement: string; parameters: unknown }[] | null = null;

  add(statement: string, parameters: unknown): void {
    this.recorded?.push({ statement, parameters });
  }

  start(): void {
    this.recorded = [];
  }

  stop() {
    const recorded = this.recorded ?? [];
    this.recorded = null;
    return recorded;
  }
}

/**
 * Tells the harness that the system is ready, serves its requests until it disconnects, and ends the process.
 * @param driver runs the profiles
 */
export async function obeyHarness(port: number, recorder: Recorder, driver: Driver): Promise<void> {
  const reply = (message: Reply) => process.send?.(message);
  process.on('message', async (request: Request) => {
    if (request.kind === 'record') {
      recorder.start();
      reply({ kind: 'recording' });
      return;
    }
    const recorded = recorder.stop();
    let dbHits: number | null = null;
    if (request.profile) {
      dbHits = 0;
      for (const { statement, parameters } of recorded)
        dbHits += await profiled(driver, statement, parameters);
    }
    reply({ kind: 'recorded', statements: recorded.length, dbHits });
  });
  reply({ kind: 'ready', port });
  await once(process, 'disconnect');
  process.exit(0);
}

async function profiled(driver: Driver, statement: string, parameters: unknown): Promise<number> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`PROFILE ${statement}`, parameters as Record<string, unknown>);
    return summary.profile ? hitsOf(summary.profile) : 0;
  } finally {
    await session.close();
  }
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
}
