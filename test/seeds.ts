import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { checkRest, checkSeed } from '../src/seed/check.js';
import { readSeed } from '../src/seed/files.js';

/** The folder of the text that the fixture's report is about. */
export const DOCUMENTS = 'test/fixtures/documents';
/** The fixture's report, within its folder. */
export const REPORT = 'reports/example-2021.yaml';

/** The fixture's seed in a folder of its own, with replacements in its report; it is gone after the test. */
export function seedWith(...replacements: [from: string, to: string][]): string {
  const folder = mkdtempSync(join(tmpdir(), 'street-atlas-seed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('test/fixtures/seed', folder, { recursive: true });
  cpSync('seed/vocabulary.yaml', join(folder, 'vocabulary.yaml'));
  for (const [from, to] of replacements) replaceIn(join(folder, REPORT), from, to);
  return folder;
}

/** The fixture's seed with another text in place of its own, and the folder of that. */
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

/** Replaces a text that stands in a file. */
export function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** `line: message` of every problem of a seed, in its shape and in what can be read of it. */
export function problemsOf(folder: string, documents: string | null = DOCUMENTS): string[] {
  const read = readSeed(folder);
  const found = read.seed
    ? checkSeed(read.seed, documents).problems
    : [...read.problems, ...(read.rest ? checkRest(read.rest, documents).problems : [])];
  return found.map(({ line, message }) => `${line}: ${message}`);
}

/** The fixture's text. */
export const TEXT = readFileSync(join(DOCUMENTS, 'example.txt'), 'utf8');

/** A place in what is added to the fixture's text, for `slice@?`. */
export function placedIn(more: string, written: string): string {
  return written.replaceAll(/([^\s[{,]+)@\?/gu, (_, slice: string) => {
    expect(more).toContain(slice);
    return `${slice}@${[...TEXT].length + [...more.slice(0, more.indexOf(slice))].length}`;
  });
}

/** What is found where something is added to the fixture's text, and replaced in its report, in which `slice@?` may stand. */
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

/** The line of the fixture's report on which a text stands. */
export function lineOf(folder: string, text: string): number {
  const lines = readFileSync(join(folder, REPORT), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}
