import { useSearchParams } from 'react-router';
import { MetricLink, metricName } from '../../figure/MetricLink';
import { unitIn } from '../../figure/unitIn';
import { Answer, More, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { Measure, MetricCategory } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useLanguage, useMessages } from '../../language/language';
import { measures, metricCategories, oneOf, useTerm } from '../../language/terms';
import { Choice } from '../../layout/Choice';
import { Empty } from '../../layout/States';
import { TableFrame } from '../../table/TableFrame';
import styles from './BrowsePage.module.css';
import { messages } from './messages';
import { SortableHeader, sortingOf } from './SortableHeader';

const BrowseMetrics = graphql(`
  query BrowseMetrics($category: String, $measure: Measure, $direction: OrderDirection!, $after: String) {
    metrics(
      first: 50
      after: $after
      filter: { category: $category, measure: $measure }
      orderBy: { field: NAME, direction: $direction }
    ) {
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
          definition
          category
          measure
          unit {
            symbol
            name
          }
          object {
            name
            englishName
          }
          action {
            name
            englishName
          }
        }
      }
    }
  }
`);

/** A table of the metrics, each with its parts. */
export function MetricsTable() {
  const m = useMessages(messages);
  const term = useTerm();
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const sorting = sortingOf(parameters, { name: 'NAME' }, { by: 'name', direction: 'ASC' });
  const asked = usePages(
    BrowseMetrics,
    {
      category: oneOf<MetricCategory>(metricCategories, parameters.get('category')),
      measure: oneOf<Measure>(measures, parameters.get('measure')),
      direction: sorting.direction,
    },
    ({ metrics }) => metrics.pageInfo,
  );
  const options = (terms: typeof metricCategories | typeof measures) =>
    Object.entries(terms).map(([value, name]) => ({ value, name: term(name) }));
  return (
    <>
      <search className="filters no-print">
        <Choice name="category" label={m.columns.category} all={m.all} options={options(metricCategories)} />
        <Choice name="measure" label={m.columns.measure} all={m.all} options={options(measures)} />
      </search>
      <Answer of={asked}>
        {(pages) => {
          const rows = pages.flatMap(({ metrics }) => metrics.edges.map(({ node }) => node));
          const total = pages[0]?.metrics.totalCount ?? 0;
          if (rows.length === 0) return <Empty />;
          return (
            <>
              <p className="faint">{m.total(total)}</p>
              <TableFrame label={m.tables.metrics} className={styles.table}>
                <table>
                  <caption className="visually-hidden">{m.tables.metrics}</caption>
                  <thead>
                    <tr>
                      <SortableHeader by="name" now={sorting}>
                        {m.name}
                      </SortableHeader>
                      <th scope="col">{m.columns.category}</th>
                      <th scope="col">{m.columns.unit}</th>
                      <th scope="col">{m.columns.object}</th>
                      <th scope="col">{m.columns.action}</th>
                      <th scope="col">{m.columns.measure}</th>
                      <th scope="col">{m.columns.definition}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((row) => (
                      <tr key={row.id}>
                        <th scope="row">
                          <MetricLink metric={row} />
                        </th>
                        <td>{term(metricCategories[row.category])}</td>
                        <td>{unitIn(language, row.unit)}</td>
                        <td>{metricName(row.object, language)}</td>
                        <td>{row.action && metricName(row.action, language)}</td>
                        <td>{term(measures[row.measure])}</td>
                        <td>
                          <Chinese>{row.definition}</Chinese>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </TableFrame>
              <More of={asked} shown={rows.length} all={total} />
            </>
          );
        }}
      </Answer>
    </>
  );
}
