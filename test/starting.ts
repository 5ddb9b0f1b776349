import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';

/** A command in its own process, and its output on stdout and stderr. */
export interface Started {
  child: ChildProcess;
  /** Settles with its exit code when it ends; null if a signal ended it. */
  exit: Promise<number | null>;
  /**
   * Waits for the first line with this beginning.
   * @throws Error with all output if the process ends before
   */
  says(beginning: string): Promise<string>;
  /** Waits until it is ready, and returns its URL. */
  ready(): Promise<string>;
  /** All output so far. */
  said(): string;
  /** Sends the signal if it is still running; settles like `exit`. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Differences from `npm start`. */
export interface Otherwise {
  cwd?: string;
  command?: string;
  parameters?: string[];
  /** The id of another user; only root can switch users. */
  user?: number | undefined;
}

/** The arguments of `npm start`, without the build. */
export const START = ['--import', 'tsx/esm', 'src/main.ts'];

/** Runs the command of `npm start`, or another one, on any free port. */
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
