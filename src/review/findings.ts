import { resolve } from 'node:path';
import { LineCounter } from 'yaml';
import { sections } from '../draft/mark.js';
import { parseCitation } from '../model/text.js';
import { checkReport } from '../seed/check/check.js';
import type { Seed, SeedFiles, SeedReport, SeedThesaurus } from '../seed/files.js';
import type { SeedFile } from '../seed/yaml-file.js';
import type { DraftDocument } from './draft-document.js';
import type { Finding, Place, Which } from './protocol.js';

/** Checks a reviewed draft with the check of the seed, as one more report. */
export class Findings {
  private readonly seed: Seed;
  private readonly documents: string;

  /** @param path the draft, which may already be in a folder of the seed */
  constructor(seed: Seed, documents: string, path: string) {
    const others = seed.reports.filter(({ file }) => resolve(file) !== resolve(path));
    this.seed = { ...seed, reports: others };
    this.documents = documents;
  }

  /**
   * The check's findings in the draft, each with its fact or place if it has one.
   * @param thesaurus the terms so far
   */
  of(
    report: SeedFile<SeedReport>,
    written: string,
    document: DraftDocument,
    thesaurus: SeedFiles<SeedThesaurus>,
  ): Finding[] {
    const problems = checkReport(report, { ...this.seed, thesaurus }, this.documents);
    const lines = new LineCounter();
    for (const { index } of written.matchAll(/^/gm)) lines.addNewLine(index);
    const ranges = sections.flatMap((section) =>
      document.ranges(section).map(([start, end], index) => ({
        which: { section, index },
        from: lines.linePos(start).line,
        to: lines.linePos(Math.max(start, end - 1)).line,
      })),
    );
    return problems.map(({ line, message, zh, rule }): Finding => {
      const found = ranges.find(({ from, to }) => from <= line && line <= to);
      const place = placeIn(message);
      // A number that nothing cites is reported at the beginning of a list.
      const which = place && found?.which.index === 0 ? null : ((found?.which ?? null) as Which | null);
      return { line, message, ...(zh && { zh }), which, place, ...(rule && { rule }) };
    });
  }
}

/** The place with which a message begins: `12@345 is not accounted for`. */
function placeIn(message: string): Place | null {
  const citation = parseCitation(/^\S+@\d+(?= )/.exec(message)?.[0] ?? '');
  return citation && { start: citation.start, end: citation.end };
}
