import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AtlasError } from '../errors.js';

const LEAST_MEGABYTES = 100;
const FREE_SPACE = 'Free some space, or set ATLAS_HOME to a folder on another disk';

interface Owner {
  pid: number;
  neo4jPid?: number;
}

/** One process per home: the lock file says who it is, and which Neo4j is its own. */
export class HomeLock {
  private readonly file: string;

  private constructor(file: string) {
    this.file = file;
  }

  /**
   * Takes the home. A lock whose owner is dead is taken over, and the Neo4j that the owner left behind is stopped.
   * @throws AtlasError HOME_NOT_WRITABLE, HOME_IN_USE
   */
  static async take(home: string): Promise<HomeLock> {
    const lock = new HomeLock(join(home, 'lock'));
    try {
      mkdirSync(home, { recursive: true });
      refuseFullDisk(home);
      if (lock.create()) return lock;
      const owner = lock.owner();
      if (owner && owner.pid !== process.pid && isAlive(owner.pid, 'node')) throw inUse(home, owner.pid);
      if (owner?.pid === process.pid) throw inUse(home, owner.pid);
      if (owner?.neo4jPid) await stopOrphan(owner.neo4jPid, home);
      rmSync(lock.file, { force: true });
      if (lock.create()) return lock;
    } catch (error) {
      if (error instanceof AtlasError) throw error;
      const { code, message } = error as NodeJS.ErrnoException;
      const advice =
        code === 'ENOSPC' ? 'Free some space' : 'Make it writable, or set ATLAS_HOME to another folder';
      throw new AtlasError('HOME_NOT_WRITABLE', `${home} cannot be written (${message}). ${advice}.`, {
        cause: error,
      });
    }
    throw inUse(home, lock.owner()?.pid);
  }

  private create(): boolean {
    try {
      closeSync(openSync(this.file, 'wx', 0o600));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
    this.write({ pid: process.pid });
    return true;
  }

  private write(owner: Owner): void {
    writeFileSync(this.file, JSON.stringify(owner));
  }

  private owner(): Owner | null {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as Owner;
    } catch {
      return null; // Cut off while it was written: its owner died.
    }
  }

  /** Notes the Neo4j that was started, so that whoever comes after a crash can stop it. */
  setNeo4j(neo4jPid: number): void {
    this.write({ pid: process.pid, neo4jPid });
  }

  release(): void {
    rmSync(this.file, { force: true });
  }
}

/** A Neo4j that runs out of space while it makes its databases leaves them broken. */
function refuseFullDisk(home: string): void {
  const { bavail, bsize } = statfsSync(home);
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  if (megabytes >= LEAST_MEGABYTES) return;
  const message = `Only ${megabytes} MB are free at ${home}; Neo4j needs ${LEAST_MEGABYTES}. ${FREE_SPACE}.`;
  throw new AtlasError('HOME_NOT_WRITABLE', message);
}

function inUse(home: string, pid?: number): AtlasError {
  const who = pid ? `process ${pid}` : 'another process';
  return new AtlasError(
    'HOME_IN_USE',
    `${home} is used by ${who}. Stop it first, or set ATLAS_HOME to another folder.`,
  );
}

/** Whether a process lives. Where /proc tells, it must also be the program expected: numbers are used again. */
function isAlive(pid: number, expected: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const command = commandLine(pid);
  return command === null || command.includes(expected);
}

function commandLine(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return null;
  }
}

async function stopOrphan(pid: number, home: string): Promise<void> {
  const isOurs = () => isAlive(pid, `--home-dir=${home}`);
  if (!isOurs()) return;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 20_000 && isOurs(); waited += 100) await sleep(100);
  if (isOurs()) process.kill(pid, 'SIGKILL');
}
