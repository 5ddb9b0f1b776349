import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { checkRest, checkSeed } from '../src/seed/check/check.js';
import { readSeed } from '../src/seed/files.js';

/** The folder of the text of the fixture's report. */
export const DOCUMENTS = 'test/fixtures/documents';
/** The file of the fixture's report, relative to the seed. */
export const REPORT = 'reports/example-2021.yaml';

/** A copy of the fixture's seed, with replacements in its report; removed after the test. */
export function seedWith(...replacements: [from: string, to: string][]): string {
  const folder = mkdtempSync(join(tmpdir(), 'street-atlas-seed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('test/fixtures/seed', folder, { recursive: true });
  cpSync('seed/vocabulary.yaml', join(folder, 'vocabulary.yaml'));
  for (const [from, to] of replacements) replaceIn(join(folder, REPORT), from, to);
  return folder;
}

/** A copy of the fixture's seed with another text, and the folder of that text. */
export function withText(
  bytes: Buffer,
  ...replacements: [string, string][]
): [folder: string, documents: string] {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const length = [...bytes.toString('utf8')].length;
  const folder = seedWith(
    ['sha256: cea73b7cbba3baaa872f129062299989ee7f767819e6e7a66ea44fd47a5dc03e', `sha256: ${sha256}`],
    ['length: 125', `length: ${length}`],
    ...replacements,
  );
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents', 'example.txt'), bytes);
  return [folder, join(folder, 'documents')];
}

/** Replaces a text that must be in a file. */
export function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** All problems of a seed, in syntax and contents, as `line: message`. */
export function problemsOf(folder: string, documents: string | null = DOCUMENTS): string[] {
  const read = readSeed(folder);
  const found = read.seed
    ? checkSeed(read.seed, documents).problems
    : [...read.problems, ...(read.rest ? checkRest(read.rest, documents).problems : [])];
  return found.map(({ line, message }) => `${line}: ${message}`);
}

/** The fixture's text. */
export const TEXT = readFileSync(join(DOCUMENTS, 'example.txt'), 'utf8');

/** Fills in the offsets of `slice@?` for slices in `more`, a text appended to the fixture's. */
export function placedIn(more: string, written: string): string {
  return written.replaceAll(/([^\s[{,]+)@\?/gu, (_, slice: string) => {
    expect(more).toContain(slice);
    return `${slice}@${[...TEXT].length + [...more.slice(0, more.indexOf(slice))].length}`;
  });
}

/**
 * The problems after appending `more` to the fixture's text and replacing parts of its report, which may contain
 * `slice@?`.
 */
export function foundWith(
  more: string,
  ...replacements: [from: string, to: string][]
): { problems: string[]; folder: string } {
  const [folder, documents] = withText(
    Buffer.from(TEXT + more),
    ...replacements.map(([from, to]): [string, string] => [from, placedIn(more, to)]),
  );
  return { problems: problemsOf(folder, documents), folder };
}

/** The line of the fixture's report that contains a text, from 1. */
export function lineOf(folder: string, text: string): number {
  const lines = readFileSync(join(folder, REPORT), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}
