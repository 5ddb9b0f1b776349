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
  // What the choice adds follows from the list, and is written as the reports' divisions are.
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
