import type { EntityPartsFragment, LinkPartsFragment, PathsQuery } from '../../graphql/generated/graphql';
import { linkKey } from '../../link/LinkArrow';

/** Entities one after another, and between each two all the links that connect them. */
export interface Route {
  nodes: EntityPartsFragment[];
  steps: LinkPartsFragment[][];
}

/**
 * Chains over the same entities as one route, the shortest first: they differ only in which of several links they take.
 * Two neighbours have the same links in every route.
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
