import { type Citation, writeCitation } from '../../model/text.js';
import type { SeedObservation, SeedReport } from '../files.js';
import type { MetricCatalogue } from '../metrics.js';
import type { Units } from '../numbers/units.js';
import { byFirstCitation } from './figures-at.js';
import type { Say } from './rules.js';

/** The metric of how many parts a scheme has (四级, 三大). */
const COMPONENTS = 'components';
/** Units of what is counted. */
const COUNTS = ['个', '人', '户', '人次'];
/** Smaller wholes give a rate by chance. */
const TELLING = 20;
/** How many characters before a rate its two figures are searched for, and what a rate of them is called. */
const NEARBY = 60;
const RATE = /率|占|比例|比重|完成.{0,8}的?$/;

/**
 * Finds checks that a report's file leaves out: of steps and their number, of a part and its whole, of a rate and the two
 * figures that it relates.
 * @param catalogue null if metrics cannot be read
 * @param text with one UTF-16 unit per code point
 */
export function checkUnchecked(
  report: SeedReport,
  catalogue: MetricCatalogue | null,
  units: Units,
  text: string,
  say: Say,
): void {
  if (catalogue) checkSteps(report, catalogue, say);
  checkParts(report, units, say);
  if (catalogue) checkPartsOfChecks(report, catalogue, text, say);
  checkRates(report, text, say);
}

/** The number of a programme's steps is checked by a COUNT of them. */
function checkSteps(
  { entities, observations, checks }: SeedReport,
  catalogue: MetricCatalogue,
  say: Say,
): void {
  const counted = new Set(
    checks.flatMap(({ rule, result }) => (rule === 'COUNT' ? [writeCitation(result)] : [])),
  );
  for (const { name, steps } of entities) {
    if (steps.length < 2) continue;
    observations.forEach((observation, index) => {
      const isNumber =
        observation.value === steps.length &&
        !counted.has(cited(observation)) &&
        observation.about.includes(name) &&
        catalogue.find(observation.metric).metric?.object === COMPONENTS;
      if (isNumber) say(['observations', index], 'STEPS_UNCOUNTED', { citation: cited(observation), name });
    });
  }
}

/** What counts a part of what another figure counts is compared with it in a check. */
function checkParts({ observations, checks }: SeedReport, units: Units, say: Say): void {
  const figures = byFirstCitation(observations);
  const compared = new Set(
    checks.flatMap(({ result, operands }) => [result, ...operands].map(writeCitation)),
  );
  observations.forEach((part, index) => {
    const whole = part.partOf && figures.get(writeCitation(part.partOf));
    if (!whole || compared.has(cited(part)) || compared.has(cited(whole))) return;
    if (COUNTS.some((unit) => units.measureAlike(unit, part.unit)))
      say(['observations', index], 'PART_UNCHECKED', { part: cited(part), whole: cited(whole) });
  });
}

/** What follows 其中 and is compared with the figure before in a check is its part, if metric and time are the same. */
function checkPartsOfChecks(
  { observations, checks, report }: SeedReport,
  catalogue: MetricCatalogue,
  text: string,
  say: Say,
): void {
  const figures = byFirstCitation(observations);
  const metricOf = ({ metric }: SeedObservation) => catalogue.find(metric).metric?.id;
  const periodOf = ({ period = report.period }: SeedObservation) => period;
  for (const { rule, result, operands } of checks) {
    const whole = figures.get(writeCitation(result));
    if (!whole || metricOf(whole) === undefined || !(rule === 'SUM' || rule === 'PARTS')) continue;
    for (const operand of operands) {
      const part = figures.get(writeCitation(operand));
      if (!part || part.partOf || whole.partOf || part.unit === '%') continue;
      const isAlike = metricOf(part) === metricOf(whole) && periodOf(part) === periodOf(whole);
      if (isAlike && isAmong(text, whole, part))
        say(['observations', observations.indexOf(part)], 'PART_OF_UNSAID', {
          part: cited(part),
          whole: cited(whole),
        });
    }
  }
}

/** A rate right after two figures that it relates to the last digit is checked by a RATIO. */
function checkRates({ observations, checks }: SeedReport, text: string, say: Say): void {
  const checked = new Set(
    checks.flatMap(({ rule, result }) => (rule === 'RATIO' ? [writeCitation(result)] : [])),
  );
  observations.forEach((rate, index) => {
    const { start } = rate.at[0] as Citation;
    if (rate.unit !== '%' || rate.value <= 0 || rate.value > 100 || checked.has(cited(rate))) return;
    if (!RATE.test(text.slice(Math.max(0, start - 10), start))) return;
    const near = observations.filter(
      (one) => one.unit !== '%' && startOf(one) < start && startOf(one) > start - NEARBY,
    );
    for (const whole of near)
      for (const part of near)
        if (part !== whole && isRate(rate, part, whole)) {
          const parts = { citation: cited(rate), part: cited(part), whole: cited(whole) };
          say(['observations', index], 'RATIO_UNSAID', parts);
          return;
        }
  });
}

/** Whether a rate is exactly the share, as far as its digits go. */
function isRate(rate: SeedObservation, part: SeedObservation, whole: SeedObservation): boolean {
  if (part.unit !== whole.unit || whole.value < TELLING || part.value > whole.value) return false;
  const digits = String(rate.value).split('.')[1]?.length ?? 0;
  return Math.abs((part.value / whole.value) * 100 - rate.value) <= 0.5 * 10 ** -digits;
}

/** Whether 其中 is between a whole and its part in one sentence. */
function isAmong(text: string, whole: SeedObservation, part: SeedObservation): boolean {
  return /^[^。；;！？!?\n]*其中[^。；;！？!?\n]*$/.test(text.slice(startOf(whole), startOf(part)));
}

function cited({ at }: SeedObservation): string {
  return writeCitation(at[0] as Citation);
}

function startOf({ at }: SeedObservation): number {
  return (at[0] as Citation).start;
}
