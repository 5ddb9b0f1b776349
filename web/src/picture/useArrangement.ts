import { useEffect, useRef, useState } from 'react';
import type { Arrangement, Placed, Point } from './arrange';
import type { Graph } from './graph';
import { NODE_HEIGHT, nodeWidth } from './label';

/** A graph and the positions of its entities. */
export interface Arranged {
  /** The last graph that was arranged. */
  graph: Graph;
  /** Changed in place during a drag. */
  positions: Map<string, Point>;
  /** Whether a new arrangement is being computed. */
  isArranging: boolean;
  /** Arranges everything anew except pinned entities. */
  arrangeAnew: () => void;
}

/**
 * Arranges a graph in a worker whenever its contents change. Entities that have a position stay close to it.
 * @param pins positions set by the reader
 * @param aspect width divided by height of the window
 * @returns null until there is a first arrangement
 */
export function useArrangement(
  graph: Graph,
  pins: ReadonlyMap<string, Point>,
  aspect: number,
): Arranged | null {
  const [round, setRound] = useState(0);
  const [done, setDone] = useState<Pick<Arranged, 'graph' | 'positions'> & { round: number }>();
  const latest = useRef({ done, pins });
  latest.current = { done, pins };
  useEffect(() => {
    const before = latest.current;
    const known = before.done?.round === round ? before.done.positions : new Map<string, Point>();
    const worker = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Map<string, Point>>) => {
      setDone({ graph, positions: data, round });
      worker.terminate();
    };
    worker.postMessage(arrangement(graph, known, before.pins, aspect));
    return () => worker.terminate();
  }, [graph, round, aspect]);
  if (!done) return null;
  const { graph: arranged, positions } = done;
  return {
    graph: arranged,
    positions,
    isArranging: arranged !== graph || done.round !== round,
    arrangeAnew: () => setRound(round + 1),
  };
}

function arrangement(
  { nodes, links }: Graph,
  known: ReadonlyMap<string, Point>,
  pins: ReadonlyMap<string, Point>,
  aspect: number,
): Arrangement {
  return {
    nodes: nodes.map(
      ({ id, name }): Placed => ({
        id,
        width: nodeWidth(name),
        height: NODE_HEIGHT,
        at: pins.get(id) ?? known.get(id),
        pinned: pins.has(id),
      }),
    ),
    links: links.map(({ from, to }) => ({ source: from.id, target: to.id })),
    aspect,
  };
}
