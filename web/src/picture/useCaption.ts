import { absentStatus } from '../entity/absent';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { type EntityType, entityTypes, useTerm } from '../language/terms';
import { coveredBy } from '../source/copying';
import type { Caption } from './drawing';
import type { Graph } from './graph';
import { messages } from './messages';

/**
 * Returns a function that describes a picture for a file: what it shows, the reports it is from, the date and the URL.
 */
export function useCaption(): (graph: Graph, title: string) => Caption {
  const m = useMessages(messages);
  const { name, marks } = useMessages(shared);
  const term = useTerm();
  return ({ nodes, links }, title) => {
    const types = new Set(nodes.map(({ __typename }) => __typename));
    const reports = new Map(
      links.flatMap(({ citations }) => citations).map(({ report }) => [report.id, report]),
    );
    const sources = [...reports.values()].map(
      (report) =>
        marks.title(report.title) +
        marks.bracketed([coveredBy(report), report.publishedOn].filter(Boolean).join(marks.comma)),
    );
    if (links.some(({ citations }) => citations.length === 0)) sources.push(m.divisions);
    return {
      title,
      legend: (Object.keys(entityTypes) as EntityType[])
        .filter((type) => types.has(type))
        .map((type) => ({ type, name: term(entityTypes[type]) })),
      lines: [
        m.lineKey +
          ([...nodes, ...links].some(absentStatus) ? m.broken : '') +
          (nodes.some(({ isGroup }) => isGroup) ? m.hollow : ''),
        m.sources(sources.join(marks.and)),
        m.downloaded(name, today(), readable(window.location.href)),
      ],
    };
  };
}

/** Today in the reader's time zone, as ISO 8601. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

/** A readable URL that still works. */
function readable(address: string): string {
  return decodeURI(address).replace(/%(3A|2F|2C)/gi, decodeURIComponent);
}
