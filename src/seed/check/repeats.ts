import { type Citation, writeCitation } from '../../model/text.js';
import { factLists, type SeedObservation, type SeedReport } from '../files.js';
import { bareName } from '../identities.js';
import type { MetricCatalogue } from '../metrics.js';
import type { Say } from './rules.js';

/**
 * Checks that a report's file has nothing twice: no name, figure or citation; and that nothing is part of itself.
 * @param catalogue null if metrics cannot be read; figures are not compared then
 */
export function checkRepeats(report: SeedReport, catalogue: MetricCatalogue | null, say: Say): void {
  checkNames(report, say);
  checkCitations(report, say);
  if (catalogue) checkFigures(report, catalogue, say);
  checkCircles(report, say);
}

/** No two entities of a report may share a name or alias, punctuation aside. */
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

/** A figure stated again is one with several citations, and one thing at one time has one value. */
function checkFigures(
  { observations, checks, report }: SeedReport,
  catalogue: MetricCatalogue,
  say: Say,
): void {
  const stated = new Map<string, SeedObservation>();
  const compared = new Set(
    checks.flatMap(({ result, operands }) => [result, ...operands].map(writeCitation)),
  );
  observations.forEach((observation, index) => {
    const { about, status, dimensions, partOf } = observation;
    const { metric } = catalogue.find(observation.metric);
    if (!metric) return;
    const period = observation.period ?? report.period;
    const narrowed = Object.entries(dimensions).sort();
    const key = JSON.stringify([metric.id, about.toSorted(), status, period, narrowed]);
    const first = stated.get(key);
    if (!first) {
      stated.set(key, observation);
      return;
    }
    const [citation, other] = [observation, first].map(({ at }) => writeCitation(at[0] as Citation)) as [
      string,
      string,
    ];
    const isSame = (['value', 'valueHigh', 'qualifier', 'unit'] as const).every(
      (part) => observation[part] === first[part],
    );
    if (isSame) say(['observations', index], 'FIGURE_TWICE', { citation, other });
    else if (!partOf && !first.partOf && !(compared.has(citation) && compared.has(other)))
      say(['observations', index], 'TWO_VALUES', { citation, other });
  });
}

/** No figure may be part of itself or be checked against itself. */
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

/** The citations that occur more than once, as `slice@offset`. */
function repeated(citations: Citation[]): Set<string> {
  const written = citations.map(writeCitation);
  return new Set(written.filter((one, index) => written.indexOf(one) < index));
}
