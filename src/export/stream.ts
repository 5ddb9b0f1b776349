import { Readable } from 'node:stream';
import type { StreamedRow } from '../graph/database.js';
import { toJson } from '../graph/values.js';

/** Runs a statement and yields its rows as they come; the first has only the columns. */
export type Ask = (statement: string) => AsyncIterable<StreamedRow>;

/** The graph, or a table of it, as a file for other programs. `write` never holds more than a few rows in memory. */
export interface Export {
  zh: string;
  en: string;
  contentType: string;
  write: (ask: Ask) => Readable;
}

/** The rows of a statement as objects by column, with JSON values. */
export async function* streamedRows<Row>(ask: Ask, statement: string): AsyncGenerator<Row> {
  for await (const { columns, values } of ask(statement)) {
    if (values) yield Object.fromEntries(columns.map((column, i) => [column, toJson(values[i])])) as Row;
  }
}

const CHUNK_LENGTH = 65_536;

/** A stream of larger chunks, to avoid a write for every small piece of text. */
export function streamOf(pieces: AsyncIterable<string>): Readable {
  return Readable.from(chunks(pieces));
}

async function* chunks(pieces: AsyncIterable<string>) {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
