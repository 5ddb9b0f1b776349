import { type Citation, writeCitation } from '../model/text.js';
import { factLists, type SeedReport } from './files.js';
import { bareName } from './identities.js';
import type { MetricCatalogue } from './metrics.js';
import type { Say } from './rules.js';

/**
 * What a report says once stands once: a name, a figure, a citation; and nothing is a part of itself.
 * @param catalogue null where metrics cannot be told apart; figures are not compared then
 */
export function checkRepeats(report: SeedReport, catalogue: MetricCatalogue | null, say: Say): void {
  checkNames(report, say);
  checkCitations(report, say);
  if (catalogue) checkFigures(report, catalogue, say);
  checkCircles(report, say);
}

/** What one thing is called, marks aside, no other thing of the report is. */
function checkNames({ entities }: SeedReport, say: Say): void {
  const called = new Map<string, string>();
  entities.forEach(({ name, aliases }, index) => {
    for (const word of [name, ...aliases]) {
      const other = called.get(bareName(word));
      if (other === undefined) called.set(bareName(word), name);
      else if (other !== name) say(['entities', index], 'CALLED_LIKE_OTHER', { word, name, other });
    }
  });
}

function checkCitations(report: SeedReport, say: Say): void {
  for (const section of factLists) {
    if (section === 'checks') continue;
    report[section].forEach(({ at }, index) => {
      for (const citation of repeated(at)) say([section, index, 'at'], 'CITED_TWICE', { citation });
    });
  }
}

/** A figure that a report states again is one with several citations. */
function checkFigures({ observations, report }: SeedReport, catalogue: MetricCatalogue, say: Say): void {
  const stated = new Map<string, string>();
  observations.forEach((observation, index) => {
    const { about, value, valueHigh, qualifier, unit, status, dimensions, at } = observation;
    const { metric } = catalogue.find(observation.metric);
    if (!metric) return;
    const period = observation.period ?? report.period;
    const narrowed = Object.entries(dimensions).sort();
    const key = [metric.id, about.toSorted(), value, valueHigh, qualifier, unit, status, period, narrowed];
    const citation = writeCitation(at[0] as Citation);
    const other = stated.get(JSON.stringify(key));
    if (other !== undefined) say(['observations', index], 'FIGURE_TWICE', { citation, other });
    else stated.set(JSON.stringify(key), citation);
  });
}

/** What is part of something, or checked against something, is not that itself. */
function checkCircles({ observations, checks }: SeedReport, say: Say): void {
  const wholes = new Map(
    observations.map(({ at, partOf }) => [writeCitation(at[0] as Citation), partOf && writeCitation(partOf)]),
  );
  observations.forEach(({ at }, index) => {
    const citation = writeCitation(at[0] as Citation);
    const above = new Set<string>();
    for (let whole = wholes.get(citation); whole && !above.has(whole); whole = wholes.get(whole))
      above.add(whole);
    if (above.has(citation)) say(['observations', index, 'partOf'], 'PART_OF_ITSELF', { citation });
  });
  checks.forEach(({ result, operands }, index) => {
    for (const citation of repeated([result, ...operands]))
      say(['checks', index], 'CHECKED_TWICE', { citation });
  });
}

/** The citations that stand more than once, as they are written, each once. */
function repeated(citations: Citation[]): Set<string> {
  const written = citations.map(writeCitation);
  return new Set(written.filter((one, index) => written.indexOf(one) < index));
}
