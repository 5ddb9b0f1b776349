import { Fragment } from 'react';
import { absentStatus } from '../../entity/absent';
import { Figure } from '../../figure/Figure';
import { type Metric, MetricLink } from '../../figure/MetricLink';
import type { MetricTableQuery } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { statuses, useTerm } from '../../language/terms';
import styles from './MetricTable.module.css';
import { messages } from './messages';
import { nested, rowsOf } from './nested';

type Comparison = MetricTableQuery['metrics']['edges'][number]['node']['comparison'][number];

/**
 * What a street's reports say about a metric, parts after their total; or that they do not report it.
 * @param most how many figures to show before a link to the rest
 */
export function Cell({
  metric,
  of: { subdistrict, observations },
  most = Number.POSITIVE_INFINITY,
}: {
  metric: Metric;
  of: Omit<Comparison, 'status'>;
  most?: number;
}) {
  const m = useMessages(messages);
  if (observations.length === 0) return <span className={styles.silent}>{m.notReported}</span>;
  const rows = rowsOf(nested(observations.map((figure) => ({ figure }))));
  return (
    <>
      {rows.slice(0, most).map(({ figure, depth }) => (
        <div key={figure.id} className={styles.figure}>
          {depth > 0 && <span className="faint">{m.part} </span>}
          <Figure of={figure} />
          <About figure={figure} place={subdistrict.id} />
        </div>
      ))}
      {rows.length > most && <MetricLink metric={metric}>{m.others(rows.length - most)}</MetricLink>}
    </>
  );
}

/** What a figure is about, unless it is the subdistrict as a whole; marked if that does not exist (yet or any more). */
function About({
  figure: { subjects, dimensions },
  place,
}: {
  figure: Comparison['observations'][number];
  place: string;
}) {
  const term = useTerm();
  const { marks } = useMessages(shared);
  const parts = [
    ...subjects
      .filter(({ id }) => id !== place)
      .map((subject) => ({ name: subject.name, absent: absentStatus(subject) })),
    ...dimensions.map(({ value }) => ({ name: value, absent: null })),
  ];
  return (
    <span className={styles.about}>
      {parts.map(({ name, absent }, i) => (
        <Fragment key={name}>
          {i > 0 && marks.comma}
          <Chinese>{name}</Chinese>
          {absent && marks.bracketed(term(statuses[absent]))}
        </Fragment>
      ))}
    </span>
  );
}
