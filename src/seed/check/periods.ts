import { type Citation, type ReportText, writeCitation } from '../../model/text.js';
import { overlap } from '../citations.js';
import type { SeedObservation, SeedReport } from '../files.js';
import type { Say } from './rules.js';
import { surroundingsOf } from './surroundings.js';

/** Words of a period's label that distinguish it, and what a text says if it means such a period. */
const TELLING: readonly { label: RegExp; said: RegExp }[] = [
  { label: /截[至止]|目前|至今|现/, said: /截[至止]|目前|至今|现[有已在共]|累计/ },
  { label: /以来|[以之]?后|启动|自/, said: /以来|[以之]?后|自/ },
  { label: /半年/, said: /半年/ },
  { label: /季度/, said: /季度/ },
  { label: /月|旬/, said: /月|旬/ },
  { label: /[初底末]/, said: /[初底末]/ },
  { label: /每|年均/, said: /每|年均|年[产收入销]/ },
];
/** Labels that a text must state for a status; a status without one of these holds at present. */
const NARROW = /半年|季度|[月旬初底末]/;
/** A year in a label without a month or the like, and what a text may say instead of its number. */
const YEAR = /(?:19|20)\d\d/;
const OTHER_YEAR = /[去上明今来前次]年|计划|打算|谋划|下一步|今后|拟|力争|目标|同期|同比|[较比]/;

/** What changes the time within a sentence: words for a time, a comparison or a plan. */
const TURNS =
  /截[至止]|目前|至今|现有|现已|以来|半年|季度|[\d一二三四五六七八九十][月日]|年[初底末]|每[年月周天季日]|[去上明今来当同前次全]年|(?:19|20)\d\d|同期|同比|环比|[较比]|前夕|期间|[以之此]前|原来?有|今后|下一步|将|计划|预计|拟|力争|(?:提高|提升|增长|增加|上升|下降|降低|减少|[升增降减])[至到为]/;
/** Words that can name a period; the last one before a figure counts. */
const NAMED = /截[至止](?:目前|今)?|目前|以来|[上下]半年|前?[一二三四]个?季度/g;
/** Two times that a sentence assigns to what follows: 4月初、8月底. */
const HANDED_OUT = /[月年日][初底末]?[份]?、\d/;
/** The time of another event, which may or may not be that of what follows: 于9月建成,投资3万元. */
const EVENT = /[月日](?:份|[初底末])?(?![,，])[^,，。；;]*(?<![后来起间])[,，][^月日]*$/;
/** A comparison right before a figure has a time of its own: 比2022年的80亿元增长8%. */
const COMPARED = /[较比为是][^，,。；;]{0,12}$/;

/** Checks that figures have the periods that their sentences state. */
export class PeriodCheck {
  private readonly report: SeedReport;
  private readonly text: ReportText;
  private readonly say: Say;

  constructor(report: SeedReport, text: ReportText, say: Say) {
    this.report = report;
    this.text = text;
    this.say = say;
  }

  run(): void {
    this.report.observations.forEach(({ period, at }, index) => {
      const path = ['observations', index, 'period'];
      const unsaid = at.find((citation) => !this.isSaid(period, citation));
      if (unsaid && period) this.say(path, 'PERIOD_UNSAID', { citation: writeCitation(unsaid), period });
      else for (const citation of at) this.checkSaid(path, citation, period);
    });
    this.report.entities.forEach(({ status }, index) => {
      status.forEach(({ at, period }, nth) => {
        const [first] = at;
        if (first && period && NARROW.test(period) && !at.some((citation) => this.isSaid(period, citation)))
          this.say(['entities', index, 'status', nth, 'period'], 'PERIOD_UNSAID', {
            citation: writeCitation(first),
            period,
          });
      });
    });
    this.checkTogether();
  }

  /** A period other than the report's own must be stated in the paragraph or its heading. */
  private isSaid(period: string | undefined, { start }: Citation): boolean {
    const { report, periods } = this.report;
    if (!period || period === report.period || !periods[period]) return true;
    const { said } = surroundingsOf(this.text.flat, start);
    const telling = TELLING.filter(({ label }) => label.test(period));
    if (telling.length > 0) return telling.some((one) => one.said.test(said));
    const [year] = YEAR.exec(period) ?? [];
    if (year && !periods[report.period]?.includes(year)) return said.includes(year) || OTHER_YEAR.test(said);
    const words = [...period.replaceAll(/[\d年]/g, '')];
    return words.length < 2 || words.slice(1).some((one, nth) => said.includes(`${words[nth]}${one}`));
  }

  /** The last time named before a figure must be its period, if the report has figures of the period so named. */
  private checkSaid(path: PropertyKey[], citation: Citation, own: string | undefined): void {
    const period = own ?? this.report.report.period;
    const sentence = this.sentenceBefore(citation);
    const last = [...sentence.matchAll(NAMED)].at(-1);
    if (!last || TURNS.test(sentence.slice(last.index + last[0].length))) return;
    const [word] = last;
    const telling = TELLING.filter(({ said }) => said.test(word));
    const isNamed = (label: string) => telling.some((one) => one.label.test(label));
    const used = new Set(this.report.observations.flatMap((one) => one.period ?? []));
    const meant = [...used].find((label) => label.includes(word) || isNamed(label));
    if (meant && !isNamed(period))
      this.say(path, 'PERIOD_SAID', { citation: writeCitation(citation), word, meant, period });
  }

  /** Figures in one sentence with no word of time between them must have one period. */
  private checkTogether(): void {
    const cited = this.report.observations
      .flatMap((observation, index) => observation.at.map((citation) => ({ observation, index, citation })))
      .sort((a, b) => a.citation.start - b.citation.start);
    cited.forEach((one, nth) => {
      const before = cited[nth - 1];
      if (!before || overlap(before.citation, one.citation)) return;
      const [period, otherPeriod] = [one, before].map(
        ({ observation }) => observation.period ?? this.report.report.period,
      );
      if (period === otherPeriod || !this.isOneTime(before, one)) return;
      this.say(['observations', one.index, 'period'], 'PERIODS_APART', {
        citation: writeCitation(one.citation),
        other: writeCitation(before.citation),
        period,
        otherPeriod,
      });
    });
  }

  /** What a sentence says before a figure in it. */
  private sentenceBefore({ start: place }: Citation): string {
    const { start } = surroundingsOf(this.text.flat, place);
    const sentences = this.text.flat.slice(start, place).split(/[。；;!?！？]/);
    return sentences.at(-1) ?? '';
  }

  private isOneTime(
    before: { observation: SeedObservation; citation: Citation },
    one: { observation: SeedObservation; citation: Citation },
  ): boolean {
    const { flat } = this.text;
    const between = flat.slice(before.citation.end, one.citation.start);
    if (/[。！？!?；;\n]/.test(between) || TURNS.test(between + one.citation.exact)) return false;
    if (before.observation.status !== one.observation.status) return false;
    const sentence = this.sentenceBefore(before.citation);
    return (
      !HANDED_OUT.test(sentence) &&
      !EVENT.test(sentence) &&
      !(COMPARED.test(sentence) && TURNS.test(sentence))
    );
  }
}
