import { type Citation, writeCitation } from '../../model/text.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { citationsOf, overlap } from '../citations.js';
import { type NamedDivisions, placeOfCover } from '../covers.js';
import { nearestChains } from '../divisions.js';
import { factLists, type SeedEntity, type SeedObservation, type SeedReport } from '../files.js';
import { isNameIn } from '../identities.js';
import type { MetricCatalogue } from '../metrics.js';
import { parseFigure } from '../numbers/figure.js';
import { isScaled } from '../numbers/table-units.js';
import { wordsFor } from '../numbers/units.js';
import type { SeedFile } from '../yaml-file.js';
import { EntityCheck } from './entities.js';
import { LinkCheck } from './links.js';
import { checkRepeats } from './repeats.js';
import type { Say } from './rules.js';
import { SumCheck } from './sums.js';
import { TimeCheck } from './times.js';

/** The most characters that the slice of an entity or a link may have. */
const LONGEST_SLICE = 24;

/** Characters without a glyph: of control, of format (direction, joining), and separators other than a blank. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}]/u;
const ALL_HIDDEN = new RegExp(HIDDEN.source, 'gu');

/** Categories of metrics about places, and types that are not places. */
const OF_PLACES: ReadonlySet<string> = new Set(['NATURE', 'POPULATION']);
const NO_PLACES: ReadonlySet<string | undefined> = new Set(['Person', 'Honour']);

/** Checks a report's file by itself, without the text. */
export class ReportCheck {
  private readonly vocabulary: Vocabulary;
  private readonly catalogue: MetricCatalogue | null;
  private readonly report: SeedFile<SeedReport>;
  private readonly say: Say;
  /** Types by name, of everything that the report names. */
  private readonly types: ReadonlyMap<string, string>;
  private readonly divisions: NamedDivisions;
  /** The first citations of the report's figures. */
  private readonly figures: Set<string>;

  /** @param catalogue null if metrics and terms cannot be read; metrics are not checked then */
  constructor(
    report: SeedFile<SeedReport>,
    divisions: NamedDivisions,
    vocabulary: Vocabulary,
    catalogue: MetricCatalogue | null,
    say: Say,
  ) {
    this.vocabulary = vocabulary;
    this.catalogue = catalogue;
    this.report = report;
    this.say = say;
    this.divisions = divisions;
    this.types = new Map([
      ...[...divisions.named].map(([name, { label }]) => [name, label] as const),
      ...report.data.entities.map(({ name, type }) => [name, type] as const),
    ]);
    this.figures = new Set(report.data.observations.map(({ at }) => writeCitation(at[0] as Citation)));
  }

  run(): void {
    this.checkDecided();
    this.checkCharacters(this.report.data, []);
    this.checkHeader();
    new EntityCheck(this.report, this.divisions, this.vocabulary, this.say).run();
    new LinkCheck(this.report.data, this.vocabulary, this.types, this.say).run();
    this.checkObservations();
    this.checkChecks();
    this.checkSlices();
    this.checkNotFigures();
    checkRepeats(this.report.data, this.catalogue, this.say);
    new SumCheck(this.report.data, this.vocabulary, this.say).run();
    new TimeCheck(this.report.data, this.say).run();
  }

  /** What a draft proposes is not a fact until a person has decided. */
  private checkDecided(): void {
    const { data } = this.report;
    const refuse = (path: PropertyKey[], draft: { rule: string } | undefined) => {
      if (draft) this.say(path, 'UNDECIDED', { rule: draft.rule });
    };
    refuse(['report'], data.report.draft);
    for (const section of factLists)
      for (const [index, { draft }] of data[section].entries()) refuse([section, index], draft);
  }

  /** Nothing written may have a character that nobody sees, such as one that turns the direction of writing. */
  private checkCharacters(written: unknown, path: PropertyKey[]): void {
    if (typeof written === 'string') {
      const [hidden] = HIDDEN.exec(written) ?? [];
      if (!hidden) return;
      const code = `U+${hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
      this.say(path, 'HIDDEN_CHARACTER', { text: written.replaceAll(ALL_HIDDEN, ''), code });
    } else if (written !== null && typeof written === 'object')
      for (const [key, part] of Object.entries(written)) {
        const step = Array.isArray(written) ? Number(key) : key;
        if (HIDDEN.test(key)) this.checkCharacters(key, [...path, step]);
        this.checkCharacters(part, [...path, step]);
      }
  }

  /**
   * The seed must not contain sentences of a report, and what is cited for an entity must be what the report calls it.
   */
  private checkSlices(): void {
    for (const { section, path, citation } of citationsOf(this.report.data)) {
      if (section === 'observations' || section === 'notFigures') continue;
      const length = [...citation.exact].length;
      if (length > LONGEST_SLICE)
        this.say(path, 'LONG_SLICE', { slice: citation.exact, length, most: LONGEST_SLICE });
      if (section === 'entities') this.checkName(path, citation);
    }
  }

  private checkName(path: PropertyKey[], { exact }: Citation): void {
    const [, index, part] = path;
    const { name, aliases } = this.report.data.entities[index as number] as SeedEntity;
    if (part !== 'at' || [name, ...aliases].some((one) => isNameIn(exact, one))) return;
    this.say(path, 'OTHER_NAME', { slice: exact, name });
  }

  /** A number is a figure or not; one listed as DIMENSION must be in the dimensions of a figure. */
  private checkNotFigures(): void {
    const { observations, notFigures } = this.report.data;
    const figures = observations.flatMap(({ at }) => at);
    const narrowing = observations.flatMap(({ dimensions }) => Object.values(dimensions));
    notFigures.forEach(({ at, reason }, index) => {
      for (const [nth, citation] of at.entries()) {
        const path = ['notFigures', index, 'at', nth];
        const number = writeCitation(citation);
        const other = figures.find((figure) => overlap(figure, citation));
        if (other) this.say(path, 'FIGURE_AND_NONE', { number, figure: writeCitation(other) });
        const { exact } = citation;
        if (reason === 'DIMENSION' && !narrowing.some((one) => one.includes(exact) || exact.includes(one)))
          this.say(path, 'NARROWS_NOTHING', { number });
      }
    });
  }

  /** Without the text: citations must lie within its length, and must not contradict each other. */
  checkPlaces(): void {
    const { length } = this.report.data.report;
    const known = new Map<number, { point: string; citation: Citation }>();
    for (const { path, citation } of citationsOf(this.report.data)) {
      const written = writeCitation(citation);
      if (citation.end > length) this.say(path, 'AFTER_THE_END', { citation: written, length });
      const points = [...citation.exact].map((point, nth) => ({ at: citation.start + nth, point }));
      const clash = points.find(({ at, point }) => (known.get(at)?.point ?? point) !== point);
      const other = clash && known.get(clash.at);
      if (other)
        this.say(path, 'CLASHING_PLACES', { citation: written, other: writeCitation(other.citation) });
      else for (const { at, point } of points) known.set(at, { point, citation });
    }
  }

  private checkHeader(): void {
    const { report, periods } = this.report.data;
    const stem = this.report.file.replace(/^.*\/|\.yaml$/g, '');
    if (stem !== report.id) this.say(['report', 'id'], 'FILE_OF_REPORT', { id: report.id });
    if (!periods[report.period]) this.say(['report', 'period'], 'UNKNOWN_PERIOD', { period: report.period });
    const { entities, observations } = this.report.data;
    const dated = [...observations, ...entities.flatMap(({ status }) => status)];
    const used = new Set([report.period, ...dated.map(({ period }) => period)]);
    for (const label of Object.keys(periods)) {
      if (!used.has(label)) this.say(['periods', label], 'UNUSED_PERIOD', { period: label });
    }
    this.divisions.covers.forEach((cover, index) => {
      const path = placeOfCover(this.report, index);
      if (!cover) {
        const chain = report.covers[index] as string;
        this.say(path, 'UNLISTED_DIVISION', { chain, near: nearestChains(chain).join(', ') });
      }
      const below = cover?.below;
      if (below && !this.report.data.entities.some(({ name }) => name === below))
        this.say(path, 'COVERED_BUT_NO_ENTITY', { name: below });
    });
  }

  private checkKnown(path: PropertyKey[], name: string): void {
    if (!this.types.has(name)) this.say(path, 'UNKNOWN_NAME', { name });
  }

  private checkObservations(): void {
    const { observations, periods } = this.report.data;
    observations.forEach((observation, index) => {
      const path = ['observations', index];
      for (const name of observation.about) this.checkKnown([...path, 'about'], name);
      this.checkMetric(path, observation);
      if (observation.period !== undefined && !periods[observation.period]) {
        this.say([...path, 'period'], 'UNKNOWN_PERIOD', { period: observation.period });
      }
      const { partOf, value, valueHigh } = observation;
      if (partOf) this.checkReference([...path, 'partOf'], partOf);
      if (valueHigh !== undefined && valueHigh <= value) this.say([...path, 'valueHigh'], 'HIGH_BELOW_LOW');
      for (const citation of observation.at) this.checkFigure(path, observation, citation);
    });
  }

  private checkMetric(path: PropertyKey[], { metric: named, unit, about }: SeedObservation): void {
    if (!this.catalogue) return;
    const { units } = this.vocabulary;
    const { metric, problem } = this.catalogue.find(named);
    if (!metric) this.say([...path, 'metric'], 'METRIC', { problem });
    else if (this.catalogue.isTaken(metric)) this.say([...path, 'metric'], 'ID_OF_METRIC', { id: metric.id });
    else if (units[metric.unit]?.quantity !== units[unit]?.quantity)
      this.say([...path, 'unit'], 'OTHER_QUANTITY', { unit, other: metric.unit, metric: metric.name });
    if (!metric || metric.action || !OF_PLACES.has(metric.category)) return;
    for (const name of about.filter((one) => NO_PLACES.has(this.types.get(one))))
      this.say([...path, 'about'], 'NO_PLACE', { metric: metric.name, name, type: this.types.get(name) });
  }

  /** A figure is referred to by its first citation. */
  private checkReference(path: PropertyKey[], citation: Citation): void {
    if (this.figures.has(writeCitation(citation))) return;
    this.say(path, 'NO_FIGURE', { citation: writeCitation(citation) });
  }

  private checkChecks(): void {
    this.report.data.checks.forEach(({ rule, result, operands, names, stepsOf }, index) => {
      const path = ['checks', index];
      for (const citation of [result, ...operands]) this.checkReference(path, citation);
      if (rule === 'COUNT') {
        if (operands.length > 0 || (names === undefined) === (stepsOf === undefined))
          this.say(path, 'COUNT_OF_WHAT');
        for (const name of names ?? []) this.checkKnown([...path, 'names'], name);
        if (stepsOf && !this.report.data.entities.some(({ name, steps }) => name === stepsOf && steps.length))
          this.say([...path, 'stepsOf'], 'NO_STEPS', { name: stepsOf });
        return;
      }
      if (names || stepsOf) this.say(path, 'ONLY_COUNT', { rule });
      if (rule === 'REVISED') this.say(path, 'REVISED');
      const wanted = { RATIO: 2, EQUAL: 1 }[rule];
      if (operands.length === 0 || (wanted && operands.length !== wanted))
        this.say(path, wanted ? 'OPERANDS' : 'SOME_OPERANDS', { rule, count: wanted });
    });
  }

  /** A figure's value, qualifier and unit must follow from the slice. */
  private checkFigure(path: PropertyKey[], observation: SeedObservation, citation: Citation): void {
    const { exact: slice } = citation;
    const { values, qualifier, unitText } = parseFigure(slice);
    const stated = [
      observation.value,
      ...(observation.valueHigh === undefined ? [] : [observation.valueHigh]),
    ];
    if (values.join() !== stated.join() && !(unitText.trim() === '' && isScaled(values, stated))) {
      const parts = { slice, said: values.join(' to '), value: stated.join(' to ') };
      this.say([...path, 'value'], values.length > 0 ? 'OTHER_VALUE' : 'NO_NUMBER', parts);
    }
    if (qualifier !== observation.qualifier) {
      const parts = { slice, said: qualifier, qualifier: observation.qualifier };
      this.say([...path, 'qualifier'], 'OTHER_QUALIFIER', parts);
    }
    const word = unitText.trim();
    const units = this.vocabulary.units;
    const definition = units[observation.unit];
    if (word && !(definition && wordsFor(observation.unit, definition).includes(word))) {
      this.say([...path, 'unit'], 'OTHER_UNIT', { slice, word, unit: observation.unit });
    }
  }
}
