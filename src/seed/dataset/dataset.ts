import { createHash } from 'node:crypto';
import { kebab } from '../../model/ids.js';
import { PLAIN_VERSION, plainNames } from '../../model/plain.js';
import { allReadings, READINGS_VERSION } from '../../model/readings.js';
import { chosenDivisions, type DivisionChoice, LIST_VERSION } from '../divisions.js';
import type { Seed } from '../files.js';
import { divisionId } from '../ids.js';
import { asStrings } from './citation-properties.js';
import { divisionRow } from './division-rows.js';
import { factsOf } from './facts.js';
import { ReportPassages } from './passages.js';
import type { NodeRow, RelationshipRow } from './rows.js';

/** A node with its outgoing relationships. */
export interface DatasetRow {
  node: NodeRow;
  outgoing: RelationshipRow[];
}

/** The whole graph as it should be, with its version. */
export interface Dataset {
  version: string;
  /** Identifies everything in the graph: the version, and that of the passages if there are any. */
  contents: string;
  /** Former ids of nodes with their present ones. */
  formerIds: ReadonlyMap<string, string>;
  /** Every node once, always in the same order. The country's divisions are made while iterating, and not kept. */
  rows(): Iterable<DatasetRow>;
}

/**
 * Turns the seed, which must have passed its check, into nodes and relationships. What several reports name is one node
 * with all their citations; the same holds for links.
 * @param choice the divisions besides those of the reports' subdistricts
 * @param texts the folder of the texts whose passages are added; null for none
 */
export function buildDataset(seed: Seed, choice: DivisionChoice, texts: string | null = null): Dataset {
  const facts = factsOf(seed);
  const { nodes, relationships } = facts;
  const outgoing = facts.outgoing();
  const former = formerIds(seed);
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
  // The divisions that the choice adds follow from the list, and are written like the reports' own.
  const contents = [
    LIST_VERSION,
    READINGS_VERSION,
    PLAIN_VERSION,
    choice,
    [...former],
    [...nodes.values()],
    [...relationships.values()],
  ];
  const version = createHash('sha256').update(JSON.stringify(contents)).digest('hex').slice(0, 16);
  return {
    version,
    contents: passages?.version ? `${version} ${passages.version}` : version,
    formerIds: former,
    rows,
  };
}

/** Former ids of nodes that are now part of another, with the id of that. */
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

/** A node as it is loaded. What an entity is found by is computed when the node is written, and not kept. */
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
