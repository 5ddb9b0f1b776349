import type { Status } from '../graphql/generated/graphql';
import { notExisting } from '../language/terms';

/** What of an entity or a link says whether it is there. */
export interface Standing {
  __typename?: string;
  status?: Status | null;
}

/** The status of what is not there: not yet, or no longer; null of anything else. */
export function absentStatus({ status }: Standing): Status | null {
  return status && notExisting.includes(status) ? status : null;
}
