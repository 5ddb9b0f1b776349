import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import {
  type Document,
  type ErrorCode,
  isNode,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { foreignEncoding } from './encoding.js';
import { likeness } from './likeness.js';

/** A problem in the seed: where it is, and what to do. `line` counts from 1. */
export interface Problem {
  file: string;
  line: number;
  message: string;
  /** The message in Chinese, for the page of a review; absent if the problem concerns files only. */
  zh?: string;
  /** The rule, if it is a judgement, which the file can overrule with a reason. */
  rule?: string;
  /** Whether the facts may be loaded nevertheless: a judgement, or one that was overruled without need. */
  doubtful?: boolean;
}

/** A seed file with its contents, and the place of every part. */
export interface SeedFile<T> {
  file: string;
  /** The text of the file. */
  source: string;
  data: T;
  /** The line of a part, or of the deepest part above it that the file has; counts from 1. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The range of a part in `source`; null if the file does not have it. */
  rangeOf(path: readonly PropertyKey[]): [start: number, end: number] | null;
}

/**
 * Reads a file of the seed.
 * @param problems receives the problems of its encoding, its YAML or its shape
 * @returns null if there are any
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
 * Reads the contents that a file of the seed has, or will have.
 * @param path of the file, for messages
 * @param problems receives the problems of its YAML or its shape
 * @returns null if there are any
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
  const errors = syntaxErrors(document);
  for (const { at, message } of errors) say(lines.linePos(at).line, `no valid YAML: ${message}`);
  if (errors.length > 0) return null;
  const written = document.toJS();
  const result = schema.safeParse(written);
  if (result.success) return { file, source, data: result.data, lineOf, rangeOf };
  for (const { path: place, message } of result.error.issues.flatMap((issue) => causesOf(issue, written)))
    say(lineOf(place), [place.map(String).join('.'), message].filter(Boolean).join(': '));
  return null;
}

/** Advice about mistakes that people make. */
const ADVICE: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'quote a text that has a colon and a blank in it',
  MULTILINE_IMPLICIT_KEY: 'a key ends with a colon in half width and a blank',
  TAB_AS_INDENT: 'indent with blanks',
};

/** Errors in the YAML. Others follow from the first mistake, except duplicate keys; aliases are not allowed. */
function syntaxErrors(document: Document.Parsed): { at: number; message: string }[] {
  const [first, ...others] = document.errors;
  const doubled = others.filter(({ code }) => code === 'DUPLICATE_KEY');
  const errors = [...(first ? [first] : []), ...doubled].map(({ pos, code, message }) => {
    const [what = ''] = message.split(/ at line|\n/);
    return { at: pos[0], message: [what, ADVICE[code]].filter(Boolean).join(': ') };
  });
  visit(document, {
    Alias: (_, { source, range }) => {
      errors.push({
        at: range?.[0] ?? 0,
        message: `*${source} refers to another part: quote it, '*${source}'`,
      });
    },
  });
  return errors;
}

/** Compares keys like the yaml package, but values first, because every key is compared with every other. */
function isSameKey(one: ParsedNode, other: ParsedNode): boolean {
  return (one as Scalar).value === (other as Scalar).value && isScalar(one) && isScalar(other);
}

type Issue = z.core.$ZodIssue;

/** Codes of issues that mean a value is of another type than the shape. */
const OF_ANOTHER_TYPE: ReadonlySet<string | undefined> = new Set(['invalid_type', 'invalid_value']);

/** The causes of an issue with their places. For a union, only those of the nearest shape count. */
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
  if (issue.code === 'unrecognized_keys') {
    const message = 'is not known here: correct the word, or remove it';
    return issue.keys.map((key) => ({ path: [...path, key], message }));
  }
  return [{ path, message: saidOf(issue, valueAt(file, path)) }];
}

/** How many of the allowed values a message lists. */
const NAMED = 8;

/** What is wrong with a value, in the terms of the file. */
function saidOf(issue: Exclude<Issue, z.core.$ZodIssueInvalidUnion>, value: unknown): string {
  if (issue.code === 'invalid_type') return mistyped(issue, value);
  if (issue.code !== 'invalid_value') return issue.message;
  if (value === undefined) return 'is missing';
  const near = (one: unknown) => likeness(String(one).toLowerCase(), String(value).toLowerCase());
  const values =
    issue.values.length > NAMED ? issue.values.toSorted((a, b) => near(b) - near(a)) : issue.values;
  const more = values.length > NAMED ? ', … (all in seed/vocabulary.yaml)' : '';
  return `${value} must be one of ${values.slice(0, NAMED).join(', ')}${more}`;
}

function mistyped({ expected, message }: z.core.$ZodIssueInvalidType, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is empty';
  if (expected === 'object' || expected === 'record')
    return `must be keys with values, not ${Array.isArray(value) ? 'a list' : value}`;
  if (expected === 'number' && typeof value === 'string')
    return `${value} is no number: write it in digits, without quotes`;
  if (expected !== 'string' || typeof value === 'object') return message;
  return `${value} is a ${typeof value} here: quote it, '${value}'`;
}

function valueAt(file: unknown, path: PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], file);
}
