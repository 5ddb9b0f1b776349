import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Point } from './arrange';
import type { Graph } from './graph';
import type { Highlight } from './highlight';
import { Painter, sceneOf } from './painter';
import { useResize } from './useResize';
import { useZoom } from './useZoom';

/** With more entities than this, names are hidden during a zoom. */
const MANY_NODES = 150;
/** A zoom is over after this many ms without a step. */
const REST = 120;

/**
 * Keeps the scene drawn where its entities are, through changes of the graph, the highlight, the window and the zoom.
 * @param positions position of each entity; a new map is fitted into the window
 * @param selected id of an entity or key of a link
 * @returns the refs of the picture and its scene, its zoom, and functions that draw it after a drag and fit it
 */
export function useScene(
  graph: Graph,
  positions: Map<string, Point>,
  selected: string | null,
  { linksOf, lit, named }: Highlight,
) {
  const svg = useRef<SVGSVGElement>(null);
  const scene = useRef<SVGGElement>(null);
  const painter = useRef<Painter>(null);
  const paint = (passing = false) => {
    const { x, y, k } = zoom.current();
    const { width = 0, height = 0 } = svg.current?.getBoundingClientRect() ?? {};
    const seen = { left: -x, right: width - x, top: -y, bottom: height - y };
    scene.current?.setAttribute('transform', `translate(${x},${y})`);
    painter.current?.paint(positions, k, seen, passing);
  };
  const scale = useRef(1);
  const rest = useRef(0);
  const zoom = useZoom(svg, ({ k }) => {
    const passing = k !== scale.current && graph.nodes.length > MANY_NODES;
    scale.current = k;
    paint(passing);
    clearTimeout(rest.current);
    if (passing) rest.current = window.setTimeout(paint, REST);
  });
  const fit = () => zoom.fit(graph.nodes.flatMap(({ id }) => positions.get(id) ?? []));

  // biome-ignore lint/correctness/useExhaustiveDependencies: paint() is new on each render but does the same
  useLayoutEffect(() => {
    if (!scene.current) return;
    const importance = (id: string) =>
      (id === selected ? 1e6 : 0) +
      (lit?.nodes.has(id) ? 1e5 : 0) +
      (id === graph.nodes[0]?.id ? 1e4 : 0) +
      (linksOf.get(id)?.length ?? 0);
    painter.current = new Painter(sceneOf(scene.current), graph, named, importance);
    paint();
  }, [graph, named, lit, selected, linksOf, positions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new arrangement is fitted into the window
  useEffect(fit, [positions]);
  useResize(svg, () => {
    scaleWhole(svg.current as SVGSVGElement);
    if (zoom.isFitted()) fit();
  });
  return { svg, scene, zoom, paint: () => paint(), fit };
}

/** Scales the picture as a whole if it is shown smaller than it was drawn, as on paper. */
function scaleWhole(svg: SVGSVGElement): void {
  const { width, height } = svg.getBoundingClientRect();
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
}
