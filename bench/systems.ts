import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from './client.js';
import type { Address, Reply, Request } from './systems/child.js';
import type { Operation, Variables, Workload } from './workloads.js';

/** The systems to compare, in the order of their turns. */
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

  /** @param cache the size of the product's answer cache in bytes; 0 when systems are compared */
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

  /** The HTTP request for a workload, or null if the system does not support it. */
  wire(workload: Workload, variables: Variables): { path: string; body: string } | null {
    if (this.name === 'by-hand') return { path: `/${workload.name}`, body: JSON.stringify(variables) };
    const operation = this.operation(workload);
    const path = this.name === 'ours' ? '/graphql' : '/';
    return operation && { path, body: JSON.stringify({ query: operation.query, variables }) };
  }

  /** Sends a request. @throws Error if the answer is an error */
  async ask(
    { path, body }: { path: string; body: string },
    accepted?: string,
  ): Promise<{ body: string; bytes: number }> {
    const answer = await this.client.post(path, body, accepted);
    if (answer.status !== 200 || answer.body.startsWith('{"errors"'))
      throw new Error(`${this.name} answered ${answer.status}: ${answer.body.slice(0, 1000)}`);
    return answer;
  }

  /** An answer in the shape in which systems are compared. @throws Error if it contains errors */
  plain(workload: Workload, variables: Variables, body: string): unknown {
    const { data, errors } = JSON.parse(body);
    if (errors) throw new Error(`${this.name}: ${JSON.stringify(errors).slice(0, 1000)}`);
    const operation = this.operation(workload);
    return operation ? operation.plain(data, variables) : workload.plainRows(data, variables);
  }

  /** How many statements a request takes and, if `profile` is set, their db hits. */
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

/** The child's next message. @throws Error if the child exits instead */
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
