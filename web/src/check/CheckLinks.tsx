import { Link } from 'react-router';
import { graphql } from '../graphql/generated';
import type { DisagreeingChecksFragment } from '../graphql/generated/graphql';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { SOURCE_MARK } from '../table/sheet';
import styles from './CheckLinks.module.css';

/** The checks that a figure takes part in and that do not add up. */
export const DisagreeingChecks = graphql(`
  fragment DisagreeingChecks on Observation {
    checks(status: DISAGREES) {
      id
    }
  }
`);

/** Where one check is explained. */
export function checkAddress(id: string): string {
  return `/checks?${new URLSearchParams({ check: id })}`;
}

/** Says of a figure that it does not add up; leads to why. */
export function CheckLinks({ of }: { of: DisagreeingChecksFragment }) {
  const m = useMessages(shared);
  return of.checks.map(({ id }) => (
    <Link key={id} className={styles.check} to={checkAddress(id)} title={m.doesNotAddUpHint} {...SOURCE_MARK}>
      {m.doesNotAddUp}
    </Link>
  ));
}
