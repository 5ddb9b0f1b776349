import type { Point } from './arrange';
import { entityAt } from './entityAt';
import type { Graph } from './graph';
import type { Zoom } from './useZoom';

/** One step by keyboard, in px. */
const STEP = 60;

const DIRECTIONS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest entity in a direction; sideways distance counts double. */
function neighbourTowards(
  direction: Point,
  from: string,
  { nodes }: Graph,
  positions: ReadonlyMap<string, Point>,
): string | null {
  const start = positions.get(from) as Point;
  let best: { id: string; far: number } | null = null;
  for (const { id } of nodes) {
    const { x, y } = positions.get(id) ?? start;
    const along = (x - start.x) * direction.x + (y - start.y) * direction.y;
    if (along <= 0) continue;
    const aside = Math.abs((x - start.x) * direction.y + (y - start.y) * direction.x);
    const far = along + 2 * aside;
    if (far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { id, far };
  }
  return best?.id ?? null;
}

/**
 * What keys do in the picture: arrows go from entity to entity, with shift they move one, elsewhere they pan; plus, minus
 * and 0 zoom; Enter and space select.
 * @param positions changed in place
 * @param focus gives an entity the focus
 * @param paint draws everything at its position
 */
export function keysOf({
  graph,
  positions,
  zoom,
  focus,
  paint,
  fit,
  onSelect,
  onPin,
}: {
  graph: Graph;
  positions: Map<string, Point>;
  zoom: Zoom;
  focus: (id: string) => void;
  paint: () => void;
  fit: () => void;
  onSelect: (id: string) => void;
  onPin: (id: string, at: Point) => void;
}): (event: React.KeyboardEvent) => void {
  const move = (id: string, { x, y }: Point) => {
    const from = positions.get(id) as Point;
    const by = STEP / 2 / zoom.current().k;
    const there = { x: from.x + x * by, y: from.y + y * by };
    positions.set(id, there);
    paint();
    onPin(id, there);
  };
  return (event) => {
    const id = entityAt(event.target);
    const { key } = event;
    const direction = DIRECTIONS[key];
    if (direction) {
      event.preventDefault();
      if (id && event.shiftKey) move(id, direction);
      else if (id) {
        const next = neighbourTowards(direction, id, graph, positions);
        if (next) focus(next);
      } else zoom.pan(-direction.x * STEP, -direction.y * STEP);
    } else if (key === '+' || key === '=') zoom.by(1.25);
    else if (key === '-') zoom.by(0.8);
    else if (key === '0') fit();
    else if (id && (key === 'Enter' || key === ' ')) {
      event.preventDefault();
      onSelect(id);
    }
  };
}
