import { type ReportFile, readReportText } from '../model/report-file.js';
import type { Passages, Piece, ReportText } from '../model/text.js';

/** Code points on either side of a citation that a passage shows: its sentences there, up to the ends of the line. */
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
  passage(report: ReportFile, start: number, end: number): Piece | null {
    const text = this.text(report);
    if (!text) return null;
    return text.around({ start, end }, AROUND);
  }

  /** The sentences that have a code point from `from` up to `to`; null as for a passage. */
  piece(report: ReportFile, from: number, to: number): Piece | null {
    return this.text(report)?.piece(from, to) ?? null;
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
