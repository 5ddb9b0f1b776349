import type { EntityPartsFragment, LinkPartsFragment, PathsQuery } from '../../graphql/generated/graphql';
import { linkKey } from '../../link/LinkArrow';

/** A sequence of entities with all links between each two neighbours. */
export interface Route {
  nodes: EntityPartsFragment[];
  steps: LinkPartsFragment[][];
}

/**
 * Merges chains over the same entities into one route; they differ only in the links they take. Shortest first. Two
 * neighbours have the same links in every route.
 */
export function routesOf(chains: PathsQuery['paths']): Route[] {
  const between = new Map<string, Map<string, LinkPartsFragment>>();
  const pair = (a: string, b: string) => [a, b].sort().join(' ');
  for (const link of chains.flatMap(({ links }) => links)) {
    const key = pair(link.from.id, link.to.id);
    between.set(key, (between.get(key) ?? new Map()).set(linkKey(link), link));
  }
  const routes = new Map(chains.map(({ nodes }) => [nodes.map(({ id }) => id).join(' '), nodes]));
  return [...routes.values()]
    .map((nodes) => ({
      nodes,
      steps: nodes
        .slice(1)
        .map((node, i) => [
          ...(between.get(pair((nodes[i] as EntityPartsFragment).id, node.id)) ?? new Map()).values(),
        ]),
    }))
    .sort((a, b) => a.steps.length - b.steps.length);
}
