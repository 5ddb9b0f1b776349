import { lineStart } from '../../model/clauses.js';

/** Separators of the cells in a table's row: tabs or bars. */
const PARTED = /[\t|]/;

interface Row {
  start: number;
  text: string;
}

/** The line, or row of a table, that a place is in. */
export function rowAt(text: string, place: number): Row {
  const start = lineStart(text, place);
  const end = text.indexOf('\n', place);
  return { start, text: text.slice(start, end < 0 ? text.length : end) };
}

/** The cells of a table's row; null if the line is not one. */
export function parted(line: string): string[] | null {
  return PARTED.test(line) ? line.split(PARTED).map((cell) => cell.trim()) : null;
}

/** The index of the cell of its row that a place is in, from 0. */
export function columnAt({ start, text }: Row, place: number): number {
  return text.slice(0, place - start).split(PARTED).length - 1;
}

/** The rows of the table above a row, the nearest first. */
export function* rowsAbove(text: string, row: Row): Generator<Row> {
  for (let { start } = row; start > 0; ) {
    const above = rowAt(text, start - 1);
    if (!PARTED.test(above.text)) return;
    yield above;
    start = above.start;
  }
}

/** The line right above a place's table; null outside tables, in their first row, or without such a line. */
export function tableCaption(text: string, place: number): string | null {
  const row = rowAt(text, place);
  const first = PARTED.test(row.text) && [...rowsAbove(text, row)].at(-1);
  return first && first.start > 0 ? rowAt(text, first.start - 1).text : null;
}

/** The head of the column that a place is in; null outside tables and in their first row, or if it is empty. */
export function columnHead(text: string, place: number): string | null {
  const row = rowAt(text, place);
  const column = columnAt(row, place);
  if (!PARTED.test(row.text)) return null;
  const head = [...rowsAbove(text, row)].at(-1);
  return head?.text.split(PARTED)[column]?.trim() || null;
}
