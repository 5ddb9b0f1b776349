import { type Force, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

export interface Point {
  x: number;
  y: number;
}

/** An entity to be placed: how much room its mark and name need, and where it is already. */
export interface Placed {
  id: string;
  width: number;
  height: number;
  at?: Point | undefined;
  pinned?: boolean;
}

/** What is to be laid out. */
export interface Arrangement {
  /** The first stays in the middle. */
  nodes: Placed[];
  links: { source: string; target: string }[];
  /** Width by height of the window that it has to fit. */
  aspect: number;
}

interface Body extends Placed {
  x: number;
  y: number;
  vx: number;
  vy: number;
  /** Where it is pinned. */
  fx?: number;
}

const TICKS = 300;
const ROUNDS = 60;
/** How strongly all is drawn to the middle. */
const PULL = 0.05;
/** So few leave room between them for the words of their links. */
const FEW = 30;
/** How much is still moved where most have a place already: enough for newcomers, too little to lose one's bearings. */
const WARM = 0.3;

/**
 * Places entities so that linked ones are near each other and no name covers another; the same for the same input. Those
 * that have a place move little, pinned ones not at all.
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

/** In the end names matter more than the length of links: pushes apart what still overlaps. */
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

/** Pushes entities apart whose marks and names would cover each other; along the way that is shorter. */
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
