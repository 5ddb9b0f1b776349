import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { put, useAddressChange } from '../layout/useAddressChange';
import { lengthOf } from '../link/paths';
import type { Point } from './arrange';

/** Possible radii around an entity, in links. */
export const HOPS = ['1', '2', '3'];

/** The state of the page, as kept in the URL. */
export interface GraphAddress {
  /** The entity in the centre. */
  id: string | null;
  /** If given, the picture shows the paths to this entity instead of the neighbourhood. */
  to: string | null;
  /** The maximum length of these paths, in links. */
  max: number;
  hops: number;
  /** Entities whose own neighbourhoods are shown as well. */
  open: string[];
  /** Types of entity, types of link, ids of entities, or INFERRED. */
  hidden: ReadonlySet<string>;
  pins: ReadonlyMap<string, Point>;
  /** Id of an entity or key of a link. */
  selected: string | null;
  select: (what: string | null) => void;
  toggle: (field: 'open' | 'hide', value: string) => void;
  /** Shows everything that is hidden. */
  showAll: () => void;
  pin: (id: string, at: Point) => void;
  unpin: (id: string) => void;
}

/** Reads the state from the URL. Each change is a step in the history, except selecting and pinning. */
export function useGraphAddress(): GraphAddress {
  const [parameters] = useSearchParams();
  const change = useAddressChange();
  return useMemo(() => {
    const pins = new Map(parameters.getAll('pin').flatMap(parsePin));
    const setPins = (edit: (changed: Map<string, Point>) => void) =>
      change((now) => {
        const changed = new Map(now.getAll('pin').flatMap(parsePin));
        edit(changed);
        now.delete('pin');
        for (const [id, { x, y }] of changed) now.append('pin', `${Math.round(x)},${Math.round(y)},${id}`);
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
      select: (what) => change((now) => put(now, 'selected', what), true),
      toggle: (field, value) =>
        change((now) => {
          if (now.has(field, value)) now.delete(field, value);
          else now.append(field, value);
        }),
      showAll: () => change((now) => now.delete('hide')),
      pin: (id, at) => setPins((changed) => changed.set(id, at)),
      unpin: (id) => setPins((changed) => changed.delete(id)),
    };
  }, [parameters, change]);
}

/** Parses `x,y,id`. The id comes last because it may contain commas. */
function parsePin(text: string): [string, Point][] {
  const [, x, y, id] = /^(-?\d+),(-?\d+),(.+)$/.exec(text) ?? [];
  return id ? [[id, { x: Number(x), y: Number(y) }]] : [];
}
