import type { Citation } from '../../model/text.js';
import type { NodeRow, Property } from './rows.js';

/** Citations as four parallel lists, because Neo4j has no nested properties. */
export function citationProperties(reportId: string, citations: Citation[]): NodeRow['properties'] {
  return {
    citationReports: citations.map(() => reportId),
    citationStarts: citations.map(({ start }) => start),
    citationEnds: citations.map(({ end }) => end),
    citationExacts: citations.map(({ exact }) => exact),
  };
}

export function noCitations(): NodeRow['properties'] {
  return citationProperties('', []);
}

/** The properties of `last`, with the citations of `first` before its own. */
export function appendCitations(
  first: NodeRow['properties'],
  last: NodeRow['properties'],
): NodeRow['properties'] {
  return { ...first, ...last, ...joinedCitations(first, last) };
}

/** Only the citations of both. */
export function joinedCitations(
  first: NodeRow['properties'],
  last: NodeRow['properties'],
): NodeRow['properties'] {
  const joined = Object.keys(noCitations()).map((key) => {
    const both = [first, last].flatMap((properties) => (properties[key] ?? []) as string[]);
    return [key, both] as const;
  });
  return Object.fromEntries(joined);
}

/** The offset of the first citation, padded so that ids sort in the order of the text. */
export function padded(citations: Citation[]): string {
  return String(citations[0]?.start).padStart(6, '0');
}

/** A property that is a list of texts; empty if it is missing. */
export function asStrings(property: Property | undefined): string[] {
  return (property ?? []) as string[];
}
