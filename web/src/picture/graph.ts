import type { EntityPartsFragment, LinkPartsFragment } from '../graphql/generated/graphql';
import { linkKey } from '../link/LinkArrow';

/** The most entities to draw: what `neighbourhood` returns at most, and what still moves smoothly. */
export const MAX_NODES = 500;

export interface GraphLink extends LinkPartsFragment {
  key: string;
}

/** The graph to draw. The first node is its centre. */
export interface Graph {
  nodes: EntityPartsFragment[];
  links: GraphLink[];
  /** Whether some of the graph is left out. */
  truncated: boolean;
}

/** Part of the graph from an answer: entities, nearest first, and links among them. */
export interface Part {
  nodes: EntityPartsFragment[];
  links: LinkPartsFragment[];
  truncated?: boolean;
}

/** Merges several answers into one graph; earlier ones take precedence. */
export function merged(parts: Part[]): Graph {
  const nodes = new Map<string, EntityPartsFragment>();
  const links = new Map<string, GraphLink>();
  let truncated = parts.some((part) => part.truncated);
  for (const node of parts.flatMap((part) => part.nodes)) {
    if (nodes.size < MAX_NODES) nodes.set(node.id, node);
    else truncated ||= !nodes.has(node.id);
  }
  for (const link of parts.flatMap((part) => part.links)) {
    const key = linkKey(link);
    if (nodes.has(link.from.id) && nodes.has(link.to.id)) links.set(key, { ...link, key });
  }
  return { nodes: [...nodes.values()], links: [...links.values()], truncated };
}

/** In the set of hidden things, stands for all inferred links. */
export const INFERRED = 'inferred';

/**
 * The graph without what the reader hides, and without entities that have no link left.
 * @param hidden types of entity, types of link, ids of entities, or INFERRED
 */
export function without(hidden: ReadonlySet<string>, { nodes, links, truncated }: Graph): Graph {
  if (hidden.size === 0) return { nodes, links, truncated };
  const [centre] = nodes;
  const kept = new Set(
    nodes
      .filter((node) => node === centre || !(hidden.has(node.__typename) || hidden.has(node.id)))
      .map(({ id }) => id),
  );
  const shown = links.filter(
    ({ type, inferred, from, to }) =>
      kept.has(from.id) && kept.has(to.id) && !hidden.has(type) && !(inferred && hidden.has(INFERRED)),
  );
  const linked = linksByNode(shown);
  return {
    nodes: nodes.filter((node) => node === centre || (kept.has(node.id) && linked.has(node.id))),
    links: shown,
    truncated,
  };
}

/** The links of each entity, by its id. */
export function linksByNode(links: readonly GraphLink[]): Map<string, GraphLink[]> {
  const found = new Map<string, GraphLink[]>();
  for (const link of links)
    for (const { id } of [link.from, link.to]) {
      const here = found.get(id);
      if (here) here.push(link);
      else found.set(id, [link]);
    }
  return found;
}

/** How often each value occurs. */
export function counts<Value>(values: readonly Value[]): Map<Value, number> {
  const found = new Map<Value, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}
