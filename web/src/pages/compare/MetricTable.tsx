import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { Locator } from '../../division/Locator';
import { PlacesChoice } from '../../division/PlacesChoice';
import { MOST_BESIDE, type Places, usePlaces } from '../../division/places';
import { EntityLink } from '../../entity/EntityLink';
import { MetricLink } from '../../figure/MetricLink';
import { Answer, More, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { MetricCategory, MetricTableQuery } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { metricCategories, oneOf, useTerm } from '../../language/terms';
import { Choice } from '../../layout/Choice';
import { MAX_TEXT } from '../../layout/Combobox';
import { Empty } from '../../layout/States';
import { TextField } from '../../layout/TextField';
import { useTitle } from '../../layout/useTitle';
import { TableFrame } from '../../table/TableFrame';
import { Cell } from './Cell';
import styles from './MetricTable.module.css';
import { messages } from './messages';
import { besideInOneOrder } from './order';

const MetricTableDocument = graphql(`
  query MetricTable(
    $category: String
    $minSubdistricts: Int
    $text: String
    $within: ID
    $places: [ID!]
    $first: Int!
    $after: String
  ) {
    metrics(
      first: $first
      after: $after
      filter: {
        category: $category
        minSubdistricts: $minSubdistricts
        text: $text
        within: $within
        places: $places
      }
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
          category
          comparison(within: $within, places: $places) {
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
  }
`);

const MetricNames = graphql(`
  query MetricNames($category: String, $text: String, $within: ID, $after: String) {
    metrics(first: 100, after: $after, filter: { category: $category, text: $text, within: $within }) {
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
        }
      }
    }
  }
`);

type Metric = MetricTableQuery['metrics']['edges'][number]['node'];

/** How many figures a cell shows before a link to the rest. */
const SHOWN = 2;

/** How many cells to load at a time, and the minimum and maximum number of rows. */
const CELLS = 200;
const ROWS = [8, 40] as const;

/** A table of metrics by subdistricts. If there are too many streets to show side by side, a list of metrics. */
export function MetricTable() {
  const m = useMessages(messages);
  const term = useTerm();
  useTitle(m.title);
  const places = usePlaces();
  const [parameters] = useSearchParams();
  const category = oneOf(metricCategories, parameters.get('category'));
  const text = parameters.get('text');
  return (
    <>
      <PlacesChoice places={places} />
      <search className="filters no-print">
        <TextField name="text" label={m.text} placeholder={m.textPlaceholder} most={MAX_TEXT} />
        <Choice
          name="category"
          label={m.category}
          all={m.all}
          options={Object.entries(metricCategories).map(([value, name]) => ({ value, name: term(name) }))}
        />
        {!places.isMany && (
          <>
            {places.count !== 1 && (
              <Choice
                name="least"
                label={m.least}
                options={[
                  { value: 'several', name: m.several },
                  { value: 'any', name: m.any },
                ]}
                usual={usualLeast(text)}
              />
            )}
            <Choice
              name="sort"
              label={m.sort}
              options={[
                { value: 'name', name: m.byName },
                { value: 'category', name: m.byCategory },
                { value: 'reported', name: m.byReported },
              ]}
            />
          </>
        )}
      </search>
      {places.isMany && places.covered.data ? (
        <>
          <p>{m.tooMany(places.count ?? 0, MOST_BESIDE)}</p>
          <Locator
            of={places.covered.data}
            addressOf={(within) => (within ? `?${new URLSearchParams({ within })}` : '?')}
          />
          <h2 className={styles.names}>{m.rankings}</h2>
          <MetricsByName category={category} text={text} within={places.within} />
        </>
      ) : places.count === undefined ? (
        <Answer of={places.covered}>{() => null}</Answer>
      ) : (
        <Beside places={places} category={category} text={text} count={places.count} />
      )}
    </>
  );
}

/** A reader who filters by text wants every match, even if only one street reports it. */
function usualLeast(text: string | null): 'any' | 'several' {
  return text ? 'any' : 'several';
}

/** The metrics of the chosen streets, side by side. */
function Beside({
  places,
  category,
  text,
  count,
}: {
  places: Places;
  category: MetricCategory | null;
  text: string | null;
  count: number;
}) {
  const [parameters] = useSearchParams();
  const least = (parameters.get('least') ?? usualLeast(text)) === 'any' || count < 2 ? 1 : 2;
  const first = Math.min(Math.max(Math.floor(CELLS / count), ROWS[0]), ROWS[1]);
  const asked = usePages(
    MetricTableDocument,
    { category, text, minSubdistricts: least, first, ...places.variables },
    ({ metrics }) => metrics.pageInfo,
  );
  const sort = parameters.get('sort');
  const { more, isFetching, error } = asked;
  useEffect(() => {
    // The server sorts by name, so any other order needs the whole list.
    if (sort && !isFetching && !error) more?.();
  }, [sort, more, isFetching, error]);
  return (
    <Answer of={asked}>
      {(pages) => (
        <>
          <Rows pages={pages} sort={sort} />
          <More of={asked} shown={first * pages.length} all={pages[0]?.metrics.totalCount} />
        </>
      )}
    </Answer>
  );
}

/** Metrics by name, each linked to its ranking. */
function MetricsByName({
  category,
  text,
  within,
}: {
  category: MetricCategory | null;
  text: string | null;
  within: string | null;
}) {
  const m = useMessages(messages);
  const term = useTerm();
  const asked = usePages(MetricNames, { category, text, within }, ({ metrics }) => metrics.pageInfo);
  return (
    <Answer of={asked}>
      {(pages) => {
        const metrics = pages.flatMap((page) => page.metrics.edges.map(({ node }) => node));
        return (
          <>
            <p className="faint">{m.found(pages[0]?.metrics.totalCount ?? 0)}</p>
            <ul className={styles.list}>
              {metrics.map((metric) => (
                <li key={metric.id}>
                  <MetricLink metric={metric} within={within} />
                  <span className={styles.category}>{term(metricCategories[metric.category])}</span>
                </li>
              ))}
            </ul>
            <More of={asked} shown={metrics.length} all={pages[0]?.metrics.totalCount} />
          </>
        );
      }}
    </Answer>
  );
}

function Rows({ pages, sort }: { pages: MetricTableQuery[]; sort: string | null }) {
  const m = useMessages(messages);
  const term = useTerm();
  const metrics = sorted(
    pages.flatMap((page) => page.metrics.edges.map(({ node }) => node)),
    sort,
  );
  if (metrics.length === 0) return <Empty />;
  const beside = besideInOneOrder(metrics.map(({ comparison }) => comparison));
  const places = beside[0]?.map(({ subdistrict }) => subdistrict) ?? [];
  return (
    <>
      <p className="faint">{m.found(pages[0]?.metrics.totalCount ?? 0)}</p>
      <TableFrame label={m.caption} className={styles.table}>
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
            {metrics.map((metric, i) => (
              <tr key={metric.id}>
                <th scope="row">
                  <MetricLink metric={metric} />
                  <span className={styles.category}>{term(metricCategories[metric.category])}</span>
                </th>
                {beside[i]?.map((said) => (
                  <td key={said.subdistrict.id}>
                    <Cell metric={metric} of={said} most={SHOWN} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </>
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
