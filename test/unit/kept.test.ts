import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ABANDONED, keptFolder } from '../kept.js';

let cache: string;
let made: number;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'street-atlas-kept-'));
  made = 0;
});
afterEach(() => rmSync(cache, { recursive: true }));

/** Writes two files, between which others may run. */
async function make(folder: string): Promise<void> {
  made += 1;
  writeFileSync(join(folder, 'first'), 'whole');
  await turn();
  writeFileSync(join(folder, 'last'), 'whole');
}

/** A folder that was last used so many ms ago. */
function left(name: string, ago: number): void {
  mkdirSync(join(cache, name));
  const then = new Date(Date.now() - ago);
  utimesSync(join(cache, name), then, then);
}

describe('a folder that is kept', () => {
  it('is made once', async () => {
    const folder = await keptFolder(cache, 'a', make);
    expect(folder).toBe(join(cache, 'a'));
    expect(await keptFolder(cache, 'a', make)).toBe(folder);
    expect(made).toBe(1);
    expect(readFileSync(join(folder, 'last'), 'utf8')).toBe('whole');
  });

  it('is whole whoever of several is first, and nothing else is left', async () => {
    const folders = await Promise.all([1, 2, 3].map(() => keptFolder(cache, 'a', make)));
    expect(made).toBe(3);
    expect(new Set(folders)).toEqual(new Set([join(cache, 'a')]));
    expect(readdirSync(cache)).toEqual(['a']);
    expect(readdirSync(join(cache, 'a')).sort()).toEqual(['first', 'last']);
  });

  it('is not there where it could not be made', async () => {
    const failing = async (folder: string) => {
      await make(folder);
      throw new Error('no room');
    };
    await expect(keptFolder(cache, 'a', failing)).rejects.toThrow('no room');
    expect(readdirSync(cache)).toEqual([]);
  });

  it('is removed when another is asked for and nobody has used it for long', async () => {
    left('long ago', ABANDONED + 1000);
    left('making-killed', ABANDONED + 1000);
    left('lately', ABANDONED - 60_000);
    left('a', ABANDONED + 1000); // this one is used now
    await keptFolder(cache, 'a', make);
    expect(made).toBe(0);
    expect(readdirSync(cache).sort()).toEqual(['a', 'lately']);
  });
});
