import { type PointerEvent, useRef } from 'react';
import type { Point } from './arrange';
import { entityAt } from './entityAt';

/** How far a pointer must move to start a drag, in px. */
const DRAGS = 4;

/**
 * Moves entities with the pointer. A click without movement stays a click.
 * @param positions changed in place
 * @param scale px on the screen per unit of position
 * @param onMove called at most once a frame
 */
export function useDrag({
  positions,
  scale,
  onMove,
  onDrop,
}: {
  positions: Map<string, Point>;
  scale: () => number;
  onMove: () => void;
  onDrop: (id: string, at: Point) => void;
}) {
  const held = useRef<{ id: string; from: Point; pointer: Point; moved: boolean; frame: number }>(null);
  const moved = useRef(false);
  const handlers = {
    onPointerDown: ({ target, button, clientX, clientY }: PointerEvent) => {
      const id = entityAt(target);
      moved.current = false;
      if (!id || button !== 0) return;
      const pointer = { x: clientX, y: clientY };
      held.current = { id, from: positions.get(id) as Point, pointer, moved: false, frame: 0 };
    },
    onPointerMove: ({ clientX, clientY, currentTarget, pointerId }: PointerEvent) => {
      const now = held.current;
      if (!now) return;
      const dx = clientX - now.pointer.x;
      const dy = clientY - now.pointer.y;
      if (!now.moved && Math.hypot(dx, dy) < DRAGS) return;
      if (!now.moved) currentTarget.setPointerCapture(pointerId);
      now.moved = true;
      positions.set(now.id, { x: now.from.x + dx / scale(), y: now.from.y + dy / scale() });
      now.frame ||= requestAnimationFrame(() => {
        now.frame = 0;
        onMove();
      });
    },
    onPointerUp: () => {
      const now = held.current;
      held.current = null;
      moved.current = now?.moved ?? false;
      if (now?.moved) onDrop(now.id, positions.get(now.id) as Point);
    },
    onPointerCancel: () => {
      held.current = null;
    },
  };
  return { handlers, hasMoved: () => moved.current };
}
