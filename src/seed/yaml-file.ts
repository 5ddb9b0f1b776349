import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isNode, isScalar, LineCounter, type ParsedNode, parseDocument, type Scalar } from 'yaml';
import type { z } from 'zod';
import { foreignEncoding } from './encoding.js';

/** Something wrong in the seed: where, and what to do. `line` counts from 1. */
export interface Problem {
  file: string;
  line: number;
  message: string;
  /** The same in Chinese, for the page of a review; absent where only files are wrong. */
  zh?: string;
}

/** A seed file with its contents, and where any part of it stands. */
export interface SeedFile<T> {
  file: string;
  /** As it is written. */
  source: string;
  data: T;
  /** The line of a part, or of the deepest one above it that stands in the file. */
  lineOf(path: readonly PropertyKey[]): number;
  /** Where in `source` a part is written; null where it is not. */
  rangeOf(path: readonly PropertyKey[]): [start: number, end: number] | null;
}

/**
 * Reads one file of the seed.
 * @param problems what is wrong with its encoding, its YAML or its shape is added to it
 * @returns null where anything is
 */
export function readYaml<S extends z.ZodType>(
  path: string,
  schema: S,
  problems: Problem[],
): SeedFile<z.output<S>> | null {
  const bytes = readFileSync(path);
  const encoding = foreignEncoding(bytes);
  if (!encoding) return parseYaml(path, bytes.toString('utf8'), schema, problems);
  const message = `is written in ${encoding}: save it as UTF-8 without a byte order mark`;
  problems.push({ file: relative(process.cwd(), path), line: 1, message });
  return null;
}

/**
 * Reads what a file of the seed has, or will have.
 * @param path where the file is, for what is said of it
 * @param problems what is wrong with its YAML or its shape is added to it
 * @returns null where anything is
 */
export function parseYaml<S extends z.ZodType>(
  path: string,
  source: string,
  schema: S,
  problems: Problem[],
): SeedFile<z.output<S>> | null {
  const file = relative(process.cwd(), path);
  const say = (line: number, message: string) => problems.push({ file, line, message });
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: isSameKey });
  const rangeOf: SeedFile<unknown>['rangeOf'] = (wanted) => {
    const node = document.getIn(wanted, true);
    return isNode(node) && node.range ? [node.range[0], node.range[1]] : null;
  };
  const lineOf: SeedFile<unknown>['lineOf'] = (wanted) => {
    for (let depth = wanted.length; depth >= 0; depth--) {
      const range = rangeOf(wanted.slice(0, depth));
      if (range) return lines.linePos(range[0]).line;
    }
    return 1;
  };
  for (const { pos, message } of document.errors)
    say(lines.linePos(pos[0]).line, `no valid YAML: ${message.split('\n')[0]}`);
  if (document.errors.length > 0) return null;
  const written = document.toJS();
  const result = schema.safeParse(written);
  if (result.success) return { file, source, data: result.data, lineOf, rangeOf };
  for (const { path: place, message } of result.error.issues.flatMap((issue) => causesOf(issue, written)))
    say(lineOf(place), [place.map(String).join('.'), message].filter(Boolean).join(': '));
  return null;
}

/** As yaml compares keys itself, but for values first: of a thousand keys in a map, each is compared with each. */
function isSameKey(one: ParsedNode, other: ParsedNode): boolean {
  return (one as Scalar).value === (other as Scalar).value && isScalar(one) && isScalar(other);
}

type Issue = z.core.$ZodIssue;

/** What a value that may have one of several shapes is not, because it is of another type than the shape. */
const OF_ANOTHER_TYPE: ReadonlySet<string | undefined> = new Set(['invalid_type', 'invalid_value']);

/** What is wrong, at the place in the file where it is. Of several shapes the one counts that the value comes nearest to. */
function causesOf(
  issue: Issue,
  file: unknown,
  above: PropertyKey[] = [],
): { path: PropertyKey[]; message: string }[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const isNear = (shape: Issue[]) =>
      !shape.some(({ code, path: within }) => within.length === 0 && OF_ANOTHER_TYPE.has(code));
    const nearest = issue.errors.find(isNear) ?? issue.errors[0] ?? [];
    return nearest.flatMap((cause) => causesOf(cause, file, path));
  }
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path, message }));
  return [
    { path, message: issue.code === 'invalid_type' ? mistyped(issue, valueAt(file, path)) : issue.message },
  ];
}

function mistyped({ expected, message }: z.core.$ZodIssueInvalidType, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is empty';
  if (expected !== 'string' || typeof value === 'object') return message;
  return `${value} is a ${typeof value} here: quote it, '${value}'`;
}

function valueAt(file: unknown, path: PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], file);
}
