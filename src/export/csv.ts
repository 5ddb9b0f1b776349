import { pipeline, Readable } from 'node:stream';
import { type Options, stringify } from 'csv-stringify';
import type { StreamedRow } from '../graph/database.js';
import { toJson } from '../graph/values.js';
import type { JsonValue } from '../model/statement.js';
import type { Ask } from './stream.js';

/** CSV for spreadsheet programs: marked as UTF-8, and with cells escaped that would run as formulas. */
export const CSV_OPTIONS = { bom: true, escape_formulas: true, cast: { boolean: String } } as const;

/** A value as a cell: objects and lists as JSON. */
export function cellOf(value: JsonValue): string | number | boolean | null {
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : value;
}

/** A list as text, for a cell or elsewhere: its values joined by `; `. */
export function joined(list: unknown[]): string {
  return list.join('; ');
}

/** Writes the rows of one statement as CSV, with its columns as header. */
export function csvOf(statement: string, options: Options): (ask: Ask) => Readable {
  return (ask) => csvStream(cells(ask(statement)), options);
}

/** Writes rows of cells as CSV, as they come. */
export function csvStream(rows: AsyncIterable<unknown[]>, options: Options): Readable {
  const csv = stringify(options);
  pipeline(Readable.from(rows), csv, () => {}); // an error destroys both streams, so the reader gets it
  return csv;
}

async function* cells(rows: AsyncIterable<StreamedRow>) {
  for await (const { columns, values } of rows) {
    if (values === null) yield columns.map(String);
    else yield values.map((value) => (Array.isArray(value) ? joined(value) : cellOf(toJson(value))));
  }
}
