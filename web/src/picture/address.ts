import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { put, useAddressChange } from '../layout/useAddressChange';
import { lengthOf } from '../link/paths';
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

/** `x,y,id`, as ids may have commas in them. */
function parsePin(text: string): [string, Point][] {
  const [, x, y, id] = /^(-?\d+),(-?\d+),(.+)$/.exec(text) ?? [];
  return id ? [[id, { x: Number(x), y: Number(y) }]] : [];
}
