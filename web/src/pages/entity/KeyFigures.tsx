import { Figure } from '../../figure/Figure';
import { MetricLink } from '../../figure/MetricLink';
import { Period } from '../../figure/Period';
import { useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { KeyFiguresQuery } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { metricCategories, useTerm } from '../../language/terms';
import styles from './KeyFigures.module.css';
import { messages } from './messages';

const KeyFiguresDocument = graphql(`
  query KeyFigures($id: ID!) {
    node(id: $id) {
      __typename
      ... on Subdistrict {
        observations(first: 200, filter: { status: ACTUAL }) {
          edges {
            node {
              ...FigureParts
              partOf {
                id
              }
              revisedBy {
                id
              }
            }
          }
        }
      }
    }
  }
`);

type KeyFigure = Extract<
  KeyFiguresQuery['node'],
  { __typename: 'Subdistrict' }
>['observations']['edges'][number]['node'];

/** Maximum number of cards: two rows on a wide screen. */
const MOST = 8;

/**
 * The key figures of a street: for each subject area, the first figure about the street as a whole in its latest
 * report.
 */
export function KeyFigures({ of }: { of: string }) {
  const m = useMessages(messages);
  const term = useTerm();
  const { data } = useAnswer(KeyFiguresDocument, { id: of });
  const node = data?.node;
  const figures = node?.__typename === 'Subdistrict' ? keyFiguresOf(node.observations.edges) : [];
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="key-figures">
      <h2 id="key-figures">{m.keyFigures}</h2>
      <p className="faint">{m.keyFiguresHint}</p>
      <ul className={styles.cards}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <span className="faint">{term(metricCategories[figure.metric.category])}</span>
            <MetricLink metric={figure.metric} />
            <span className={styles.value}>
              <Figure of={figure} />
            </span>
            <span className="faint">
              <Period of={figure.period} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * A figure is about the street as a whole if it has one subject, no dimensions and no total, and no later report
 * revises it. Figures come in the order of the reports.
 */
function keyFiguresOf(edges: readonly { node: KeyFigure }[]): KeyFigure[] {
  const whole = edges
    .map(({ node }) => node)
    .filter(
      ({ subjects, dimensions, partOf, revisedBy }) =>
        subjects.length === 1 && dimensions.length === 0 && !partOf && !revisedBy,
    );
  const first = new Map<KeyFigure['metric']['category'], KeyFigure>();
  for (const figure of whole) {
    const known = first.get(figure.metric.category);
    if (!known || (figure.period.end ?? '') > (known.period.end ?? ''))
      first.set(figure.metric.category, figure);
  }
  return (Object.keys(metricCategories) as KeyFigure['metric']['category'][])
    .flatMap((category) => first.get(category) ?? [])
    .slice(0, MOST);
}
