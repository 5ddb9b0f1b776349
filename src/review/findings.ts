import { resolve } from 'node:path';
import { LineCounter } from 'yaml';
import { parseCitation } from '../model/text.js';
import { checkReport } from '../seed/check/check.js';
import type { Seed, SeedFiles, SeedReport, SeedThesaurus } from '../seed/files.js';
import type { SeedFile } from '../seed/yaml-file.js';
import { type DraftDocument, sections } from './draft-document.js';
import type { Finding, Place, Which } from './protocol.js';

/** Holds a reviewed draft to the check of the seed, as one report more. */
export class Findings {
  private readonly seed: Seed;
  private readonly documents: string;

  /** @param path the draft, which may lie in a folder of the seed's already */
  constructor(seed: Seed, documents: string, path: string) {
    const others = seed.reports.filter(({ file }) => resolve(file) !== resolve(path));
    this.seed = { ...seed, reports: others };
    this.documents = documents;
  }

  /**
   * What the check finds in the draft, at its place where it has one.
   * @param thesaurus the terms that there are by now
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
      // A number that nothing cites is reported where its list begins.
      const which = place && found?.which.index === 0 ? null : ((found?.which ?? null) as Which | null);
      return { line, message, ...(zh && { zh }), which, place, ...(rule && { rule }) };
    });
  }
}

/** The place that a message begins with: `12@345 is not accounted for`. */
function placeIn(message: string): Place | null {
  const citation = parseCitation(/^\S+@\d+(?= )/.exec(message)?.[0] ?? '');
  return citation && { start: citation.start, end: citation.end };
}
