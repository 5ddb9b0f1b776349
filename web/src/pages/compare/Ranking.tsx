import { EntityLink } from '../../entity/EntityLink';
import { placeOf } from '../../entity/place';
import { Figure } from '../../figure/Figure';
import { useDays } from '../../figure/Period';
import { Answer, More, useAnswer, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import { Chinese } from '../../language/Chinese';
import { useLanguage, useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { Empty } from '../../layout/States';
import { TableFrame } from '../../table/TableFrame';
import type { ComparedMetric } from './MetricSheet';
import { messages } from './messages';

const RankingDocument = graphql(`
  query Ranking($id: ID!, $within: ID, $after: String) {
    node(id: $id) {
      ... on Metric {
        __typename
        ranking(first: 50, after: $after, filter: { within: $within }) {
          totalCount
          period {
            label
            start
            end
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              place {
                ...EntityParts
                ...EntityPlace
              }
              observation {
                ...FigureParts
                comparableValue
              }
            }
          }
        }
      }
    }
  }
`);

const NotRanked = graphql(`
  query NotRanked($id: ID!, $within: ID) {
    node(id: $id) {
      ... on Metric {
        __typename
        ranking(first: 1, filter: { within: $within }) {
          leftOutCount
        }
      }
    }
  }
`);

/** Streets ranked by their figure of a metric in one period, largest first. */
export function Ranking({
  metric,
  unit,
  within,
}: {
  metric: Pick<ComparedMetric, 'id' | 'name'>;
  unit: string;
  within: string | null;
}) {
  const m = useMessages(messages);
  const { figure: words } = useMessages(shared);
  const language = useLanguage();
  const daysOf = useDays();
  const asked = usePages(RankingDocument, { id: metric.id, within }, ({ node }) =>
    node?.__typename === 'Metric' ? node.ranking.pageInfo : undefined,
  );
  const rest = useAnswer(NotRanked, { id: metric.id, within }).data?.node;
  const leftOut = rest?.__typename === 'Metric' ? rest.ranking.leftOutCount : null;
  const number = (value: number) => value.toLocaleString(language === 'en' ? 'en' : 'zh-CN');
  return (
    <Answer of={asked}>
      {(pages) => {
        const rankings = pages.flatMap(({ node }) => (node?.__typename === 'Metric' ? [node.ranking] : []));
        const rows = rankings.flatMap(({ edges }) => edges.map(({ node }) => node));
        const [first] = rankings;
        const title = m.ranking(first?.period ? daysOf(first.period) : '');
        if (!first || rows.length === 0) return <Empty what={m.noneRanked} />;
        return (
          <section aria-labelledby="ranking">
            <h2 id="ranking">{title}</h2>
            <p className="faint">{m.ranked(first.totalCount, leftOut)}</p>
            <TableFrame label={title}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{m.rank}</th>
                    <th scope="col">{m.place}</th>
                    <th scope="col">{words.value}</th>
                    <th scope="col" className="number">
                      {m.comparable(unit)}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ place, observation }, i) => (
                    <tr key={place.id}>
                      <td>{i + 1}</td>
                      <th scope="row">
                        <EntityLink entity={place} mark={false} />{' '}
                        <span className="faint">
                          <Chinese>{placeOf(place)}</Chinese>
                        </span>
                      </th>
                      <td>
                        <Figure of={observation} />
                      </td>
                      <td className="number">{number(observation.comparableValue)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableFrame>
            <More of={asked} shown={rows.length} all={first.totalCount} />
          </section>
        );
      }}
    </Answer>
  );
}
