import type { Point } from './arrange';
import type { Graph, GraphLink } from './graph';
import { FONT_SIZE, FONT_SIZE_SMALL, LABEL_BELOW, LABEL_BELOW_SMALL, shortened, textWidth } from './label';

/** From the centre of a mark to the ends of links, in px. */
const MARK = 13;
/** Below this scale, marks are drawn small. */
const SMALL_BELOW = 0.8;
/** Distance between parallel links, in px. */
const BESIDE = 22;

interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** The visible part of the picture, in px. */
export interface Seen {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How many names of the most important entities are always shown, and the minimum importance for that. */
const ALWAYS = 12;
const HUB = 4;

/**
 * The elements of the picture: a path for each link, a text for each labelled link, a group and a text for each entity.
 */
export interface Scene {
  links: SVGGElement;
  words: SVGGElement;
  nodes: SVGGElement;
  names: SVGGElement;
}

/** The layers of a picture, from the lowest to the highest. */
export function sceneOf(scene: SVGGElement): Scene {
  const [links, words, nodes, names] = scene.children;
  return { links, words, nodes, names } as Scene;
}

/**
 * Moves what React has rendered. Positions change with each frame of a drag or zoom, and rendering 1,500 elements each
 * time would be too slow.
 */
export class Painter {
  readonly #bends: number[];
  readonly #scene: Scene;
  readonly #graph: Graph;
  readonly #named: GraphLink[];
  readonly #byImportance: number[];
  readonly #always: ReadonlySet<number>;

  /**
   * Orders names by importance and bends parallel links.
   * @param named links whose wording is shown
   * @param importance decides which names are shown if there is no room for all: the number of links, more for
   *   highlighted entities; hubs are always named
   */
  constructor(scene: Scene, graph: Graph, named: GraphLink[], importance: (id: string) => number) {
    this.#scene = scene;
    this.#graph = graph;
    this.#named = named;
    this.#bends = bends(graph.links);
    const weights = graph.nodes.map(({ id }) => importance(id));
    this.#byImportance = graph.nodes
      .map((_, i) => i)
      .sort((a, b) => (weights[b] as number) - (weights[a] as number));
    this.#always = new Set(this.#byImportance.slice(0, ALWAYS).filter((i) => (weights[i] as number) >= HUB));
  }

  /**
   * Moves everything to its current position.
   * @param scale px on the screen per unit of position; marks and names keep their size
   * @param seen names outside are left out; null if the whole picture is visible
   * @param passing whether another frame follows soon: then names, the most expensive part, are hidden
   */
  paint(positions: ReadonlyMap<string, Point>, scale: number, seen: Seen | null, passing = false): void {
    const { links, words, nodes, names } = this.#scene;
    const at = (id: string): Point => {
      const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
      return { x: x * scale, y: y * scale };
    };
    const small = scale < SMALL_BELOW;
    write(nodes, 'data-small', String(small));
    write(names, 'data-small', String(small));
    const middles = new Map<string, Point>();
    this.#graph.links.forEach(({ key, from, to }, i) => {
      const { path, middle } = curve(
        at(from.id),
        at(to.id),
        this.#bends[i] as number,
        small ? MARK / 2 : MARK,
      );
      write(links.children[i], 'd', path);
      middles.set(key, middle);
    });
    const places = this.#graph.nodes.map(({ id }) => at(id));
    places.forEach(({ x, y }, i) => {
      write(nodes.children[i], 'transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`);
    });
    write(names, 'data-passing', String(passing));
    write(words, 'data-passing', String(passing));
    if (passing) return;
    const half = small ? 5 : 9;
    const taken: Box[] = places.map((place) => ({ ...place, halfWidth: half, halfHeight: half }));
    const hubs: Box[] = [];
    for (const i of this.#byImportance) {
      const { name } = this.#graph.nodes[i] as Graph['nodes'][number];
      const size = {
        halfWidth: textWidth(shortened(name), small ? FONT_SIZE_SMALL : FONT_SIZE) / 2,
        halfHeight: 7,
      };
      const away = small ? LABEL_BELOW_SMALL : LABEL_BELOW;
      const spots = around(places[i] as Point, size, half, away);
      const [below] = spots;
      const whole = spots.filter((spot) => isSeen(spot, seen));
      const always = this.#always.has(i);
      // Rather over a mark than nowhere, but not over another name if that can be avoided.
      const box = always
        ? (whole.find((spot) => isFree(taken, spot)) ??
          whole.find((spot) => isFree(hubs, spot)) ??
          whole[0] ??
          below)
        : below;
      const isNamed = always || (isSeen(box, seen) && isFree(taken, box));
      if (isNamed) taken.push(box);
      if (always) hubs.push(box);
      write(names.children[i], 'data-named', String(isNamed));
      write(names.children[i], 'transform', `translate(${box.x.toFixed(1)},${box.y.toFixed(1)})`);
    }
    this.#named.forEach(({ key }, i) => {
      const { x, y } = middles.get(key) as Point;
      const halfWidth = textWidth(words.children[i]?.textContent ?? '', FONT_SIZE_SMALL) / 2;
      const box = { x, y, halfWidth, halfHeight: 6 };
      const isNamed = isFree(taken, box);
      if (isNamed) taken.push(box);
      write(words.children[i], 'data-named', String(isNamed));
      write(words.children[i], 'transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`);
    });
  }
}

/** Sets an attribute only if it changes; most stay the same from frame to frame. */
function write(element: Element | undefined, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Possible places for a name: below its mark, above it, or beside it. */
function around(
  { x, y }: Point,
  size: Pick<Box, 'halfWidth' | 'halfHeight'>,
  half: number,
  away: number,
): [Box, ...Box[]] {
  const aside = half + 4 + size.halfWidth;
  return [
    { x, y: y + away, ...size },
    { x, y: y - away, ...size },
    { x: x + aside, y, ...size },
    { x: x - aside, y, ...size },
  ];
}

/** Whether the box is completely visible. */
function isSeen({ x, y, halfWidth, halfHeight }: Box, seen: Seen | null): boolean {
  if (!seen) return true;
  const across = x - halfWidth >= seen.left && x + halfWidth <= seen.right;
  return across && y - halfHeight >= seen.top && y + halfHeight <= seen.bottom;
}

/** Whether the box overlaps nothing that is already placed. */
function isFree(taken: readonly Box[], box: Box): boolean {
  return !taken.some(
    (other) =>
      Math.abs(other.x - box.x) < other.halfWidth + box.halfWidth &&
      Math.abs(other.y - box.y) < other.halfHeight + box.halfHeight,
  );
}

/** Bend of each link, so that links between the same entities run in parallel. */
function bends(links: readonly GraphLink[]): number[] {
  const pair = ({ from, to }: GraphLink) => [from.id, to.id].sort().join(' ');
  const total = new Map<string, number>();
  for (const link of links) total.set(pair(link), (total.get(pair(link)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return links.map((link) => {
    const nth = seen.get(pair(link)) ?? 0;
    seen.set(pair(link), nth + 1);
    const side = link.from.id < link.to.id ? 1 : -1; // both directions bend to the same side
    return side * BESIDE * (nth - ((total.get(pair(link)) as number) - 1) / 2);
  });
}

/** A link's path from the edge of one mark to the edge of the other, and its middle. */
function curve(from: Point, to: Point, bend: number, gap: number): { path: string; middle: Point } {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const over = {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
  const start = towards(from, over, gap);
  const end = towards(to, over, gap + 2);
  const line = bend
    ? `Q${over.x.toFixed(1)},${over.y.toFixed(1)} ${end.x.toFixed(1)},${end.y.toFixed(1)}`
    : `L${end.x.toFixed(1)},${end.y.toFixed(1)}`;
  return {
    path: `M${start.x.toFixed(1)},${start.y.toFixed(1)}${line}`,
    middle: { x: (start.x + end.x + 2 * over.x) / 4, y: (start.y + end.y + 2 * over.y) / 4 },
  };
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(distance / length, 0.45);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
