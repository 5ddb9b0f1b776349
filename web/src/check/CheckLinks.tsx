import { Link } from 'react-router';
import { graphql } from '../graphql/generated';
import type { CheckRule, DisagreeingChecksFragment } from '../graphql/generated/graphql';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { SOURCE_MARK } from '../table/sheet';
import styles from './CheckLinks.module.css';

/** The checks of a figure that do not add up. */
export const DisagreeingChecks = graphql(`
  fragment DisagreeingChecks on Observation {
    id
    checks(status: DISAGREES) {
      id
      rule
      result {
        id
      }
    }
  }
`);

/** Rules between figures of which neither is computed from the other. */
const MUTUAL: readonly CheckRule[] = ['EQUAL', 'REVISED'];

/** The URL of a check's explanation. */
export function checkAddress(id: string): string {
  return `/checks?${new URLSearchParams({ check: id })}`;
}

/** Flags a figure that does not add up and links to the check. Of a total and its parts, only the total is flagged. */
export function CheckLinks({ of }: { of: DisagreeingChecksFragment }) {
  const m = useMessages(shared);
  const own = of.checks.filter(({ rule, result }) => result.id === of.id || MUTUAL.includes(rule));
  return own.map(({ id }) => (
    <Link key={id} className={styles.check} to={checkAddress(id)} title={m.doesNotAddUpHint} {...SOURCE_MARK}>
      {m.doesNotAddUp}
    </Link>
  ));
}
