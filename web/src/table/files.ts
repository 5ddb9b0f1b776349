import { stringify } from 'csv-stringify/browser/esm/sync';
import { servedDataset } from '../graphql/client';
import type { Cell, Sheet } from './sheet';

/** Lines about a table, above it in a file: name and value. */
export type About = readonly (readonly [string, string])[];

/** Lines about a table for its file: title, URL, version of the graph, date. */
export function aboutOf(
  title: string,
  words: { title: string; page: string; address: string; dataset: string; date: string },
): About {
  return [
    [words.title, title],
    [words.page, document.title],
    [words.address, decodeURI(location.href)],
    [words.dataset, servedDataset()],
    [words.date, new Date().toISOString().slice(0, 10)],
  ];
}

/** A table as CSV for spreadsheet programs, preceded by lines about it that begin with `#`. */
export function csvOf({ header, rows }: Sheet, about: About): string {
  const remarks = about.map(([name, value]) => `# ${name}: ${value}`.replaceAll('\n', ' ')).join('\n');
  return `\uFEFF${remarks}\n${stringify([header, ...rows], { escape_formulas: true })}`;
}

/** Maximum width of a column, in characters. */
const WIDEST = 60;

/** A table as XLSX. The library is loaded on first use. */
export async function xlsxOf(sheet: Sheet, about: About): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
  const data = [
    ...about.map(([name, value]) => [bold(name), value]),
    [],
    sheet.header.map(bold),
    ...sheet.rows,
  ];
  const columns = sheet.header.map((title, i) => ({
    width: widthOf([title, ...sheet.rows.map((row) => row[i])]),
  }));
  return writeXlsxFile(data, { columns }).toBlob();
}

/** The width of a column; Chinese characters count double. */
function widthOf(cells: (Cell | undefined)[]): number {
  const widths = cells.map((cell) =>
    [...String(cell ?? '')].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0),
  );
  return Math.min(Math.max(...widths) + 2, WIDEST);
}
