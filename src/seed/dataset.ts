import { createHash } from 'node:crypto';
import { type CheckRule, check, type Stated } from '../check/arithmetic.js';
import { type Citation, writeCitation } from './citation.js';
import { CODE_SCHEME, chainOf, type Division } from './divisions.js';
import {
  isDivision,
  type Seed,
  type SeedEntity,
  type SeedLink,
  type SeedMetric,
  type SeedObservation,
  type SeedReport,
} from './files.js';
import type { Vocabulary } from './vocabulary.js';

/** A property of a node or relationship, as the dataset holds it: days are ISO strings, offsets are integers. */
export type Property = string | number | boolean | string[] | number[];

/** A node as it is to stand in the graph. The first label is the most specific one. */
export interface NodeRow {
  id: string;
  labels: string[];
  properties: Record<string, Property>;
}

/** A relationship as it is to stand in the graph. `from` and `to` are ids. */
export interface RelationshipRow {
  type: string;
  from: string;
  to: string;
  properties: Record<string, Property>;
}

/** What is loaded in one transaction: the divisions, the metrics, or a report. */
export interface Batch {
  name: string;
  nodes: NodeRow[];
  relationships: RelationshipRow[];
}

/** The whole graph as it is to be, and the version that names it: a hash of its contents. */
export interface Dataset {
  version: string;
  batches: Batch[];
}

/** The id of a division: its level and its names from the province down. */
export function divisionId(label: string, path: string): string {
  return `${kebab(label)}:${path}`;
}

function kebab(label: string): string {
  return label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/** What tells two relationships apart: ends, type, and the role or title that one of them may have. */
export function relationshipKey({ from, type, to, properties }: RelationshipRow): string {
  return [from, type, to, properties.role ?? '', properties.title ?? ''].join('\t');
}

/**
 * Turns the seed, which must have passed its check, into the nodes and relationships of the graph. A thing that
 * several reports name is one node with the citations of all of them; so is a link.
 */
export function buildDataset(seed: Seed): Dataset {
  const builder = new DatasetBuilder(seed.vocabulary.units);
  builder.addDivisions(seed.reports.map(({ data }) => data.report.subdistrict));
  builder.addMetrics(seed);
  for (const { data } of seed.reports) builder.addReport(data);
  return builder.finish();
}

class DatasetBuilder {
  private readonly batches: Batch[] = [];
  private readonly nodes = new Map<string, NodeRow>();
  private readonly relationships = new Map<string, { row: RelationshipRow; batch: Batch }>();
  /** By name. */
  private readonly metrics = new Map<string, SeedMetric>();
  private readonly units: Vocabulary['units'];

  constructor(units: Vocabulary['units']) {
    this.units = units;
  }

  private batch(name: string): Batch {
    const batch = { name, nodes: [], relationships: [] };
    this.batches.push(batch);
    return batch;
  }

  /** Adds a node, or the citations and aliases of a further mention to the one that is there. */
  private addNode(batch: Batch, row: NodeRow): void {
    const known = this.nodes.get(row.id);
    if (!known) {
      this.nodes.set(row.id, row);
      batch.nodes.push(row);
      return;
    }
    const { aliases, ...properties } = row.properties;
    const merged = new Set([...asStrings(known.properties.aliases), ...asStrings(aliases)]);
    known.properties = { ...appendCitations(known.properties, properties), aliases: [...merged] };
  }

  /** A relationship is loaded with the last report that has it, so that both its ends are there before it. */
  private addRelationship(batch: Batch, row: RelationshipRow): void {
    const key = relationshipKey(row);
    const known = this.relationships.get(key);
    if (known) {
      row.properties = appendCitations(known.row.properties, row.properties);
      // What one report states is stated, even where another only implies it.
      if (known.row.properties.inferred === false) row.properties.inferred = false;
      known.batch.relationships.splice(known.batch.relationships.indexOf(known.row), 1);
    }
    this.relationships.set(key, { row, batch });
    batch.relationships.push(row);
  }

  addDivisions(paths: string[]): void {
    const batch = this.batch('divisions');
    for (const path of paths) {
      const chain = chainOf(path) as Division[];
      chain.forEach((division, depth) => {
        const id = divisionId(division.label, division.path);
        if (this.nodes.has(id)) return;
        const { name, code } = division;
        const properties = { name, aliases: [], isGroup: false, ...noCitations(), ...codeProperties(code) };
        this.addNode(batch, { id, labels: [division.label, 'Entity'], properties });
        const above = chain[depth - 1];
        if (!above) return;
        const to = divisionId(above.label, above.path);
        const stated = { inferred: false, ...noCitations() };
        this.addRelationship(batch, { type: 'PART_OF', from: id, to, properties: stated });
      });
    }
  }

  addMetrics({ metrics }: Seed): void {
    const batch = this.batch('metrics');
    for (const metric of metrics.data) {
      const { id, name, en, unit, category, additive, definition, denominator = false } = metric;
      const properties = { name, englishName: en, unit, category, additive, definition, denominator };
      this.addNode(batch, { id: `metric:${id}`, labels: ['Metric'], properties });
      this.metrics.set(name, metric);
    }
    for (const { id, broader } of metrics.data) {
      if (!broader) continue;
      const ends = { from: `metric:${id}`, to: `metric:${broader}` };
      this.addRelationship(batch, { type: 'BROADER', ...ends, properties: {} });
    }
  }

  addReport(data: SeedReport): void {
    const { report } = data;
    const batch = this.batch(report.id);
    const reportId = `report:${report.id}`;
    const subdistrictId = divisionId('Subdistrict', report.subdistrict);
    this.addNode(batch, { id: reportId, labels: ['Report'], properties: reportProperties(data) });
    this.addRelationship(batch, { type: 'COVERS', from: reportId, to: subdistrictId, properties: {} });

    const ids = this.entityIds(data);
    for (const entity of data.entities) this.addEntity(batch, reportId, ids, entity);
    for (const link of data.links) this.addRelationship(batch, linkRow(link, reportId, ids));
    const observations = this.addObservations(batch, reportId, ids, data);
    this.addChecks(batch, reportId, data, observations);
  }

  /** The id of everything that the report names. A community is identified by its subdistrict and its name. */
  private entityIds({ report, entities, links }: SeedReport): Map<string, string> {
    const ids = new Map<string, string>();
    const paths = new Map<string, string>();
    for (const { label, name, path } of chainOf(report.subdistrict) as Division[]) {
      ids.set(name, divisionId(label, path));
      paths.set(name, path);
    }
    for (const { name, type, id } of entities) {
      if (type === 'Community') {
        const parent = links.find((link) => link.type === 'PART_OF' && link.from === name)?.to as string;
        ids.set(name, divisionId(type, `${paths.get(parent)}/${name}`));
      } else if (!isDivision(type)) ids.set(name, `${kebab(type)}:${id}`);
    }
    return ids;
  }

  private addEntity(batch: Batch, reportId: string, ids: Map<string, string>, entity: SeedEntity): void {
    const id = idOf(ids, entity.name);
    const { name, aliases, kind, level, status, group } = entity;
    const properties = defined({ name, aliases, isGroup: group ?? false, kind, level, status });
    const row = {
      id,
      labels: [entity.type, 'Entity'],
      properties: { ...properties, ...citationProperties(reportId, entity.at) },
    };
    this.addNode(batch, row);
    this.addRelationship(batch, { type: 'CITED_IN', from: id, to: reportId, properties: {} });
    entity.steps.forEach((step, index) => {
      const stepId = `step:${entity.id}/${index + 1}`;
      const stepProperties = {
        position: index + 1,
        name: step.name,
        ...citationProperties(reportId, step.at),
      };
      this.addNode(batch, { id: stepId, labels: ['Step'], properties: stepProperties });
      this.addRelationship(batch, { type: 'HAS_STEP', from: id, to: stepId, properties: {} });
    });
  }

  private addObservations(
    batch: Batch,
    reportId: string,
    ids: Map<string, string>,
    data: SeedReport,
  ): Map<string, string> {
    const taken = new Map<string, number>();
    const byCitation = new Map<string, string>();
    const rows = data.observations.map((observation) => {
      const first = observation.at[0] as Citation;
      // The offset is padded so that ids sort in the order of the text. Two figures of one slice are numbered.
      const base = `observation:${data.report.id}@${String(first.start).padStart(6, '0')}`;
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      const id = count === 1 ? base : `${base}+${count}`;
      if (count === 1) byCitation.set(writeCitation(first), id);
      return { id, observation };
    });
    for (const { id, observation } of rows) {
      const metric = this.metrics.get(observation.metric) as SeedMetric;
      const properties = {
        ...observationProperties(observation, reportId, data),
        comparableValue: this.convert(observation.value, observation.unit, metric.unit),
      };
      this.addNode(batch, { id, labels: ['Observation'], properties });
      const edge = (type: string, to: string) =>
        this.addRelationship(batch, { type, from: id, to, properties: {} });
      edge('MEASURES', `metric:${metric.id}`);
      for (const name of observation.about) edge('ABOUT', idOf(ids, name));
      edge('CITED_IN', reportId);
    }
    for (const { id, observation } of rows) {
      const { partOf } = observation;
      if (!partOf) continue;
      const to = byCitation.get(writeCitation(partOf)) as string;
      this.addRelationship(batch, { type: 'COMPONENT_OF', from: id, to, properties: {} });
    }
    return byCitation;
  }

  /** A value in another unit of the same quantity. */
  private convert(value: number, from: string, to: string): number {
    const perBase = (unit: string) => this.units[unit]?.perBase as number;
    // Twelve digits: more than reports print, fewer than where a product of floats is off.
    return perBase(from) === perBase(to)
      ? value
      : Number(((value * perBase(from)) / perBase(to)).toPrecision(12));
  }

  /** @param observations ids by the first citation, as `slice@offset` */
  private addChecks(
    batch: Batch,
    reportId: string,
    data: SeedReport,
    observations: Map<string, string>,
  ): void {
    const stated = new Map(
      data.observations.map((one) => [writeCitation(one.at[0] as Citation), statedOf(one)]),
    );
    for (const { rule, result, operands } of data.checks) {
      const find = (citation: Citation) => stated.get(writeCitation(citation)) as Stated;
      const { tolerance, ...outcome } = check(rule as CheckRule, find(result), operands.map(find));
      const id = `check:${data.report.id}@${String(result.start).padStart(6, '0')}-${rule.toLowerCase()}-${operands[0]?.start}`;
      const properties = { rule, ...outcome, ...(Number.isFinite(tolerance) && { tolerance }) };
      this.addNode(batch, { id, labels: ['Check'], properties });
      const edge = (type: string, to: string, properties = {}) =>
        this.addRelationship(batch, { type, from: id, to, properties });
      edge('CITED_IN', reportId);
      edge('RESULT', observations.get(writeCitation(result)) as string);
      operands.forEach((operand, index) => {
        edge('OPERAND', observations.get(writeCitation(operand)) as string, { position: index + 1 });
      });
    }
  }

  finish(): Dataset {
    const version = createHash('sha256').update(JSON.stringify(this.batches)).digest('hex').slice(0, 16);
    return { version, batches: this.batches };
  }
}

function statedOf({ value, qualifier, unit, at }: SeedObservation): Stated {
  return { value, qualifier: qualifier as Stated['qualifier'], unit, reported: (at[0] as Citation).exact };
}

function idOf(ids: Map<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`${name} has no id: the seed was not checked`);
  return id;
}

function linkRow(link: SeedLink, reportId: string, ids: Map<string, string>): RelationshipRow {
  const { type, role, title, start, end, inferred } = link;
  return {
    type,
    from: idOf(ids, link.from),
    to: idOf(ids, link.to),
    properties: {
      ...defined({ role, title, start, end, inferred }),
      ...citationProperties(reportId, link.at),
    },
  };
}

function reportProperties({ report, periods }: SeedReport): NodeRow['properties'] {
  const { title, publisher, publishedOn, file, sha256, length, period } = report;
  const [start, end] = intervalOf(periods[period] as string);
  return defined({
    title,
    publisher,
    publishedOn,
    fileName: file,
    sha256,
    length,
    periodLabel: period,
    periodStart: start,
    periodEnd: end,
  });
}

function observationProperties(
  observation: SeedObservation,
  reportId: string,
  data: SeedReport,
): NodeRow['properties'] {
  const { value, valueHigh, unit, qualifier, status, dimensions } = observation;
  const label = observation.period ?? data.report.period;
  const [start, end] = intervalOf(data.periods[label] as string);
  return {
    ...defined({ value, valueHigh, unit, qualifier, status, periodStart: start, periodEnd: end }),
    reported: (observation.at[0] as Citation).exact,
    periodLabel: label,
    periodInferred: observation.period === undefined,
    dimensionNames: Object.keys(dimensions),
    dimensionValues: Object.values(dimensions),
    ...citationProperties(reportId, observation.at),
  };
}

/** `2021-01-01/..` is a start and no end. */
function intervalOf(interval: string): [start: string | undefined, end: string | undefined] {
  const [start, end] = interval.split('/');
  return [start === '..' ? undefined : start, end === '..' ? undefined : end];
}

function codeProperties(code: string): NodeRow['properties'] {
  return { codeScheme: CODE_SCHEME.scheme, codeValue: code, codeVintage: CODE_SCHEME.vintage };
}

/** Citations as four lists that belong together by position: Neo4j has no nested properties. */
function citationProperties(reportId: string, citations: Citation[]): NodeRow['properties'] {
  return {
    citationReports: citations.map(() => reportId),
    citationStarts: citations.map(({ start }) => start),
    citationEnds: citations.map(({ end }) => end),
    citationExacts: citations.map(({ exact }) => exact),
  };
}

function noCitations(): NodeRow['properties'] {
  return citationProperties('', []);
}

/** The properties of `last`, with the citations of `first` before its own. */
function appendCitations(first: NodeRow['properties'], last: NodeRow['properties']): NodeRow['properties'] {
  const merged = { ...first, ...last };
  for (const key of Object.keys(noCitations())) {
    merged[key] = [...((first[key] ?? []) as string[]), ...((last[key] ?? []) as string[])];
  }
  return merged;
}

function asStrings(property: Property | undefined): string[] {
  return (property ?? []) as string[];
}

function defined<T extends Record<string, Property | undefined>>(properties: T): Record<string, Property> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Record<
    string,
    Property
  >;
}
