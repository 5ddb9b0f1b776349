import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReportText } from './text.js';

/** A report's file: its name in the folder of texts, and the SHA-256 of its bytes in hex. */
export interface ReportFile {
  fileName: string;
  sha256: string;
}

/** The SHA-256 of bytes, in hex. */
export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The text of a report; null if the folder does not have the file, or has another version than the one that offsets
 * refer to.
 */
export function readReportText(folder: string, report: ReportFile): ReportText | null {
  const bytes = published(folder, report);
  return bytes && new ReportText(bytes.toString('utf8'));
}

/** Whether the folder has a report's file exactly as published. */
export function hasReportFile(folder: string, report: ReportFile): boolean {
  return published(folder, report) !== null;
}

function published(folder: string, { fileName, sha256 }: ReportFile): Buffer | null {
  try {
    const bytes = readFileSync(join(folder, fileName));
    return sha256Of(bytes) === sha256 ? bytes : null;
  } catch {
    return null; // Not mounted: texts are optional, and everything else works without them.
  }
}
