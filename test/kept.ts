import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const MAKING = 'making-';

/** Longer than any test run takes, in ms: a folder not used for this long is neither in use nor still being made. */
export const ABANDONED = 3_600_000;

/**
 * A folder that is made once and kept between runs. Several runs may ask for it at the same time. It is made under
 * another name and appears complete or not at all. Removes folders in the cache that have not been used for ABANDONED
 * ms.
 * @param make fills an empty folder; its errors are passed on
 * @returns its absolute path
 */
export async function keptFolder(
  cache: string,
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = resolve(cache, name);
  mkdirSync(cache, { recursive: true });
  if (!existsSync(folder)) {
    const made = mkdtempSync(join(cache, MAKING));
    try {
      await make(made);
      putInPlace(made, folder);
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  }
  const now = new Date();
  utimesSync(folder, now, now);
  removeAbandoned(cache);
  return folder;
}

/** Moves the folder into place, unless another run was faster. */
function putInPlace(made: string, folder: string): void {
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function removeAbandoned(cache: string): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    const used = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0; // another run may have removed it
    if (Date.now() - used > ABANDONED) rmSync(folder, { recursive: true, force: true });
  }
}
