import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AtlasError } from '../errors.js';

const LEAST_MEGABYTES = 100;
/** How long an abandoned Neo4j may take to end after each of two signals, in ms. */
const ORPHAN_TIMEOUT = 5000;
const FREE_SPACE = 'Free some space, or set ATLAS_HOME to a folder on another disk';

/** Identifies one process. The number alone may be reused, in a restarted container even at once. */
interface ProcessId {
  pid: number;
  started: string | null;
}

interface Owner extends ProcessId {
  neo4jPid?: number;
  neo4jStarted?: string | null;
}

/** Lets only one process use a home. The lock file names that process and its Neo4j. */
export class HomeLock {
  private readonly file: string;
  private released = false;

  private constructor(file: string) {
    this.file = file;
  }

  /**
   * Locks the home. If the owner of a lock is dead, takes the lock over and stops the Neo4j that was left behind.
   * @throws AtlasError HOME_NOT_WRITABLE, HOME_IN_USE
   */
  static async take(home: string): Promise<HomeLock> {
    const lock = new HomeLock(join(home, 'lock'));
    try {
      mkdirSync(home, { recursive: true });
      refuseFullDisk(home);
      while (!lock.create()) {
        const found = lock.read();
        const owner = parseOwner(found);
        if (owner && isAlive(owner)) throw inUse(home, owner.pid);
        if (owner?.neo4jPid) await stopOrphan({ pid: owner.neo4jPid, started: owner.neo4jStarted ?? null });
        lock.removeDead(found);
      }
      return lock;
    } catch (error) {
      throw asHomeError(home, error);
    }
  }

  /** The file appears with its content or not at all, so that nobody takes a half-written lock for a dead one. */
  private create(): boolean {
    const draft = this.draft(identify(process.pid));
    try {
      linkSync(draft, this.file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(draft);
    }
  }

  private draft(owner: Owner): string {
    const file = `${this.file}.${process.pid}`;
    writeFileSync(file, JSON.stringify(owner), { mode: 0o600 });
    return file;
  }

  private read(): string | null {
    try {
      return readFileSync(this.file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /**
   * If two processes find the same dead lock, the later one must not remove the lock that the other has created since.
   */
  private removeDead(found: string | null): void {
    if (found === null) return;
    const aside = `${this.file}.${process.pid}`;
    try {
      renameSync(this.file, aside);
      if (readFileSync(aside, 'utf8') !== found) linkSync(aside, this.file);
    } catch (error) {
      if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code as string)) throw error;
    }
    rmSync(aside, { force: true });
  }

  /** Records the Neo4j that was started, so that it can be stopped after a crash of ours. */
  setNeo4j(pid: number): void {
    const owner = { ...identify(process.pid), neo4jPid: pid, neo4jStarted: startOf(pid) };
    renameSync(this.draft(owner), this.file);
  }

  /** Frees the home, once; a second call could remove the next owner's lock. */
  release(): void {
    if (this.released) return;
    this.released = true;
    rmSync(this.file, { force: true });
  }
}

/** A Neo4j that runs out of space while it creates its databases leaves them broken. */
function refuseFullDisk(home: string): void {
  const { bavail, bsize } = statfsSync(home);
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  if (megabytes >= LEAST_MEGABYTES) return;
  const message = `Only ${megabytes} MB are free at ${home}; Neo4j needs ${LEAST_MEGABYTES}. ${FREE_SPACE}.`;
  throw new AtlasError('HOME_NOT_WRITABLE', message);
}

const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOSPC', 'EDQUOT']);

/** Turns a failure to write in the home into HOME_NOT_WRITABLE; returns any other error unchanged. */
export function asHomeError(home: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof AtlasError || !NOT_WRITABLE.has(code as string)) return error;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  const advice = isFull ? FREE_SPACE : 'Make it writable, or set ATLAS_HOME to another folder';
  return new AtlasError('HOME_NOT_WRITABLE', `${home} cannot be written (${message}). ${advice}.`, {
    cause: error,
  });
}

function inUse(home: string, pid: number): AtlasError {
  return new AtlasError(
    'HOME_IN_USE',
    `${home} is used by process ${pid}. Stop it first, or set ATLAS_HOME to another folder.`,
  );
}

/** @returns null if the text is not a lock of this version, whose owner cannot be alive */
function parseOwner(text: string | null): Owner | null {
  try {
    return JSON.parse(text ?? '') as Owner;
  } catch {
    return null;
  }
}

function identify(pid: number): ProcessId {
  return { pid, started: startOf(pid) };
}

function isAlive({ pid, started }: ProcessId): boolean {
  const now = startOf(pid);
  return now !== null && now === started;
}

/** When the process started, in the system's own format; null if it is not alive. */
function startOf(pid: number): string | null {
  if (!existsSync('/proc/self/stat')) {
    return spawnSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).stdout?.trim() || null;
  }
  try {
    // After the name in parentheses, which may contain anything, comes the state; the 19th field after that is the
    // start in clock ticks.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? null : (fields[18] ?? null);
  } catch {
    return null;
  }
}

/** Gracefully if that takes only a few seconds: a start must not wait for an abandoned process. */
async function stopOrphan(neo4j: ProcessId): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (isAlive(neo4j)) process.kill(neo4j.pid, signal);
    for (let waited = 0; waited < ORPHAN_TIMEOUT && isAlive(neo4j); waited += 100) await sleep(100);
  }
}
