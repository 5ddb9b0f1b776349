import type { Point } from './arrange';
import type { GraphLink } from './graph';

/** How close to a link a pointer must be, in px. */
const NEAR = 8;

/**
 * The link nearest to a point of the scene, because lines are too thin to hit; null if none is near.
 * @param paths the drawn links, in the same order
 */
export function nearestLink(place: Point, links: GraphLink[], paths: HTMLCollection): GraphLink | null {
  let nearest: { link: GraphLink; distance: number } | null = null;
  for (const [i, link] of links.entries()) {
    const distance = distanceTo(place, paths[i] as SVGPathElement);
    if (distance < (nearest?.distance ?? NEAR)) nearest = { link, distance };
  }
  return nearest?.link ?? null;
}

/** Distance of a point from a line, approximated by points along the line. */
function distanceTo({ x, y }: Point, line: SVGPathElement): number {
  const length = line.getTotalLength();
  let nearest = Number.POSITIVE_INFINITY;
  for (let along = 0; along <= length; along += NEAR) {
    const point = line.getPointAtLength(along);
    nearest = Math.min(nearest, Math.hypot(point.x - x, point.y - y));
  }
  return nearest;
}
