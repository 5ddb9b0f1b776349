import { grouped } from '../../model/grouped.js';
import { check, type Outcome, type Stated } from '../../model/intervals.js';
import { rounded } from '../../model/rounded.js';
import { measureOf, type Reported } from './reported-figure.js';
import type { NodeRow } from './rows.js';

/** A figure that a later report restates. */
export interface Revision {
  /** The later figure, which holds. */
  current: NodeRow;
  /** The id of the report that states it. */
  report: string;
  replaced: NodeRow;
  /** The later figure as stated, the earlier one as computed. */
  outcome: Outcome;
}

/**
 * Finds figures that a later report restates: of the same metric, subjects, days, status and narrowing. Of two within
 * one report, neither is later.
 * @param published days of publication (ISO) by the ids of reports
 */
export function revisionsOf(
  figures: readonly Reported[],
  published: ReadonlyMap<string, string>,
): Revision[] {
  const revisions: Revision[] = [];
  const stated = grouped(figures, (figure) => `${figure.subjects.join()}\n${measureOf(figure)}`);
  for (const group of stated.values()) {
    const age = ({ report }: Reported) => `${published.get(report) ?? ''} ${report}`;
    const latest = group.reduce((a, b) => (age(b) > age(a) ? b : a));
    for (const { node, report } of group) {
      if (report === latest.report) continue;
      const outcome = compared(latest.node, node);
      revisions.push({ current: latest.node, report: latest.report, replaced: node, outcome });
    }
  }
  return revisions;
}

/** Compares the later figure with the earlier one, in their common unit, or else in the metric's. */
function compared(current: NodeRow, earlier: NodeRow): Outcome {
  const by = current.properties.unit === earlier.properties.unit ? 'value' : 'comparableValue';
  const outcome = check('EQUAL', statedOf(current, by), [statedOf(earlier, by)]);
  const { stated, computed, status } = outcome;
  const difference = rounded(stated - computed);
  const signed = `${difference > 0 ? '+' : '−'}${Math.abs(difference)}`;
  const share = computed === 0 ? '' : `${signed[0]}${Math.abs((difference / computed) * 100).toFixed(2)}%`;
  const zh = share && `（${share}）`;
  const en = share && ` (${share})`;
  const verdict =
    difference === 0
      ? { zh: '数值未变', en: 'the value is the same' }
      : status === 'AGREES'
        ? {
            zh: `相差${signed}${zh}，可由四舍五入或“余”“约”等说法解释`,
            en: `${signed}${en}, which rounding or words such as “over” or “about” explain`,
          }
        : { zh: `修订${signed}${zh}`, en: `revised by ${signed}${en}` };
  const [now, before] = [current.properties.reported, earlier.properties.reported];
  return {
    ...outcome,
    explanationZh: `报告写${now}，此前的报告写${before}：${verdict.zh}。`,
    explanationEn: `The report says ${now}, an earlier one ${before}: ${verdict.en}.`,
  };
}

function statedOf({ properties }: NodeRow, by: 'value' | 'comparableValue'): Stated {
  const { qualifier, reported, unit } = properties as Record<string, string>;
  const { value, valueHigh } = properties as { value: number; valueHigh?: number };
  const stated = properties[by] as number;
  return {
    value: stated,
    ...(valueHigh !== undefined && { valueHigh: by === 'value' ? valueHigh : (valueHigh / value) * stated }),
    qualifier: qualifier as Stated['qualifier'],
    reported: reported as string,
    unit: unit as string,
  };
}
