import type { Citation } from '../../model/text.js';
import type { SeedEntity, SeedReport, SeedStatus } from '../files.js';
import { citationProperties, padded } from './citation-properties.js';
import { intervalOf, periodProperties } from './periods.js';
import type { NodeRow } from './rows.js';

/**
 * What is said of things at different times. Of entities and of links alike, what is said of the latest time holds; of the
 * same time, what is published last, and of one report, what stands last in it.
 */
export class Timeline<Statement> {
  private readonly said = new Map<string, { statement: Statement; time: string }[]>();

  /** @param time as `timeOf` writes it */
  add(of: string, statement: Statement, time: string): void {
    this.said.set(of, [...(this.said.get(of) ?? []), { statement, time }]);
  }

  /** The things with what is said of each, the latest last. */
  *ordered(): Generator<[of: string, statements: Statement[]]> {
    for (const [of, said] of this.said) yield [of, said.toSorted(byTime).map(({ statement }) => statement)];
  }
}

function byTime(a: { time: string }, b: { time: string }): number {
  return Number(a.time > b.time) - Number(a.time < b.time);
}

/**
 * What sorts statements of several reports by time: the end of the time that is meant, the day of publication, and the place
 * in the text. What has no end in the text is sorted by the report's; what begins after that, by its beginning.
 * @param named the period that the text names, if any
 * @param at where it is said
 */
export function timeOf(data: SeedReport, named: string | undefined, at: Citation[]): string {
  const { report, periods } = data;
  const { periodStart = '', periodEnd } = periodProperties(data, named);
  const [, reportEnd = ''] = intervalOf(periods[report.period] as string);
  const until = periodEnd ?? [periodStart, reportEnd].sort().at(-1);
  return [until, report.publishedOn ?? '', `${report.id}@${padded(at)}`].join(' ');
}

/** A status that a report says of an entity, as a node, and what sorts it among others. */
export function statusStatement(
  data: SeedReport,
  { id: entityId, entity, said }: { id: string; entity: SeedEntity; said: SeedStatus },
): { node: NodeRow; time: string } {
  const at = said.at.length > 0 ? said.at : entity.at.slice(0, 1);
  const id = `status-statement:${data.report.id}@${padded(at)}/${entityId}`;
  const properties = {
    status: said.is,
    ...periodProperties(data, said.period),
    ...citationProperties(`report:${data.report.id}`, at),
  };
  return { node: { id, labels: ['StatusStatement'], properties }, time: timeOf(data, said.period, at) };
}
