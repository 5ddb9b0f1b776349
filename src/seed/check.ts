import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { enumDefinitions } from '../model/enums.js';
import { type Citation, ReportText, writeCitation } from '../model/text.js';
import { NamedDivisions } from './covers.js';
import { chainOf, type Division, matchCommunity } from './divisions.js';
import { parseFigure } from './figure.js';
import {
  isDivision,
  type Problem,
  type Seed,
  type SeedEntity,
  type SeedFile,
  type SeedReport,
} from './files.js';
import { checkIdentities } from './identities.js';
import { type Found, MetricCatalogue } from './metrics.js';
import { wordingsOf } from './thesaurus.js';

/** How much of one report the seed accounts for. */
export interface Coverage {
  report: string;
  file: string;
  entities: number;
  links: number;
  observations: number;
  citations: number;
  /** Its communities, each with the one of the list of divisions that it is, or null. */
  communities: { name: string; listed: Division | null }[];
  /** Numbers in digits that the text has; null where the text is not at hand. */
  digitTokens: number | null;
  /** Those of them that lie in the citation of an observation. */
  figures: number | null;
  /** Those that are listed as no figure, with a reason. */
  noFigures: number | null;
}

/** What a check of the seed found. `unchecked` says what could not be checked, and why. */
export interface CheckResult {
  problems: Problem[];
  coverage: Coverage[];
  unchecked: string[];
}

/**
 * Where the reports' texts are: `ATLAS_DOCUMENTS`, else `../shared/seeds` beside the project where it exists.
 * @returns null where there are none; everything but the checks against the texts works without.
 */
export function documentsFolder(env: NodeJS.ProcessEnv): string | null {
  if (env.ATLAS_DOCUMENTS) return env.ATLAS_DOCUMENTS;
  const beside = resolve('../shared/seeds');
  return existsSync(beside) ? beside : null;
}

/**
 * Checks the seed: vocabulary, references, units, and where the texts are at hand every citation, every number in
 * digits and every value against them.
 */
export function checkSeed(seed: Seed, documents: string | null): CheckResult {
  const catalogue = new MetricCatalogue(seed);
  const problems: Problem[] = [
    ...checkVocabulary(seed),
    ...checkThesaurus(seed),
    ...checkMetrics(seed, catalogue),
  ];
  const coverage: Coverage[] = [];
  const unchecked: string[] = [];
  problems.push(...checkSharedIds(seed), ...checkIdentities(seed.reports, seed.identities));
  for (const report of seed.reports) {
    const checker = new ReportChecker(seed, catalogue, report, problems);
    checker.checkFacts();
    const path = documents && join(documents, report.data.report.file);
    if (path && existsSync(path)) coverage.push(checker.checkAgainstText(readFileSync(path)));
    else {
      const { file } = report.data.report;
      unchecked.push(
        `${report.file}: ${file} is not ${documents ? `in ${documents}` : 'at hand (set ATLAS_DOCUMENTS to its folder)'}; ` +
          'citations, hash, length, accounted numbers and values were not compared with the text',
      );
      coverage.push(checker.coverage(null));
    }
  }
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return { problems, coverage, unchecked };
}

/** The schema's enums follow from the vocabulary. A value that they lack could be loaded, and then not be served. */
function checkVocabulary({ folder, vocabulary }: Seed): Problem[] {
  const definitions = readFileSync(new URL('../../schema/vocabulary.graphql', import.meta.url), 'utf8');
  if (definitions === enumDefinitions(vocabulary)) return [];
  const message = 'schema/vocabulary.graphql does not follow from it: run npm run codegen';
  return [{ file: relative(process.cwd(), join(folder, 'vocabulary.yaml')), line: 1, message }];
}

/** What is written for a term leads to one term, and what is broader than it is there. */
function checkThesaurus({ thesaurus }: Seed): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const section of ['objects', 'actions'] as const) {
    const terms = thesaurus.data[section];
    const seen = new Map<string, string>();
    for (const [id, { zh, alt, broader }] of Object.entries(terms)) {
      const say = (message: string) => problems.push({ ...thesaurus.placeOf([section, id]), message });
      if (ids.has(id)) say(`${id} is an object and an action: ids of terms are unique`);
      ids.add(id);
      for (const wording of new Set(wordingsOf({ id, zh, alt }))) {
        const other = seen.get(wording);
        if (other) say(`${wording} stands for ${other} already: one term for one thing`);
        seen.set(wording, other ?? id);
      }
      if (broader !== undefined && !terms[broader])
        say(`broader: there is no ${broader} among the ${section}`);
      for (let above = broader, steps = 1; above !== undefined; above = terms[above]?.broader, steps++) {
        if (steps <= Object.keys(terms).length) continue;
        say(`${id} is broader than itself`);
        break;
      }
    }
  }
  return problems;
}

/** Properties of a listed metric that follow from what it is composed of where nothing else is written. */
const COMPOSED = ['name', 'en', 'unit', 'category', 'additive', 'definition'] as const;

function checkMetrics({ metrics, vocabulary, reports }: Seed, catalogue: MetricCatalogue): Problem[] {
  const problems: Problem[] = [];
  const used = new Set(
    reports.flatMap(({ data }) => data.observations.map(({ metric }) => catalogue.find(metric).metric?.id)),
  );
  const seen = new Map<string, Pick<Problem, 'file' | 'line'>>();
  const quantityOf = (unit: string | undefined) => vocabulary.units[unit ?? '']?.quantity;
  metrics.data.forEach((written, index) => {
    const place = metrics.placeOf([index]);
    const say = (message: string) => problems.push({ ...place, message });
    const { metric, problem } = catalogue.listed[index] as Found;
    if (!metric) {
      say(problem);
      return;
    }
    const composition = [metric.object, metric.action, metric.measure, metric.of].filter(Boolean).join(' × ');
    for (const key of [metric.name, metric.id, composition]) {
      const before = seen.get(key);
      if (before) {
        const file = before.file === place.file ? '' : ` of ${before.file}`;
        say(`${key} stands already on line ${before.line}${file}: one metric for one thing`);
      }
      seen.set(key, place);
    }
    const composed = catalogue.composed(written);
    for (const property of COMPOSED)
      if (written[property] !== undefined && written[property] === composed?.[property])
        say(`${property} ${written[property]} follows from what ${metric.id} is composed of: leave it out`);
    const wanted = vocabulary.measures[metric.measure]?.unit;
    if (quantityOf(metric.unit) !== quantityOf(wanted))
      say(`unit ${metric.unit} measures another quantity than ${wanted}, the unit of ${metric.measure}`);
    if (!used.has(metric.id)) say(`${metric.name} measures no figure of any report: remove it`);
    for (let above = metric.broader, steps = 1; above !== undefined; steps++) {
      const found = metrics.data.find(({ id }) => id === above);
      if (!found || steps > metrics.data.length) {
        say(found ? `${metric.id} is broader than itself` : `broader: there is no metric ${above}`);
        break;
      }
      above = found.broader;
    }
  });
  return problems;
}

/** A report is recorded once. The same id in two reports is one thing: it must have one type and one name. So is the same code of a community. */
function checkSharedIds({ reports }: Seed): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, { name: string; type: string; file: string }>();
  const recorded = new Map<string, string>();
  for (const { file, data, lineOf } of reports) {
    const before = recorded.get(data.report.id);
    if (before)
      problems.push({
        file,
        line: lineOf(['report', 'id']),
        message: `report ${data.report.id} is recorded in ${before} already`,
      });
    recorded.set(data.report.id, file);
    data.entities.forEach(({ id: own, code, name, type }, index) => {
      const id = own ?? code;
      if (!id || id === 'none') return;
      const other = seen.get(id);
      if (other && (other.name !== name || other.type !== type)) {
        const message = `id ${id} is the ${other.type} ${other.name} in ${other.file}: the same id needs the same type and name`;
        problems.push({ file, line: lineOf(['entities', index]), message });
      }
      seen.set(id, other ?? { name, type, file });
    });
  }
  return problems;
}

/** Characters that the slice of an entity or a link may have. */
const LONGEST_SLICE = 24;

/** Links that say what their start does. */
const ACTS: ReadonlySet<string> = new Set(['CARRIES_OUT', 'ESTABLISHED', 'ISSUED', 'CONFERRED', 'RECEIVED']);

type Section = 'entities' | 'links' | 'observations' | 'notFigures';

/** Checks one report's file. */
class ReportChecker {
  private readonly seed: Seed;
  private readonly catalogue: MetricCatalogue;
  private readonly report: SeedFile<SeedReport>;
  private readonly problems: Problem[];
  private readonly types = new Map<string, string>();
  private readonly divisions: NamedDivisions;
  /** The first citations of the report's figures. */
  private readonly figures: Set<string>;

  /** @param problems what is found wrong is added to it */
  constructor(seed: Seed, catalogue: MetricCatalogue, report: SeedFile<SeedReport>, problems: Problem[]) {
    this.seed = seed;
    this.catalogue = catalogue;
    this.report = report;
    this.problems = problems;
    this.divisions = new NamedDivisions(report.data);
    this.figures = new Set(report.data.observations.map(({ at }) => writeCitation(at[0] as Citation)));
  }

  private say(path: PropertyKey[], message: string): void {
    this.problems.push({ file: this.report.file, line: this.report.lineOf(path), message });
  }

  checkFacts(): void {
    this.checkDecided();
    this.checkHeader();
    this.checkEntities();
    this.checkLinks();
    this.checkObservations();
    this.checkChecks();
    this.checkSlices();
  }

  /** What a draft proposes is no fact until a person has decided it. */
  private checkDecided(): void {
    const { data } = this.report;
    const refuse = (path: PropertyKey[], draft: { rule: string } | undefined) => {
      if (draft) this.say(path, `undecided (${draft.rule}): correct it where it is wrong, then remove draft`);
    };
    refuse(['report'], data.report.draft);
    for (const section of ['entities', 'links', 'observations', 'checks', 'notFigures'] as const)
      for (const [index, { draft }] of data[section].entries()) refuse([section, index], draft);
  }

  /** No sentence of a report stands in the seed. */
  private checkSlices(): void {
    for (const { section, index, citation } of this.citations()) {
      const length = [...citation.exact].length;
      if (section === 'observations' || section === 'notFigures' || length <= LONGEST_SLICE) continue;
      const message = `${citation.exact} has ${length} characters: cite a name or the few that show it, ${LONGEST_SLICE} at the most`;
      this.say([section, index, 'at'], message);
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
      if (!cover)
        this.say(['report', 'covers', index], `${report.covers[index]} is not in the list of divisions`);
      const below = cover?.below;
      if (below && !this.report.data.entities.some(({ name }) => name === below))
        this.say(['report', 'covers', index], `${below} is no entity of this report: add it to entities`);
    });
    for (const [name, { label }] of this.divisions.named) this.types.set(name, label);
  }

  private checkEntities(): void {
    const { entities } = this.report.data;
    const ids = new Map<string, string>();
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
      else if (ids.has(id)) this.say([...path, 'id'], `id ${id} belongs to ${ids.get(id)} already`);
      else ids.set(id, name);
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
        this.say([...path, 'in'], `${above} is no subdistrict, town or township of the list of divisions`);
    } else if (this.divisions.named.get(name)?.label !== type) {
      const message = above
        ? `the list of divisions has no ${type} ${name} in ${above}`
        : `${type} ${name} is not above what the report covers: say what it lies in (in: its chain of names)`;
      this.say([...path, above ? 'in' : 'type'], message);
    }
    if (type === 'Subdistrict' && kind)
      this.say([...path, 'kind'], `the kind of ${name} follows from its official name: leave it out`);
  }

  /** @param codes the names that codes of the list belong to already; the entity's is added */
  private checkCode(path: PropertyKey[], entity: SeedReport['entities'][number], codes: Map<string, string>) {
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
    entity: SeedReport['entities'][number],
    property: 'kind' | 'level' | 'status',
    value: string | undefined,
  ) {
    if (value === undefined) return;
    const values = this.seed.vocabulary.entities[entity.type]?.[property] ?? [];
    const allowed = Array.isArray(values) ? values : Object.keys(values);
    if (allowed.includes(value)) return;
    const list = allowed.length
      ? `one of ${allowed.join(', ')}`
      : `nothing: a ${entity.type} has no ${property}`;
    this.say(path, `${property} ${value} of ${entity.name} must be ${list}`);
  }

  private checkStatuses(path: PropertyKey[], entity: SeedReport['entities'][number]) {
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
      const definition = this.seed.vocabulary.links[link.type];
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
    const units = this.seed.vocabulary.units;
    observations.forEach((observation, index) => {
      const path = ['observations', index];
      for (const name of observation.about) this.typeOf([...path, 'about'], name);
      const { metric, problem } = this.catalogue.find(observation.metric);
      if (!metric) this.say([...path, 'metric'], problem);
      else if (this.catalogue.isTaken(metric))
        this.say(
          [...path, 'metric'],
          `the id ${metric.id} is that of another metric: list this one with an id of its own`,
        );
      else if (units[metric.unit]?.quantity !== units[observation.unit]?.quantity) {
        this.say(
          [...path, 'unit'],
          `unit ${observation.unit} measures another quantity than ${metric.unit}, the unit of ${metric.name}`,
        );
      }
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
  private checkFigure(
    path: PropertyKey[],
    observation: SeedReport['observations'][number],
    citation: Citation,
  ): void {
    const { values, qualifier, unitText } = parseFigure(citation.exact);
    const stated = [
      observation.value,
      ...(observation.valueHigh === undefined ? [] : [observation.valueHigh]),
    ];
    if (values.join() !== stated.join()) {
      this.say(
        [...path, 'value'],
        `${citation.exact} says ${values.join(' to ') || 'no number'}, not ${stated.join(' to ')}`,
      );
    }
    if (qualifier !== observation.qualifier) {
      this.say([...path, 'qualifier'], `${citation.exact} is ${qualifier}, not ${observation.qualifier}`);
    }
    const word = unitText.trim();
    const units = this.seed.vocabulary.units;
    if (word && word !== observation.unit && !units[observation.unit]?.words?.includes(word)) {
      this.say(
        [...path, 'unit'],
        `${citation.exact} counts in ${word}, which is no word for ${observation.unit} in the vocabulary`,
      );
    }
  }

  private *citations(): Generator<{ section: Section; index: number; citation: Citation }> {
    for (const section of ['entities', 'links', 'observations', 'notFigures'] as const) {
      for (const [index, fact] of this.report.data[section].entries()) {
        for (const citation of fact.at) yield { section, index, citation };
        if (!('steps' in fact)) continue;
        for (const { at } of [...fact.steps, ...fact.status])
          for (const citation of at) yield { section, index, citation };
      }
    }
  }

  /** Compares hash, length, every citation and every number in digits with the published bytes. */
  checkAgainstText(bytes: Buffer): Coverage {
    const { report } = this.report.data;
    const text = new ReportText(bytes.toString('utf8'));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== report.sha256)
      this.say(['report', 'sha256'], `${report.file} has the SHA-256 ${sha256}: it is another text`);
    if (text.length !== report.length)
      this.say(['report', 'length'], `${report.file} has ${text.length} code points`);
    const figure = new Set<number>();
    const accounted = new Set<number>();
    for (const { section, index, citation } of this.citations()) {
      if (text.slice(citation.start, citation.end) !== citation.exact) {
        const found = text.find(citation.exact);
        const hint = found.length
          ? `it stands at ${found.slice(0, 8).join(', ')}`
          : 'it stands nowhere in the text';
        this.say([section, index, 'at'], `${citation.exact} does not stand at ${citation.start}: ${hint}`);
      }
      if (section !== 'observations' && section !== 'notFigures') continue;
      for (let at = citation.start; at < citation.end; at++) {
        accounted.add(at);
        if (section === 'observations') figure.add(at);
      }
    }
    this.checkActors(text);
    const tokens = text.digitTokens();
    const lies = (token: Citation, within: Set<number>) =>
      within.has(token.start) && within.has(token.end - 1);
    for (const token of tokens.filter((token) => !lies(token, accounted))) {
      const message = `${writeCitation(token)} is not accounted for: cite it in an observation, or list it in notFigures`;
      this.say(['observations'], message);
    }
    const figures = tokens.filter((token) => lies(token, figure)).length;
    const noFigures = tokens.filter((token) => lies(token, accounted)).length - figures;
    return this.coverage({ digitTokens: tokens.length, figures, noFigures });
  }

  /**
   * What somebody does is stated only where a sentence names who does it: else it is inferred. A name within that of
   * something else names nobody (街道 in 街道党工委), unless that is what is done (区委 in 区委“1139”工作体系).
   */
  private checkActors(text: ReportText): void {
    const { entities, links } = this.report.data;
    const covered = this.divisions.covers.flatMap((cover) => cover?.below ?? cover?.chain.at(-1)?.name ?? []);
    const words = new Map(
      entities.map(({ name, aliases, at }) => [name, [name, ...aliases, ...at.map(({ exact }) => exact)]]),
    );
    links.forEach(({ from, type, to, inferred, at }, index) => {
      if (inferred || !ACTS.has(type)) return;
      const actor = [from, ...(words.get(from) ?? [])];
      if (covered.includes(from)) {
        const suffix = /街道|镇|乡/.exec(from)?.[0] ?? from;
        actor.push(suffix, '我们', `我${suffix[0]}`);
      }
      const done = words.get(to) ?? [];
      const others = [...words]
        .flatMap(([name, other]) => (name === from || name === to ? [] : other))
        .filter((other) => actor.some((word) => other !== word && other.includes(word)))
        .filter((other) => !done.some((word) => word.includes(other) || other.includes(word)))
        .sort((a, b) => b.length - a.length);
      const names = (sentence: string) => {
        const rest = others.reduce((left, other) => left.replaceAll(other, '\n'), sentence);
        return actor.some((word) => rest.includes(word));
      };
      if (at.some(({ start }) => names(text.sentence(start)))) return;
      this.say(
        ['links', index],
        `no sentence cited names ${from}, who ${type} ${to}: cite one that does, or mark it inferred`,
      );
    });
  }

  coverage(numbers: Pick<Coverage, 'digitTokens' | 'figures' | 'noFigures'> | null): Coverage {
    const { report, entities, links, observations } = this.report.data;
    return {
      report: report.id,
      file: report.file,
      entities: entities.length,
      links: links.length,
      observations: observations.length,
      citations: [...this.citations()].length,
      communities: entities
        .filter(({ type }) => type === 'Community')
        .map((entity) => {
          const subdistrict = this.divisions.subdistrictOf(entity);
          return {
            name: entity.name,
            listed: (subdistrict && matchCommunity(subdistrict, entity)?.division) || null,
          };
        }),
      ...(numbers ?? { digitTokens: null, figures: null, noFigures: null }),
    };
  }
}
