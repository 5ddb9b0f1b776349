/** What a cell holds once its sources stand in a column of their own. */
export type Cell = string | number;

/** A table as it leaves the page: one value a cell, and behind each row where it is written. */
export interface Sheet {
  header: string[];
  rows: Cell[][];
}

/** Words of a sheet. */
export interface SheetWords {
  /** What the column of the sources is called; one of that name in the table gives way to it. */
  sources: string;
  /** What stands between several values of a cell. */
  between: string;
}

/** Marks that lead to a source: what they say stands in the column of the sources. */
export const SOURCE_MARK = { 'data-mark': '' };

/** What is no part of a value: marks of sources, words for the ear, marks of types, what can be pressed. */
const NO_VALUE = '[data-mark], .visually-hidden, button, input, select, abbr';

const SEPARATE = new Set(['block', 'list-item', 'flex', 'grid', 'table']);

/**
 * Reads a table of the page.
 * @param wanted which rows; all of them unless said otherwise
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

/** Where what stands in a row is written, each place once. */
function sourcesIn(row: HTMLElement): string[] {
  const marks = [...row.querySelectorAll<HTMLElement>('[data-source]')];
  return [...new Set(marks.map(({ dataset }) => dataset.source as string))];
}

/** A number where the cell is one that is aligned as such. */
function cellOf(cell: HTMLTableCellElement, text: string): Cell {
  const plain = text.replaceAll(',', '');
  return cell.classList.contains('number') && /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** The text of a cell in one line: what stands below one another is told apart. */
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

/** As tab-separated values: what every spreadsheet takes from the clipboard. */
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
