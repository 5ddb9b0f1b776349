import { type CheckRule, check, type Outcome } from '../../model/intervals.js';
import { type Citation, writeCitation } from '../../model/text.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import type { SeedObservation, SeedReport } from '../files.js';
import { byFirstCitation, compared } from './figures-at.js';
import type { Say } from './rules.js';

/** Quantities that are counted: things, people, households, occasions. */
const COUNTED: ReadonlySet<string> = new Set([
  'COUNT',
  'PERSONS',
  'PERSON_TIMES',
  'HOUSEHOLDS',
  'TRIPS',
  'ROUNDS',
  'TRUCKLOADS',
]);
const PEOPLE: ReadonlySet<string> = new Set(['PERSONS', 'PERSON_TIMES']);

/**
 * Smaller results match by chance; characters within which a figure is near; the share that the tolerance must be
 * below.
 */
const TELLING = 10;
const NEARBY = 80;
const EXACTLY = 0.02;

type Check = SeedReport['checks'][number];

/**
 * Checks that a report's figures can belong together as its file says. Whether they agree is not checked here, because
 * the graph shows that. But figures of different quantities cannot be added, a part cannot exceed its whole, and if a
 * check holds only with two figures exchanged, they were confused.
 */
export class SumCheck {
  private readonly report: SeedReport;
  private readonly units: Vocabulary['units'];
  private readonly say: Say;
  private readonly figures: Map<string, SeedObservation>;

  constructor(report: SeedReport, { units }: Vocabulary, say: Say) {
    this.report = report;
    this.units = units;
    this.say = say;
    this.figures = byFirstCitation(report.observations);
  }

  run(): void {
    this.report.observations.forEach((part, index) => {
      const whole = part.partOf && this.find(part.partOf);
      if (whole) this.checkPart(['observations', index, 'partOf'], part, whole);
    });
    this.report.checks.forEach((one, index) => {
      const result = this.find(one.result);
      const operands = one.operands.flatMap((operand) => this.find(operand) ?? []);
      // ReportCheck reports references to missing figures.
      if (result && operands.length > 0 && operands.length === one.operands.length)
        this.checkCheck(['checks', index], one.rule, result, operands);
    });
  }

  private find(citation: Citation): SeedObservation | undefined {
    return this.figures.get(writeCitation(citation));
  }

  private checkPart(path: PropertyKey[], part: SeedObservation, whole: SeedObservation): void {
    if (!this.areAlike(path, 'PARTS', part, whole)) return;
    if (this.isShown(part, whole) || this.holds('PARTS', whole, [part])) return;
    this.say(path, 'PART_ABOVE_WHOLE', { part: cited(part), whole: cited(whole) });
  }

  /** Whether a check compares the two: that is how a contradiction within the report itself is recorded. */
  private isShown(part: SeedObservation, whole: SeedObservation): boolean {
    return this.report.checks.some(
      ({ result, operands }) =>
        writeCitation(result) === cited(whole) &&
        operands.some((operand) => writeCitation(operand) === cited(part)),
    );
  }

  private checkCheck(
    path: PropertyKey[],
    rule: Check['rule'],
    result: SeedObservation,
    operands: SeedObservation[],
  ): void {
    const [first, second, third] = operands as [SeedObservation, ...SeedObservation[]];
    if (rule === 'RATIO') {
      // ReportCheck reports a wrong number of operands.
      if (!second || third) return;
      if (result.unit !== '%')
        this.say(path, 'RATIO_IN_PERCENT', { citation: cited(result), unit: result.unit });
      else if (this.areAlike(path, rule, first, second)) this.checkOrder(path, rule, result, operands);
    } else if (rule === 'SUM' || rule === 'PARTS' || (rule === 'EQUAL' && !second)) {
      if (operands.every((operand) => this.areAlike(path, rule, operand, result)))
        this.checkOrder(path, rule, result, operands);
    }
  }

  /** Figures that agree only if two of them change places were confused. */
  private checkOrder(
    path: PropertyKey[],
    rule: CheckRule,
    result: SeedObservation,
    operands: SeedObservation[],
  ): void {
    if (this.holds(rule, result, operands) || this.isCorrected(path, rule, result, operands)) return;
    if (rule === 'EQUAL') return;
    const [first, second] = operands as [SeedObservation, SeedObservation | undefined];
    if (rule === 'RATIO') {
      if (second && this.holds(rule, result, [second, first]))
        this.say(path, 'CHANGE_PLACES', { rule, one: cited(first), other: cited(second) });
      return;
    }
    // 其中 comes before a part, so a larger figure before the whole is the whole.
    if (rule === 'PARTS' && (second || startOf(first) > startOf(result))) return;
    operands.forEach((operand, place) => {
      if (this.holds(rule, operand, operands.with(place, result)))
        this.say(path, 'CHANGE_PLACES', { rule, one: cited(operand), other: cited(result) });
    });
  }

  /** Whether the check holds exactly with a nearby figure added or in place of an operand; reports it if so. */
  private isCorrected(
    path: PropertyKey[],
    rule: CheckRule,
    result: SeedObservation,
    operands: SeedObservation[],
  ): boolean {
    // Small numbers add up by chance, and any smaller figure could be a part.
    if (Math.abs(result.value) < TELLING || rule === 'PARTS') return false;
    const isNear = (one: SeedObservation, other: SeedObservation) =>
      one.unit === other.unit && Math.abs(startOf(one) - startOf(other)) <= NEARBY;
    const others = this.report.observations.filter((one) => one !== result && !operands.includes(one));
    for (const [place, operand] of operands.entries())
      for (const other of others.filter((one) => isNear(one, operand)))
        if (this.holdsExactly(rule, result, operands.with(place, other))) {
          this.say(path, 'OTHER_OPERAND', { rule, one: cited(operand), other: cited(other) });
          return true;
        }
    for (const other of rule === 'SUM'
      ? others.filter((one) => operands.some((operand) => isNear(one, operand)))
      : [])
      if (this.holdsExactly(rule, result, [...operands, other])) {
        this.say(path, 'OPERAND_MISSING', { rule, other: cited(other) });
        return true;
      }
    return false;
  }

  private holdsExactly(rule: CheckRule, result: SeedObservation, operands: SeedObservation[]): boolean {
    const outcome = this.outcomeOf(rule, result, operands);
    return outcome.status === 'AGREES' && outcome.tolerance < Math.abs(outcome.stated) * EXACTLY;
  }

  private holds(rule: CheckRule, result: SeedObservation, operands: SeedObservation[]): boolean {
    return this.outcomeOf(rule, result, operands).status === 'AGREES';
  }

  private outcomeOf(rule: CheckRule, result: SeedObservation, operands: SeedObservation[]): Outcome {
    const { period } = this.report.report;
    const figures = compared(rule, { result, operands }, { units: this.units, period });
    return check(rule as Exclude<CheckRule, 'COUNT'>, figures.result, figures.operands);
  }

  /**
   * Whether two figures have one quantity or are both counted; households and people cannot be added. Reports it if
   * not.
   */
  private areAlike(
    path: PropertyKey[],
    rule: CheckRule,
    one: SeedObservation,
    other: SeedObservation,
  ): boolean {
    const quantities = [one, other].map(({ unit }) => this.units[unit]?.quantity as string);
    const [first, second] = quantities;
    const isCounted = quantities.every((quantity) => COUNTED.has(quantity));
    const isMixed = quantities.includes('HOUSEHOLDS') && quantities.some((quantity) => PEOPLE.has(quantity));
    const isAdded = rule === 'SUM' || rule === 'PARTS';
    if (first === second || (isCounted && !(isAdded && isMixed))) return true;
    this.say(path, 'OTHER_QUANTITIES', {
      one: cited(one),
      unit: one.unit,
      other: cited(other),
      otherUnit: other.unit,
    });
    return false;
  }
}

function cited({ at }: SeedObservation): string {
  return writeCitation(at[0] as Citation);
}

function startOf({ at }: SeedObservation): number {
  return (at[0] as Citation).start;
}
