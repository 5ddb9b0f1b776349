import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useRef } from 'react';
import type { Point } from './arrange';
import { entityAt } from './entityAt';

const SCALES: [number, number] = [0.1, 4];
/** Space for names at the edges, in px. */
const MARGIN = { x: 72, y: 40 };

/** Maximum scale for fitting a small graph into the window. */
const LARGEST_FIT = 1.3;

/** The visible part of the picture, and how to change it. */
export interface Zoom {
  current: () => ZoomTransform;
  by: (factor: number) => void;
  pan: (x: number, y: number) => void;
  /** Shows everything, enlarged by at most LARGEST_FIT. */
  fit: (points: Iterable<Point>) => void;
  /** Whether the view is still as fit() left it. */
  isFitted: () => boolean;
  /** Moves a point into view if necessary. */
  reveal: (point: Point) => void;
}

/**
 * Zooms and pans by mouse, wheel and touch.
 * @param onChange called when the visible part changes, at most once a frame
 */
export function useZoom(svg: RefObject<SVGSVGElement | null>, onChange: (now: ZoomTransform) => void): Zoom {
  const current = useRef<ZoomTransform>(zoomIdentity);
  const fitted = useRef(true);
  const change = useRef(onChange);
  change.current = onChange;
  const behaviour = useRef(
    zoom<SVGSVGElement, unknown>()
      .scaleExtent(SCALES)
      // Dragging a node moves the node, not the picture: see Picture.
      .filter((event) => !event.button && (event.type === 'wheel' || entityAt(event.target) === null)),
  ).current;
  useEffect(() => {
    const element = svg.current as SVGSVGElement;
    let frame = 0;
    behaviour.on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      current.current = transform;
      fitted.current = false;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        change.current(current.current);
      });
    });
    select(element).call(behaviour);
    return () => {
      cancelAnimationFrame(frame);
      select(element).on('.zoom', null);
    };
  }, [svg, behaviour]);
  const selected = () => select(svg.current as SVGSVGElement);
  const size = () => (svg.current as SVGSVGElement).getBoundingClientRect();
  const pan = (x: number, y: number) => {
    const { k } = current.current;
    behaviour.translateBy(selected(), x / k, y / k);
  };
  return {
    current: () => current.current,
    by: (factor) => behaviour.scaleBy(selected(), factor),
    pan,
    fit: (points) => {
      const { width, height } = size();
      const { left, right, top, bottom } = bounds(points);
      const k = Math.min(
        LARGEST_FIT,
        (width - 2 * MARGIN.x) / Math.max(1, right - left),
        (height - 2 * MARGIN.y) / Math.max(1, bottom - top),
      );
      behaviour.transform(
        selected(),
        zoomIdentity
          .translate(width / 2, height / 2)
          .scale(Math.max(k, SCALES[0]))
          .translate(-(left + right) / 2, -(top + bottom) / 2),
      );
      fitted.current = true;
    },
    isFitted: () => fitted.current,
    reveal: (point) => {
      const { width, height } = size();
      const [x, y] = current.current.apply([point.x, point.y]);
      const dx = Math.max(MARGIN.x - x, 0) + Math.min(width - MARGIN.x - x, 0);
      const dy = Math.max(MARGIN.y - y, 0) + Math.min(height - MARGIN.y - y, 0);
      if (dx || dy) pan(dx, dy);
    },
  };
}

/** The rectangle around some points. */
export function bounds(points: Iterable<Point>) {
  const all = [...points];
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
