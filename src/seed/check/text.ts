import { Document, isMap } from 'yaml';
import { sha256Of } from '../../model/report-file.js';
import { type Citation, ReportText, writeCitation } from '../../model/text.js';
import { type Cited, citationsOf, overlap } from '../citations.js';
import type { NamedDivisions } from '../covers.js';
import { foreignEncoding, MARKED_UTF8 } from '../encoding.js';
import type { SeedObservation, SeedReport } from '../files.js';
import type { MetricCatalogue } from '../metrics.js';
import { FALLS, parseFigure } from '../numbers/figure.js';
import { type Figure, type NotFigure, scanNumbers } from '../numbers/numbers.js';
import { headedUnit, isScaled, scaledBy } from '../numbers/table-units.js';
import type { Units } from '../numbers/units.js';
import type { SeedFile } from '../yaml-file.js';
import { CoverCheck } from './covers.js';
import { checkGroups } from './groups.js';
import { checkHead } from './head.js';
import { IdCheck } from './ids.js';
import { LeftOutCheck } from './left-out.js';
import { UnlinkedCheck } from './left-unlinked.js';
import { MetricCheck } from './metrics.js';
import { NameCheck } from './names.js';
import { PeriodCheck } from './periods.js';
import type { Say, saying } from './rules.js';
import { SentenceCheck } from './sentences.js';
import { checkStatuses } from './statuses.js';
import { SubjectCheck } from './subjects.js';
import { TimeCheck } from './times.js';
import { checkUnchecked } from './unchecked.js';
import { WordingCheck } from './wording.js';

/** How many numbers in digits a text has, and where they are recorded. */
export interface Numbers {
  digitTokens: number;
  /** Those within the citation of an observation. */
  figures: number;
  /** Those listed as not figures, with a reason. */
  noFigures: number;
}

/** Reasons of numbers that count nothing. */
const NUMBERED: ReadonlySet<string> = new Set(['DATE', 'DOCUMENT_NUMBER', 'ORDINAL', 'MARKUP']);

/**
 * The least confidence to hold a rule's reading against the file: for the reason of a number, and for a count in words.
 */
const SURE = 0.9;
const LIKELY = 0.75;
/** A numeral other than 万 and 亿 alone, which also occur in words (亿元村). */
const COUNTED = /[一二两三四五六七八九十几数]/;

/** How many places of a slice are listed. */
const PLACES = 8;
/** How many characters are shown on either side of a place. */
const AROUND = 4;

/** Checks a report's file against its text. */
export class TextCheck {
  private readonly report: SeedFile<SeedReport>;
  private readonly divisions: NamedDivisions;
  private readonly units: Units;
  private readonly catalogue: MetricCatalogue | null;
  private readonly elsewhere: ReadonlySet<string>;
  private readonly say: Say;

  /**
   * @param catalogue null if metrics cannot be read
   * @param elsewhere ids of things that other reports name too
   */
  constructor(
    report: SeedFile<SeedReport>,
    divisions: NamedDivisions,
    units: Units,
    catalogue: MetricCatalogue | null,
    elsewhere: ReadonlySet<string>,
    say: Say,
  ) {
    this.report = report;
    this.divisions = divisions;
    this.units = units;
    this.catalogue = catalogue;
    this.elsewhere = elsewhere;
    this.say = say;
  }

  /**
   * Compares hash, length, every citation and every number in digits with the published bytes.
   * @returns null if they are not UTF-8
   */
  run(bytes: Buffer): Numbers | null {
    const { report } = this.report.data;
    const encoding = foreignEncoding(bytes);
    if (encoding && encoding !== MARKED_UTF8) {
      this.say(['report', 'file'], 'FOREIGN_ENCODING', { file: report.file, encoding });
      return null;
    }
    const written = bytes.toString('utf8');
    const text = new ReportText(written);
    const sha256 = sha256Of(bytes);
    if (sha256 !== report.sha256) this.say(['report', 'sha256'], 'OTHER_TEXT', { file: report.file, sha256 });
    if (text.length !== report.length) {
      const rule = encoding ? 'OTHER_LENGTH_MARKED' : 'OTHER_LENGTH';
      this.say(['report', 'length'], rule, { file: report.file, length: text.length });
    }
    const { figures, notFigures } = scanNumbers(written, this.units);
    const numbered = new Map(
      notFigures.flatMap(({ reason, start, end }) => (reason === 'ORDINAL' ? [[start, end] as const] : [])),
    );
    const tokens = text
      .digitTokens()
      .flatMap((token) => withoutParagraphNumber(token, numbered.get(token.start)));
    for (const cited of citationsOf(this.report.data)) {
      if (text.slice(cited.citation.start, cited.citation.end) !== cited.citation.exact)
        this.say(cited.path, ...misplaced(cited.citation, text));
      else {
        this.checkWhole(cited, figures, tokens);
        this.checkSense(cited, figures, notFigures);
        this.checkScale(cited, text.flat);
      }
    }
    this.checkAliases(written);
    new SentenceCheck(this.report.data, this.divisions, text).run(this.say);
    new TimeCheck(this.report.data, this.say).checkBefore(text);
    new WordingCheck(this.report.data, this.catalogue, this.units, this.say).run(text, figures);
    new PeriodCheck(this.report.data, text, this.say).run();
    new NameCheck(this.report.data, text, this.elsewhere, this.say).run();
    new LeftOutCheck(this.report.data, this.divisions, text.flat, this.say).run();
    new IdCheck(this.report.data, this.divisions, text.flat, this.elsewhere, this.say).run();
    if (this.catalogue) new MetricCheck(this.report.data, this.catalogue, text.flat, this.say).run();
    checkHead(this.report.data, written, this.say);
    checkGroups(this.report.data, this.catalogue, text.flat, this.say);
    checkStatuses(this.report.data, text, this.say);
    checkUnchecked(this.report.data, this.catalogue, this.units, text.flat, this.say);
    new UnlinkedCheck(this.report.data, this.divisions, text, this.say).run();
    new SubjectCheck(this.report.data, this.divisions, this.catalogue, text.flat, this.say).run();
    new CoverCheck(this.report, this.divisions, written, this.say).run();
    this.accountWords(figures);
    return this.account(tokens, [
      ...figures.map(proposedFigure(this.subject)),
      ...notFigures.map(proposedNotFigure),
    ]);
  }

  /** What figures are about if nothing narrower is named. */
  private get subject(): string {
    const [cover] = this.divisions.covers;
    return cover?.below ?? cover?.chain.at(-1)?.name ?? '';
  }

  /** An alias must occur in the text. */
  private checkAliases(text: string): void {
    for (const [index, { name, aliases }] of this.report.data.entities.entries())
      for (const [nth, alias] of aliases.entries())
        if (!text.includes(alias))
          this.say(['entities', index, 'aliases', nth], 'OTHER_ALIAS', { alias, name });
  }

  /**
   * A citation must not cut a figure or a number, which would be another one. Only a word for a decrease may be left
   * out, if the metric has it: for 平均年龄下降岁数, 5岁 is enough of 下降5岁.
   */
  private checkWhole({ section, path, citation }: Cited, figures: Figure[], tokens: Citation[]): void {
    if (section !== 'observations' && section !== 'notFigures') return;
    const cut = (section === 'observations' ? [...figures, ...tokens] : tokens).find(
      (one) => overlap(one, citation) && (one.start < citation.start || one.end > citation.end),
    );
    if (!cut) return;
    const [fall] = FALLS.exec(cut.exact) ?? [];
    if (section === 'observations' && fall && cut.exact === fall + citation.exact) {
      const { metric } = this.report.data.observations[path[1] as number] as SeedObservation;
      if ((typeof metric === 'string' ? metric : metric.action)?.includes(fall)) return;
    }
    this.say(path, 'PART_OF_FIGURE', { citation: writeCitation(citation), whole: writeCitation(cut) });
  }

  /** A date must not be a figure, and a number with a unit must not be listed as a date, ordinal or the like. */
  private checkSense({ section, path, citation }: Cited, figures: Figure[], notFigures: NotFigure[]): void {
    const date = notFigures.find((one) => isDate(one) && overlap(one, citation));
    if (section === 'observations' && date)
      this.say(path, 'DATE_AS_FIGURE', { citation: writeCitation(citation), date: writeCitation(date) });
    if (section !== 'notFigures') return;
    const { reason } = this.report.data.notFigures[path[1] as number] as SeedReport['notFigures'][number];
    const figure = NUMBERED.has(reason) && figures.find((one) => overlap(one, citation));
    const number = notFigures.find((one) => one.confidence >= SURE && overlap(one, citation));
    const isName =
      reason === 'NAME' &&
      this.report.data.entities.some(({ at }) => at.some((one) => overlap(one, citation)));
    if (number && number.reason !== reason && !isName)
      this.say(path, 'OTHER_REASON', { number: writeCitation(citation), said: number.reason, reason });
    // A number in a unit of time can be a date.
    if (figure && figure.rule === 'number with unit' && !this.units.measureAlike(figure.unit, '天'))
      this.say(path, 'FIGURE_AS_NONE', { figure: writeCitation(figure), unit: figure.unit, reason });
  }

  /** A number without a unit of its own is multiplied as the head of its column, or the label before it, says. */
  private checkScale({ section, path, citation }: Cited, flat: string): void {
    if (section !== 'observations') return;
    const { values, unitText } = parseFigure(citation.exact);
    if (unitText.trim() !== '') return;
    const { value, valueHigh, unit } = this.report.data.observations[path[1] as number] as SeedObservation;
    const stated = valueHigh === undefined ? [value] : [value, valueHigh];
    const head = headedUnit(flat, citation.start, this.units);
    if (head && !this.units.measureAlike(head.unit, unit))
      this.say([...path.slice(0, 2), 'unit'], 'OTHER_UNIT_OF_HEAD', {
        citation: writeCitation(citation),
        head: head.unit,
        unit,
      });
    const meant = scaledBy(values, head ?? { scale: 1 });
    // ReportCheck reports a value that is not the number or a multiple of it.
    if (meant.join() === stated.join() || !(values.join() === stated.join() || isScaled(values, stated)))
      return;
    const rule = head && head.scale > 1 ? 'SCALED_BY_HEAD' : 'NO_SCALE';
    this.say([...path.slice(0, 2), 'value'], rule, {
      citation: writeCitation(citation),
      scale: head?.scale,
      unit: head?.unit,
      meant: meant.join(' to '),
      value: stated.join(' to '),
    });
  }

  /** Every numeral in words that counts something must be cited, unless it is within a name. */
  private accountWords(figures: Figure[]): void {
    const cited = [...citationsOf(this.report.data)].filter(({ section }) => section !== 'links');
    for (const figure of figures) {
      if (!figure.inWords || figure.confidence < LIKELY || !COUNTED.test(figure.exact)) continue;
      if (cited.some(({ citation }) => overlap(citation, figure))) continue;
      const { line } = proposedFigure(this.subject)(figure);
      this.say(['observations'], 'COUNT_UNACCOUNTED', { number: writeCitation(figure), line });
    }
  }

  /** Every number in digits must be cited in an observation or listed as not a figure. Returns how many were. */
  private account(tokens: Citation[], proposed: Proposed[]): Numbers {
    const within = { observations: new Set<number>(), notFigures: new Set<number>() };
    for (const { section, citation } of citationsOf(this.report.data))
      if (section === 'observations' || section === 'notFigures')
        for (let at = citation.start; at < citation.end; at++) within[section].add(at);
    const points = ({ start, end }: Citation) => Array.from({ length: end - start }, (_, nth) => start + nth);
    const isIn = (token: Citation, ...sections: (keyof typeof within)[]) =>
      points(token).every((at) => sections.some((section) => within[section].has(at)));
    const said = new Set<Proposed>();
    for (const token of tokens.filter((one) => !isIn(one, 'observations', 'notFigures'))) {
      const proposal = proposed.find(({ at }) => at.start <= token.start && token.end <= at.end);
      if (proposal && said.has(proposal)) continue;
      if (proposal) said.add(proposal);
      const rule = proposal ? 'UNACCOUNTED_PROPOSED' : 'UNACCOUNTED';
      const { section, line } = proposal ?? {};
      this.say(['observations'], rule, { number: writeCitation(token), section, line });
    }
    const figures = tokens.filter((token) => isIn(token, 'observations')).length;
    const accounted = tokens.filter((token) => isIn(token, 'observations', 'notFigures')).length;
    return { digitTokens: tokens.length, figures, noFigures: accounted - figures };
  }
}

/** Whether a number is certainly a date. */
function isDate({ reason, confidence }: NotFigure): boolean {
  return reason === 'DATE' && confidence >= 0.97;
}

/** A line that is proposed for a report's file, for a number in the text. */
interface Proposed {
  at: Citation;
  section: 'observations' | 'notFigures';
  line: string;
}

const proposedFigure =
  (about: string) =>
  (figure: Figure): Proposed => {
    const [value, valueHigh] = figure.values;
    const { unit, qualifier, status } = figure;
    const line = inline({
      metric: '?',
      about,
      value,
      ...(valueHigh !== undefined && { valueHigh }),
      unit,
      ...(qualifier !== 'EXACT' && { qualifier }),
      ...(status !== 'ACTUAL' && { status }),
      at: writeCitation(figure),
    });
    return { at: figure, section: 'observations', line };
  };

/**
 * Splits 1.108, which looks like a decimal, in two if a paragraph numbered 1 begins with 108国道.
 * @param end where the number that the token begins with ends after its mark, if it is an ordinal
 */
function withoutParagraphNumber(token: Citation, end: number | undefined): Citation[] {
  if (end === undefined || end >= token.end) return [token];
  const length = end - token.start;
  return [
    { ...token, end: end - 1, exact: token.exact.slice(0, length - 1) },
    { ...token, start: end, exact: token.exact.slice(length) },
  ];
}

function proposedNotFigure(number: NotFigure): Proposed {
  const line = inline({ at: writeCitation(number), reason: number.reason });
  return { at: number, section: 'notFigures', line };
}

/** A list item on one line, as the seed writes it. */
function inline(item: Record<string, unknown>): string {
  const document = new Document(item);
  if (isMap(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
}

/** The problem of a slice that is elsewhere. If there are several places, each is shown with what surrounds it. */
function misplaced({ exact, start }: Citation, text: ReportText): Parameters<typeof saying> {
  const found = text.find(exact);
  const length = [...exact].length;
  const around = (at: number) => text.slice(at - AROUND, at + length + AROUND).replaceAll(/\s/g, ' ');
  const places = found
    .slice(0, PLACES)
    .map((at) => (found.length === 1 ? `${at}` : `${at} (${around(at)})`))
    .join(', ');
  return [found.length === 0 ? 'NOWHERE' : 'MISPLACED', { slice: exact, start, places }];
}
