import { useMemo } from 'react';
import { type Graph, type GraphLink, linksByNode } from './graph';

/** Up to this many links, all of them are labelled. */
const NAME_ALL = 24;

/** Entities by id and links by key. */
export interface Lit {
  nodes: Set<string>;
  links: Set<string>;
}

/** What stands out in the picture. */
export interface Highlight {
  /** The links of each entity. */
  linksOf: Map<string, GraphLink[]>;
  /** What is highlighted with the selected thing; null if nothing is selected. */
  lit: Lit | null;
  /** What is highlighted with the entity under the pointer. */
  underPointer: Lit | null;
  /** Links whose wording is shown. */
  named: GraphLink[];
}

/**
 * What is highlighted with the selected thing and the entity under the pointer. Each part stays the same object until it changes.
 * @param selected id of an entity or key of a link
 * @param hovered id of an entity
 */
export function useHighlight(graph: Graph, selected: string | null, hovered: string | null): Highlight {
  const linksOf = useMemo(() => linksByNode(graph.links), [graph]);
  const lit = useMemo(() => litBy(selected, graph, linksOf), [selected, graph, linksOf]);
  const underPointer = useMemo(() => litBy(hovered, graph, linksOf), [hovered, graph, linksOf]);
  const named = useMemo(
    () =>
      graph.links.length <= NAME_ALL
        ? graph.links
        : graph.links.filter(
            ({ key }) => key === selected || (lit?.links.has(key) && lit.links.size <= NAME_ALL),
          ),
    [graph, lit, selected],
  );
  return { linksOf, lit, underPointer, named };
}

/** What is highlighted with an entity (its links and neighbours) or a link (its ends). */
function litBy(what: string | null, graph: Graph, linksOf: Map<string, GraphLink[]>): Lit | null {
  if (!what) return null;
  const here = linksOf.get(what) ?? graph.links.filter(({ key }) => key === what);
  if (here.length === 0) return null;
  return {
    nodes: new Set(here.flatMap(({ from, to }) => [from.id, to.id])),
    links: new Set(here.map(({ key }) => key)),
  };
}
