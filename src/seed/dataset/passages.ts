import { createHash } from 'node:crypto';
import { hasReportFile, type ReportFile, readReportText } from '../../model/report-file.js';
import { SENTENCES_VERSION } from '../../model/sentences.js';
import type { NodeRow, RelationshipRow } from './rows.js';

/** The id of a cited entity or figure, and the offset at which its citation begins. */
interface Cited {
  start: number;
  id: string;
}

/**
 * The passages of the reports whose texts are in a folder: their sentences, each with the entities and figures cited in
 * it.
 */
export class ReportPassages {
  /** Identifies these passages; null if there are none. */
  readonly version: string | null;
  private readonly folder: string;
  private readonly reports: (ReportFile & { id: string })[] = [];
  /** By the id of the report, in the order of its text. */
  private readonly cited = new Map<string, Cited[]>();

  /** @param nodes all facts. A report has no passages if the folder does not have its text as it was published */
  constructor(folder: string, nodes: Iterable<NodeRow>) {
    this.folder = folder;
    for (const { id, labels, properties } of nodes) {
      const { fileName, sha256, citationReports = [], citationStarts = [] } = properties;
      if (labels[0] === 'Report') this.reports.push({ id, fileName: `${fileName}`, sha256: `${sha256}` });
      if (labels.includes('Entity') || labels[0] === 'Observation')
        (citationReports as string[]).forEach((report, i) => {
          this.add(report, { id, start: (citationStarts as number[])[i] as number });
        });
    }
    for (const cited of this.cited.values()) cited.sort((a, b) => a.start - b.start);
    // Sentences follow from the bytes, whose hash is known, so no text is split before it is loaded.
    const published = this.reports.filter((report) => hasReportFile(folder, report));
    const contents = [SENTENCES_VERSION, ...published.map(({ id, sha256 }) => `${id} ${sha256}`)];
    const hash = createHash('sha256').update(contents.join('\n'));
    this.version = published.length > 0 ? hash.digest('hex').slice(0, 16) : null;
  }

  private add(report: string, cited: Cited): void {
    const known = this.cited.get(report);
    if (known) known.push(cited);
    else this.cited.set(report, [cited]);
  }

  /** Every passage with its outgoing relationships. Texts are read while iterating, and not kept. */
  *rows(): Generator<{ node: NodeRow; outgoing: RelationshipRow[] }> {
    for (const report of this.reports) {
      const text = readReportText(this.folder, report);
      if (!text) continue;
      const cited = this.cited.get(report.id) ?? [];
      let next = 0;
      for (const [i, { start, end }] of text.sentences().entries()) {
        const mentioned = new Set<string>();
        for (; next < cited.length && (cited[next] as Cited).start < end; next++)
          if ((cited[next] as Cited).start >= start) mentioned.add((cited[next] as Cited).id);
        const id = `${report.id.replace('report:', 'passage:')}@${String(start).padStart(6, '0')}`;
        const properties = {
          text: text.slice(start, end),
          start,
          end,
          position: i + 1,
          reportId: report.id,
        };
        const edge = (type: string, to: string) => ({ type, from: id, to, properties: {} });
        yield {
          node: { id, labels: ['Passage'], properties },
          outgoing: [edge('TAKEN_FROM', report.id), ...[...mentioned].map((to) => edge('MENTIONS', to))],
        };
      }
    }
  }
}
