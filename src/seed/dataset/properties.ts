import { narrowingOf } from '../../model/narrowing.js';
import type { Citation } from '../../model/text.js';
import type { SeedLink, SeedObservation, SeedReport } from '../files.js';
import { citationProperties } from './citation-properties.js';
import { intervalOf, periodProperties } from './periods.js';
import type { NodeRow, Property, RelationshipRow } from './rows.js';

/** The properties of a report's node. */
export function reportProperties({ report, periods }: SeedReport): NodeRow['properties'] {
  const { title, kind, publisher, publishedOn, original, file, sha256, length, period } = report;
  const [start, end] = intervalOf(periods[period] as string);
  return defined({
    title,
    kind,
    publisher,
    publishedOn,
    originalUrl: original?.url,
    originalMediaType: original?.mediaType,
    originalRetrievedOn: original?.retrievedOn,
    originalSha256: original?.sha256,
    fileName: file,
    sha256,
    length,
    periodLabel: period,
    periodStart: start,
    periodEnd: end,
  });
}

/** The properties of a figure's node that follow from its report alone. */
export function observationProperties(
  observation: SeedObservation,
  reportId: string,
  data: SeedReport,
): NodeRow['properties'] {
  const { value, valueHigh, unit, qualifier, status, dimensions } = observation;
  return {
    ...defined({ value, valueHigh, unit, qualifier, status }),
    reported: (observation.at[0] as Citation).exact,
    ...periodProperties(data, observation.period),
    span: data.periods[observation.period ?? data.report.period] as string,
    narrowing: narrowingOf(Object.entries(dimensions).map(([name, value]) => ({ name, value }))),
    dimensionNames: Object.keys(dimensions),
    dimensionValues: Object.values(dimensions),
    ...citationProperties(reportId, observation.at),
  };
}

/** The properties of a link. */
export function linkProperties(link: SeedLink, reportId: string): RelationshipRow['properties'] {
  const { role, title, start, end, status, inferred } = link;
  return {
    ...defined({ role, title, start, end, status, inferred }),
    ...citationProperties(reportId, link.at),
  };
}

/** The properties without those that are undefined. */
export function defined(properties: Record<string, Property | undefined>): Record<string, Property> {
  const there = Object.entries(properties).filter(
    (entry): entry is [string, Property] => entry[1] !== undefined,
  );
  return Object.fromEntries(there);
}
