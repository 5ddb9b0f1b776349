import { stringify } from 'csv-stringify/browser/esm/sync';
import { servedDataset } from '../graphql/client';
import type { Cell, Sheet } from './sheet';

/** What is said of a table above it, in a file: name and value. */
export type About = readonly (readonly [string, string])[];

/** What a file says of the table in it: what it is, where it comes from, of which version of the graph, and when. */
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

/** A table as CSV for spreadsheet programs; what is said of it stands in lines that begin with `#`. */
export function csvOf({ header, rows }: Sheet, about: About): string {
  const remarks = about.map(([name, value]) => `# ${name}: ${value}`.replaceAll('\n', ' ')).join('\n');
  return `\uFEFF${remarks}\n${stringify([header, ...rows], { escape_formulas: true })}`;
}

/** The widest column, in characters. */
const WIDEST = 60;

/** A table as XLSX. The writer of such files is loaded when it is first needed. */
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

/** Chinese characters are twice as wide as others. */
function widthOf(cells: (Cell | undefined)[]): number {
  const widths = cells.map((cell) =>
    [...String(cell ?? '')].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0),
  );
  return Math.min(Math.max(...widths) + 2, WIDEST);
}
