import { saysLiesIn, WITHIN } from '../../graph/within.js';
import { isDivision } from '../files.js';
import { Areas, areaProperties } from './areas.js';
import { revisionCheck } from './check-nodes.js';
import { asStrings, joinedCitations, noCitations } from './citation-properties.js';
import { standingOf } from './figure-of-place.js';
import type { GraphRows } from './graph-rows.js';
import { reportedFigures } from './reported-figure.js';
import { revisionsOf } from './revisions.js';
import type { NodeRow } from './rows.js';

/** The ids of what a report covers, and the chain of names of its subdistrict if it covers or lies in just one. */
export interface Coverage {
  covered: string[];
  subdistrict: string | null;
}

/**
 * Adds what follows from the facts of all reports together, so that queries need not compute it: where figures belong,
 * what lies in which subdistrict, which of several figures holds.
 * @param coverages by the id of the report
 */
export function addDerived(graph: GraphRows, coverages: ReadonlyMap<string, Coverage>): void {
  addAreas(graph, coverages);
  addLabels(graph);
  addWithin(graph);
  addReported(graph);
  addStandings(graph);
}

/**
 * Gives figures the divisions they belong to: those of the only subdistrict that their report is about, else those in
 * which everything lies that they are about, else those in which everything lies that their report covers.
 */
function addAreas({ nodes, relationships }: GraphRows, coverages: ReadonlyMap<string, Coverage>): void {
  const areas = new Areas(relationships.values());
  const subjects = new Map<string, string[]>();
  const sources = new Map<string, string>();
  for (const { type, from, to } of relationships.values()) {
    if (type === 'ABOUT') subjects.set(from, [...(subjects.get(from) ?? []), to]);
    if (type === 'CITED_IN') sources.set(from, to);
  }
  for (const node of nodes.values()) {
    if (node.labels[0] !== 'Observation') continue;
    const { covered, subdistrict } = coverages.get(sources.get(node.id) as string) as Coverage;
    const own = subdistrict === null ? areas.of(subjects.get(node.id) ?? []) : subdistrict.split('/');
    Object.assign(node.properties, areaProperties(own.length > 0 ? own : areas.of(covered)));
  }
}

/** Adds labels with which lists find what reports name, and the subdistricts they are about, without a full scan. */
function addLabels({ nodes, relationships }: GraphRows): void {
  for (const { labels, properties } of nodes.values()) {
    if (labels.includes('Entity') && asStrings(properties.citationReports).length > 0) labels.push('Cited');
  }
  const reported = new Set<string>();
  for (const { type, to } of relationships.values()) if (type === 'COVERS') reported.add(to);
  for (const { properties } of nodes.values())
    if (properties.subdistrictId) reported.add(properties.subdistrictId as string);
  for (const id of reported) {
    const labels = nodes.get(id)?.labels;
    if (labels?.[0] === 'Subdistrict') labels.push('Reported');
  }
}

/**
 * Links whatever lies in a subdistrict, at any depth, directly to it, so that lists and conditions need one step. The
 * link has the citations of the links on the shortest way. Things are sorted by the first of their subdistricts.
 */
function addWithin(graph: GraphRows): void {
  const outgoing = graph.outgoing();
  for (const { id, labels, properties } of graph.nodes.values()) {
    if (!labels.includes('Entity') || isDivision(labels[0] as string)) continue;
    const citations = new Map([[id, noCitations()]]);
    // Iterating over a map visits what is added meanwhile, each once: the nearest first, and a circle of links ends.
    for (const [place, before] of citations)
      for (const row of outgoing.get(place) ?? [])
        if (saysLiesIn(row) && !citations.has(row.to))
          citations.set(row.to, joinedCitations(before, row.properties));
    const streets = [...citations].filter(([to]) => graph.nodes.get(to)?.labels[0] === 'Subdistrict');
    for (const [to, cited] of streets)
      graph.addRelationship({ type: WITHIN, from: id, to, properties: { inferred: true, ...cited } });
    const [first] = streets.map(([to]) => to).sort();
    if (first) properties.subdistrictId = first;
  }
}

/** Links a report directly to everything that what it covers is or lies in: a division's reports are one step away. */
function addReported(graph: GraphRows): void {
  const outgoing = graph.outgoing();
  for (const { type, from, to } of [...graph.relationships.values()]) {
    if (type !== 'COVERS') continue;
    const reached = new Set([to]);
    // As above, iterating over a set visits what is added meanwhile.
    for (const place of reached)
      for (const row of outgoing.get(place) ?? []) if (saysLiesIn(row)) reached.add(row.to);
    for (const place of reached)
      graph.addRelationship({
        type: WITHIN,
        from,
        to: place,
        properties: { inferred: true, ...noCitations() },
      });
  }
}

/** Marks the figures that a later report replaces, and of the others, each that represents a place. */
function addStandings(graph: GraphRows): void {
  const outgoing = graph.outgoing();
  const figures = reportedFigures(graph.nodes.values(), outgoing);
  const published = new Map<string, string>();
  // A report without a date counts as published at the end of its period.
  for (const { id, labels, properties } of graph.nodes.values())
    if (labels[0] === 'Report')
      published.set(id, (properties.publishedOn ?? properties.periodEnd ?? '') as string);
  for (const revision of revisionsOf(figures, published)) {
    revision.replaced.properties.replaced = true;
    graph.addRows(revisionCheck(revision));
  }
  const current = figures.filter(({ node }) => !node.properties.replaced);
  for (const [id, properties] of standingOf(current, outgoing))
    Object.assign((graph.nodes.get(id) as NodeRow).properties, properties);
}
