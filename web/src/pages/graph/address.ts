import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { lengthOf } from '../../drawing/paths';
import type { Point } from './arrange';

/** How far around an entity one can look. */
export const HOPS = ['1', '2', '3'];

/** The state of the page, as its address says it. */
export interface GraphAddress {
  /** The entity in the middle. */
  id: string | null;
  /** Where this is asked for, the picture shows the paths there instead of the surroundings. */
  to: string | null;
  /** The longest of these paths. */
  max: number;
  hops: number;
  /** Entities whose own surroundings are shown as well. */
  open: string[];
  /** Types of entity, types of link, ids of entities, INFERRED. */
  hidden: ReadonlySet<string>;
  pins: ReadonlyMap<string, Point>;
  /** The id of an entity or the key of a link. */
  selected: string | null;
  select: (what: string | null) => void;
  toggle: (field: 'open' | 'hide', value: string) => void;
  /** Shows all that is hidden. */
  showAll: () => void;
  pin: (id: string, at: Point) => void;
  unpin: (id: string) => void;
}

/** Reads the address; each change is one step back for the reader, but for what is only looked at or moved. */
export function useGraphAddress(): GraphAddress {
  const [parameters, setParameters] = useSearchParams();
  return useMemo(() => {
    const change = (edit: (changed: URLSearchParams) => void, replace = false) =>
      setParameters(
        (now) => {
          const changed = new URLSearchParams(now);
          edit(changed);
          return changed;
        },
        { preventScrollReset: true, replace },
      );
    const pins = new Map(parameters.getAll('pin').flatMap(parsePin));
    const setPins = (edit: (changed: Map<string, Point>) => void) =>
      change((changed) => {
        const now = new Map(changed.getAll('pin').flatMap(parsePin));
        edit(now);
        changed.delete('pin');
        for (const [id, { x, y }] of now) changed.append('pin', `${Math.round(x)},${Math.round(y)},${id}`);
      }, true);
    return {
      id: parameters.get('id'),
      to: parameters.get('to'),
      max: lengthOf(parameters.get('max')),
      hops: Math.max(1, HOPS.indexOf(parameters.get('hops') ?? '') + 1),
      open: parameters.getAll('open'),
      hidden: new Set(parameters.getAll('hide')),
      pins,
      selected: parameters.get('selected'),
      select: (what) =>
        change((changed) => {
          if (what) changed.set('selected', what);
          else changed.delete('selected');
        }, true),
      toggle: (field, value) =>
        change((changed) => {
          if (changed.has(field, value)) changed.delete(field, value);
          else changed.append(field, value);
        }),
      showAll: () => change((changed) => changed.delete('hide')),
      pin: (id, at) => setPins((now) => now.set(id, at)),
      unpin: (id) => setPins((now) => now.delete(id)),
    };
  }, [parameters, setParameters]);
}

/** `x,y,id`, as ids may have commas in them. */
function parsePin(text: string): [string, Point][] {
  const [, x, y, id] = /^(-?\d+),(-?\d+),(.+)$/.exec(text) ?? [];
  return id ? [[id, { x: Number(x), y: Number(y) }]] : [];
}
