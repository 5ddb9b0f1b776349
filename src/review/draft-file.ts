import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A draft on the disk. Whatever ends us, what stands there is the draft before a step or after it. */
export class DraftFile {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  read(): string {
    return readFileSync(this.path, 'utf8');
  }

  /** Writes beside it and puts that in its place, once it is on the disk. */
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
