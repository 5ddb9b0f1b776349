/** The value of a cell; sources have a column of their own. */
export type Cell = string | number;

/** A table for copying and files: one value per cell, and the sources in the last column. */
export interface Sheet {
  header: string[];
  rows: Cell[][];
}

/** Words for a sheet. */
export interface SheetWords {
  /** Name of the sources' column; replaces a column of the table with the same name. */
  sources: string;
  /** Separates several values of a cell. */
  between: string;
}

/** Marks a link to a source. Its text is left out because the sources have a column of their own. */
export const SOURCE_MARK = { 'data-mark': '' };

/** What does not belong to a value: source marks, text for screen readers, type marks, controls. */
const NO_VALUE = '[data-mark], .visually-hidden, button, input, select, abbr';

const SEPARATE = new Set(['block', 'list-item', 'flex', 'grid', 'table']);

/**
 * Reads a table of the page.
 * @param wanted which rows to include; all by default
 */
export function sheetOf(
  table: HTMLTableElement,
  { sources, between }: SheetWords,
  wanted: (row: HTMLTableRowElement) => boolean = () => true,
): Sheet {
  const textIn = (cell: Element) => textOf(cell, between);
  const head = [...(table.tHead?.rows[0]?.cells ?? [])].map(textIn);
  const kept = head.map((title) => title !== sources);
  const only = <Value>(values: Value[]) => values.filter((_, i) => kept[i] ?? true);
  const body = [...table.rows].filter((row) => row.parentElement !== table.tHead && wanted(row));
  const rows = body.map((row) => ({
    values: only([...row.cells].map((cell) => cellOf(cell, textIn(cell)))),
    cited: sourcesIn(row),
  }));
  const isCited = rows.some(({ cited }) => cited.length > 0);
  return {
    header: [...only(head), ...(isCited ? [sources] : [])],
    rows: rows.map(({ values, cited }) => [...values, ...(isCited ? [cited.join(between)] : [])]),
  };
}

/** The sources cited in a row, each once. */
function sourcesIn(row: HTMLElement): string[] {
  const marks = [...row.querySelectorAll<HTMLElement>('[data-source]')];
  return [...new Set(marks.map(({ dataset }) => dataset.source as string))];
}

/** A number if the cell is aligned as one and contains one; otherwise the text. */
function cellOf(cell: HTMLTableCellElement, text: string): Cell {
  const plain = text.replaceAll(',', '');
  return cell.classList.contains('number') && /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** The text of a cell in one line; lines are separated by `between`. */
function textOf(cell: Element, between: string): string {
  return written(cell)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(between);
}

function written(node: Node): string {
  if (node instanceof Text) return node.data.replaceAll(/\s+/g, ' ');
  if (!(node instanceof Element) || node.matches(NO_VALUE)) return '';
  const inner = [...node.childNodes].map(written).join('');
  return SEPARATE.has(getComputedStyle(node).display) ? `\n${inner}\n` : inner;
}

/** As tab-separated values, which every spreadsheet accepts from the clipboard. */
export function tsvOf({ header, rows }: Sheet): string {
  return [header, ...rows]
    .map((row) => row.map((cell) => String(cell).replaceAll(/[\t\n]/g, ' ')).join('\t'))
    .join('\n');
}

/** As an HTML table. */
export function htmlOf({ header, rows }: Sheet): string {
  const table = document.createElement('table');
  for (const title of header) row(table.createTHead(), 'th', title);
  for (const values of rows) {
    const line = table.insertRow();
    for (const value of values) line.insertCell().textContent = String(value);
  }
  return table.outerHTML;
}

function row(head: HTMLTableSectionElement, tag: 'th', text: string): void {
  const line = head.rows[0] ?? head.insertRow();
  const cell = document.createElement(tag);
  cell.textContent = text;
  line.append(cell);
}
