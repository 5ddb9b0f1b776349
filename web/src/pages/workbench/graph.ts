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

/** The part of an answer that can be drawn, and how much cannot. */
export interface DrawnAnswer {
  graph: Graph;
  /** The drawn parts as in the answer, by id or key. */
  parts: ReadonlyMap<string, CypherNode | CypherRelationship>;
  /** Number of nodes that are not entities; they have no page and no mark. */
  otherNodes: number;
  /** Number of relationships with an end that is not drawn. */
  otherRelationships: number;
}

/** The entities of an answer and the links between them that the answer contains. */
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
