import { type Force, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

export interface Point {
  x: number;
  y: number;
}

/** An entity to place: the size of its mark and name, and its current position if it has one. */
export interface Placed {
  id: string;
  width: number;
  height: number;
  at?: Point | undefined;
  pinned?: boolean;
}

/** The graph to lay out. */
export interface Arrangement {
  /** The first one stays in the centre. */
  nodes: Placed[];
  links: { source: string; target: string }[];
  /** Width divided by height of the window. */
  aspect: number;
}

interface Body extends Placed {
  x: number;
  y: number;
  vx: number;
  vy: number;
  /** Pinned position. */
  fx?: number;
}

const TICKS = 300;
const ROUNDS = 60;
/** Strength of the pull to the centre. */
const PULL = 0.05;
/** Up to this many entities, there is room for the wording of links. */
const FEW = 30;
/**
 * Initial movement if most entities already have a position: enough to place new ones, too little to disorient the
 * reader.
 */
const WARM = 0.3;

/**
 * Positions entities so that linked ones are close and names do not overlap. Deterministic. Entities with a position
 * move little, pinned ones not at all.
 */
export function arrange({ nodes, links, aspect }: Arrangement): Map<string, Point> {
  const warm = nodes.filter(({ at }) => at).length > nodes.length / 2;
  const bodies = nodes.map((node, i) => ({
    ...node,
    ...(node.at ?? {}),
    ...(i === 0 && !node.at ? { x: 0, y: 0 } : {}),
    ...(node.pinned && node.at ? { fx: node.at.x, fy: node.at.y } : {}),
  })) as Body[];
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, { source: string | Body; target: string | Body }>(links.map((link) => ({ ...link })))
        .id(({ id }) => id)
        .distance(nodes.length <= FEW ? 170 : 90),
    )
    .force(
      'apart',
      forceManyBody()
        .strength(nodes.length <= FEW ? -700 : -260)
        .theta(1.1)
        .distanceMax(900),
    )
    .force('x', forceX(0).strength(PULL / aspect))
    .force('y', forceY(0).strength(PULL * aspect))
    .force('room', room(bodies))
    .alpha(warm ? WARM : 1)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop();
  simulation.tick(warm ? TICKS / 2 : TICKS);
  makeRoom(bodies);
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}

/** Pushes apart what still overlaps at the end, since readable names matter more than short links. */
function makeRoom(bodies: Body[]): void {
  const push = room(bodies);
  for (let round = 0; round < ROUNDS; round++) {
    for (const body of bodies) body.vx = body.vy = 0;
    push(1);
    for (const body of bodies)
      if (body.fx === undefined) {
        body.x += body.vx;
        body.y += body.vy;
      }
  }
}

/** A force that separates entities whose marks and names overlap, along the axis with the smaller overlap. */
function room(bodies: Body[]): Force<Body, undefined> {
  const widest = Math.max(...bodies.map(({ width }) => width));
  return () => {
    const fromLeft = bodies.toSorted((a, b) => a.x - b.x);
    for (let i = 0; i < fromLeft.length; i++) {
      const a = fromLeft[i] as Body;
      for (let j = i + 1; j < fromLeft.length; j++) {
        const b = fromLeft[j] as Body;
        if (b.x - a.x > widest) break;
        const dx = b.x - a.x || 0.01;
        const dy = b.y - a.y || 0.01;
        const overX = (a.width + b.width) / 2 - dx;
        const overY = (a.height + b.height) / 2 - Math.abs(dy);
        if (overX <= 0 || overY <= 0) continue;
        if (overX < overY) {
          a.vx -= overX / 2;
          b.vx += overX / 2;
        } else {
          const push = (Math.sign(dy) * overY) / 2;
          a.vy -= push;
          b.vy += push;
        }
      }
    }
  };
}
