import { useSearchParams } from 'react-router';
import { useCovered } from './divisions';

/** How many places can be compared side by side. */
export const MOST_BESIDE = 30;

/**
 * The places chosen in the URL: `within` (a division) or one or more `place`. Without either, everything in the graph.
 */
export function usePlaces() {
  const [parameters] = useSearchParams();
  const chosen = [...new Set(parameters.getAll('place'))].slice(0, MOST_BESIDE);
  const within = chosen.length > 0 ? null : parameters.get('within');
  const covered = useCovered(within, chosen.length === 0);
  const count = chosen.length > 0 ? chosen.length : covered.data?.subdistricts;
  return {
    /** Ids of individually chosen places. */
    chosen,
    within,
    covered,
    /** Number of streets chosen; undefined until it is known. */
    count,
    /** Whether there are too many to show side by side. */
    isMany: count !== undefined && count > MOST_BESIDE,
    /** The query string that chooses the same places. */
    search: placesSearch(within, chosen),
    /** Variables for an operation. */
    variables: { within, places: chosen.length > 0 ? chosen : null },
  };
}

function placesSearch(within: string | null, chosen: string[]): string {
  const search = new URLSearchParams(within ? { within } : chosen.map((id) => ['place', id]));
  return search.size > 0 ? `?${search}` : '';
}

export type Places = ReturnType<typeof usePlaces>;
