import { type Citation, writeCitation } from '../model/text.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { citationsOf, overlap } from './citations.js';
import type { NamedDivisions } from './covers.js';
import { chainOf, matchCommunity, nearestChains } from './divisions.js';
import { parseFigure } from './figure.js';
import { factLists, isDivision, type SeedEntity, type SeedObservation, type SeedReport } from './files.js';
import { isScaled } from './headed.js';
import { isNameIn } from './identities.js';
import type { MetricCatalogue } from './metrics.js';
import type { Problem, SeedFile } from './yaml-file.js';

/** Characters that the slice of an entity or a link may have. */
const LONGEST_SLICE = 24;

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

  private say(path: PropertyKey[], message: string): void {
    this.problems.push({ file: this.report.file, line: this.report.lineOf(path), message });
  }

  run(): void {
    this.checkDecided();
    this.checkHeader();
    this.checkEntities();
    this.checkLinks();
    this.checkObservations();
    this.checkChecks();
    this.checkSlices();
    this.checkNotFigures();
  }

  /** What a draft proposes is no fact until a person has decided it. */
  private checkDecided(): void {
    const { data } = this.report;
    const refuse = (path: PropertyKey[], draft: { rule: string } | undefined) => {
      if (draft) this.say(path, `undecided (${draft.rule}): correct it where it is wrong, then remove draft`);
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
      if (length > LONGEST_SLICE) {
        const message = `${citation.exact} has ${length} characters: cite a name or the few that show it, ${LONGEST_SLICE} at the most`;
        this.say(path, message);
      }
      if (section === 'entities') this.checkName(path, citation);
    }
  }

  private checkName(path: PropertyKey[], { exact }: Citation): void {
    const [, index, part] = path;
    const { name, aliases } = this.report.data.entities[index as number] as SeedEntity;
    if (part !== 'at' || [name, ...aliases].some((one) => isNameIn(exact, one))) return;
    this.say(path, `${exact} is neither ${name} nor an alias of it: cite the name, or add it to aliases`);
  }

  /** A number is a figure or none. */
  private checkNotFigures(): void {
    const figures = this.report.data.observations.flatMap(({ at }) => at);
    for (const { section, path, citation } of citationsOf(this.report.data)) {
      const other = section === 'notFigures' && figures.find((figure) => overlap(figure, citation));
      if (other)
        this.say(
          path,
          `${writeCitation(citation)} is in the figure ${writeCitation(other)}: one or the other`,
        );
    }
  }

  /** Where the text is not at hand: citations lie within its length, and say the same of one place. */
  checkPlaces(): void {
    const { length } = this.report.data.report;
    const known = new Map<number, { point: string; citation: Citation }>();
    for (const { path, citation } of citationsOf(this.report.data)) {
      const written = writeCitation(citation);
      if (citation.end > length)
        this.say(path, `${written} ends after the text, which has ${length} code points`);
      const points = [...citation.exact].map((point, nth) => ({ at: citation.start + nth, point }));
      const clash = points.find(({ at, point }) => (known.get(at)?.point ?? point) !== point);
      const other = clash && known.get(clash.at);
      if (other)
        this.say(path, `${written} and ${writeCitation(other.citation)} cannot both stand in the text`);
      else for (const { at, point } of points) known.set(at, { point, citation });
    }
  }

  private checkHeader(): void {
    const { report, periods } = this.report.data;
    const stem = this.report.file.replace(/^.*\/|\.yaml$/g, '');
    if (stem !== report.id)
      this.say(['report', 'id'], `the file of report ${report.id} must be ${report.id}.yaml`);
    if (!periods[report.period]) this.say(['report', 'period'], `period ${report.period} is not in periods`);
    const { entities, observations } = this.report.data;
    const dated = [...observations, ...entities.flatMap(({ status }) => status)];
    const used = new Set([report.period, ...dated.map(({ period }) => period)]);
    for (const label of Object.keys(periods)) {
      if (!used.has(label))
        this.say(['periods', label], `period ${label} is used by no figure or status: remove it`);
    }
    this.divisions.covers.forEach((cover, index) => {
      if (!cover) this.say(['report', 'covers', index], unlisted(report.covers[index] as string));
      const below = cover?.below;
      if (below && !this.report.data.entities.some(({ name }) => name === below))
        this.say(['report', 'covers', index], `${below} is no entity of this report: add it to entities`);
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
      if (names.has(name))
        this.say(path, `${name} stands twice: names are unique within a report; add what tells them apart`);
      names.add(name);
      if (isDivision(type)) {
        if (id)
          this.say(
            [...path, 'id'],
            `${name}: divisions are identified by their chain of names and have no id`,
          );
        this.checkPlace(path, entity);
      } else if (entity.in) this.say([...path, 'in'], `${name} is no division: where it lies is a link`);
      else if (!id) this.say(path, `${name} needs an id`);
      else {
        const other = ids.get(id);
        if (other === undefined) ids.set(id, index);
        else {
          const there = `${entities[other]?.name} on line ${this.report.lineOf(['entities', other])}`;
          this.say([...path, 'id'], `id ${id} is that of ${name} and of ${there}: one of them needs another`);
        }
      }
      this.types.set(name, type);
      this.checkCode(path, entity, codes);
      for (const property of ['kind', 'level'] as const)
        this.checkClass([...path, property], entity, property, entity[property]);
      this.checkStatuses(path, entity);
    });
  }

  /** A division is one of the list, along what the report covers or where the entity says. */
  private checkPlace(path: PropertyKey[], { name, type, kind, in: above }: SeedEntity): void {
    if (type === 'Community') {
      if (above && chainOf(above)?.at(-1)?.label !== 'Subdistrict')
        this.say(
          [...path, 'in'],
          `${above} is no subdistrict, town or township of the list of divisions${near(above)}`,
        );
    } else if (this.divisions.named.get(name)?.label !== type) {
      const message = above
        ? `the list of divisions has no ${type} ${name} in ${above}${near(chainOf(above) ? `${above}/${name}` : above)}`
        : `${type} ${name} is not above what the report covers: say what it lies in (in: its chain of names)`;
      this.say([...path, above ? 'in' : 'type'], message);
    }
    if (type === 'Subdistrict' && kind)
      this.say([...path, 'kind'], `the kind of ${name} follows from its official name: leave it out`);
  }

  /** @param codes the names that codes of the list belong to already; the entity's is added */
  private checkCode(path: PropertyKey[], entity: SeedEntity, codes: Map<string, string>) {
    const { name, type, code } = entity;
    if (type !== 'Community') {
      if (code) this.say([...path, 'code'], `${name} has no code: only communities have one here`);
      return;
    }
    const subdistrict = this.divisions.subdistrictOf(entity);
    if (!subdistrict) return; // where it lies is said to be missing when links are checked
    const listed = matchCommunity(subdistrict, entity)?.division;
    if (code && code !== 'none' && !listed)
      this.say([...path, 'code'], `${code} is no community of ${subdistrict} in the list of divisions`);
    if (code === 'none' && !matchCommunity(subdistrict, { name }))
      this.say(
        [...path, 'code'],
        `the list of divisions has no ${name} in ${subdistrict}: leave out code: none`,
      );
    const other = listed && codes.get(listed.code);
    if (other)
      this.say(path, `${name} and ${other} are both ${listed.officialName}: record one, with an alias`);
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
    const list = allowed.length
      ? `one of ${allowed.join(', ')}`
      : `nothing: a ${entity.type} has no ${property}`;
    this.say(path, `${property} ${value} of ${entity.name} must be ${list}`);
  }

  private checkStatuses(path: PropertyKey[], entity: SeedEntity) {
    const places = new Set<string>();
    entity.status.forEach(({ is, at, period }, index) => {
      const place = [...path, 'status', index];
      this.checkClass(place, entity, 'status', is);
      if (period !== undefined && !this.report.data.periods[period])
        this.say(place, `period ${period} is not in periods`);
      const [first] = at;
      if (!first) return;
      if (places.has(writeCitation(first)))
        this.say(place, `${writeCitation(first)} is the first citation of another status of ${entity.name}`);
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
          this.say(
            [...path, end],
            `${link.type} cannot have a ${type} (${link[end]}) as ${end}: only ${definition[end].join(', ')}`,
          );
        }
      }
      if (link.from === link.to) this.say(path, `${link.from} is linked to itself`);
      const roles = definition.role && Object.keys(definition.role);
      if (roles ? !roles.includes(link.role ?? '') : link.role) {
        this.say(path, roles ? `${link.type} needs a role: ${roles.join(', ')}` : `${link.type} has no role`);
      }
      if ((link.type === 'MEMBER_OF') !== (link.title !== undefined)) {
        this.say(path, link.title ? `${link.type} has no title` : 'MEMBER_OF needs the title of the role');
      }
      const key = [link.from, link.type, link.to, link.role, link.title].join('\n');
      if (seen.has(key))
        this.say(path, `${link.from} ${link.type} ${link.to} stands twice: add the citation to the first`);
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
        this.say(
          ['entities', index],
          `${name} needs exactly one link PART_OF to its subdistrict, and has ${parents.get(name) ?? 0}`,
        );
      }
    });
  }

  private typeOf(path: PropertyKey[], name: string): string | undefined {
    const type = this.types.get(name);
    if (!type) this.say(path, `${name} is no entity of this report: add it to entities, or correct the name`);
    return type;
  }

  private checkObservations(): void {
    const { observations, periods } = this.report.data;
    observations.forEach((observation, index) => {
      const path = ['observations', index];
      for (const name of observation.about) this.typeOf([...path, 'about'], name);
      this.checkMetric(path, observation);
      if (observation.period !== undefined && !periods[observation.period]) {
        this.say([...path, 'period'], `period ${observation.period} is not in periods`);
      }
      const { partOf, value, valueHigh } = observation;
      if (partOf) this.checkReference([...path, 'partOf'], partOf);
      if (valueHigh !== undefined && valueHigh <= value)
        this.say([...path, 'valueHigh'], 'valueHigh must be above value');
      for (const citation of observation.at) this.checkFigure(path, observation, citation);
    });
  }

  private checkMetric(path: PropertyKey[], { metric: named, unit }: SeedObservation): void {
    if (!this.catalogue) return;
    const { units } = this.vocabulary;
    const { metric, problem } = this.catalogue.find(named);
    if (!metric) this.say([...path, 'metric'], problem);
    else if (this.catalogue.isTaken(metric))
      this.say(
        [...path, 'metric'],
        `the id ${metric.id} is that of another metric: list this one with an id of its own`,
      );
    else if (units[metric.unit]?.quantity !== units[unit]?.quantity)
      this.say(
        [...path, 'unit'],
        `unit ${unit} measures another quantity than ${metric.unit}, the unit of ${metric.name}`,
      );
  }

  /** A figure is referred to by its first citation. */
  private checkReference(path: PropertyKey[], citation: Citation): void {
    if (this.figures.has(writeCitation(citation))) return;
    this.say(path, `${writeCitation(citation)} is the first citation of no observation`);
  }

  private checkChecks(): void {
    this.report.data.checks.forEach(({ rule, result, operands, names, stepsOf }, index) => {
      const path = ['checks', index];
      for (const citation of [result, ...operands]) this.checkReference(path, citation);
      if (rule === 'COUNT') {
        if (operands.length > 0 || (names === undefined) === (stepsOf === undefined))
          this.say(path, 'COUNT takes either names or stepsOf, and no operands');
        for (const name of names ?? []) this.typeOf([...path, 'names'], name);
        if (stepsOf && !this.report.data.entities.some(({ name, steps }) => name === stepsOf && steps.length))
          this.say([...path, 'stepsOf'], `${stepsOf} is no programme of this report that has steps`);
        return;
      }
      if (names || stepsOf) this.say(path, `only COUNT takes names or stepsOf, not ${rule}`);
      if (rule === 'REVISED')
        this.say(path, 'REVISED is found by the load: a report says the figure and nothing more');
      const wanted = { RATIO: 2, EQUAL: 1 }[rule];
      if (operands.length === 0 || (wanted && operands.length !== wanted))
        this.say(path, `${rule} takes ${wanted ?? 'one or more'} operands`);
    });
  }

  /** A figure's value, qualifier and unit must follow from the slice. */
  private checkFigure(path: PropertyKey[], observation: SeedObservation, citation: Citation): void {
    const { values, qualifier, unitText } = parseFigure(citation.exact);
    const stated = [
      observation.value,
      ...(observation.valueHigh === undefined ? [] : [observation.valueHigh]),
    ];
    if (values.join() !== stated.join() && !(unitText.trim() === '' && isScaled(values, stated))) {
      this.say(
        [...path, 'value'],
        `${citation.exact} says ${values.join(' to ') || 'no number'}, not ${stated.join(' to ')}`,
      );
    }
    if (qualifier !== observation.qualifier) {
      this.say([...path, 'qualifier'], `${citation.exact} is ${qualifier}, not ${observation.qualifier}`);
    }
    const word = unitText.trim();
    const units = this.vocabulary.units;
    if (word && word !== observation.unit && !units[observation.unit]?.words?.includes(word)) {
      this.say(
        [...path, 'unit'],
        `${citation.exact} counts in ${word}, which is no word for ${observation.unit} in the vocabulary`,
      );
    }
  }
}

function unlisted(chain: string): string {
  return `${chain} is not in the list of divisions${near(chain)}`;
}

/** What the list has that is most like a chain that it has not. */
function near(chain: string): string {
  return `; near it: ${nearestChains(chain).join(', ')}`;
}
