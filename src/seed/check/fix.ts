import { type Citation, type ReportText, writeCitation } from '../../model/text.js';
import { citationsOf } from '../citations.js';
import type { SeedReport } from '../files.js';
import type { SeedFile } from '../yaml-file.js';

/** A report's file after the correction. */
export interface Fixed {
  /** The file's new contents. */
  source: string;
  /** How many offsets were corrected. */
  offsets: number;
}

/**
 * Corrects the offset of every slice that is not at its offset but occurs exactly once in the text. If that is a
 * figure's first citation, references to the figure are corrected too. Nothing else in the file changes.
 */
export function fixOffsets(report: SeedFile<SeedReport>, text: ReportText): Fixed {
  const moved = new Map<string, number>();
  const edits: { range: [number, number]; offset: number }[] = [];
  const move = (path: PropertyKey[], offset: number) => {
    // A single citation may be written without a list.
    const range = report.rangeOf(path) ?? report.rangeOf(path.slice(0, -1));
    if (range) edits.push({ range, offset });
  };
  for (const { section, path, citation } of citationsOf(report.data)) {
    if (text.slice(citation.start, citation.end) === citation.exact) continue;
    const [offset, ...others] = text.find(citation.exact);
    if (offset === undefined || others.length > 0) continue;
    move(path, offset);
    if (section === 'observations') moved.set(writeCitation(citation), offset);
  }
  for (const [path, citation] of referencesOf(report.data)) {
    const offset = moved.get(writeCitation(citation));
    if (offset !== undefined) move(path, offset);
  }
  const source = edits
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce((written, { range: [start, end], offset }) => {
      const citation = written.slice(start, end).replace(/@\d+(?=['"]?\s*$)/, `@${offset}`);
      return written.slice(0, start) + citation + written.slice(end);
    }, report.source);
  return { source, offsets: edits.length };
}

/** All references to figures by their first citations, with their paths. */
function* referencesOf({ observations, checks }: SeedReport): Generator<[PropertyKey[], Citation]> {
  for (const [index, { partOf }] of observations.entries())
    if (partOf) yield [['observations', index, 'partOf'], partOf];
  for (const [index, { result, operands }] of checks.entries()) {
    yield [['checks', index, 'result'], result];
    for (const [nth, operand] of operands.entries()) yield [['checks', index, 'operands', nth], operand];
  }
}
