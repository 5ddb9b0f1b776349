import { Link } from 'react-router';
import { Locator } from '../../division/Locator';
import { PlacesChoice } from '../../division/PlacesChoice';
import { MOST_BESIDE, usePlaces } from '../../division/places';
import { EntityLink } from '../../entity/EntityLink';
import { MetricLink, metricName } from '../../figure/MetricLink';
import { unitIn } from '../../figure/unitIn';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { MetricsBesideQuery } from '../../graphql/generated/graphql';
import { useLanguage, useMessages } from '../../language/language';
import { NotFound } from '../../layout/NotFound';
import { useTitle } from '../../layout/useTitle';
import { TableFrame } from '../../table/TableFrame';
import { Cell } from './Cell';
import { MetricsChoice } from './MetricsChoice';
import styles from './MetricTable.module.css';
import { messages } from './messages';
import { besideInOneOrder } from './order';

const MetricsBesideDocument = graphql(`
  query MetricsBeside($ids: [ID!]!, $within: ID, $places: [ID!], $beside: Boolean!) {
    nodes(ids: $ids) {
      __typename
      ... on Metric {
        id
        name
        englishName
        unit {
          symbol
          name
        }
        comparison(within: $within, places: $places) @include(if: $beside) {
          subdistrict {
            ...EntityParts
          }
          observations {
            ...FigureParts
            partOf {
              id
            }
          }
        }
      }
    }
  }
`);

type Metric = Extract<NonNullable<MetricsBesideQuery['nodes'][number]>, { __typename: 'Metric' }>;

/** Compares several metrics: one row per street, one column per metric. */
export function MetricsBeside({ ids }: { ids: string[] }) {
  const m = useMessages(messages);
  const language = useLanguage();
  const places = usePlaces();
  const { isMany, count, covered } = places;
  const asked = useAnswer(
    MetricsBesideDocument,
    { ids, ...places.variables, beside: !isMany },
    count !== undefined,
  );
  const metrics = (asked.data?.nodes ?? []).flatMap((node) => (node?.__typename === 'Metric' ? [node] : []));
  const known = new Map(metrics.map((metric) => [metric.id, metric]));
  const title = metrics.map((metric) => metricName(metric, language)).join(m.between);
  useTitle(title || m.title);
  return (
    <Answer of={covered.error ? { ...asked, error: covered.error } : asked}>
      {() =>
        metrics.length === 0 ? (
          <NotFound />
        ) : (
          <div className="page">
            <header>
              <Link className="no-print" to={`/compare${places.search}`}>
                ← {m.back}
              </Link>
              <h1>{title}</h1>
              <p>{m.severalIntroduction}</p>
            </header>
            <MetricsChoice ids={ids} known={known} />
            <PlacesChoice places={places} />
            {isMany && covered.data ? (
              <>
                <p>{m.tooMany(count ?? 0, MOST_BESIDE)}</p>
                <Locator of={covered.data} addressOf={addressOf} />
              </>
            ) : (
              <Table metrics={metrics} />
            )}
          </div>
        )
      }
    </Answer>
  );

  function addressOf(within: string | null): string {
    const search = new URLSearchParams(ids.map((id) => ['metric', id]));
    if (within) search.set('within', within);
    return `?${search}`;
  }
}

function Table({ metrics }: { metrics: Metric[] }) {
  const m = useMessages(messages);
  const language = useLanguage();
  const columns = besideInOneOrder(metrics.map(({ comparison }) => comparison ?? []));
  return (
    <TableFrame label={m.severalCaption} className={styles.table}>
      <table>
        <caption className="visually-hidden">{m.severalCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{m.place}</th>
            {metrics.map((metric) => (
              <th key={metric.id} scope="col">
                <MetricLink metric={metric} />
                <span className={styles.category}>{unitIn(language, metric.unit)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns[0]?.map(({ subdistrict }, i) => (
            <tr key={subdistrict.id}>
              <th scope="row">
                <EntityLink entity={subdistrict} mark={false} />
              </th>
              {metrics.map((metric, j) => {
                const said = columns[j]?.[i];
                return <td key={metric.id}>{said && <Cell metric={metric} of={said} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
