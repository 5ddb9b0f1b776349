import { partStart } from '../../model/clauses.js';
import { type Citation, writeCitation } from '../../model/text.js';
import type { NamedDivisions } from '../covers.js';
import type { SeedObservation, SeedReport } from '../files.js';
import { bareName } from '../identities.js';
import type { MetricCatalogue } from '../metrics.js';
import { columnHead, parted, rowAt, rowsAbove } from '../numbers/table.js';
import type { Say } from './rules.js';
import { surroundingsOf } from './surroundings.js';

/** How many characters before a figure its subject's name may end within: 杉山村4.5公里, 杉山村为4.5公里. */
const BEFORE = 24;
/** What can come between a name and its figure. */
const JOINING = /(?:为|达到?|共?有|[:：])$/u;
/** What precedes a name that is only compared with: 距海风社区3公里. */
const COMPARED = /[距离至到与和比较]$/u;
/** Types whose name right before a figure is its subject, rather than the division they lie in. */
const NARROW: ReadonlySet<string> = new Set(['Community', 'Project', 'ResidentialCompound']);
/** Types whose name at the beginning of a sentence is the subject of its figures. */
const SUBJECTS: ReadonlySet<string> = new Set([
  'Community',
  'Facility',
  'Organization',
  'PartyOrganization',
  'Place',
  'Project',
  'ResidentialCompound',
]);
/** What a sentence can have before its subject: 一是, (一), 2021年,. */
const LEAD =
  /^\s*(?:[一二三四五六七八九十]+是|\d+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|其中[,，]?|(?:19|20)\d\d年[,，]?)?/u;
/** What continues a name into another one, or into a list. */
const CONTINUED = /^(?:[党居村书主社的、和与及等]|内|周边)/u;
/** Words for the place that the report covers. */
const WHOLE_PLACE = /街道|全[镇乡街区县市]|[我本][镇乡街]|辖区|我们/u;
/** What is said of a project named after it: 投资3万元建设某项目, 总投资3万元的某项目. */
const OF_PROJECT = /^(?:的|(?:用于)?(?:新建|建设|实施|改造|改建|扩建|打造|完成|启动)+(?:了|的)?)$/u;
/** What the row of totals begins with instead of a name. */
const TOTAL = /^(?:合计|总计|小计|共计|全[镇乡街县区市]|总数)$/;

/** Checks that figures are about what is named beside them, and measure the same as the others in their column. */
export class SubjectCheck {
  private readonly report: SeedReport;
  private readonly covered: ReadonlySet<string>;
  private readonly catalogue: MetricCatalogue | null;
  /** One UTF-16 unit per code point, so that indexes are offsets. */
  private readonly text: string;
  private readonly say: Say;
  private readonly types: ReadonlyMap<string, string>;
  /** Each name and alias with the name of its entity, longest first. */
  private readonly words: readonly (readonly [word: string, name: string])[];

  constructor(
    report: SeedReport,
    divisions: NamedDivisions,
    catalogue: MetricCatalogue | null,
    text: string,
    say: Say,
  ) {
    this.report = report;
    this.covered = new Set(
      divisions.covers.flatMap((cover) => cover?.below ?? cover?.chain.at(-1)?.name ?? []),
    );
    this.catalogue = catalogue;
    this.text = text;
    this.say = say;
    this.types = new Map(report.entities.map(({ name, type }) => [name, type]));
    this.words = report.entities
      .flatMap(({ name, aliases }) => [name, ...aliases].map((word) => [word, name] as const))
      .sort(([a], [b]) => b.length - a.length);
  }

  run(): void {
    const columns = new Map<string, SeedObservation>();
    this.report.observations.forEach((observation, index) => {
      for (const citation of observation.at) {
        this.checkNamed(index, observation, citation);
        if (!this.checkOther(index, observation, citation)) this.checkSentence(index, observation, citation);
        this.checkColumn(index, observation, citation, columns);
      }
      this.checkNarrowed(index, observation);
    });
    this.report.checks.forEach(({ result, names = [] }, index) => {
      const { text } = rowAt(this.text, result.start);
      for (const name of names)
        if (![name, ...this.wordsOf(name)].some((word) => text.includes(word)))
          this.say(['checks', index, 'names'], 'COUNTED_ELSEWHERE', {
            citation: writeCitation(result),
            name,
          });
    });
  }

  /** How a name may be written: its aliases, and the slices cited for it. */
  private wordsOf(name: string): string[] {
    return this.report.entities.flatMap((one) =>
      one.name === name ? [...one.aliases, ...one.at.map(({ exact }) => exact)] : [],
    );
  }

  /**
   * A figure's paragraph up to the end of its sentence, the headings or the head of its table must name what it is
   * about, unless that is what the report covers.
   */
  private checkNamed(index: number, { about }: SeedObservation, citation: Citation): void {
    if (about.some((name) => this.covered.has(name))) return;
    const { start, until, said } = surroundingsOf(this.text, citation.start);
    const isCited = (name: string) =>
      this.report.entities.some(
        (one) => one.name === name && one.at.some(({ start: at }) => at >= start && at < until),
      );
    const isNamed = (name: string) =>
      isCited(name) ||
      said.includes(name) ||
      this.words.some(([word, of]) => of === name && said.includes(word));
    if (!about.some(isNamed))
      this.say(['observations', index, 'about'], 'SUBJECT_ELSEWHERE', {
        citation: writeCitation(citation),
        name: about.join(', '),
      });
  }

  /** At least half the characters of a dimension's value must be in the paragraph or its headings: 新组建 for 新建、组建. */
  private checkNarrowed(index: number, { at, dimensions }: SeedObservation): void {
    const said = at
      .map(({ start }) => `${surroundingsOf(this.text, start).heads}\n${rowAt(this.text, start).text}`)
      .join('\n');
    for (const [dimension, value] of Object.entries(dimensions)) {
      const points = [...bareName(value)];
      const missing = points.filter((one) => !said.includes(one));
      if (missing.length * 2 > points.length)
        this.say(['observations', index, 'dimensions', dimension], 'DIMENSION_ELSEWHERE', {
          citation: writeCitation(at[0] as Citation),
          dimension,
          value,
        });
    }
  }

  /**
   * What is named right before a figure, or at the beginning of its row, is its subject, rather than another thing of
   * that type or everything that the report covers.
   */
  private checkOther(index: number, { about }: SeedObservation, citation: Citation): boolean {
    const name = this.nameBefore(citation.start) ?? this.nameOfRow(citation.start);
    if (!name || about.includes(name)) return false;
    const type = this.types.get(name);
    const isWider = type && NARROW.has(type) && about.every((one) => this.covered.has(one));
    const isOther = isWider || about.every((one) => this.types.get(one) === type);
    if (isOther)
      this.say(['observations', index, 'about'], 'OTHER_SUBJECT', {
        citation: writeCitation(citation),
        name,
        about: about.join(', '),
      });
    return Boolean(isOther);
  }

  /**
   * If a sentence begins with something narrower than what the report covers, and names nothing else before a figure, the
   * figure is not about the whole place; nor is the investment that is written right before a project's name.
   */
  private checkSentence(index: number, { about, metric }: SeedObservation, citation: Citation): void {
    if (!about.every((one) => this.covered.has(one))) return;
    const { start, end } = citation;
    const sentence = this.text.slice(partStart(this.text, start), start).replace(LEAD, '');
    const [word = '', first] = this.words.find(([one]) => sentence.startsWith(one)) ?? [];
    const rest = sentence.slice(word.length);
    const isNarrow = (name: string) => SUBJECTS.has(this.types.get(name) ?? '') && !this.covered.has(name);
    const isOnly =
      !WHOLE_PLACE.test(rest) && !this.words.some(([one, of]) => of !== first && rest.includes(one));
    const measured = this.catalogue?.find(metric).metric?.measure;
    const after = this.text.slice(end, end + BEFORE);
    const named = this.words.find(([one, of]) => {
      const place = after.indexOf(one);
      return place > 0 && this.types.get(of) === 'Project' && OF_PROJECT.test(after.slice(0, place));
    });
    const name =
      first && isNarrow(first) && isOnly && !CONTINUED.test(rest)
        ? first
        : measured === 'MONEY'
          ? named?.[1]
          : undefined;
    if (name)
      this.say(['observations', index, 'about'], 'SUBJECT_OF_SENTENCE', {
        citation: writeCitation(citation),
        name,
        about: about.join(', '),
      });
  }

  private nameBefore(start: number): string | undefined {
    const before = this.text.slice(Math.max(0, start - BEFORE), start).replace(JOINING, '');
    const [word, name] = this.words.find(([one]) => before.endsWith(one)) ?? [];
    return word && !COMPARED.test(before.slice(0, -word.length)) ? name : undefined;
  }

  private nameOfRow(start: number): string | undefined {
    const first = parted(rowAt(this.text, start).text)?.[0];
    return this.words.find(([word]) => word === first)?.[1];
  }

  /**
   * In a table with one thing per row, a column has one metric.
   * @param columns the first figure of each column; that of a new column is added
   */
  private checkColumn(
    index: number,
    observation: SeedObservation,
    citation: Citation,
    columns: Map<string, SeedObservation>,
  ): void {
    const row = rowAt(this.text, citation.start);
    const [first = ''] = parted(row.text) ?? [];
    const head = columnHead(this.text, citation.start);
    if (!head || !(TOTAL.test(first) || this.nameOfRow(citation.start))) return;
    const table = [...rowsAbove(this.text, row)].at(-1)?.start;
    const column = `${table} ${head}`;
    const other = columns.get(column);
    if (!other) columns.set(column, observation);
    const [metric, wanted] = [observation, other].map(
      (one) => one && this.catalogue?.find(one.metric).metric,
    );
    if (!other || !metric || !wanted || metric.id === wanted.id) return;
    this.say(['observations', index, 'metric'], 'OTHER_COLUMN', {
      citation: writeCitation(citation),
      head,
      metric: metric.name,
      other: writeCitation(other.at[0] as Citation),
      wanted: wanted.name,
    });
  }
}
