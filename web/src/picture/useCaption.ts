import { absentStatus } from '../entity/absent';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { type EntityType, entityTypes, useTerm } from '../language/terms';
import { coveredBy } from '../source/copying';
import type { Caption } from './drawing';
import type { Graph } from './graph';
import { messages } from './messages';

/** Says of a picture that is taken away what it shows, which reports it is from, and when and where it was taken. */
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

/** The day where the reader is, ISO 8601. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

/** An address as one can read it, and still follow it. */
function readable(address: string): string {
  return decodeURI(address).replace(/%(3A|2F|2C)/gi, decodeURIComponent);
}
