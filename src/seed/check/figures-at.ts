import type { Stated } from '../../model/intervals.js';
import { type Citation, writeCitation } from '../../model/text.js';
import type { UnitDefinition } from '../../model/vocabulary.js';
import type { SeedObservation } from '../files.js';

/** Figures by their first citations (`slice@offset`), as `checks` and `partOf` refer to them. The first of two wins. */
export function byFirstCitation(observations: readonly SeedObservation[]): Map<string, SeedObservation> {
  return new Map(observations.toReversed().map((one) => [writeCitation(one.at[0] as Citation), one]));
}

/** The figures of a check, ready to be compared. */
export interface Compared {
  result: Stated;
  operands: Stated[];
}

/**
 * Prepares the figures of a check. Each operand has the `factor` that converts it to the unit of the result: 2公里 beside
 * 1500米 is 2000. The operands of a ratio, whose result is in per cent, are converted to the unit of the first of them.
 * @param period the report's own, for figures that name none
 */
export function compared(
  rule: string,
  { result, operands }: { result: SeedObservation; operands: SeedObservation[] },
  { units, period }: { units: Readonly<Record<string, UnitDefinition>>; period: string },
): Compared {
  const perBase = (unit: string) => units[unit]?.perBase as number;
  const unit = rule === 'RATIO' ? operands[0]?.unit : result.unit;
  const stated = (one: SeedObservation): Stated => ({
    value: one.value,
    ...(one.valueHigh !== undefined && { valueHigh: one.valueHigh }),
    qualifier: one.qualifier as Stated['qualifier'],
    unit: one.unit,
    reported: (one.at[0] as Citation).exact,
    period: one.period ?? period,
  });
  return {
    result: stated(result),
    operands: operands.map((one) => ({
      ...stated(one),
      factor: perBase(one.unit) / perBase(unit as string),
    })),
  };
}
