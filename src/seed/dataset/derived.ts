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

/** What a report covers: ids, and the chain of names of the subdistrict where that is one or lies in one. */
export interface Coverage {
  covered: string[];
  subdistrict: string | null;
}

/**
 * Adds what follows from the facts of all reports together, which queries would find out again and again: where figures belong,
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
 * Figures carry the divisions that they belong to: those of the one subdistrict that their report is about, else those that
 * everything lies in which they are about, else those that all of it lies in which their report covers.
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

/** Labels by which lists find what reports name, and what they are about, without looking at everything else. */
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
 * From what lies in a subdistrict, by however many links, one straight to it, so that lists and conditions take one
 * step. It cites what the links on the shortest way there cite. By the first of its subdistricts a thing is sorted.
 */
function addWithin(graph: GraphRows): void {
  const outgoing = graph.outgoing();
  for (const { id, labels, properties } of graph.nodes.values()) {
    if (!labels.includes('Entity') || isDivision(labels[0] as string)) continue;
    const citations = new Map([[id, noCitations()]]);
    // A map hands out what is added while it is gone through, once each: the nearest first, and a circle of links ends.
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

/** From a report one straight to everything that what it covers is or lies in, so that a division's reports are one step away. */
function addReported(graph: GraphRows): void {
  const outgoing = graph.outgoing();
  for (const { type, from, to } of [...graph.relationships.values()]) {
    if (type !== 'COVERS') continue;
    const reached = new Set([to]);
    // As above, a set hands out what is added while it is gone through.
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

/** Which figures a later report replaces, and of which place each of the others is the one figure. */
function addStandings(graph: GraphRows): void {
  const outgoing = graph.outgoing();
  const figures = reportedFigures(graph.nodes.values(), outgoing);
  const published = new Map<string, string>();
  // Where a report does not say, it is taken to be published when its period ends.
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
