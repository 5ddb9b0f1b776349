import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Example, Question } from './cypher';

/** How a parameter's field is read. */
export type FieldType = 'text' | 'number' | 'json';

/** A parameter's field: its text, and how to read it. */
export interface Field {
  type: FieldType;
  text: string;
}

/** What the reader is writing; a question once every field has a value. */
export interface Draft {
  statement: string;
  fields: Record<string, Field>;
}

/** The question in the URL, and whether it is a saved one; null if there is none. */
export function useAddressedQuestion(examples: Example[]): (Question & { saved: Example | null }) | null {
  const [address] = useSearchParams();
  const statement = address.get('statement');
  const example = address.get('example');
  const parameters = address.get('parameters');
  return useMemo(() => {
    const given = parseParameters(parameters);
    if (statement) return { statement, parameters: given, saved: null };
    const saved = examples.find(({ name }) => name === example);
    return saved
      ? { statement: saved.statement, parameters: { ...saved.parameters, ...given }, saved }
      : null;
  }, [statement, example, parameters, examples]);
}

/** The URL parameters of a question: a saved one by name, any other in full. */
export function searchOf({ statement, parameters }: Question, examples: Example[]): URLSearchParams {
  const saved = examples.find((example) => example.statement === statement);
  const search = new URLSearchParams(saved ? { example: saved.name } : { statement });
  const written = JSON.stringify(parameters);
  if (written !== JSON.stringify(saved?.parameters ?? {})) search.set('parameters', written);
  return search;
}

function parseParameters(written: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(written ?? '{}');
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

/** A comment, a string or a name in backticks, which cannot contain parameters; or a parameter. */
const TOKENS =
  /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\$(?:`((?:[^`]|``)+)`|([\p{L}\p{N}_]+))|`[^`]*`/gu;

/** The names of the parameters in a statement, in order. */
export function parameterNames(statement: string): string[] {
  const names = [...statement.matchAll(TOKENS)].map(
    ([, quoted, plain]) => quoted?.replaceAll('``', '`') ?? plain,
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** A question as a draft. */
export function draftOf({ statement, parameters }: Question): Draft {
  const fields = Object.entries(parameters).map(([name, value]) => [name, fieldOf(value)]);
  return { statement, fields: Object.fromEntries(fields) };
}

function fieldOf(value: unknown): Field {
  if (typeof value === 'string') return { type: 'text', text: value };
  if (typeof value === 'number') return { type: 'number', text: String(value) };
  return { type: 'json', text: JSON.stringify(value) };
}

/** An empty field. */
export const EMPTY_FIELD: Field = { type: 'text', text: '' };

/** The value in a field; undefined if it does not fit the type. */
export function writtenValue({ type, text }: Field): unknown {
  if (type === 'text') return text;
  try {
    const value: unknown = JSON.parse(text);
    return type === 'number' && typeof value !== 'number' ? undefined : value;
  } catch {
    return undefined;
  }
}

/** The question of a draft; null while a field does not fit its type. */
export function questionOf({ statement, fields }: Draft): Question | null {
  const values = parameterNames(statement).map(
    (name) => [name, writtenValue(fields[name] ?? EMPTY_FIELD)] as const,
  );
  if (values.some(([, value]) => value === undefined)) return null;
  return { statement: statement.trim(), parameters: Object.fromEntries(values) };
}
