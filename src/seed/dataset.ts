import { createHash } from 'node:crypto';
import { saysLiesIn, WITHIN } from '../graph/within.js';
import { narrowingOf } from '../model/narrowing.js';
import { PLAIN_VERSION, plainNames } from '../model/plain.js';
import { allReadings, READINGS_VERSION } from '../model/readings.js';
import { type Citation, writeCitation } from '../model/text.js';
import { divisionLabels, type Vocabulary } from '../model/vocabulary.js';
import { Areas, areaProperties } from './areas.js';
import { listedChecks, revisionCheck } from './check-nodes.js';
import {
  appendCitations,
  asStrings,
  citationProperties,
  joinedCitations,
  noCitations,
  padded,
} from './cited.js';
import { type Cover, NamedDivisions } from './covers.js';
import {
  CODE_SCHEME,
  chainOf,
  chosenDivisions,
  type Division,
  type DivisionChoice,
  divisionsUnder,
  LIST_VERSION,
  matchCommunity,
} from './divisions.js';
import {
  isDivision,
  type Seed,
  type SeedEntity,
  type SeedLink,
  type SeedObservation,
  type SeedReport,
} from './files.js';
import { conceptId, divisionId, idOf, kebab, metricId, relationshipKey, stepId } from './ids.js';
import { type Found, type Metric, MetricCatalogue, partsKey } from './metrics.js';
import { ReportPassages } from './passages.js';
import { intervalOf, periodProperties } from './periods.js';
import { reportedFigures } from './reported.js';
import { revisionsOf } from './revisions.js';
import type { NodeRow, Property, RelationshipRow, Rows } from './rows.js';
import { standingOf } from './standing.js';
import { statusStatement, Timeline, timeOf } from './statuses.js';

/** A node with the relationships that go out from it. */
export interface DatasetRow {
  node: NodeRow;
  outgoing: RelationshipRow[];
}

/** The whole graph as it is to be, and the version that names it. */
export interface Dataset {
  version: string;
  /** What names all that the graph holds: the version, and the passages beside the facts where there are any. */
  contents: string;
  /** Ids that nodes had once, with those that they have now. */
  formerIds: ReadonlyMap<string, string>;
  /** Every node once, always in the same order. The country's divisions are made while they are read, and not kept. */
  rows(): Iterable<DatasetRow>;
}

/**
 * Turns the seed, which must have passed its check, into the nodes and relationships of the graph. A thing that
 * several reports name is one node with the citations of all of them; so is a link.
 * @param choice the divisions that are there beside those of the reports' subdistricts
 * @param texts the folder of the reports' texts whose passages are there beside the facts; null for none
 */
export function buildDataset(seed: Seed, choice: DivisionChoice, texts: string | null = null): Dataset {
  const builder = new DatasetBuilder(seed.vocabulary.units, new MetricCatalogue(seed));
  builder.addDivisions(seed.reports.map(({ data }) => data));
  builder.addConcepts();
  builder.addMetrics(seed);
  for (const { data } of seed.reports) builder.addReport(data);
  return builder.finish(choice, formerIds(seed), texts);
}

/** Ids of nodes that were served once and are another's now, with what they are now. */
export function formerIds({ reports, identities }: Seed): Map<string, string> {
  const same = Object.entries(identities?.data.same ?? {});
  const types = new Map(reports.flatMap(({ data }) => data.entities.map(({ id, type }) => [id, type])));
  return new Map(
    same.map(([former, now]) => {
      const type = kebab(types.get(now) as string);
      return [`${type}:${former}`, `${type}:${now}`];
    }),
  );
}

/** A division as the list alone has it. */
function divisionRow({ label, name, path, code, officialName, kind }: Division): DatasetRow {
  const id = divisionId(label, path);
  const { scheme: codeScheme, vintage: codeVintage } = CODE_SCHEME;
  const codeProperties = { codeScheme, codeValue: code, codeVintage, codeName: officialName };
  const properties = {
    name,
    aliases: [],
    isGroup: false,
    ...(kind && { kind }),
    ...noCitations(),
    ...codeProperties,
  };
  const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const labelAbove = divisionLabels[divisionLabels.indexOf(label) - 1];
  const outgoing = labelAbove
    ? [
        {
          type: 'PART_OF',
          from: id,
          to: divisionId(labelAbove, above),
          properties: { inferred: false, ...noCitations() },
        },
      ]
    : [];
  return { node: { id, labels: [label, 'Entity'], properties }, outgoing };
}

/** A node as it is loaded: entities with what they are found by, which is made when the node is written, and not kept. */
function loadedNode(node: NodeRow): NodeRow {
  const { id, labels, properties } = node;
  if (!labels.includes('Entity')) return node;
  const names = [properties.name as string, ...asStrings(properties.aliases)];
  return {
    id,
    labels,
    get properties() {
      const plain = plainNames(names);
      return { ...properties, ...(plain && { plainNames: plain }), readings: allReadings(names) };
    },
  };
}

/** What a report covers: ids, and the subdistrict where that is one or lies in one. */
interface Coverage {
  covered: string[];
  subdistrict: string | null;
}

class DatasetBuilder {
  private readonly nodes = new Map<string, NodeRow>();
  private readonly relationships = new Map<string, RelationshipRow>();
  /** Of entities by their ids, and of links by their keys; what says of a link no status says that it is there. */
  private readonly statuses = new Timeline<NodeRow>();
  private readonly linkStatuses = new Timeline<string | undefined>();
  private readonly units: Vocabulary['units'];
  private readonly catalogue: MetricCatalogue;
  /** By the id of the report. */
  private readonly coverages = new Map<string, Coverage>();

  constructor(units: Vocabulary['units'], catalogue: MetricCatalogue) {
    this.units = units;
    this.catalogue = catalogue;
  }

  /** Adds a node, or the citations and aliases of a further mention to the one that is there. */
  private addNode(row: NodeRow): void {
    const known = this.nodes.get(row.id);
    if (!known) {
      this.nodes.set(row.id, row);
      return;
    }
    const { aliases, ...properties } = row.properties;
    const merged = new Set([...asStrings(known.properties.aliases), ...asStrings(aliases)]);
    known.properties = { ...appendCitations(known.properties, properties), aliases: [...merged] };
  }

  private addRelationship(row: RelationshipRow): void {
    const key = relationshipKey(row);
    const known = this.relationships.get(key);
    if (known) {
      row.properties = appendCitations(known.properties, row.properties);
      // What one source states is stated, even where another only implies it.
      if (known.properties.inferred === false) row.properties.inferred = false;
    }
    this.relationships.set(key, row);
  }

  private addRows({ nodes, relationships }: Rows): void {
    for (const node of nodes) this.addNode(node);
    for (const row of relationships) this.addRelationship(row);
  }

  /** What reports cover and name of the list, with all above it, and all communities of the subdistricts that they cover. */
  addDivisions(reports: SeedReport[]): void {
    const named = reports.map((data) => new NamedDivisions(data));
    const covered = named.flatMap(({ covers }) => covers.flatMap((cover) => cover?.chain.at(-1) ?? []));
    const codes = covered.flatMap(({ label, code }) => (label === 'Subdistrict' ? [code] : []));
    const others = reports.flatMap(({ entities }, i) =>
      entities.flatMap((entity) => divisionElsewhere(entity, named[i] as NamedDivisions)),
    );
    const chains = [...covered, ...others].flatMap(
      ({ label, path }) =>
        chainOf(label === 'Community' ? path.slice(0, path.lastIndexOf('/')) : path) as Division[],
    );
    const wanted = [...divisionsUnder(codes), ...chains, ...covered, ...others];
    for (const [, division] of new Map(wanted.map((one) => [divisionId(one.label, one.path), one]))) {
      const { node, outgoing } = divisionRow(division);
      this.addNode(node);
      for (const row of outgoing) this.addRelationship(row);
    }
  }

  addConcepts(): void {
    for (const term of this.catalogue.thesaurus.concepts) {
      const { kind, zh, en, alt, category, note, broader } = term;
      const properties = defined({ name: zh, englishName: en, kind, aliases: alt, category, note });
      const from = conceptId(term);
      this.addNode({ id: from, labels: ['Concept'], properties });
      if (broader)
        this.addRelationship({ type: 'BROADER', from, to: conceptId({ id: broader }), properties: {} });
    }
  }

  /** The listed metrics, and those that figures compose. */
  addMetrics({ reports }: Seed): void {
    const { listed } = this.catalogue;
    const named = reports.flatMap(({ data }) => data.observations.map(({ metric }) => this.metricOf(metric)));
    const metrics = new Map([...listed.map(found), ...named].map((metric) => [partsKey(metric), metric]));
    for (const metric of metrics.values()) {
      const { name, en, unit, category, additive, definition, denominator, measure } = metric;
      const from = metricId(metric);
      const properties = {
        name,
        englishName: en,
        unit,
        category,
        additive,
        definition,
        denominator,
        measure,
      };
      this.addNode({ id: from, labels: ['Metric'], properties });
      const edge = (type: string, to: string) => this.addRelationship({ type, from, to, properties: {} });
      edge('OF_OBJECT', conceptId({ id: metric.object }));
      if (metric.action) edge('OF_ACTION', conceptId({ id: metric.action }));
      if (metric.of) edge('OUT_OF', conceptId({ id: metric.of }));
      const broader = this.catalogue.broaderOf(metric, metrics);
      if (broader) edge('BROADER', metricId({ id: broader }));
    }
  }

  private metricOf(named: SeedObservation['metric']): Metric {
    return found(this.catalogue.find(named));
  }

  addReport(data: SeedReport): void {
    const { report } = data;
    const reportId = `report:${report.id}`;
    const divisions = new NamedDivisions(data);
    const ids = this.entityIds(data, divisions);
    this.addNode({ id: reportId, labels: ['Report'], properties: reportProperties(data) });
    const covered = (divisions.covers as Cover[]).map(({ chain, below }) => {
      const { label, path } = chain.at(-1) as Division;
      return below === null ? divisionId(label, path) : idOf(ids, below);
    });
    for (const to of covered) this.addRelationship({ type: 'COVERS', from: reportId, to, properties: {} });
    this.coverages.set(reportId, {
      covered,
      subdistrict: covered.length === 1 ? divisions.subdistrict : null,
    });

    for (const entity of data.entities) this.addEntity(data, ids, entity, divisions);
    for (const link of data.links) {
      const row = linkRow(link, reportId, ids);
      this.addRelationship(row);
      this.linkStatuses.add(relationshipKey(row), link.status, timeOf(data, undefined, link.at));
    }
    const observations = this.addObservations(reportId, ids, data);
    for (const rows of listedChecks(data, ids, observations, this.units)) this.addRows(rows);
  }

  /** The id of everything that the report names. */
  private entityIds({ report, entities }: SeedReport, divisions: NamedDivisions): Map<string, string> {
    const ids = new Map<string, string>();
    for (const [name, { label, path }] of divisions.named) ids.set(name, divisionId(label, path));
    for (const entity of entities) {
      const { name, type, id } = entity;
      if (type === 'Community')
        ids.set(name, communityId(entity, report.id, divisions.subdistrictOf(entity) as string));
      else if (!isDivision(type)) ids.set(name, `${kebab(type)}:${id}`);
    }
    return ids;
  }

  private addEntity(
    data: SeedReport,
    ids: Map<string, string>,
    entity: SeedEntity,
    divisions: NamedDivisions,
  ): void {
    const { report } = data;
    const id = idOf(ids, entity.name);
    const reportId = `report:${report.id}`;
    const { name, aliases, kind, level, group } = entity;
    const subdistrict = entity.type === 'Community' ? divisions.subdistrictOf(entity) : null;
    const match = subdistrict === null ? null : matchCommunity(subdistrict, entity);
    const codeMatch = match?.rule;
    const properties = defined({ name, aliases, isGroup: group ?? false, kind, level, codeMatch });
    const row = {
      id,
      labels: [entity.type, 'Entity'],
      properties: { ...properties, ...citationProperties(reportId, entity.at) },
    };
    this.addNode(row);
    this.addRelationship({ type: 'CITED_IN', from: id, to: reportId, properties: {} });
    if (entity.in && subdistrict && !match) {
      const properties = { inferred: true, ...citationProperties(reportId, entity.at) };
      this.addRelationship({
        type: 'PART_OF',
        from: id,
        to: divisionId('Subdistrict', subdistrict),
        properties,
      });
    }
    entity.steps.forEach((step, index) => {
      const to = stepId(entity, index);
      const stepProperties = {
        position: index + 1,
        name: step.name,
        ...citationProperties(reportId, step.at),
      };
      this.addNode({ id: to, labels: ['Step'], properties: stepProperties });
      this.addRelationship({ type: 'HAS_STEP', from: id, to, properties: {} });
    });
    for (const said of entity.status) {
      const { node, time } = statusStatement(data, { id, entity, said });
      this.addNode(node);
      this.addRelationship({ type: 'HAS_STATUS', from: id, to: node.id, properties: {} });
      this.statuses.add(id, node, time);
    }
  }

  private addObservations(reportId: string, ids: Map<string, string>, data: SeedReport): Map<string, string> {
    const taken = new Map<string, number>();
    const byCitation = new Map<string, string>();
    const rows = data.observations.map((observation) => {
      // Two figures of one slice are numbered.
      const base = `observation:${data.report.id}@${padded(observation.at)}`;
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      const id = count === 1 ? base : `${base}+${count}`;
      const key = writeCitation(observation.at[0] as Citation);
      if (!byCitation.has(key)) byCitation.set(key, id);
      return { id, observation };
    });
    for (const { id, observation } of rows) {
      const metric = this.metricOf(observation.metric);
      const measured = metricId(metric);
      const properties = {
        ...observationProperties(observation, reportId, data),
        comparableValue: this.convert(observation.value, observation.unit, metric.unit),
        metricId: measured, // what the link says too, for an index
      };
      this.addNode({ id, labels: ['Observation'], properties });
      const edge = (type: string, to: string) => this.addRelationship({ type, from: id, to, properties: {} });
      edge('MEASURES', measured);
      for (const name of observation.about) edge('ABOUT', idOf(ids, name));
      edge('CITED_IN', reportId);
    }
    for (const { id, observation } of rows) {
      const { partOf } = observation;
      if (!partOf) continue;
      const to = byCitation.get(writeCitation(partOf)) as string;
      this.addRelationship({ type: 'COMPONENT_OF', from: id, to, properties: {} });
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

  /** The statuses of each entity in the order of time; the last is its own, and so with links. */
  private orderStatuses(): void {
    for (const [id, statements] of this.statuses.ordered()) {
      for (const [i, { properties }] of statements.entries()) properties.position = i + 1;
      const { properties } = this.nodes.get(id) as NodeRow;
      properties.status = statements.at(-1)?.properties.status as string;
    }
    for (const [key, statuses] of this.linkStatuses.ordered()) {
      const { properties } = this.relationships.get(key) as RelationshipRow;
      const status = statuses.at(-1);
      if (status === undefined) delete properties.status;
      else properties.status = status;
    }
  }

  /** Labels by which lists find what reports name, and what they are about, without looking at everything else. */
  private addLabels(): void {
    for (const { labels, properties } of this.nodes.values()) {
      if (labels.includes('Entity') && asStrings(properties.citationReports).length > 0) labels.push('Cited');
    }
    const reported = new Set<string>();
    for (const { type, to } of this.relationships.values()) if (type === 'COVERS') reported.add(to);
    for (const { properties } of this.nodes.values())
      if (properties.subdistrictId) reported.add(properties.subdistrictId as string);
    for (const id of reported) {
      const labels = this.nodes.get(id)?.labels;
      if (labels?.[0] === 'Subdistrict') labels.push('Reported');
    }
  }

  /**
   * Figures carry the divisions that they belong to: those of the one subdistrict that their report is about, else those that
   * everything lies in which they are about, else those that all of it lies in which their report covers.
   */
  private addAreas(): void {
    const areas = new Areas(this.relationships.values());
    const subjects = new Map<string, string[]>();
    const sources = new Map<string, string>();
    for (const { type, from, to } of this.relationships.values()) {
      if (type === 'ABOUT') subjects.set(from, [...(subjects.get(from) ?? []), to]);
      if (type === 'CITED_IN') sources.set(from, to);
    }
    for (const node of this.nodes.values()) {
      if (node.labels[0] !== 'Observation') continue;
      const { covered, subdistrict } = this.coverages.get(sources.get(node.id) as string) as Coverage;
      const own = subdistrict === null ? areas.of(subjects.get(node.id) ?? []) : subdistrict.split('/');
      Object.assign(node.properties, areaProperties(own.length > 0 ? own : areas.of(covered)));
    }
  }

  /**
   * From what lies in a subdistrict, by however many links, one straight to it, so that lists and conditions take one
   * step. It cites what the links on the shortest way there cite.
   */
  private addWithin(): void {
    const outgoing = this.outgoing();
    for (const { id, labels } of this.nodes.values()) {
      if (!labels.includes('Entity') || isDivision(labels[0] as string)) continue;
      const citations = new Map([[id, noCitations()]]);
      // A map hands out what is added while it is gone through, once each: the nearest first, and a circle of links ends.
      for (const [place, before] of citations)
        for (const row of outgoing.get(place) ?? [])
          if (saysLiesIn(row) && !citations.has(row.to))
            citations.set(row.to, joinedCitations(before, row.properties));
      for (const [to, cited] of citations)
        if (this.nodes.get(to)?.labels[0] === 'Subdistrict')
          this.addRelationship({ type: WITHIN, from: id, to, properties: { inferred: true, ...cited } });
    }
  }

  /** Which figures a later report replaces, and of which place each of the others is the one figure. */
  private addStandings(): void {
    const outgoing = this.outgoing();
    const figures = reportedFigures(this.nodes.values(), outgoing);
    const published = new Map<string, string>();
    // Where a report does not say, it is taken to be published when its period ends.
    for (const { id, labels, properties } of this.nodes.values())
      if (labels[0] === 'Report')
        published.set(id, (properties.publishedOn ?? properties.periodEnd ?? '') as string);
    for (const revision of revisionsOf(figures, published)) {
      revision.replaced.properties.replaced = true;
      this.addRows(revisionCheck(revision));
    }
    const current = figures.filter(({ node }) => !node.properties.replaced);
    for (const [id, properties] of standingOf(current, outgoing))
      Object.assign((this.nodes.get(id) as NodeRow).properties, properties);
  }

  /** The relationships by the id of the node that they go out from. */
  private outgoing(): Map<string, RelationshipRow[]> {
    const outgoing = new Map<string, RelationshipRow[]>();
    for (const row of this.relationships.values()) {
      const rows = outgoing.get(row.from);
      if (rows) rows.push(row);
      else outgoing.set(row.from, [row]);
    }
    return outgoing;
  }

  finish(choice: DivisionChoice, formerIds: ReadonlyMap<string, string>, texts: string | null): Dataset {
    const { nodes } = this;
    this.orderStatuses();
    this.addAreas();
    this.addLabels();
    this.addWithin();
    this.addStandings();
    const outgoing = this.outgoing();
    const passages = texts === null ? null : new ReportPassages(texts, nodes.values());
    function* rows() {
      for (const node of nodes.values())
        yield { node: loadedNode(node), outgoing: outgoing.get(node.id) ?? [] };
      for (const division of chosenDivisions(choice)) {
        if (nodes.has(divisionId(division.label, division.path))) continue;
        const { node, outgoing } = divisionRow(division);
        yield { node: loadedNode(node), outgoing };
      }
      if (passages) yield* passages.rows();
    }
    // What the choice adds follows from the list, and is written as the reports' divisions are.
    const contents = [
      LIST_VERSION,
      READINGS_VERSION,
      PLAIN_VERSION,
      choice,
      [...formerIds],
      [...nodes.values()],
      [...this.relationships.values()],
    ];
    const version = createHash('sha256').update(JSON.stringify(contents)).digest('hex').slice(0, 16);
    return {
      version,
      contents: passages?.version ? `${version} ${passages.version}` : version,
      formerIds,
      rows,
    };
  }
}

function found({ metric, problem }: Found): Metric {
  if (!metric) throw new Error(`${problem} The seed was not checked`);
  return metric;
}

/** A community of the list is that node; any other has an id of its own, even where the list has another of its name. */
function communityId(entity: SeedEntity, reportId: string, subdistrict: string): string {
  const match = matchCommunity(subdistrict, entity);
  if (match) return divisionId('Community', match.division.path);
  const own = divisionId('Community', `${subdistrict}/${entity.name}`);
  return entity.code === 'none' ? `${own}@${reportId}` : own;
}

/** The divisions of the list that an entity is, or lies in, where it says that it lies elsewhere. */
function divisionElsewhere(entity: SeedEntity, divisions: NamedDivisions): Division[] {
  if (!isDivision(entity.type) || !(entity.in || entity.type === 'Province')) return [];
  if (entity.type !== 'Community') return [divisions.named.get(entity.name) as Division];
  const subdistrict = chainOf(entity.in as string)?.at(-1) as Division;
  const match = matchCommunity(subdistrict.path, entity);
  return match ? [subdistrict, match.division] : [subdistrict];
}

function linkRow(link: SeedLink, reportId: string, ids: Map<string, string>): RelationshipRow {
  const { type, role, title, start, end, status, inferred } = link;
  return {
    type,
    from: idOf(ids, link.from),
    to: idOf(ids, link.to),
    properties: {
      ...defined({ role, title, start, end, status, inferred }),
      ...citationProperties(reportId, link.at),
    },
  };
}

function reportProperties({ report, periods }: SeedReport): NodeRow['properties'] {
  const { title, kind, publisher, publishedOn, original, file, sha256, length, period } = report;
  const [start, end] = intervalOf(periods[period] as string);
  return defined({
    title,
    kind,
    publisher,
    publishedOn,
    originalUrl: original?.url,
    originalMediaType: original?.mediaType,
    originalRetrievedOn: original?.retrievedOn,
    originalSha256: original?.sha256,
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
  return {
    ...defined({ value, valueHigh, unit, qualifier, status }),
    reported: (observation.at[0] as Citation).exact,
    ...periodProperties(data, observation.period),
    span: data.periods[observation.period ?? data.report.period] as string,
    narrowing: narrowingOf(Object.entries(dimensions).map(([name, value]) => ({ name, value }))),
    dimensionNames: Object.keys(dimensions),
    dimensionValues: Object.values(dimensions),
    ...citationProperties(reportId, observation.at),
  };
}

function defined<T extends Record<string, Property | undefined>>(properties: T): Record<string, Property> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Record<
    string,
    Property
  >;
}
