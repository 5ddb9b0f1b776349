import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import { EntityLink } from '../../entity/EntityLink';
import { Figure, Period } from '../../figure/Figure';
import { MetricLink, metricName } from '../../figure/MetricLink';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { MetricSheetQuery } from '../../graphql/generated/graphql';
import { useLanguage, useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { measures, metricCategories, useTerm } from '../../language/terms';
import { Choice } from '../../layout/Choice';
import { download } from '../../layout/download';
import { Empty, Loading, NotFound } from '../../layout/States';
import { useTitle } from '../../layout/useTitle';
import { Cite } from '../../source/Cite';
import { csvOf } from './csv';
import styles from './MetricSheet.module.css';
import { messages } from './messages';

const FigureChart = lazy(() => import('./FigureChart'));

const MetricSheetDocument = graphql(`
  query MetricSheet($id: ID!) {
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
        comparison {
          subdistrict {
            ...EntityParts
          }
          status
          observations {
            ...FigureParts
            period {
              start
              end
            }
            comparableValue
            converted
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
type Comparison = ComparedMetric['comparison'][number];

/** A figure with the place whose report has it. */
export interface ComparedFigure {
  place: Comparison['subdistrict'];
  figure: Comparison['observations'][number];
}

/** One metric in full: every figure that the reports have of it, as a table and as a chart, and who says nothing. */
export function MetricSheet({ id }: { id: string }) {
  const asked = useAnswer(MetricSheetDocument, { id });
  return (
    <Answer of={asked}>
      {({ node }) => (node?.__typename === 'Metric' ? <Metric metric={node} /> : <NotFound />)}
    </Answer>
  );
}

function Metric({ metric }: { metric: ComparedMetric }) {
  const m = useMessages(messages);
  const term = useTerm();
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const name = metricName(metric, language);
  const unit = language === 'en' ? metric.unit.name : metric.unit.symbol;
  useTitle(name);
  const figures = ordered(metric.comparison, parameters.get('order'));
  const severalPeriods = hasSeveralPeriods(figures);
  const silent = metric.comparison.filter(({ status }) => status === 'NOT_REPORTED');
  const parts = [metric.object, metric.action].filter((part) => part !== null);
  const others = metric.broader ? [metric.broader, ...metric.narrower] : metric.narrower;
  return (
    <div className="page">
      <header>
        <Link className="no-print" to="/compare">
          ← {m.back}
        </Link>
        <h1>{name}</h1>
        <p>
          {metric.definition} {m.unit}：{unit} · {term(metricCategories[metric.category])} ·{' '}
          {metric.additive ? m.additive : m.notAdditive}
        </p>
        <p className="faint">
          {m.composed}：
          {[...parts.map((part) => metricName(part, language)), term(measures[metric.measure])].join(' × ')}
        </p>
        {others.length > 0 && (
          <p>
            {others.map((other) => (
              <span key={other.id} className={styles.related}>
                {other === metric.broader ? m.broader : m.narrower}：
                <MetricLink metric={other} />
              </span>
            ))}
          </p>
        )}
      </header>
      {figures.length === 0 ? (
        <Empty what={m.noneReported} />
      ) : (
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
              onClick={() => download(csvOf(metric, figures), `${metric.name}.csv`, 'text/csv')}
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
          </section>
          <section aria-labelledby="figures">
            <h2 id="figures">{m.figures}</h2>
            <Figures figures={figures} unit={unit} />
          </section>
        </>
      )}
      {silent.length > 0 && (
        <section className={styles.silent} aria-labelledby="silent">
          <h2 id="silent">{m.notReported}</h2>
          <p>
            {silent.map(({ subdistrict }) => (
              <EntityLink key={subdistrict.id} entity={subdistrict} mark={false} />
            ))}
          </p>
        </section>
      )}
    </div>
  );
}

function Figures({ figures, unit }: { figures: ComparedFigure[]; unit: string }) {
  const m = useMessages(messages);
  const { figure: words } = useMessages(shared);
  const language = useLanguage();
  const rated = figures.some(({ figure }) => figure.rates.length > 0);
  const number = (value: number) => value.toLocaleString(language === 'en' ? 'en' : 'zh-CN');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself has to be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={m.figures}>
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
          {figures.map(({ place, figure }) => (
            <tr key={figure.id}>
              <th scope="row">
                <EntityLink entity={place} mark={false} />
              </th>
              <td>
                {figure.subjects
                  .filter(({ id }) => id !== place.id)
                  .map((subject) => (
                    <div key={subject.id}>
                      <EntityLink entity={subject} />
                    </div>
                  ))}
                <span className="faint">{figure.dimensions.map(({ value }) => value).join('，')}</span>
              </td>
              <td>
                <Figure of={figure} />
              </td>
              <td className="number">{number(figure.comparableValue)}</td>
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
    </section>
  );
}

/** Whether figures are about different days, and so not to be compared by value alone. */
function hasSeveralPeriods(figures: ComparedFigure[]): boolean {
  return new Set(figures.map(({ figure: { period } }) => `${period.start}/${period.end}`)).size > 1;
}

function ordered(comparison: Comparison[], order: string | null): ComparedFigure[] {
  const figures = comparison.flatMap(({ subdistrict: place, observations }) =>
    observations.map((figure) => ({ place, figure })),
  );
  if (order === 'place') return figures;
  const sign = order === 'smallest' ? 1 : -1;
  return figures.toSorted((a, b) => sign * (a.figure.comparableValue - b.figure.comparableValue));
}
