import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';

/** A command in a process of its own, and what it says on standard output and standard error. */
export interface Started {
  child: ChildProcess;
  /** Settles when it has ended, with its code; null where a signal ended it. */
  exit: Promise<number | null>;
  /**
   * The first line that begins so, as soon as it is said.
   * @throws Error with all that it has said, where it ends before
   */
  says(beginning: string): Promise<string>;
  /** The address that it serves, as soon as it is ready. */
  ready(): Promise<string>;
  /** All that it has said. */
  said(): string;
  /** Ends it, where it still runs; settles as `exit` does. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** What is run otherwise than as `npm start` runs it. */
export interface Otherwise {
  cwd?: string;
  command?: string;
  parameters?: string[];
  /** The number of another user, whom only root can become. */
  user?: number | undefined;
}

/** What `npm start` runs once the packages and the page are there. */
export const START = ['--import', 'tsx/esm', 'src/main.ts'];

/** Runs what `npm start` runs, or another command, on any free port. */
export function start(env: Record<string, string>, otherwise: Otherwise = {}): Started {
  const { cwd, command = process.execPath, parameters = START, user } = otherwise;
  const child = spawn(command, parameters, {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user !== undefined && { uid: user, gid: user }),
  });
  const lines: string[] = [];
  const heard = new EventEmitter();
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      heard.emit('line');
    });
  }
  const said = () => lines.join('\n');
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const says = async (beginning: string) => {
    const ended = exit.then(() => Promise.reject(new Error(`It ended before “${beginning}”:\n${said()}`)));
    for (;;) {
      const line = lines.find((one) => one.startsWith(beginning));
      if (line !== undefined) return line;
      await Promise.race([once(heard, 'line'), ended]);
    }
  };
  const ready = async () => {
    const line = await says('ready ');
    const address = /^ready (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(line)?.[1];
    if (address === undefined) throw new Error(`It says no address: ${line}`);
    return address;
  };
  const end = (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return exit;
  };
  return { child, exit, says, ready, said, end };
}
