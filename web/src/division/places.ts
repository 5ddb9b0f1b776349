import { useSearchParams } from 'react-router';
import { useCovered } from './divisions';

/** How many places stand beside each other at the most. */
export const MOST_BESIDE = 30;

/** The places that the address chooses: `within`, a division, or one or several `place`; all of the graph without either. */
export function usePlaces() {
  const [parameters] = useSearchParams();
  const chosen = [...new Set(parameters.getAll('place'))].slice(0, MOST_BESIDE);
  const within = chosen.length > 0 ? null : parameters.get('within');
  const covered = useCovered(within, chosen.length === 0);
  const count = chosen.length > 0 ? chosen.length : covered.data?.subdistricts;
  return {
    /** Ids of the places that are chosen one by one. */
    chosen,
    within,
    covered,
    /** How many streets that makes; undefined while that is not known. */
    count,
    /** Whether they are too many to stand beside each other. */
    isMany: count !== undefined && count > MOST_BESIDE,
    /** The part of an address that chooses them. */
    search: placesSearch(within, chosen),
    /** What an operation takes of it. */
    variables: { within, places: chosen.length > 0 ? chosen : null },
  };
}

function placesSearch(within: string | null, chosen: string[]): string {
  const search = new URLSearchParams(within ? { within } : chosen.map((id) => ['place', id]));
  return search.size > 0 ? `?${search}` : '';
}

export type Places = ReturnType<typeof usePlaces>;
