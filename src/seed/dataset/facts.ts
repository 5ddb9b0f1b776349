import { kebab } from '../../model/ids.js';
import { rounded } from '../../model/rounded.js';
import { type Citation, writeCitation } from '../../model/text.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { type Cover, NamedDivisions } from '../covers.js';
import { type Division, matchCommunity } from '../divisions.js';
import { isDivision, type Seed, type SeedEntity, type SeedObservation, type SeedReport } from '../files.js';
import { conceptId, divisionId, idOf, metricId, relationshipKey, stepId } from '../ids.js';
import { type Found, type Metric, MetricCatalogue, partsKey } from '../metrics.js';
import { listedChecks } from './check-nodes.js';
import { citationProperties, padded } from './citation-properties.js';
import { addDerived, type Coverage } from './derived.js';
import { communityId, divisionRow, divisionsOf } from './division-rows.js';
import { GraphRows } from './graph-rows.js';
import { defined, linkProperties, observationProperties, reportProperties } from './properties.js';
import type { NodeRow, RelationshipRow } from './rows.js';
import { statusStatement, Timeline, timeOf } from './statuses.js';

/**
 * Everything that the seed states and what follows from it, as nodes and relationships. It must have passed its check.
 */
export function factsOf(seed: Seed): GraphRows {
  const facts = new Facts(seed.vocabulary.units, new MetricCatalogue(seed));
  facts.addDivisions(seed.reports.map(({ data }) => data));
  facts.addConcepts();
  facts.addMetrics(seed);
  for (const { data } of seed.reports) facts.addReport(data);
  return facts.finish();
}

class Facts {
  private readonly graph = new GraphRows();
  /** By the ids of entities, and by the keys of links. A statement of a link without a status says that it exists. */
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

  private addNode(row: NodeRow): void {
    this.graph.addNode(row);
  }

  /** Adds a relationship, by default without properties. */
  private link(
    type: string,
    from: string,
    to: string,
    properties: RelationshipRow['properties'] = {},
  ): RelationshipRow {
    const row = { type, from, to, properties };
    this.graph.addRelationship(row);
    return row;
  }

  addDivisions(reports: SeedReport[]): void {
    for (const division of divisionsOf(reports)) {
      const { node, outgoing } = divisionRow(division);
      this.graph.addRows({ nodes: [node], relationships: outgoing });
    }
  }

  addConcepts(): void {
    for (const term of this.catalogue.thesaurus.concepts) {
      const { kind, zh, en, alt, category, note, broader } = term;
      const properties = defined({ name: zh, englishName: en, kind, aliases: alt, category, note });
      const id = conceptId(term);
      this.addNode({ id, labels: ['Concept'], properties });
      if (broader) this.link('BROADER', id, conceptId({ id: broader }));
    }
  }

  /** Adds the listed metrics and those that figures compose. */
  addMetrics({ reports }: Seed): void {
    const { listed } = this.catalogue;
    const named = reports.flatMap(({ data }) => data.observations.map(({ metric }) => this.metricOf(metric)));
    const metrics = new Map([...listed.map(found), ...named].map((metric) => [partsKey(metric), metric]));
    for (const metric of metrics.values()) {
      const { name, en, unit, category, additive, definition, denominator, measure } = metric;
      const id = metricId(metric);
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
      this.addNode({ id, labels: ['Metric'], properties });
      this.link('OF_OBJECT', id, conceptId({ id: metric.object }));
      if (metric.action) this.link('OF_ACTION', id, conceptId({ id: metric.action }));
      if (metric.of) this.link('OUT_OF', id, conceptId({ id: metric.of }));
      const broader = this.catalogue.broaderOf(metric, metrics);
      if (broader) this.link('BROADER', id, metricId({ id: broader }));
    }
  }

  private metricOf(named: SeedObservation['metric']): Metric {
    return found(this.catalogue.find(named));
  }

  addReport(data: SeedReport): void {
    const { report } = data;
    const reportId = `report:${report.id}`;
    const divisions = new NamedDivisions(data);
    const ids = entityIds(data, divisions);
    this.addNode({ id: reportId, labels: ['Report'], properties: reportProperties(data) });
    const covered = (divisions.covers as Cover[]).map(({ chain, below }) => {
      const { label, path } = chain.at(-1) as Division;
      return below === null ? divisionId(label, path) : idOf(ids, below);
    });
    for (const to of covered) this.link('COVERS', reportId, to);
    this.coverages.set(reportId, {
      covered,
      subdistrict: covered.length === 1 ? divisions.subdistrict : null,
    });

    for (const entity of data.entities) this.addEntity(data, ids, entity, divisions);
    for (const one of data.links) {
      const properties = linkProperties(one, reportId);
      const row = this.link(one.type, idOf(ids, one.from), idOf(ids, one.to), properties);
      this.linkStatuses.add(relationshipKey(row), one.status, timeOf(data, undefined, one.at));
    }
    const observations = this.addObservations(reportId, ids, data);
    for (const rows of listedChecks(data, ids, observations, this.units)) this.graph.addRows(rows);
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
    const cited = citationProperties(reportId, entity.at);
    const properties = defined({ name, aliases, isGroup: group ?? false, kind, level, codeMatch });
    this.addNode({ id, labels: [entity.type, 'Entity'], properties: { ...properties, ...cited } });
    this.link('CITED_IN', id, reportId);
    if (entity.in && subdistrict && !match)
      this.link('PART_OF', id, divisionId('Subdistrict', subdistrict), { inferred: true, ...cited });
    entity.steps.forEach((step, index) => {
      const to = stepId(entity, index);
      const properties = { position: index + 1, name: step.name, ...citationProperties(reportId, step.at) };
      this.addNode({ id: to, labels: ['Step'], properties });
      this.link('HAS_STEP', id, to);
    });
    for (const said of entity.status) {
      const { node, time } = statusStatement(data, { id, entity, said });
      this.addNode(node);
      this.link('HAS_STATUS', id, node.id);
      this.statuses.add(id, node, time);
    }
  }

  /** @returns the ids of the figures by their first citations, as `slice@offset` */
  private addObservations(reportId: string, ids: Map<string, string>, data: SeedReport): Map<string, string> {
    const taken = new Map<string, number>();
    const byCitation = new Map<string, string>();
    const rows = data.observations.map((observation) => {
      // Further figures of one slice are numbered.
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
      this.link('MEASURES', id, measured);
      for (const name of observation.about) this.link('ABOUT', id, idOf(ids, name));
      this.link('CITED_IN', id, reportId);
    }
    for (const { id, observation } of rows)
      if (observation.partOf)
        this.link('COMPONENT_OF', id, byCitation.get(writeCitation(observation.partOf)) as string);
    return byCitation;
  }

  /** A value in another unit of the same quantity. */
  private convert(value: number, from: string, to: string): number {
    const perBase = (unit: string) => this.units[unit]?.perBase as number;
    return perBase(from) === perBase(to) ? value : rounded((value * perBase(from)) / perBase(to));
  }

  /** Numbers the statuses of each entity in the order of time. An entity or a link has its last status. */
  private orderStatuses(): void {
    const { nodes, relationships } = this.graph;
    for (const [id, statements] of this.statuses.ordered()) {
      for (const [i, { properties }] of statements.entries()) properties.position = i + 1;
      const { properties } = nodes.get(id) as NodeRow;
      properties.status = statements.at(-1)?.properties.status as string;
    }
    for (const [key, statuses] of this.linkStatuses.ordered()) {
      const { properties } = relationships.get(key) as RelationshipRow;
      const status = statuses.at(-1);
      if (status === undefined) delete properties.status;
      else properties.status = status;
    }
  }

  finish(): GraphRows {
    this.orderStatuses();
    addDerived(this.graph, this.coverages);
    return this.graph;
  }
}

/** The id of everything that a report names, by name. */
function entityIds({ report, entities }: SeedReport, divisions: NamedDivisions): Map<string, string> {
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

function found({ metric, problem }: Found): Metric {
  if (!metric) throw new Error(`${problem} The seed was not checked`);
  return metric;
}
