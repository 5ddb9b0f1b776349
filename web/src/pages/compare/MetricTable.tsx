import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { absentStatus } from '../../entity/absent';
import { EntityLink } from '../../entity/EntityLink';
import { Figure } from '../../figure/Figure';
import { MetricLink } from '../../figure/MetricLink';
import { Answer, More, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { MetricTableQuery } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { metricCategories, statuses, useTerm } from '../../language/terms';
import { Choice } from '../../layout/Choice';
import { Empty } from '../../layout/States';
import { useTitle } from '../../layout/useTitle';
import styles from './MetricTable.module.css';
import { messages } from './messages';

const MetricTableDocument = graphql(`
  query MetricTable($category: String, $minSubdistricts: Int, $after: String) {
    metrics(first: 40, after: $after, filter: { category: $category, minSubdistricts: $minSubdistricts }) {
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
          category
          comparison {
            subdistrict {
              ...EntityParts
            }
            observations {
              ...FigureParts
            }
          }
        }
      }
    }
  }
`);

type Metric = MetricTableQuery['metrics']['edges'][number]['node'];

/** How many figures a cell shows before it says how many more there are. */
const SHOWN = 2;

/** Metrics by subdistricts: a row says what each report has of one thing. */
export function MetricTable() {
  const m = useMessages(messages);
  const term = useTerm();
  useTitle(m.title);
  const [parameters] = useSearchParams();
  const asked = usePages(
    MetricTableDocument,
    {
      category: parameters.get('category'),
      minSubdistricts: parameters.get('least') === 'any' ? 1 : 2,
    },
    ({ metrics }) => metrics.pageInfo,
  );
  const sort = parameters.get('sort');
  const { more, isFetching, error } = asked;
  useEffect(() => {
    // The server sorts by name; in any other order only the whole list is true.
    if (sort && !isFetching && !error) more?.();
  }, [sort, more, isFetching, error]);
  return (
    <>
      <search className="filters no-print">
        <Choice
          name="category"
          label={m.category}
          all={m.all}
          options={Object.entries(metricCategories).map(([value, name]) => ({ value, name: term(name) }))}
        />
        <Choice
          name="least"
          label={m.least}
          options={[
            { value: 'several', name: m.several },
            { value: 'any', name: m.any },
          ]}
        />
        <Choice
          name="sort"
          label={m.sort}
          options={[
            { value: 'name', name: m.byName },
            { value: 'category', name: m.byCategory },
            { value: 'reported', name: m.byReported },
          ]}
        />
      </search>
      <Answer of={asked}>
        {(pages) => (
          <>
            <Rows pages={pages} sort={sort} />
            <More of={asked} shown={40 * pages.length} all={pages[0]?.metrics.totalCount} />
          </>
        )}
      </Answer>
    </>
  );
}

function Rows({ pages, sort }: { pages: MetricTableQuery[]; sort: string | null }) {
  const m = useMessages(messages);
  const term = useTerm();
  const metrics = sorted(
    pages.flatMap((page) => page.metrics.edges.map(({ node }) => node)),
    sort,
  );
  const places = metrics[0]?.comparison.map(({ subdistrict }) => subdistrict) ?? [];
  if (metrics.length === 0) return <Empty />;
  return (
    <>
      <p className="faint">{m.found(pages[0]?.metrics.totalCount ?? 0)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself has to be reached by keyboard */}
      <section className={`scroll ${styles.table}`} tabIndex={0} aria-label={m.caption}>
        <table>
          <caption className="visually-hidden">{m.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{m.metric}</th>
              {places.map((place) => (
                <th key={place.id} scope="col">
                  <EntityLink entity={place} mark={false} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {metrics.map((metric) => (
              <tr key={metric.id}>
                <th scope="row">
                  <MetricLink metric={metric} />
                  <span className={styles.category}>{term(metricCategories[metric.category])}</span>
                </th>
                {metric.comparison.map(({ subdistrict, observations }) => (
                  <td key={subdistrict.id}>
                    {observations.length === 0 && <span className={styles.silent}>{m.notReported}</span>}
                    {observations.slice(0, SHOWN).map((figure) => (
                      <div key={figure.id} className={styles.figure}>
                        <Figure of={figure} />
                        <About figure={figure} place={subdistrict.id} />
                      </div>
                    ))}
                    {observations.length > SHOWN && (
                      <MetricLink metric={metric}>{m.others(observations.length - SHOWN)}</MetricLink>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** What a figure is about, where it is not the subdistrict as a whole, and that it is not there where it is not. */
function About({
  figure: { subjects, dimensions },
  place,
}: {
  figure: Metric['comparison'][number]['observations'][number];
  place: string;
}) {
  const term = useTerm();
  const named = subjects
    .filter(({ id }) => id !== place)
    .map((subject) => {
      const absent = absentStatus(subject);
      return absent ? `${subject.name}（${term(statuses[absent])}）` : subject.name;
    });
  return (
    <span className={styles.about}>{[...named, ...dimensions.map(({ value }) => value)].join('，')}</span>
  );
}

function sorted(metrics: Metric[], by: string | null): Metric[] {
  const categories = Object.keys(metricCategories);
  const reported = ({ comparison }: Metric) =>
    comparison.filter(({ observations }) => observations.length > 0).length;
  if (by === 'category')
    return metrics.toSorted((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category));
  if (by === 'reported') return metrics.toSorted((a, b) => reported(b) - reported(a));
  return metrics;
}
