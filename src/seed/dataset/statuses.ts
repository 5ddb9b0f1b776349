import type { Citation } from '../../model/text.js';
import type { SeedEntity, SeedReport, SeedStatus } from '../files.js';
import { citationProperties, padded } from './citation-properties.js';
import { intervalOf, periodProperties } from './periods.js';
import type { NodeRow } from './rows.js';

/**
 * Orders statements about entities or links by time. The one about the latest time holds; of the same time, the one
 * published last; within one report, the one that comes last.
 */
export class Timeline<Statement> {
  private readonly said = new Map<string, { statement: Statement; time: string }[]>();

  /** @param time from `timeOf` */
  add(of: string, statement: Statement, time: string): void {
    this.said.set(of, [...(this.said.get(of) ?? []), { statement, time }]);
  }

  /** Each thing with its statements, the latest last. */
  *ordered(): Generator<[of: string, statements: Statement[]]> {
    for (const [of, said] of this.said) yield [of, said.toSorted(byTime).map(({ statement }) => statement)];
  }
}

function byTime(a: { time: string }, b: { time: string }): number {
  return Number(a.time > b.time) - Number(a.time < b.time);
}

/**
 * A key that sorts statements of several reports by time: the end of their period, the day of publication, and the
 * place in the text. A period with an open end counts as ending with the report's or, if it begins later, when it
 * begins.
 * @param named the period that the text names, if any
 * @param at the citations of the statement
 */
export function timeOf(data: SeedReport, named: string | undefined, at: Citation[]): string {
  const { report, periods } = data;
  const { periodStart = '', periodEnd } = periodProperties(data, named);
  const [, reportEnd = ''] = intervalOf(periods[report.period] as string);
  const until = periodEnd ?? [periodStart, reportEnd].sort().at(-1);
  return [until, report.publishedOn ?? '', `${report.id}@${padded(at)}`].join(' ');
}

/** The node for a status that a report states of an entity, and the key that sorts it. */
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
