import type { Status } from '../graphql/generated/graphql';
import { notExisting } from '../language/terms';

/** What tells whether an entity or a link exists. */
export interface Standing {
  __typename?: string;
  status?: Status | null;
}

/** The status of something that does not exist yet or any more; null for anything else. */
export function absentStatus({ status }: Standing): Status | null {
  return status && notExisting.includes(status) ? status : null;
}
