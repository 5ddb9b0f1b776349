import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { WITHIN } from '../src/graph/within.js';
import { narrowingOf } from '../src/model/narrowing.js';
import { areaProperties } from '../src/seed/dataset/areas.js';
import { CODE_SCHEME, subdistrictKind } from '../src/seed/divisions.js';
import { chainOf, type Division } from './divisions.js';
import type { Batch, Properties, Reference } from './graph.js';
import type { Proportions } from './proportions.js';
import { pick, type Random, randomFrom, wholeAround } from './random.js';

/** The prefix of every made-up name, so that nobody takes it for a reported fact. */
const SYNTHETIC = '合成';

const NOUNS: Record<string, readonly string[]> = {
  Project: ['产业园', '旧村改造', '道路提升', '安置房', '便民市场', '河道治理', '文化广场', '养老服务'],
  Organization: ['科技公司', '物业公司', '志愿服务队', '合作社', '综合执法办', '商会'],
  PartyOrganization: ['小区党支部', '项目临时党支部', '企业党支部', '党总支', '党小组'],
  Programme: ['工作体系', '网格机制', '议事活动', '服务平台', '攻坚行动', '文明创建'],
  Person: ['书记', '主任', '队长'],
  Facility: ['党群服务中心', '幼儿园', '农贸市场', '冷库'],
  Place: ['大道', '片区', '广场'],
  ResidentialCompound: ['花园小区', '新苑小区'],
  Document: ['实施方案', '管理办法'],
  Honour: ['先进集体', '示范单位'],
};

/** Values of `kind`, `level` and `status` that are most common in the real reports. */
const CLASSES: Record<string, Record<string, readonly string[]>> = {
  Project: {
    kind: [
      'RELOCATION',
      'INDUSTRIAL_PARK',
      'INFRASTRUCTURE',
      'HOUSING',
      'LIVELIHOOD',
      'CULTURE',
      'RENOVATION',
    ],
    status: ['PLANNED', 'NEGOTIATING', 'UNDERWAY', 'COMPLETED', 'COMPLETED'],
  },
  Organization: {
    kind: ['COMPANY', 'GOVERNMENT_AGENCY', 'VOLUNTEER_TEAM', 'COOPERATIVE', 'SOCIAL_ORGANIZATION'],
  },
  PartyOrganization: { level: ['BRANCH', 'TEMPORARY_BRANCH', 'GENERAL_BRANCH', 'COMMITTEE', 'GROUP'] },
  Programme: { kind: ['SYSTEM', 'MECHANISM', 'ACTIVITY', 'PLATFORM', 'CAMPAIGN', 'BRAND'] },
  Facility: { kind: ['PARTY_SERVICE_CENTRE', 'SCHOOL', 'MARKET', 'STORAGE'] },
  Place: { kind: ['ROAD', 'AREA', 'SQUARE'] },
};

/** Labels of entities that are located in the subdistrict. */
const LOCATED = ['Place', 'ResidentialCompound', 'Facility', 'Organization', 'PartyOrganization', 'Project'];

const ROLES = ['LEAD', 'IMPLEMENTER', 'SUPPORTER', 'PARTICIPANT', 'INVESTOR'] as const;

/** Cumulative shares, from the real qualifiers (302, 67 and 11 of 380). Real statuses: 369, 8 and 3. */
const QUALIFIERS = [
  { share: 0.8, qualifier: 'EXACT', suffix: '' },
  { share: 0.97, qualifier: 'AT_LEAST', suffix: '余' },
  { share: 1, qualifier: 'APPROXIMATE', suffix: '左右' },
] as const;

const LARGEST_REDRAWS = 20;

/** A day as the product stores it. */
function day(year: number, month: number, date: number) {
  return new neo4j.types.Date(year, month, date);
}

/** The properties of a division's node, without citations. */
export function divisionProperties({ label, name, code }: Division): Properties {
  return {
    name,
    aliases: [],
    isGroup: false,
    ...(label === 'Subdistrict' && { kind: subdistrictKind(name) }),
    ...(label === 'Community' && { kind: /村委会$|村民委员会$/.test(name) ? 'VILLAGE' : 'URBAN_COMMUNITY' }),
    codeScheme: CODE_SCHEME.scheme,
    codeValue: code,
    codeVintage: CODE_SCHEME.vintage,
  };
}

/** The properties of a node without citations. */
export const NO_CITATIONS: Properties = {
  citationReports: [],
  citationStarts: [],
  citationEnds: [],
  citationExacts: [],
};

/** The properties of a link between divisions, as the product writes them. */
export const DIVISION_LINK: Properties = { inferred: false, ...NO_CITATIONS };

/** Adds a subdistrict, its communities and a made-up report about it, always the same for the same subdistrict. */
export function addSubdistrict(batch: Batch, subdistrict: Division, proportions: Proportions): void {
  new SyntheticReport(batch, subdistrict, proportions).write();
}

class SyntheticReport {
  private readonly batch: Batch;
  private readonly subdistrict: Division;
  private readonly proportions: Proportions;
  private readonly random: Random;
  private readonly report: Reference;
  /** The size of this report relative to an average one: 0.5 to 1.5. */
  private readonly richness: number;
  private readonly entities = new Map<string, Reference[]>();
  private readonly divisionCitations = new Map<string, Properties>();
  /** The current offset in the imaginary text of the report; citations follow one another. */
  private position = 0;

  constructor(batch: Batch, subdistrict: Division, proportions: Proportions) {
    this.batch = batch;
    this.subdistrict = subdistrict;
    this.proportions = proportions;
    this.random = randomFrom(Number(subdistrict.code));
    this.richness = 0.5 + this.random();
    this.report = { label: 'Report', id: `report:synthetic-${subdistrict.code}` };
  }

  write(): void {
    const { batch, subdistrict, report } = this;
    this.citeDivision(subdistrict);
    batch.link('COVERS', report, subdistrict);
    for (const division of [subdistrict, ...chainOf(subdistrict.parent as Division)])
      batch.link(WITHIN, report, division);
    for (const label of ['Place', 'ResidentialCompound', 'Facility', 'Person', 'Document', 'Honour'])
      this.addEntities(label, 0);
    for (const label of ['Organization', 'Project', 'PartyOrganization', 'Programme'])
      this.addEntities(label, 1);
    this.linkEntities();
    this.addSteps();
    const observations = this.addObservations();
    this.addChecks(observations);
    this.addDivisions();
    this.addReport();
  }

  private chance(probability: number): boolean {
    return this.random() < probability;
  }

  private of(label: string): Reference[] {
    return this.entities.get(label) ?? [];
  }

  private any(label: string): Reference {
    return pick(this.random, this.of(label));
  }

  /** How many entities or facts with this label the report has. */
  private count(label: string): number {
    return wholeAround(this.random, (this.proportions.perReport[label] ?? 0) * this.richness);
  }

  private cite(exact: string): Properties {
    const start = this.position + 5 + Math.floor(this.random() * 60);
    this.position = start + exact.length;
    return {
      citationReports: [this.report.id],
      citationStarts: [neo4j.int(start)],
      citationEnds: [neo4j.int(this.position)],
      citationExacts: [exact],
    };
  }

  private stated(properties: Properties = {}): Properties {
    return { ...properties, inferred: this.chance(0.1), ...this.cite(SYNTHETIC) };
  }

  private citeDivision(division: Division): void {
    if (this.divisionCitations.has(division.id)) return;
    this.divisionCitations.set(division.id, this.cite(division.name));
    this.batch.link('CITED_IN', division, this.report);
  }

  private addEntities(label: string, least: number): void {
    const { batch, random, subdistrict } = this;
    const added: Reference[] = [];
    const count = Math.max(least, this.count(label));
    for (let number = 1; number <= count; number++) {
      const noun = pick(random, NOUNS[label] as readonly string[]);
      const name = `${SYNTHETIC}${subdistrict.name}${number}号${noun}`;
      const id = `${label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}:synthetic-${subdistrict.code}-${number}`;
      const classes = Object.entries(CLASSES[label] ?? {}).map(([key, values]) => [
        key,
        pick(random, values),
      ]);
      const properties = {
        name,
        aliases: this.chance(0.2) ? [`${SYNTHETIC}${number}号${noun}`] : [],
        isGroup: false,
        ...Object.fromEntries(classes),
        ...(LOCATED.includes(label) && { subdistrictId: subdistrict.id }),
        ...this.cite(name),
      };
      batch.addNode({ label, id }, properties);
      batch.link('CITED_IN', { label, id }, this.report);
      added.push({ label, id });
    }
    this.entities.set(label, added);
  }

  private linkEntities(): void {
    const { batch, random, subdistrict } = this;
    for (const label of LOCATED)
      for (const entity of this.of(label)) {
        batch.link('LOCATED_IN', entity, subdistrict, this.stated());
        batch.link(WITHIN, entity, subdistrict);
      }
    for (const project of this.of('Project')) {
      const communities = new Set<Division>();
      const wanted = Math.min(subdistrict.children.length, 1 + Math.floor(random() * 3));
      while (communities.size < wanted) communities.add(pick(random, subdistrict.children));
      for (const community of communities) {
        this.citeDivision(community);
        batch.link('AFFECTS', project, community, this.stated());
      }
      if (this.chance(0.7))
        batch.link('CARRIES_OUT', subdistrict, project, this.stated({ role: pick(random, ROLES) }));
    }
    for (const [index, project] of this.of('Project').entries())
      if (index > 0 && this.chance(0.23))
        batch.link('PART_OF', project, this.of('Project')[0] as Reference, this.stated());
    for (const organization of this.of('Organization')) {
      if (this.chance(0.5))
        batch.link(
          'CARRIES_OUT',
          organization,
          this.any('Project'),
          this.stated({ role: pick(random, ROLES) }),
        );
      if (this.chance(0.5))
        batch.link(
          'CARRIES_OUT',
          organization,
          this.any('Programme'),
          this.stated({ role: pick(random, ROLES) }),
        );
    }
    for (const party of this.of('PartyOrganization')) {
      batch.link('CARRIES_OUT', party, this.any('Programme'), this.stated({ role: 'LEAD' }));
      if (this.chance(0.2)) batch.link('ORGANIZED_IN', party, this.any('Organization'), this.stated());
      if (this.chance(0.2)) batch.link('SERVES', party, this.any('Project'), this.stated());
    }
    for (const programme of this.of('Programme')) {
      batch.link('CARRIES_OUT', subdistrict, programme, this.stated({ role: 'IMPLEMENTER' }));
      if (this.chance(0.06)) batch.link('APPLIES_TO', programme, subdistrict, this.stated());
    }
    for (const [index, programme] of this.of('Programme').entries())
      if (index > 0 && this.chance(0.25))
        batch.link('PART_OF', programme, this.of('Programme')[0] as Reference, this.stated());
    for (const person of this.of('Person'))
      batch.link(
        'MEMBER_OF',
        person,
        this.any('Organization'),
        this.stated({ title: pick(random, NOUNS.Person as string[]) }),
      );
    for (const document of this.of('Document')) batch.link('ISSUED', subdistrict, document, this.stated());
    for (const honour of this.of('Honour')) batch.link('RECEIVED', subdistrict, honour, this.stated());
    for (const facility of this.of('Facility'))
      if (this.chance(0.36)) batch.link('ESTABLISHED', subdistrict, facility, this.stated());
  }

  /** Programmes with steps have three each. */
  private addSteps(): void {
    const { batch } = this;
    const chance = this.count('Step') / 3 / this.of('Programme').length;
    for (const programme of this.of('Programme')) {
      if (!this.chance(chance)) continue;
      for (let position = 1; position <= 3; position++) {
        const step = { label: 'Step', id: `${programme.id.replace('programme:', 'step:')}/${position}` };
        const name = `${SYNTHETIC}第${position}步`;
        batch.addNode(step, { position: neo4j.int(position), name, ...this.cite(name) });
        batch.link('HAS_STEP', programme, step);
      }
    }
  }

  private addObservations(): Reference[] {
    const added: Reference[] = [];
    const ofSubdistrict = new Set<number>();
    for (let number = Math.max(3, this.count('Observation')); number > 0; number--) {
      const subject = this.drawSubject();
      let metric = this.proportions.drawMetric(this.random);
      // The subdistrict itself has at most one value per metric, so that the ranking of subdistricts is unambiguous.
      for (let redraws = 0; subject === this.subdistrict && ofSubdistrict.has(metric); redraws++) {
        if (redraws === LARGEST_REDRAWS) return added;
        metric = this.proportions.drawMetric(this.random);
      }
      if (subject === this.subdistrict) ofSubdistrict.add(metric);
      added.push(this.addObservation(subject, metric, added.at(-1)));
    }
    return added;
  }

  private drawSubject(): Reference {
    const label = this.proportions.subjectLabels[this.proportions.drawSubjectLabel(this.random)] as string;
    if (label === 'Community') {
      const community = pick(this.random, this.subdistrict.children);
      this.citeDivision(community);
      return community;
    }
    return this.of(label).length > 0 ? this.any(label) : this.subdistrict;
  }

  private addObservation(subject: Reference, metricIndex: number, before: Reference | undefined): Reference {
    const { batch, random, report } = this;
    const metric = this.proportions.metrics[metricIndex] as { id: string; unit: string };
    const value = metric.unit === '%' ? Math.round(random() * 1000) / 10 : Math.round(10 ** (random() * 5));
    const drawn = random();
    const { qualifier, suffix } = QUALIFIERS.find(({ share }) => drawn < share) ?? QUALIFIERS[0];
    const reported = `${value}${suffix}${metric.unit}`;
    const narrowed = this.chance(0.6);
    const dated = this.chance(0.57);
    const citation = this.cite(reported);
    const start = String((citation.citationStarts as unknown[])[0]).padStart(6, '0');
    const observation = {
      label: 'Observation',
      id: `${report.id.replace('report:', 'observation:')}@${start}`,
    };
    const status = random();
    const dimensions = narrowed
      ? [{ name: '类别', value: `${SYNTHETIC}类别${1 + Math.floor(random() * 9)}` }]
      : [];
    batch.addNode(observation, {
      metricId: metric.id,
      ...areaProperties(this.subdistrict.path.split('/')),
      value,
      comparableValue: value, // always in the metric's unit here
      unit: metric.unit,
      qualifier,
      status: status < 0.96 ? 'ACTUAL' : status < 0.99 ? 'TARGET' : 'FORECAST',
      periodStart: day(2023, 1, 1),
      periodEnd: day(2023, 12, 31),
      reported,
      periodLabel: '2023年',
      periodInferred: !dated,
      span: '2023-01-01/2023-12-31',
      dimensionNames: dimensions.map(({ name }) => name),
      dimensionValues: dimensions.map(({ value }) => value),
      narrowing: narrowingOf(dimensions),
      placeId: subject.id,
      ...(subject === this.subdistrict && { streetId: subject.id }),
      ...citation,
    });
    batch.link('MEASURES', observation, { label: 'Metric', id: metric.id });
    batch.link('ABOUT', observation, subject);
    batch.link('CITED_IN', observation, report);
    if (before && this.chance(0.11)) batch.link('COMPONENT_OF', observation, before);
    return observation;
  }

  private addChecks(observations: Reference[]): void {
    const { batch, report } = this;
    const count = Math.min(this.count('Check'), observations.length - 2);
    for (let number = 0; number < count; number++) {
      const [result, first, second] = observations.slice(number) as [Reference, Reference, Reference];
      const check = { label: 'Check', id: `check:synthetic-${this.subdistrict.code}-${number + 1}` };
      batch.addNode(check, {
        rule: 'SUM',
        status: 'AGREES',
        stated: 1,
        computed: 1,
        tolerance: 0.5,
        explanationZh: `${SYNTHETIC}核对`,
        explanationEn: 'A synthetic check',
      });
      batch.link('CITED_IN', check, report);
      batch.link('RESULT', check, result);
      batch.link('OPERAND', check, first, { position: neo4j.int(1) });
      batch.link('OPERAND', check, second, { position: neo4j.int(2) });
    }
  }

  /** Comes last, when it is known which communities the report names. */
  private addDivisions(): void {
    const { batch, subdistrict, divisionCitations } = this;
    for (const division of [subdistrict, ...subdistrict.children]) {
      const citations = divisionCitations.get(division.id) ?? NO_CITATIONS;
      batch.addNode(division, { ...divisionProperties(division), ...citations });
      batch.link('PART_OF', division, division.parent as Division, DIVISION_LINK);
    }
  }

  private addReport(): void {
    const { subdistrict } = this;
    const fileName = `${SYNTHETIC}_${subdistrict.code}.txt`;
    this.batch.addNode(this.report, {
      kind: 'WORK_REPORT',
      title: `${SYNTHETIC}${subdistrict.name}2023年工作`,
      publisher: `${SYNTHETIC}数据`,
      publishedOn: day(2024, 1, 1 + Math.floor(this.random() * 28)),
      fileName,
      sha256: createHash('sha256').update(fileName).digest('hex'),
      length: neo4j.int(this.position + 1),
      periodLabel: '2023年',
      periodStart: day(2023, 1, 1),
      periodEnd: day(2023, 12, 31),
    });
  }
}
