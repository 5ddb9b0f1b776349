import { type Citation, writeCitation } from '../model/text.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { checkRepeats } from './check-repeats.js';
import { TimeCheck } from './check-times.js';
import { citationsOf, overlap } from './citations.js';
import type { NamedDivisions } from './covers.js';
import { chainOf, matchCommunity, nearestChains } from './divisions.js';
import { parseFigure } from './figure.js';
import { factLists, isDivision, type SeedEntity, type SeedObservation, type SeedReport } from './files.js';
import { isScaled } from './headed.js';
import { isNameIn } from './identities.js';
import type { MetricCatalogue } from './metrics.js';
import { type Say, saying } from './rules.js';
import { wordsFor } from './units.js';
import type { Problem, SeedFile } from './yaml-file.js';

/** Characters that the slice of an entity or a link may have. */
const LONGEST_SLICE = 24;

/** The levels of party organizations by the ends of their names, the longer before what it ends with. */
const LEVELS = [
  ['临时党支部', 'TEMPORARY_BRANCH'],
  ['党支部', 'BRANCH'],
  ['党总支', 'GENERAL_BRANCH'],
  ['党工委', 'WORKING_COMMITTEE'],
  ['党委', 'COMMITTEE'],
  ['党小组', 'GROUP'],
] as const;

/** What a report's file says by itself. */
export class ReportCheck {
  private readonly vocabulary: Vocabulary;
  private readonly catalogue: MetricCatalogue | null;
  private readonly report: SeedFile<SeedReport>;
  private readonly problems: Problem[];
  private readonly types = new Map<string, string>();
  private readonly divisions: NamedDivisions;
  /** The first citations of the report's figures. */
  private readonly figures: Set<string>;

  /**
   * @param catalogue null where the files of metrics and terms cannot be read; metrics are not checked then
   * @param problems what is found wrong is added to it
   */
  constructor(
    report: SeedFile<SeedReport>,
    divisions: NamedDivisions,
    vocabulary: Vocabulary,
    catalogue: MetricCatalogue | null,
    problems: Problem[],
  ) {
    this.vocabulary = vocabulary;
    this.catalogue = catalogue;
    this.report = report;
    this.problems = problems;
    this.divisions = divisions;
    this.figures = new Set(report.data.observations.map(({ at }) => writeCitation(at[0] as Citation)));
  }

  private readonly say: Say = (path, rule, parts) => {
    this.problems.push({ file: this.report.file, line: this.report.lineOf(path), ...saying(rule, parts) });
  };

  run(): void {
    this.checkDecided();
    this.checkHeader();
    this.checkEntities();
    this.checkLinks();
    this.checkObservations();
    this.checkChecks();
    this.checkSlices();
    this.checkNotFigures();
    checkRepeats(this.report.data, this.catalogue, this.say);
    new TimeCheck(this.report.data, this.say).run();
  }

  /** What a draft proposes is no fact until a person has decided it. */
  private checkDecided(): void {
    const { data } = this.report;
    const refuse = (path: PropertyKey[], draft: { rule: string } | undefined) => {
      if (draft) this.say(path, 'UNDECIDED', { rule: draft.rule });
    };
    refuse(['report'], data.report.draft);
    for (const section of factLists)
      for (const [index, { draft }] of data[section].entries()) refuse([section, index], draft);
  }

  /** No sentence of a report stands in the seed, and what is cited for an entity is what the report calls it. */
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

  /** A number is a figure or none. */
  private checkNotFigures(): void {
    const figures = this.report.data.observations.flatMap(({ at }) => at);
    for (const { section, path, citation } of citationsOf(this.report.data)) {
      const other = section === 'notFigures' && figures.find((figure) => overlap(figure, citation));
      if (other)
        this.say(path, 'FIGURE_AND_NONE', { number: writeCitation(citation), figure: writeCitation(other) });
    }
  }

  /** Where the text is not at hand: citations lie within its length, and say the same of one place. */
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
      if (!cover) {
        const chain = report.covers[index] as string;
        this.say(['report', 'covers', index], 'UNLISTED_DIVISION', { chain, near: near(chain) });
      }
      const below = cover?.below;
      if (below && !this.report.data.entities.some(({ name }) => name === below))
        this.say(['report', 'covers', index], 'COVERED_BUT_NO_ENTITY', { name: below });
    });
    for (const [name, { label }] of this.divisions.named) this.types.set(name, label);
  }

  private checkEntities(): void {
    const { entities } = this.report.data;
    const ids = new Map<string, number>();
    const names = new Set<string>();
    const codes = new Map<string, string>();
    entities.forEach((entity, index) => {
      const path = ['entities', index];
      const { name, id, type } = entity;
      if (names.has(name)) this.say(path, 'NAME_TWICE', { name });
      names.add(name);
      if (isDivision(type)) {
        if (id) this.say([...path, 'id'], 'DIVISION_WITH_ID', { name });
        this.checkPlace(path, entity);
      } else if (entity.in) this.say([...path, 'in'], 'NO_DIVISION', { name });
      else if (!id) this.say(path, 'NO_ID', { name });
      else {
        const other = ids.get(id);
        if (other === undefined) ids.set(id, index);
        else {
          const line = this.report.lineOf(['entities', other]);
          this.say([...path, 'id'], 'ID_TWICE', { id, name, other: entities[other]?.name, line });
        }
      }
      this.types.set(name, type);
      this.checkCode(path, entity, codes);
      for (const property of ['kind', 'level'] as const)
        this.checkClass([...path, property], entity, property, entity[property]);
      this.checkLevel([...path, 'level'], entity);
      this.checkStatuses(path, entity);
    });
  }

  /** A division is one of the list, along what the report covers or where the entity says. */
  private checkPlace(path: PropertyKey[], { name, type, kind, in: above }: SeedEntity): void {
    if (type === 'Community') {
      if (above && chainOf(above)?.at(-1)?.label !== 'Subdistrict')
        this.say([...path, 'in'], 'NO_SUBDISTRICT', { chain: above, near: near(above) });
    } else if (this.divisions.named.get(name)?.label !== type) {
      if (above) {
        const nearest = near(chainOf(above) ? `${above}/${name}` : above);
        this.say([...path, 'in'], 'NOT_LISTED_IN', { type, name, chain: above, near: nearest });
      } else this.say([...path, 'type'], 'NOT_ABOVE', { type, name });
    }
    if (type === 'Subdistrict' && kind) this.say([...path, 'kind'], 'KIND_FOLLOWS', { name });
  }

  /** @param codes the names that codes of the list belong to already; the entity's is added */
  private checkCode(path: PropertyKey[], entity: SeedEntity, codes: Map<string, string>) {
    const { name, type, code } = entity;
    if (type !== 'Community') {
      if (code) this.say([...path, 'code'], 'CODE_OF_OTHER', { name });
      return;
    }
    const subdistrict = this.divisions.subdistrictOf(entity);
    if (!subdistrict) return; // where it lies is said to be missing when links are checked
    const listed = matchCommunity(subdistrict, entity)?.division;
    if (code && code !== 'none' && !listed)
      this.say([...path, 'code'], 'CODE_ELSEWHERE', { code, chain: subdistrict });
    if (code === 'none' && !matchCommunity(subdistrict, { name }))
      this.say([...path, 'code'], 'CODE_DENIED', { name, chain: subdistrict });
    const other = listed && codes.get(listed.code);
    if (other) this.say(path, 'SAME_COMMUNITY', { name, other, official: listed.officialName });
    if (listed) codes.set(listed.code, name);
  }

  private checkClass(
    path: PropertyKey[],
    entity: SeedEntity,
    property: 'kind' | 'level' | 'status',
    value: string | undefined,
  ) {
    if (value === undefined) return;
    const values = this.vocabulary.entities[entity.type]?.[property] ?? [];
    const allowed = Array.isArray(values) ? values : Object.keys(values);
    if (allowed.includes(value)) return;
    const { name, type } = entity;
    if (allowed.length > 0)
      this.say(path, 'WRONG_VALUE', { property, value, name, values: allowed.join(', ') });
    else this.say(path, 'NO_SUCH_PROPERTY', { property, value, name, type });
  }

  /** 党支部 at the end of a name says that it is a party organization, and of which level. */
  private checkLevel(path: PropertyKey[], { name, type, level }: SeedEntity) {
    const named = LEVELS.find(([ending]) => name.endsWith(ending))?.[1];
    if (named && (type !== 'PartyOrganization' || (level !== undefined && level !== named)))
      this.say(path, 'OTHER_LEVEL', { name, level: named });
  }

  private checkStatuses(path: PropertyKey[], entity: SeedEntity) {
    const places = new Set<string>();
    entity.status.forEach(({ is, at, period }, index) => {
      const place = [...path, 'status', index];
      this.checkClass(place, entity, 'status', is);
      if (period !== undefined && !this.report.data.periods[period])
        this.say(place, 'UNKNOWN_PERIOD', { period });
      const [first] = at;
      if (!first) return;
      if (places.has(writeCitation(first)))
        this.say(place, 'STATUS_PLACE', { citation: writeCitation(first), name: entity.name });
      places.add(writeCitation(first));
    });
  }

  private checkLinks(): void {
    const parents = new Map<string, number>();
    const seen = new Set<string>();
    this.report.data.links.forEach((link, index) => {
      const path = ['links', index];
      const definition = this.vocabulary.links[link.type];
      if (!definition) return;
      for (const end of ['from', 'to'] as const) {
        const type = this.typeOf([...path, end], link[end]);
        if (type && !definition[end].includes(type)) {
          const types = definition[end].join(', ');
          this.say([...path, end], 'WRONG_END', { link: link.type, type, name: link[end], end, types });
        }
      }
      if (link.from === link.to) this.say(path, 'LINKED_TO_ITSELF', { name: link.from });
      const roles = definition.role && Object.keys(definition.role);
      if (roles ? !roles.includes(link.role ?? '') : link.role) {
        if (roles) this.say(path, 'ROLE_MISSING', { link: link.type, roles: roles.join(', ') });
        else this.say(path, 'NO_ROLE', { link: link.type });
      }
      if ((link.type === 'MEMBER_OF') !== (link.title !== undefined)) {
        this.say(path, link.title ? 'NO_TITLE' : 'TITLE_MISSING', { link: link.type });
      }
      const key = [link.from, link.type, link.to, link.role, link.title].join('\n');
      if (seen.has(key)) this.say(path, 'LINK_TWICE', { from: link.from, link: link.type, to: link.to });
      seen.add(key);
      if (
        link.type === 'PART_OF' &&
        this.types.get(link.from) === 'Community' &&
        this.types.get(link.to) === 'Subdistrict'
      ) {
        parents.set(link.from, (parents.get(link.from) ?? 0) + 1);
      }
    });
    this.report.data.entities.forEach(({ name, type, in: above }, index) => {
      if (type === 'Community' && !above && parents.get(name) !== 1) {
        this.say(['entities', index], 'PART_OF_ONE', { name, count: parents.get(name) ?? 0 });
      }
    });
  }

  private typeOf(path: PropertyKey[], name: string): string | undefined {
    const type = this.types.get(name);
    if (!type) this.say(path, 'UNKNOWN_NAME', { name });
    return type;
  }

  private checkObservations(): void {
    const { observations, periods } = this.report.data;
    observations.forEach((observation, index) => {
      const path = ['observations', index];
      for (const name of observation.about) this.typeOf([...path, 'about'], name);
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

  private checkMetric(path: PropertyKey[], { metric: named, unit }: SeedObservation): void {
    if (!this.catalogue) return;
    const { units } = this.vocabulary;
    const { metric, problem } = this.catalogue.find(named);
    if (!metric) this.say([...path, 'metric'], 'METRIC', { problem });
    else if (this.catalogue.isTaken(metric)) this.say([...path, 'metric'], 'ID_OF_METRIC', { id: metric.id });
    else if (units[metric.unit]?.quantity !== units[unit]?.quantity)
      this.say([...path, 'unit'], 'OTHER_QUANTITY', { unit, other: metric.unit, metric: metric.name });
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
        for (const name of names ?? []) this.typeOf([...path, 'names'], name);
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

/** What the list has that is most like a chain that it has not. */
function near(chain: string): string {
  return nearestChains(chain).join(', ');
}
