import { graphql } from '../graphql/generated';
import type { PeriodPartsFragment } from '../graphql/generated/graphql';
import { Chinese } from '../language/Chinese';
import { useLanguage, useMessages } from '../language/language';
import { shared } from '../language/shared';
import { englishPeriod } from './englishPeriod';
import styles from './Figure.module.css';

/** What is shown of a period. */
export const PeriodParts = graphql(`
  fragment PeriodParts on Period {
    label
    start
    end
    inferred
  }
`);

/** The period of a figure; marked if the text names none and the period of the report is used. */
export function Period({ of }: { of: PeriodPartsFragment }) {
  const { figure } = useMessages(shared);
  if (!of.inferred) return <Days of={of} />;
  return (
    <span className={styles.inferred} title={figure.inferredPeriod}>
      <Days of={of} />
    </span>
  );
}

/** The report's wording; in English, the dates that it means if they are known. */
export function Days({ of }: { of: Spelt }) {
  const days = useDays()(of);
  return days === of.label ? <Chinese>{days}</Chinese> : days;
}

/** Returns a function with the same result as plain text. */
export function useDays(): (of: Spelt) => string {
  const language = useLanguage();
  return (of) => (language === 'en' && englishPeriod(of)) || of.label;
}

type Spelt = Omit<PeriodPartsFragment, 'inferred'>;
