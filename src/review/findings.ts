import { resolve } from 'node:path';
import { LineCounter } from 'yaml';
import { parseCitation } from '../model/text.js';
import { checkSeed } from '../seed/check.js';
import type { Seed, SeedReport } from '../seed/files.js';
import type { Problem, SeedFile } from '../seed/yaml-file.js';
import { type DraftDocument, sections } from './draft-document.js';
import type { Finding, Place, Which } from './protocol.js';

/** Holds a reviewed draft to the check of the seed, as one report more. */
export class Findings {
  private readonly seed: Seed;
  private readonly documents: string;
  /** What is wrong without the draft is not its doing. */
  private readonly before: Set<string>;

  /** @param path the draft, which may lie in a folder of the seed's already */
  constructor(seed: Seed, documents: string, path: string) {
    const others = seed.reports.filter(({ file }) => resolve(file) !== resolve(path));
    this.seed = { ...seed, reports: others };
    this.documents = documents;
    this.before = new Set(checkSeed(this.seed, documents).problems.map(keyOf));
  }

  /** What the check finds that it does not find without the draft, at its place where it has one. */
  of(report: SeedFile<SeedReport>, written: string, document: DraftDocument): Finding[] {
    const { problems } = checkSeed({ ...this.seed, reports: [...this.seed.reports, report] }, this.documents);
    const lines = new LineCounter();
    for (const { index } of written.matchAll(/^/gm)) lines.addNewLine(index);
    const ranges = sections.flatMap((section) =>
      document.ranges(section).map(([start, end], index) => ({
        which: { section, index },
        from: lines.linePos(start).line,
        to: lines.linePos(Math.max(start, end - 1)).line,
      })),
    );
    return problems
      .filter((problem) => !this.before.has(keyOf(problem)))
      .map(({ file, line, message }): Finding => {
        const found = ranges.find(({ from, to }) => file === report.file && from <= line && line <= to);
        const place = placeIn(message);
        // A number that nothing cites is reported where its list begins.
        const which = place && found?.which.index === 0 ? null : ((found?.which ?? null) as Which | null);
        return {
          line,
          message: file === report.file ? message : `${file}:${line}: ${message}`,
          which,
          place,
        };
      });
  }
}

const keyOf = ({ file, line, message }: Problem) => `${file}:${line}: ${message}`;

/** The place that a message begins with: `12@345 is not accounted for`. */
function placeIn(message: string): Place | null {
  const citation = parseCitation(/^\S+@\d+(?= )/.exec(message)?.[0] ?? '');
  return citation && { start: citation.start, end: citation.end };
}
