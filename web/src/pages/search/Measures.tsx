import { Link } from 'react-router';
import { EntityLinks } from '../../entity/EntityLinks';
import { Figure } from '../../figure/Figure';
import { MetricLink } from '../../figure/MetricLink';
import { Period } from '../../figure/Period';
import { Answer, More, type Pages, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { MeasuresQuery } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useLanguage, useMessages } from '../../language/language';
import { messages } from './messages';
import styles from './SearchPage.module.css';

const MeasuresDocument = graphql(`
  query Measures($text: String!, $after: String) {
    concepts(filter: { text: $text }, first: 3) {
      edges {
        node {
          id
          name
          englishName
          aliases
        }
      }
    }
    metrics(filter: { text: $text }, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          englishName
          observations(first: 6) {
            totalCount
            edges {
              node {
                ...FigureParts
              }
            }
          }
        }
      }
    }
  }
`);

/** Metrics whose name, or the wording of whose parts, matches. */
export function useMeasures(text: string) {
  return usePages(MeasuresDocument, { text }, ({ metrics }) => metrics.pageInfo);
}

/** The metrics that match, with the figures of the streets. */
export function Measures({ text, of }: { text: string; of: Pages<MeasuresQuery> }) {
  const m = useMessages(messages);
  const language = useLanguage();
  return (
    <section aria-labelledby="measures" className={styles.answer}>
      <h2 id="measures">{m.measures}</h2>
      <Answer of={of}>
        {(pages) => {
          const metrics = pages.flatMap((page) => page.metrics.edges.map(({ node }) => node));
          if (metrics.length === 0) return <p className={styles.total}>{m.noMeasure}</p>;
          const concepts = pages[0]?.concepts.edges ?? [];
          return (
            <>
              {concepts.length > 0 && (
                <p className={styles.total}>
                  {m.concepts(concepts.map(({ node }) => (language === 'en' ? node.englishName : node.name)))}
                </p>
              )}
              <p>
                <Link to={`/compare?${new URLSearchParams({ text })}`}>{m.beside}</Link>
              </p>
              <ol className={styles.measures}>
                {metrics.map((metric) => (
                  <li key={metric.id}>
                    <h3>
                      <MetricLink metric={metric} />
                    </h3>
                    {metric.observations.totalCount === 0 && <p className="faint">{m.noFigure}</p>}
                    <ul>
                      {metric.observations.edges.map(({ node }) => (
                        <li key={node.id}>
                          <EntityLinks of={node.subjects} mark={false} /> <Figure of={node} named />{' '}
                          <span className="faint">
                            <Period of={node.period} />
                            {node.dimensions.length > 0 && ' · '}
                            <Chinese>{node.dimensions.map(({ value }) => value).join(' · ')}</Chinese>
                          </span>
                        </li>
                      ))}
                    </ul>
                    {metric.observations.totalCount > metric.observations.edges.length && (
                      <p>
                        <MetricLink metric={metric}>
                          {m.allFigures(metric.observations.totalCount)}
                        </MetricLink>
                      </p>
                    )}
                  </li>
                ))}
              </ol>
              <More of={of} shown={metrics.length} all={pages[0]?.metrics.totalCount} />
            </>
          );
        }}
      </Answer>
    </section>
  );
}
