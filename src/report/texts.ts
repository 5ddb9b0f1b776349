import { type ReportFile, readReportText } from '../model/report-file.js';
import type { Passages, Piece, ReportText } from '../model/text.js';

/**
 * How far a passage extends on either side of a citation, in code points; it is completed to whole sentences, within
 * the line.
 */
const AROUND = 80;

/** The texts of reports, from the folder that the operator mounts. */
export class ReportTexts implements Passages {
  private readonly folder: string | null;
  private readonly texts = new Map<string, ReportText>();

  /** @param folder the folder of the published files; null if none is mounted */
  constructor(folder: string | null) {
    this.folder = folder;
  }

  get mounted(): boolean {
    return this.folder !== null;
  }

  passage(report: ReportFile, start: number, end: number): Piece | null {
    const text = this.text(report);
    if (!text) return null;
    return text.around({ start, end }, AROUND);
  }

  piece(report: ReportFile, from: number, to: number): Piece | null {
    return this.text(report)?.piece(from, to) ?? null;
  }

  private text(report: ReportFile): ReportText | null {
    if (!this.folder) return null;
    const known = this.texts.get(report.sha256);
    if (known) return known;
    // A missing file may be added while we run, so only existing ones are remembered.
    const text = readReportText(this.folder, report);
    if (text) this.texts.set(report.sha256, text);
    return text;
  }
}
