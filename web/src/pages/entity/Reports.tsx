import { Link } from 'react-router';
import { Days } from '../../figure/Period';
import { graphql } from '../../graphql/generated';
import type { ReportPartsFragment } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { reportAddress } from '../../source/reportAddress';
import { messages } from './messages';
import styles from './Reports.module.css';

export const ReportParts = graphql(`
  fragment ReportParts on Report {
    id
    title
    publisher
    publishedOn
    fileName
    period {
      ...PeriodParts
    }
    observations {
      totalCount
    }
    entities {
      totalCount
    }
  }
`);

/** The reports that cover a subdistrict, newest first. */
export function Reports({ of }: { of: ReportPartsFragment[] }) {
  const m = useMessages(messages);
  const { source } = useMessages(shared);
  return (
    <ul className={styles.reports}>
      {of.map(({ id, title, publisher, publishedOn, fileName, period, observations, entities }) => (
        <li key={id}>
          <strong>
            <Link to={reportAddress(id)}>
              <Chinese>{title}</Chinese>
            </Link>
          </strong>
          <span>
            {source.publisher} {publisher ? <Chinese>{publisher}</Chinese> : source.notStated} ·{' '}
            {source.publishedOn} {publishedOn ?? source.notStated}
          </span>
          <span>
            {source.period} <Days of={period} /> · {m.reportFigures(observations.totalCount)} ·{' '}
            {m.reportEntities(entities.totalCount)}
          </span>
          <span className={styles.file}>{fileName}</span>
        </li>
      ))}
    </ul>
  );
}
