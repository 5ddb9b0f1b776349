import { type ReportFile, readReportText } from '../model/report-file.js';
import type { Passage, Passages, ReportText } from '../model/text.js';

/** Code points on either side of a citation that a passage shows, cut at line breaks. */
const AROUND = 80;

/** The texts of reports, where the operator mounts their folder. */
export class ReportTexts implements Passages {
  private readonly folder: string | null;
  private readonly texts = new Map<string, ReportText>();

  /** @param folder the folder of the published files; null where none is mounted */
  constructor(folder: string | null) {
    this.folder = folder;
  }

  /** Whether there is a folder. */
  get mounted(): boolean {
    return this.folder !== null;
  }

  /** The passage around a slice; null where the text is not mounted, or is not the one that offsets count in. */
  passage(report: ReportFile, start: number, end: number): Passage | null {
    const text = this.text(report);
    if (!text) return null;
    const before =
      text
        .slice(start - AROUND, start)
        .split('\n')
        .at(-1) ?? '';
    const after = text.slice(end, end + AROUND).split('\n')[0] ?? '';
    return { text: before + text.slice(start, end) + after, start: start - [...before].length };
  }

  private text(report: ReportFile): ReportText | null {
    if (!this.folder) return null;
    const known = this.texts.get(report.sha256);
    if (known) return known;
    // What is missing may be put there while we run.
    const text = readReportText(this.folder, report);
    if (text) this.texts.set(report.sha256, text);
    return text;
  }
}
