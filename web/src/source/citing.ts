import type { ReportKind } from '../graphql/generated/graphql';
import type { Language } from '../language/language';

/** What is cited: a report, or a place in it. */
export interface Cited {
  report: {
    id: string;
    title: string;
    kind: ReportKind;
    publisher: string | null;
    publishedOn: string | null;
  };
  /** The URL to look it up. */
  address: string;
  place: { start: number; end: number; exact: string } | null;
  /** The date of access, ISO 8601. */
  on: string;
}

// Not from a library: the one that knows GB/T 7714 needs a processor under CPAL or AGPL, and a style file, for three
// lines of text.

/**
 * A reference in the format of GB/T 7714-2015 for electronic resources: 主要责任者. 题名[文献类型标识/载体标识]: 引文页码(发布日期)[引用日期].
 * 获取和访问路径. Instead of pages it gives the place in the file.
 */
export function asGbt7714({ report, address, place, on }: Cited): string {
  const type = report.kind === 'NEWS' || report.kind === 'PROFILE' ? 'EB/OL' : 'R/OL';
  const author = report.publisher ? `${report.publisher}. ` : '';
  const at = place ? `第${place.start}-${place.end}字` : '';
  const published = report.publishedOn ? `(${report.publishedOn})` : '';
  return `${author}${report.title}[${type}]. ${at}${published}[${on}]. ${address}.`;
}

/** A BibTeX entry, of the only type that requires neither an author nor an institution. */
export function asBibtex({ report, address, place, on }: Cited): string {
  const key = [report.id.replace(/^.*:/, ''), ...(place ? [place.start] : [])].join('-');
  const note = place && `Characters ${place.start}--${place.end} of the text: ${escaped(place.exact)}`;
  const fields = {
    author: report.publisher && `{${escaped(report.publisher)}}`,
    title: `{${escaped(report.title)}}`,
    year: report.publishedOn?.slice(0, 4),
    date: report.publishedOn,
    url: address,
    urldate: on,
    note,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** A sentence, for texts without a list of references. */
export function asPlainText({ report, address, place, on }: Cited, language: Language): string {
  const known = [report.publisher, report.publishedOn].filter(Boolean);
  if (language === 'en') {
    const of = known.length > 0 ? ` (${known.join(', ')})` : '';
    const at = place ? `, characters ${place.start}–${place.end}: “${place.exact}”` : '';
    return `“${report.title}”${of}${at}. ${address} (accessed ${on})`;
  }
  const of = known.join('，');
  const at = place ? `，第${place.start}–${place.end}字：“${place.exact}”` : '';
  return `《${report.title}》${of && `（${of}）`}${at}。${address}（${on} 查阅）`;
}

/** Escapes characters that are special in TeX. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\{}]/g, '')
    .replaceAll(/[&%$#_]/g, '\\$&')
    .replaceAll(/[~^]/g, '\\$&{}');
}

/** Today in the reader's time zone, as ISO 8601. */
export function today(): string {
  const now = new Date();
  const digits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}
