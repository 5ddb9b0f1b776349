import { paragraphOf } from '../draft/alike.js';
import { freeId, slugOf } from '../draft/drafter.js';
import { MetricProposer } from '../draft/figures/metric-candidates.js';
import { type Area, linksOf } from '../draft/links/find-links.js';
import type { Mark } from '../draft/mark.js';
import { labelOf } from '../draft/names/name-rules.js';
import type { NamedThing } from '../draft/names/named-thing.js';
import { Occurrences } from '../draft/names/occurrences.js';
import { type Citation, flatOf, ReportText, writeCitation } from '../model/text.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { isDivision, type Seed, type SeedEntity } from '../seed/files.js';
import type { MetricCatalogue } from '../seed/metrics.js';
import { parseFigure } from '../seed/numbers/figure.js';
import { Units } from '../seed/numbers/units.js';
import type { Fact } from './draft-document.js';
import { Known } from './known.js';
import { Refused } from './refused.js';

/** Turns slices that a person marks in a text into undecided facts, like those of a draft. */
export class Marker {
  readonly text: ReportText;
  readonly known: Known;
  private readonly vocabulary: Vocabulary;
  private readonly flat: string;
  private readonly units: Units;
  private readonly metrics: MetricProposer;

  /** @param known what other reports name */
  constructor(
    text: string,
    catalogue: MetricCatalogue,
    { vocabulary }: Pick<Seed, 'vocabulary'>,
    known = new Known([]),
  ) {
    this.known = known;
    this.vocabulary = vocabulary;
    this.text = new ReportText(text);
    this.flat = flatOf([...text]);
    this.units = new Units(vocabulary);
    this.metrics = new MetricProposer(catalogue, vocabulary, slugOf);
  }

  /** The offset at which the paragraph of a place begins. */
  paragraphOf(place: number | undefined): number {
    return paragraphOf(this.flat, place);
  }

  /**
   * The slice between two offsets.
   * @throws Refused if it is blank, or spans several lines
   */
  slice(start: number, end: number): Citation {
    const exact = this.text.slice(start, end);
    if (exact.trim() === '' || exact.includes('\n'))
      throw new Refused('mark some characters within one line');
    return { start, end, exact };
  }

  /**
   * Reads a slice as a figure into the fields of an observation: value, unit and qualifier.
   * @throws Refused if it has no number
   */
  figure(citation: Citation): Fact {
    const { values, qualifier, unitText } = parseFigure(citation.exact);
    const [value, valueHigh] = values;
    if (value === undefined) throw new Refused(`${citation.exact} has no number in it`);
    const before = this.flat.slice(Math.max(0, citation.start - 24), citation.start);
    return {
      value,
      ...(valueHigh !== undefined && { valueHigh }),
      unit: this.units.at(unitText.trim(), 0, before)?.unit ?? '个',
      ...(qualifier !== 'EXACT' && { qualifier }),
    };
  }

  /** An observation of a slice about the report's subject: only its unit and the candidates for its metric are guessed. */
  observation(citation: Citation, about: string): Fact {
    const said = this.figure(citation);
    const found = this.metrics.propose(
      this.metrics.read(this.flat),
      {
        ...citation,
        values: [],
        qualifier: 'EXACT',
        unit: said.unit as string,
        status: 'ACTUAL',
        inWords: !/\d/.test(citation.exact),
        rule: labelOf('byHand'),
        confidence: 1,
      },
      [],
    );
    const candidates = found.map(({ metric, name, newTerm }) => ({
      ...metric,
      name,
      ...(newTerm && { newTerm }),
    }));
    const draft: Mark = { confidence: found[0]?.confidence ?? 0, rule: labelOf('byHand'), candidates };
    return { metric: found[0]?.metric ?? '?', about, ...said, at: writeCitation(citation), draft };
  }

  /**
   * An entity of a slice, and the links that its type needs.
   * @param report the ids of its things, and the prefix of new ones
   * @param same the thing of another report that it is
   */
  named(
    { exact, start, end }: Citation,
    type: string,
    report: { prefix: string; taken: ReadonlySet<string>; area: Area },
    same?: SeedEntity,
  ): { entity: Fact; links: Fact[] } {
    const at = [{ start, end, exact }];
    const name = same?.name ?? exact;
    const id =
      same?.id ?? (isDivision(type) ? undefined : freeId({ name: exact, type }, report.prefix, report.taken));
    const entity = {
      name,
      ...(id && { id }),
      type,
      ...(same && sameness(same)),
      ...(!name.includes(exact) && { aliases: [exact] }),
      at: at.map(writeCitation),
      draft: { confidence: 1, rule: labelOf('byHand') },
    };
    const thing: NamedThing = { name, type, at, rule: 'byHand', confidence: 1 };
    const links = linksOf(this.flat, [thing], new Occurrences(this.flat, [thing]), report.area);
    return { entity, links: links.map((link) => ({ ...link })) };
  }

  /**
   * @param field of a thing of this type
   * @throws Refused if the type does not have this value
   */
  holdToVocabulary(type: string, field: 'kind' | 'level' | 'status', value: string): void {
    const values = this.vocabulary.entities[type]?.[field] ?? [];
    const allowed: readonly string[] = Array.isArray(values) ? values : Object.keys(values);
    if (!allowed.includes(value))
      throw new Refused(`a ${type} has no ${field} ${value}: choose one that is offered`);
  }

  /**
   * The places of a name that are not cited yet.
   * @param names all names with citations of their own: part of a longer one does not count
   */
  uncited(name: string, cited: Citation[], names: string[]): Citation[] {
    return this.placesOf(name, names).filter(
      ({ start }) => !cited.some((one) => one.start <= start && start < one.end),
    );
  }

  private placesOf(name: string, others: string[]): Citation[] {
    const longer = others.filter((other) => other !== name && other.includes(name));
    const taken = longer.flatMap((other) =>
      this.text.find(other).map((start) => ({ start, end: start + [...other].length })),
    );
    const length = [...name].length;
    return this.text
      .find(name)
      .filter((start) => !taken.some((one) => one.start <= start && start + length <= one.end))
      .map((start) => ({ start, end: start + length, exact: name }));
  }
}

/** What is the same for a thing in every report. */
export function sameness({ id, kind, level }: SeedEntity): Fact {
  return { id, ...(kind && { kind }), ...(level && { level }) };
}
