import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from './client.js';
import type { Address, Reply, Request } from './systems/child.js';
import type { Operation, Variables, Workload } from './workloads.js';

/** The systems that are compared, in the order in which they take their turns. */
export const systemNames = ['ours', 'theirs', 'by-hand'] as const;
export type SystemName = (typeof systemNames)[number];

/** A system in a process of its own. */
export class System {
  readonly name: SystemName;
  private readonly child: ChildProcess;
  private readonly client: Client;

  private constructor(name: SystemName, child: ChildProcess, port: number) {
    this.name = name;
    this.child = child;
    this.client = new Client(port);
  }

  /** @param cache how many bytes of answers the product keeps: none where systems are compared */
  static async start(name: SystemName, { uri, username, password }: Address, cache = 0): Promise<System> {
    const child = fork(fileURLToPath(new URL(`systems/${name}.ts`, import.meta.url)), {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BENCH_DATABASE: JSON.stringify({ uri, username, password }),
        BENCH_RESPONSE_CACHE: `${cache}`,
      },
    });
    const ready = await replyOf(child);
    if (ready.kind !== 'ready') throw new Error(`${name} did not get ready`);
    return new System(name, child, ready.port);
  }

  /** What a request of a workload is, on the wire. Null where the system cannot be asked. */
  wire(workload: Workload, variables: Variables): { path: string; body: string } | null {
    if (this.name === 'by-hand') return { path: `/${workload.name}`, body: JSON.stringify(variables) };
    const operation = this.operation(workload);
    const path = this.name === 'ours' ? '/graphql' : '/';
    return operation && { path, body: JSON.stringify({ query: operation.query, variables }) };
  }

  /** Sends a request. @throws Error where the answer is none */
  async ask(
    { path, body }: { path: string; body: string },
    accepted?: string,
  ): Promise<{ body: string; bytes: number }> {
    const answer = await this.client.post(path, body, accepted);
    if (answer.status !== 200 || answer.body.startsWith('{"errors"'))
      throw new Error(`${this.name} answered ${answer.status}: ${answer.body.slice(0, 1000)}`);
    return answer;
  }

  /** An answer in the plain shape. */
  plain(workload: Workload, variables: Variables, body: string): unknown {
    const { data, errors } = JSON.parse(body);
    if (errors) throw new Error(`${this.name}: ${JSON.stringify(errors).slice(0, 1000)}`);
    const operation = this.operation(workload);
    return operation ? operation.plain(data, variables) : workload.plainRows(data, variables);
  }

  /** How many statements a request takes, and what they read in the database where that is asked for. */
  async statementsOf(
    request: { path: string; body: string },
    profile: boolean,
  ): Promise<{ statements: number; dbHits: number | null }> {
    await this.tell({ kind: 'record' });
    await this.ask(request);
    const reply = await this.tell({ kind: 'stop', profile });
    if (reply.kind !== 'recorded') throw new Error(`${this.name} recorded nothing`);
    return reply;
  }

  async stop(): Promise<void> {
    this.child.disconnect();
    await once(this.child, 'exit');
  }

  private operation(workload: Workload): Operation | null {
    if (this.name === 'by-hand') return null;
    return workload[this.name];
  }

  private tell(request: Request): Promise<Reply> {
    const reply = replyOf(this.child);
    this.child.send(request);
    return reply;
  }
}

/** The next message of a child. @throws Error where it ends instead */
async function replyOf(child: ChildProcess): Promise<Reply> {
  const ended = new AbortController();
  const [reply] = await Promise.race([
    once(child, 'message', { signal: ended.signal }),
    once(child, 'exit', { signal: ended.signal }).then(() => {
      throw new Error('a system ended; what it said stands above');
    }),
  ]).finally(() => ended.abort());
  return reply as Reply;
}
