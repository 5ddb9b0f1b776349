import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A draft on the disk. Even if the process is killed, the file has the draft either before or after a step. */
export class DraftFile {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  read(): string {
    return readFileSync(this.path, 'utf8');
  }

  /** Writes to a file beside it, and replaces it once that is on the disk. */
  write(text: string): void {
    const folder = dirname(this.path);
    const aside = join(folder, `.${basename(this.path)}.saving`);
    const file = openSync(aside, 'w');
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(aside, this.path);
    const entry = openSync(folder, 'r');
    try {
      fsyncSync(entry);
    } finally {
      closeSync(entry);
    }
  }
}
