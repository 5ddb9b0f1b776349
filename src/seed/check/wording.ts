import { type Citation, type ReportText, writeCitation } from '../../model/text.js';
import { overlap } from '../citations.js';
import type { SeedObservation, SeedReport } from '../files.js';
import type { MetricCatalogue } from '../metrics.js';
import { type Figure, isAhead } from '../numbers/numbers.js';
import type { Units } from '../numbers/units.js';
import type { Rule, Say } from './rules.js';

/** How many characters before a figure are searched for words that say what it is. */
const BEFORE = 24;
/** What precedes a figure that is still to come: 预计增收3万元. 按计划完成 and 比计划多 say that it has been reached. */
const PLANNED =
  /((?<![按照依比较]|完成.{0,6})计划(?!生育)|(?<![模虚])拟(?!定)|预计|预期|力争|有望)[^，,。；;、：:\n“”]*$/u;
/** What precedes a figure that has been reached, and what in the same clause says that it is only an aim. */
const DONE = /(?:已|已经|共|累计|实际|顺利)(?:完成|实现|建成|投入|发放)$/;
const WANTED = /要|应|需|须|争|任务|目标|计划|拟|预|确保|力/;
/** What in a sentence can say that something is still to come. */
export const TO_COME =
  /[将要应需须拟预]|计划|规划|力争|争取|目标|任务|确保|年内|打算|下一步|谋划|有望|设计|达产|(?:建成|投产)后/;
/** What in a sentence can say that something has ended. */
export const ENDED =
  /取[缔消]|撤|关[停闭]|终止|停止|解[除散聘]|不再|[卸离免]|拆|搬|迁|原|曾|至[\d一二三四五六七八九十]+月|注销|退|废|结束|到期/;
/** What precedes a part: 其中党员5名. Only the name of the part may come between, no other figure. */
const AMONG = /其中[^，,。；;\d\n]{0,10}$/;
/** By measure, what precedes or begins a rate of another measure: a growth recorded as a share, or the reverse. */
const OTHERWISE: Readonly<Record<string, { words: RegExp; meant: string }>> = {
  SHARE: { words: /(?:增长|增幅|增速|上升|下降|降幅)(?:了|为|达到?)?$/, meant: 'CHANGE' },
  CHANGE: { words: /占(?:全[省市区县街镇乡]|总数|比)?(?:的|为|达到?)?$/, meant: 'SHARE' },
};

/** Checks what the words around figures and links say: planned, done or ended, a growth or a share, a part. */
export class WordingCheck {
  private readonly report: SeedReport;
  private readonly catalogue: MetricCatalogue | null;
  private readonly units: Units;
  private readonly say: Say;

  /** @param catalogue null if metrics cannot be read; measures are not compared then */
  constructor(report: SeedReport, catalogue: MetricCatalogue | null, units: Units, say: Say) {
    this.report = report;
    this.catalogue = catalogue;
    this.units = units;
    this.say = say;
  }

  /** @param figures those that the rules find in the text */
  run(text: ReportText, figures: readonly Figure[]): void {
    this.report.observations.forEach((observation, index) => {
      for (const citation of observation.at) {
        const before = text.slice(citation.start - BEFORE, citation.start);
        const found = figures.find((figure) => overlap(figure, citation));
        if (found) {
          this.checkStatus(index, observation, citation, text, found);
          this.checkUnit(index, observation, citation, found);
        }
        this.checkMeasure(index, observation, citation, before);
        this.checkPart(index, observation, citation, before);
      }
    });
    this.checkLinks(text);
  }

  /**
   * For a planned link, a cited sentence must say so, or one of its ends must be planned; for an ended one likewise.
   */
  private checkLinks(text: ReportText): void {
    const ended = new Set(
      this.report.entities.flatMap(({ name, status }) =>
        status.some(({ is }) => is === 'ABOLISHED') ? [name] : [],
      ),
    );
    const planned = new Set(
      this.report.entities.flatMap(({ name, status }) =>
        status.some(({ is }) => is === 'PLANNED') ? [name] : [],
      ),
    );
    this.report.links.forEach(({ from, to, status, type, at }, index) => {
      if (status === 'ABOLISHED' && !ended.has(from) && !ended.has(to))
        if (!at.some(({ start }) => ENDED.test(text.sentenceAt(start))))
          this.say(['links', index, 'status'], 'LINK_NOT_ENDED', { from, link: type, to });
      if (status !== 'PLANNED' || planned.has(from) || planned.has(to)) return;
      if (!at.some(({ start }) => TO_COME.test(text.sentenceAt(start)) || isAhead(text.flat, start)))
        this.say(['links', index, 'status'], 'LINK_NOT_PLANNED', { from, link: type, to });
    });
  }

  /** @param found the status by its clause and heading: 占年度计划82% has been reached */
  private checkStatus(
    index: number,
    observation: SeedObservation,
    citation: Citation,
    text: ReportText,
    found: Figure,
  ): void {
    const before = text.slice(citation.start - BEFORE, citation.start);
    const { status } = observation;
    if (status === found.status) return;
    const parts = { citation: writeCitation(citation), status: found.status, recorded: status };
    const say = (rule: Rule, word?: string) => this.say(['observations', index], rule, { ...parts, word });
    const [, planned] = PLANNED.exec(before) ?? [];
    const clause = /[^，,。；;：:\n]*$/.exec(before)?.[0] ?? '';
    if (planned && found.status !== 'ACTUAL') say('ONLY_PLANNED', planned);
    else if (status === 'ACTUAL' && !WANTED.test(clause)) say('UNDER_PLANS');
    else if (found.status === 'ACTUAL' && DONE.test(clause) && !WANTED.test(clause))
      say('DONE_ALREADY', DONE.exec(clause)?.[0]);
    else if (found.status === 'ACTUAL' && !TO_COME.test(text.sentenceAt(citation.start))) say('NOT_PLANNED');
  }

  /** 每亩500元 is not an amount of money, though its slice alone says so. */
  private checkUnit(index: number, { unit }: SeedObservation, citation: Citation, found: Figure): void {
    if (found.rule !== 'number with unit' || this.units.measureAlike(found.unit, unit)) return;
    this.say(['observations', index, 'unit'], 'OTHER_UNIT_BEFORE', {
      citation: writeCitation(citation),
      said: found.unit,
      unit,
    });
  }

  /** What follows 其中 must be part of a figure, or be in a check. */
  private checkPart(
    index: number,
    { partOf, at }: SeedObservation,
    citation: Citation,
    before: string,
  ): void {
    const [word] = AMONG.exec(before) ?? [];
    const first = writeCitation(at[0] as Citation);
    const isCompared = this.report.checks.some(({ result, operands }) =>
      [result, ...operands].some((one) => writeCitation(one) === first),
    );
    if (word && !partOf && !isCompared)
      this.say(['observations', index], 'PART_OF_WHAT', { citation: writeCitation(citation), word });
  }

  private checkMeasure(
    index: number,
    { metric, unit }: SeedObservation,
    citation: Citation,
    before: string,
  ): void {
    const { measure = '', name = '' } = (unit === '%' && this.catalogue?.find(metric).metric) || {};
    const { words, meant } = OTHERWISE[measure] ?? {};
    const [lead = ''] = /^(?:增长|上升|下降)/.exec(citation.exact) ?? [];
    const [word] = words?.exec(before + lead) ?? [];
    // The name of a metric can contain the word itself: 信访量下降率.
    if (word && !name.includes(word))
      this.say(['observations', index, 'metric'], 'OTHER_MEASURE', {
        citation: writeCitation(citation),
        word,
        meant,
        measure,
      });
  }
}
