import { graphql } from '../graphql/generated';
import type { FigurePartsFragment } from '../graphql/generated/graphql';
import { Chinese } from '../language/Chinese';
import { observationStatuses, qualifiers, useTerm } from '../language/terms';
import { Cite } from '../source/Cite';
import { CITED } from '../source/copying';
import styles from './Figure.module.css';

/** What is shown with a figure. */
export const FigureParts = graphql(`
  fragment FigureParts on Observation {
    id
    reported
    value
    valueHigh
    qualifier
    status
    unit {
      symbol
    }
    period {
      ...PeriodParts
    }
    dimensions {
      name
      value
    }
    metric {
      id
      name
      englishName
      category
    }
    subjects {
      ...EntityParts
    }
    citations {
      ...CitationParts
    }
  }
`);

/**
 * A figure as the report writes it, with its qualifier and source. Copying it also copies the source.
 * @param named whether the citation also names what the report covers
 */
export function Figure({ of, named }: { of: FigurePartsFragment; named?: boolean }) {
  const term = useTerm();
  return (
    <span className={styles.figure} {...CITED}>
      <Chinese className={styles.reported}>{of.reported}</Chinese>
      {of.qualifier !== 'EXACT' && <span className={styles.note}>{term(qualifiers[of.qualifier])}</span>}
      {of.status !== 'ACTUAL' && (
        <span className={styles.status}>{term(observationStatuses[of.status])}</span>
      )}
      <Cite of={of.citations} named={named} />
    </span>
  );
}
