import { lazy, Suspense } from 'react';
import { EntityLink } from '../../entity/EntityLink';
import { Figure } from '../../figure/Figure';
import { Period } from '../../figure/Period';
import { useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { OverTimeQuery } from '../../graphql/generated/graphql';
import { useLanguage, useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { Loading } from '../../layout/States';
import { TableFrame } from '../../table/TableFrame';
import { messages } from './messages';

const TimeChart = lazy(() => import('./TimeChart'));

const OverTimeDocument = graphql(`
  query OverTime($places: [ID!]!, $metric: ID!) {
    nodes(ids: $places) {
      __typename
      ... on Entity {
        ...EntityParts
        series(metric: $metric) {
          points {
            period {
              ...PeriodParts
            }
            observation {
              ...FigureParts
              comparableValue
            }
            revises {
              ...FigureParts
            }
            change {
              absolute
              percent
              since {
                ...PeriodParts
              }
            }
          }
        }
      }
    }
  }
`);

type Place = Extract<NonNullable<OverTimeQuery['nodes'][number]>, { __typename: 'Subdistrict' }>;
type Point = NonNullable<Place['series']>['points'][number];

/** A place's comparable periods, oldest first. */
export interface PlaceOverTime {
  place: Place;
  points: Point[];
}

/**
 * A metric over the years: a line for each place that has several years, and a table of changes and of figures that a
 * later report revises. Only periods of equal length share a line.
 */
export function OverTime({ metric, places, unit }: { metric: string; places: string[]; unit: string }) {
  const m = useMessages(messages);
  const { figure: words } = useMessages(shared);
  const language = useLanguage();
  const { data } = useAnswer(OverTimeDocument, { places, metric }, places.length > 0);
  const series = (data?.nodes ?? []).flatMap((place) =>
    place?.__typename === 'Subdistrict' ? comparedOf(place) : [],
  );
  if (series.length === 0) return null;
  const number = (value: number) =>
    value.toLocaleString(language === 'en' ? 'en' : 'zh-CN', { signDisplay: 'exceptZero' });
  return (
    <section aria-labelledby="over-time">
      <h2 id="over-time">{m.overTime}</h2>
      <Suspense fallback={<Loading />}>
        <TimeChart series={series} unit={unit} />
      </Suspense>
      <TableFrame label={m.overTime}>
        <table>
          <thead>
            <tr>
              <th scope="col">{m.place}</th>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.value}</th>
              <th scope="col" className="number">
                {m.change(unit)}
              </th>
              <th scope="col" className="number">
                {m.changePercent}
              </th>
              <th scope="col">{m.revises}</th>
            </tr>
          </thead>
          <tbody>
            {series.flatMap(({ place, points }) =>
              points.map(({ period, observation, revises, change }) => (
                <tr key={`${place.id} ${observation.id}`}>
                  <th scope="row">
                    <EntityLink entity={place} mark={false} />
                  </th>
                  <td>
                    <Period of={period} />
                  </td>
                  <td>
                    <Figure of={observation} />
                  </td>
                  <td className="number">{change && number(change.absolute)}</td>
                  <td className="number">
                    {typeof change?.percent === 'number' &&
                      `${number(Math.round(change.percent * 10) / 10)}%`}
                  </td>
                  <td>
                    {revises.map((one) => (
                      <div key={one.id}>
                        <Figure of={one} />
                      </div>
                    ))}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

/** The points of a place that have a change, and those that they are compared with; nothing if there is only one. */
function comparedOf(place: Place): PlaceOverTime[] {
  const all = place.series?.points ?? [];
  const since = new Set(all.flatMap(({ change }) => (change ? [daysOf(change.since)] : [])));
  const points = all.filter(({ change, period }) => change || since.has(daysOf(period)));
  return points.length > 1 ? [{ place, points }] : [];
}

const daysOf = ({ start, end }: Point['period']) => `${start}/${end}`;
