import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import { PlacesChoice } from '../../division/PlacesChoice';
import { type Places, usePlaces } from '../../division/places';
import { EntityLink } from '../../entity/EntityLink';
import { Figure } from '../../figure/Figure';
import { MetricLink, metricName } from '../../figure/MetricLink';
import { Period } from '../../figure/Period';
import { meantDigits } from '../../figure/precision';
import { unitIn } from '../../figure/unitIn';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { MetricSheetQuery } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useLanguage, useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { measures, metricCategories, useTerm } from '../../language/terms';
import { Choice } from '../../layout/Choice';
import { download } from '../../layout/download';
import { NotFound } from '../../layout/NotFound';
import { Empty, Loading } from '../../layout/States';
import { useTitle } from '../../layout/useTitle';
import { Cite } from '../../source/Cite';
import { TableFrame } from '../../table/TableFrame';
import { csvOf } from './csv';
import styles from './MetricSheet.module.css';
import { MetricsChoice } from './MetricsChoice';
import { messages } from './messages';
import { type Nested, nested, type Row, rowsOf } from './nested';
import { OverTime } from './OverTime';
import { besideByPinyin } from './order';
import { Ranking } from './Ranking';
import { Sums } from './Sums';

const FigureChart = lazy(() => import('./FigureChart'));

const MetricSheetDocument = graphql(`
  query MetricSheet($id: ID!, $within: ID, $places: [ID!], $beside: Boolean!) {
    node(id: $id) {
      __typename
      ... on Metric {
        id
        name
        englishName
        definition
        category
        additive
        measure
        object {
          name
          englishName
        }
        action {
          name
          englishName
        }
        unit {
          symbol
          name
        }
        broader {
          id
          name
          englishName
        }
        narrower {
          id
          name
          englishName
        }
        comparison(within: $within, places: $places) @include(if: $beside) {
          subdistrict {
            ...EntityParts
          }
          status
          observations {
            ...FigureParts
            comparableValue
            converted
            partOf {
              id
            }
            rates {
              value
              denominator {
                id
                metric {
                  name
                  englishName
                }
                citations {
                  ...CitationParts
                }
              }
            }
          }
        }
      }
    }
  }
`);

export type ComparedMetric = Extract<MetricSheetQuery['node'], { __typename: 'Metric' }>;
type Comparison = NonNullable<ComparedMetric['comparison']>[number];

/** A figure with the place whose report states it. */
export interface ComparedFigure {
  place: Comparison['subdistrict'];
  figure: Comparison['observations'][number];
}

/**
 * One metric in full: all figures in the chosen places' reports, as a table and a chart, and the places that do not
 * report it. If there are too many places to show side by side, the ranking.
 */
export function MetricSheet({ id }: { id: string }) {
  const places = usePlaces();
  const { isMany, count } = places;
  const variables = { id, ...places.variables, beside: !isMany };
  const asked = useAnswer(MetricSheetDocument, variables, count !== undefined);
  return (
    <Answer of={places.covered.error ? { ...asked, error: places.covered.error } : asked}>
      {({ node }) =>
        node?.__typename === 'Metric' ? <Metric metric={node} places={places} /> : <NotFound />
      }
    </Answer>
  );
}

function Metric({ metric, places }: { metric: ComparedMetric; places: Places }) {
  const m = useMessages(messages);
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const name = metricName(metric, language);
  const unit = unitIn(language, metric.unit);
  useTitle(name);
  const comparison = metric.comparison ?? [];
  const figures = ordered(comparison, parameters.get('order'));
  const silent = comparison.filter(({ status }) => status === 'NOT_REPORTED');
  return (
    <div className="page">
      <Head metric={metric} name={name} unit={unit} back={`/compare${places.search}`} />
      <MetricsChoice ids={[metric.id]} known={new Map()} />
      <PlacesChoice places={places} />
      {places.isMany ? (
        <Ranking metric={metric} unit={unit} within={places.within} />
      ) : figures.length === 0 ? (
        <Empty what={m.noneReported} />
      ) : (
        <Reported metric={metric} name={name} unit={unit} figures={figures} />
      )}
      {silent.length > 0 && (
        <section className={styles.silent} aria-labelledby="silent">
          <h2 id="silent">{m.notReported}</h2>
          <p>
            {besideByPinyin(silent).map(({ subdistrict }) => (
              <EntityLink key={subdistrict.id} entity={subdistrict} mark={false} />
            ))}
          </p>
        </section>
      )}
    </div>
  );
}

/** What the metric is: its definition, its parts, and the metrics next to it. */
function Head({
  metric,
  name,
  unit,
  back,
}: {
  metric: ComparedMetric;
  name: string;
  unit: string;
  back: string;
}) {
  const m = useMessages(messages);
  const { marks } = useMessages(shared);
  const term = useTerm();
  const language = useLanguage();
  const parts = [metric.object, metric.action].filter((part) => part !== null);
  const others = metric.broader ? [metric.broader, ...metric.narrower] : metric.narrower;
  return (
    <header>
      <Link className="no-print" to={back}>
        ← {m.back}
      </Link>
      <h1>{name}</h1>
      <p>
        <Chinese>{metric.definition}</Chinese> · {m.unit}
        {marks.colon}
        {unit} · {term(metricCategories[metric.category])} · {metric.additive ? m.additive : m.notAdditive}
      </p>
      <p className="faint">
        {m.composed}
        {marks.colon}
        {[...parts.map((part) => metricName(part, language)), term(measures[metric.measure])].join(' × ')}
      </p>
      {others.length > 0 && (
        <p>
          {others.map((other) => (
            <span key={other.id} className={styles.related}>
              {other === metric.broader ? m.broader : m.narrower}
              {marks.colon}
              <MetricLink metric={other} />
            </span>
          ))}
        </p>
      )}
    </header>
  );
}

/** The figures of the places: as a chart, over time, as a table, and their sums. */
function Reported({
  metric,
  name,
  unit,
  figures,
}: {
  metric: ComparedMetric;
  name: string;
  unit: string;
  figures: Nested[];
}) {
  const m = useMessages(messages);
  const severalPeriods = hasSeveralPeriods(figures);
  return (
    <>
      <div className="filters no-print">
        <Choice
          name="order"
          label={m.order}
          options={[
            { value: 'largest', name: m.largest },
            { value: 'smallest', name: m.smallest },
            { value: 'place', name: m.byPlace },
          ]}
        />
        <button
          type="button"
          onClick={() => download(csvOf(metric, rowsOf(figures)), `${metric.name}.csv`, 'text/csv')}
        >
          {m.csv}
        </button>
      </div>
      <section aria-labelledby="chart">
        <h2 id="chart" className="visually-hidden">
          {m.chart}
        </h2>
        <Suspense fallback={<Loading />}>
          <FigureChart
            metric={metric}
            name={name}
            unit={unit}
            figures={figures}
            withPeriods={severalPeriods}
          />
        </Suspense>
        {severalPeriods && <p className="faint">{m.severalPeriods}</p>}
        {figures.some(({ parts }) => parts.length > 0) && <p className="faint">{m.withoutParts}</p>}
      </section>
      <OverTime metric={metric.id} places={placesOf(figures)} unit={unit} />
      <section aria-labelledby="figures">
        <h2 id="figures">{m.figures}</h2>
        <Figures rows={rowsOf(figures)} unit={unit} />
      </section>
      <Sums metric={metric.id} places={placesOf(figures)} unit={unit} />
    </>
  );
}

function Figures({ rows, unit }: { rows: Row[]; unit: string }) {
  const m = useMessages(messages);
  const { figure: words } = useMessages(shared);
  const language = useLanguage();
  const rated = rows.some(({ figure }) => figure.rates.length > 0);
  const locale = language === 'en' ? 'en' : 'zh-CN';
  const number = (value: number, of?: ComparedFigure['figure']) =>
    of?.converted
      ? value.toLocaleString(locale, { maximumSignificantDigits: meantDigits(of) })
      : value.toLocaleString(locale);
  return (
    <TableFrame label={m.figures}>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{m.place}</th>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.value}</th>
            <th scope="col" className="number">
              {m.comparable(unit)}
            </th>
            <th scope="col">{words.period}</th>
            {rated && <th scope="col">{m.rates}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, figure, depth }) => (
            <tr key={figure.id} style={{ '--depth': depth } as React.CSSProperties}>
              <th scope="row">
                <EntityLink entity={place} mark={false} />
              </th>
              <td className={styles.subject}>
                {depth > 0 && <span className={styles.part}>{m.part} </span>}
                {depth === 0 && isPlaceItself(place, figure) && (
                  <span className="faint">{m.placeItself}</span>
                )}
                {figure.subjects
                  .filter(({ id }) => id !== place.id)
                  .map((subject) => (
                    <div key={subject.id}>
                      <EntityLink entity={subject} />
                    </div>
                  ))}
                <span className="faint">
                  <Chinese>{figure.dimensions.map(({ value }) => value).join('，')}</Chinese>
                </span>
              </td>
              <td>
                <Figure of={figure} />
              </td>
              <td className="number">{number(figure.comparableValue, figure)}</td>
              <td>
                <Period of={figure.period} />
              </td>
              {rated && (
                <td title={m.ratesHint}>
                  {figure.rates.map(({ value, denominator }) => (
                    <div key={denominator.id} className={styles.rate}>
                      {m.rate(
                        number(Math.round(value * 100) / 100),
                        unit,
                        metricName(denominator.metric, language),
                      )}{' '}
                      <span className={styles.computed}>{m.computed}</span>
                      <Cite of={denominator.citations} />
                    </div>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** Whether a figure is about a subdistrict as a whole. */
function isPlaceItself(place: ComparedFigure['place'], { subjects, dimensions }: ComparedFigure['figure']) {
  return dimensions.length === 0 && subjects.every(({ id }) => id === place.id);
}

/** The ids of the places, each once. */
function placesOf(figures: ComparedFigure[]): string[] {
  return [...new Set(figures.map(({ place }) => place.id))];
}

/** Whether figures are about different periods, so that their values alone are not comparable. */
function hasSeveralPeriods(figures: ComparedFigure[]): boolean {
  return new Set(figures.map(({ figure: { period } }) => `${period.start}/${period.end}`)).size > 1;
}

/** Sorts totals and single figures; parts stay with their total. */
function ordered(comparison: Comparison[], order: string | null): Nested[] {
  const figures = nested(
    besideByPinyin(comparison).flatMap(({ subdistrict: place, observations }) =>
      observations.map((figure) => ({ place, figure })),
    ),
  );
  if (order === 'place') return figures;
  const sign = order === 'smallest' ? 1 : -1;
  return figures.toSorted((a, b) => sign * (a.figure.comparableValue - b.figure.comparableValue));
}
