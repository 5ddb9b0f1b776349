import type {
  CitationPartsFragment,
  EntityPartsFragment,
  LinkType,
  Status,
  SubdistrictKind,
} from '../../graphql/generated/graphql';
import { linkTypes } from '../../language/terms';
import { linkKey } from '../../link/LinkArrow';
import { type Graph, type GraphLink, MAX_NODES } from '../../picture/graph';
import type { CypherAnswer } from './cypher';
import {
  type CypherNode,
  type CypherRelationship,
  citationsOf,
  entityTypeOf,
  partsOf,
  titleOf,
} from './values';

/** What of an answer can be drawn, and what cannot. */
export interface DrawnAnswer {
  graph: Graph;
  /** What is drawn by its id or key, as the answer has it. */
  parts: ReadonlyMap<string, CypherNode | CypherRelationship>;
  /** Nodes that are no entities, which have no sheet and no sign. */
  otherNodes: number;
  /** Relationships of which an end is not drawn. */
  otherRelationships: number;
}

/** Draws the entities of an answer, and the links between them that it has as well. */
export function drawn(
  { rows }: CypherAnswer,
  reports: ReadonlyMap<string, CitationPartsFragment['report']>,
): DrawnAnswer {
  const { nodes, relationships } = partsOf(rows.flat());
  const parts = new Map<string, CypherNode | CypherRelationship>();
  const entities = new Map<string, EntityPartsFragment>();
  let otherNodes = 0;
  for (const node of nodes) {
    const type = entityTypeOf(node);
    if (!type) otherNodes++;
    else if (entities.size < MAX_NODES) {
      const id = String(node.id);
      const entity = { id, name: titleOf(node), isGroup: node.isGroup === true };
      const status = (node.status ?? null) as Status | null;
      entities.set(
        node._id,
        type === 'Subdistrict'
          ? { __typename: type, ...entity, subdistrictKind: node.kind as SubdistrictKind }
          : { __typename: type, ...entity, status },
      );
      parts.set(id, node);
    }
  }
  const links = relationships.flatMap((relationship): GraphLink[] => {
    const { _type, _from, _to, inferred, role, title, status } = relationship;
    const [from, to] = [entities.get(_from), entities.get(_to)];
    if (!from || !to || !Object.hasOwn(linkTypes, _type)) return [];
    const link = {
      type: _type as LinkType,
      inferred: inferred === true,
      role: (role ?? null) as GraphLink['role'],
      title: (title ?? null) as GraphLink['title'],
      status: (status ?? null) as GraphLink['status'],
      from: { id: from.id },
      to: { id: to.id },
      citations: citationsOf(relationship, reports),
    };
    const key = linkKey(link);
    parts.set(key, relationship);
    return [{ ...link, key }];
  });
  return {
    graph: {
      nodes: [...entities.values()],
      links,
      truncated: nodes.length - otherNodes > entities.size,
    },
    parts,
    otherNodes,
    otherRelationships: relationships.length - links.length,
  };
}
