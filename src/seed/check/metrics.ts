import { type Citation, writeCitation } from '../../model/text.js';
import type { SeedObservation, SeedReport } from '../files.js';
import type { Metric, MetricCatalogue } from '../metrics.js';
import { parseFigure } from '../numbers/figure.js';
import { parted, rowAt } from '../numbers/table.js';
import { wordingsOf } from '../thesaurus.js';
import type { Say } from './rules.js';
import { clauseAround, surroundingsOf } from './surroundings.js';

/** Measures that the figure itself shows: 第三, 2个月, 20万吨/年. */
const TELLING: ReadonlySet<string> = new Set(['RANK', 'DURATION', 'CAPACITY']);
/** What separates sentences, and what separates clauses. */
const SENTENCES = /[。；;！？!?]/;
const STOPS = /[，,。；;：:！？!?]/;
/** What can come between a noun and its number. */
const JOINING =
  /(?:共[计有]?|合计|累计|达到?|为|约|总数|数量|总量|数|面积|里程|金额|人数|户数|总计|近|超|了|已|完成|的|\s)+$/u;
/** Measures of how often something is done, and the units that count occasions. */
const OFTEN: ReadonlySet<string> = new Set(['TIMES', 'FREQUENCY']);
const OCCASION = /次$|^[场回趟遍轮期批]$/;
/** What precedes a frequency, and words for villages and communities. */
const EVERY = /每|[年月周日天季][^，。；]{0,4}$|至少|不少于/;
const VILLAGE = /村|社区|居/;

/** Checks that metrics fit the words around their figures. */
export class MetricCheck {
  private readonly report: SeedReport;
  private readonly catalogue: MetricCatalogue;
  /** One UTF-16 unit per code point, so that indexes are offsets. */
  private readonly text: string;
  private readonly say: Say;
  /** The metrics of the report's figures. */
  private readonly metrics: readonly Metric[];
  /** All names and aliases, because 社区 in 海风社区12家 is part of a name, not what is counted. */
  private readonly names: readonly string[];

  /** @param text with one UTF-16 unit per code point */
  constructor(report: SeedReport, catalogue: MetricCatalogue, text: string, say: Say) {
    this.report = report;
    this.catalogue = catalogue;
    this.text = text;
    this.say = say;
    this.names = report.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
    const found = report.observations.flatMap(({ metric }) => catalogue.find(metric).metric ?? []);
    this.metrics = [...new Map(found.map((one) => [one.id, one])).values()];
  }

  run(): void {
    this.report.observations.forEach((observation, index) => {
      const { metric } = this.catalogue.find(observation.metric);
      const citation = observation.at[0] as Citation;
      if (!metric) return;
      const path = ['observations', index, 'metric'];
      this.checkMeasure(path, metric, citation);
      const object = this.catalogue.thesaurus.find('OBJECT', metric.object);
      if (object?.unsaid && Object.keys(observation.dimensions).length === 0)
        this.say(['observations', index, 'dimensions'], 'DIMENSION_MISSING', {
          citation: writeCitation(citation),
          metric: metric.name,
        });
      if (!object?.unsaid && !TELLING.has(metric.measure))
        this.checkNamed(path, observation, metric, citation);
    });
  }

  /** The paragraph, its headings or what a figure is about must have something of its object and of its action. */
  private checkNamed(
    path: PropertyKey[],
    observation: SeedObservation,
    metric: Metric,
    citation: Citation,
  ): void {
    const { said, heads } = surroundingsOf(this.text, citation.start);
    const narrowed = [citation.exact, ...observation.about, ...Object.values(observation.dimensions)];
    const around = [said, ...narrowed].join('\n');
    const sentence = [heads, ...clauseAround(this.text, citation, SENTENCES), ...narrowed].join('\n');
    const object = this.wordsOf('OBJECT', ...this.catalogue.thesaurus.downFrom(metric.object), metric.of);
    const action = this.wordsOf('ACTION', metric.action);
    if (!hasPart(object, around) && !hasPoint(object, sentence)) {
      const word = this.objectIn(metric, clauseAround(this.text, citation, STOPS));
      if (word)
        this.say(path, 'METRIC_ELSEWHERE', { citation: writeCitation(citation), metric: metric.name, word });
    } else if (
      metric.action &&
      !this.catalogue.thesaurus.find('ACTION', metric.action)?.unsaid &&
      !hasPart(action, around) &&
      !hasPoint(action, sentence)
    )
      this.say(path, 'ACTION_ELSEWHERE', {
        citation: writeCitation(citation),
        metric: metric.name,
        action: action[0],
      });
    else this.checkBeside(path, observation, metric, citation, [...object, ...action, metric.name]);
  }

  /**
   * An object named right beside a figure must be what it measures, unless its sentence has something of its metric.
   */
  private checkBeside(
    path: PropertyKey[],
    { about, dimensions }: SeedObservation,
    metric: Metric,
    citation: Citation,
    words: string[],
  ): void {
    if (parted(rowAt(this.text, citation.start).text)) return;
    const sentence = clauseAround(this.text, citation, SENTENCES);
    if (hasPart(words, [...sentence, citation.exact, ...about, ...Object.values(dimensions)].join('\n')))
      return;
    const [before, after] = clauseAround(this.text, citation, STOPS);
    const word = this.objectBeside(metric, before, after) ?? this.rivalIn(metric, before, after);
    if (word)
      this.say(path, 'OTHER_METRIC', { citation: writeCitation(citation), word, metric: metric.name });
  }

  /** The wording of an object right before or after a figure that is unrelated to the object of its metric. */
  private objectBeside(metric: Metric, before: string, after: string): string | undefined {
    const { thesaurus } = this.catalogue;
    const last =
      before
        .split(/[、(（]/)
        .at(-1)
        ?.replace(JOINING, '') ?? '';
    const isName = this.names.some((name) => last.endsWith(name));
    return [isName ? undefined : thesaurus.lastIn(last), thesaurus.firstIn(after)].find(
      (one) => one && !this.isAkin(metric, one.id),
    )?.wording;
  }

  /** The wording of an object in the clause, if none there is related to the metric's object. */
  private objectIn(metric: Metric, clause: readonly string[]): string | undefined {
    const found = clause.flatMap((part) =>
      [...part].flatMap((_, at) => this.catalogue.thesaurus.firstIn(part.slice(at)) ?? []),
    );
    return found.some(({ id }) => this.isAkin(metric, id)) ? undefined : found[0]?.wording;
  }

  /** Whether two objects are related: one includes the other, or a broader one includes both. */
  private isAkin({ object }: Metric, id: string): boolean {
    const { thesaurus } = this.catalogue;
    const own = new Set(thesaurus.upFrom(object).map((one) => one.id));
    return thesaurus.upFrom(id).some((one) => own.has(one.id));
  }

  /** Another metric of the report with the same measure whose object and action are both named in the clause. */
  private rivalIn(metric: Metric, before: string, after: string): string | undefined {
    const clause = `${before}\n${after}`;
    const rival = this.metrics.find(
      (one) =>
        one.measure === metric.measure &&
        this.wordsOf('OBJECT', one.object).some((word) => clause.includes(word)) &&
        (!one.action || this.wordsOf('ACTION', one.action).some((word) => clause.includes(word))),
    );
    return rival?.name;
  }

  /** How often something is done is counted in 次 and the like; villages need one of their words nearby. */
  private checkMeasure(path: PropertyKey[], { measure, name }: Metric, citation: Citation): void {
    const word = parseFigure(citation.exact).unitText.trim();
    const [before, after] = clauseAround(this.text, citation, /[，,。；;！？!?]/);
    const isOther =
      (OFTEN.has(measure) && word !== '' && !OCCASION.test(word)) ||
      (measure === 'FREQUENCY' && !EVERY.test(before)) ||
      (measure === 'VILLAGES' && !VILLAGE.test(`${before}\n${after}`));
    if (isOther)
      this.say(path, 'OTHER_MEASURE_OF_UNIT', {
        citation: writeCitation(citation),
        word,
        metric: name,
        measure,
      });
  }

  /** All wordings of the terms, without their ids. */
  private wordsOf(kind: 'OBJECT' | 'ACTION', ...ids: (string | undefined)[]): string[] {
    return ids.flatMap((id) => {
      const term = id === undefined ? undefined : this.catalogue.thesaurus.find(kind, id);
      return term ? wordingsOf(term).slice(1) : [];
    });
  }
}

/** Whether a text has two consecutive characters of one of the words, or all of a word of one character. */
function hasPart(words: string[], text: string): boolean {
  return words.some((word) => {
    const points = [...word];
    return points.length < 2
      ? text.includes(word)
      : points.slice(1).some((point, nth) => text.includes(`${points[nth]}${point}`));
  });
}

/** Whether a text has a character of one of the words. */
function hasPoint(words: string[], text: string): boolean {
  return words.some((word) => [...word].some((point) => text.includes(point)));
}
