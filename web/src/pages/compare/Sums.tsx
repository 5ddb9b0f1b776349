import { EntityLink } from '../../entity/EntityLink';
import { useDays } from '../../figure/Period';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { SumsByPlaceQuery } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useLanguage, useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { observationStatuses, qualifiers, sumsWithheld, useTerm } from '../../language/terms';
import { Cite } from '../../source/Cite';
import { CITED } from '../../source/copying';
import { TableFrame } from '../../table/TableFrame';
import styles from './MetricSheet.module.css';
import { messages } from './messages';

const SumsDocument = graphql(`
  query SumsByPlace($places: [ID!]!, $metric: ID!) {
    nodes(ids: $places) {
      __typename
      ... on Subdistrict {
        ...EntityParts
        whole: aggregates(filter: { metric: $metric }) {
          ...SumParts
        }
        alike: aggregates(groupBy: [PERIOD, STATUS, DIMENSIONS], filter: { metric: $metric }) {
          ...SumParts
        }
      }
    }
  }
`);

export const SumParts = graphql(`
  fragment SumParts on Aggregate {
    count
    period {
      ...PeriodParts
    }
    status
    dimensions {
      name
      value
    }
    sumWithheld
    sum {
      value
      qualifier
      count
      observations(first: 50) {
        citations {
          ...CitationParts
        }
      }
    }
  }
`);

type Place = Extract<NonNullable<SumsByPlaceQuery['nodes'][number]>, { __typename: 'Subdistrict' }>;
type Group = Place['whole'][number];

/** A row: all figures of a place, or those with the same period and dimensions. */
interface Row {
  place: Place;
  group: Group;
  isPart: boolean;
}

/**
 * The sum of each place's figures, or why there is none; then the sums of those with the same period and dimensions.
 * Nothing if no place has more than one figure.
 */
export function Sums({ metric, places, unit }: { metric: string; places: string[]; unit: string }) {
  const m = useMessages(messages);
  const asked = useAnswer(SumsDocument, { places, metric }, places.length > 0);
  return (
    <Answer of={asked}>
      {({ nodes }) => {
        const rows = nodes.flatMap((place) => (place?.__typename === 'Subdistrict' ? rowsOf(place) : []));
        if (rows.every(({ group }) => group.count === 1)) return null;
        return (
          <section aria-labelledby="sums">
            <h2 id="sums">{m.sums}</h2>
            <p className="faint">{m.sumsHint}</p>
            <Table rows={rows} unit={unit} />
          </section>
        );
      }}
    </Answer>
  );
}

function Table({ rows, unit }: { rows: Row[]; unit: string }) {
  const m = useMessages(messages);
  const { figure: words, marks } = useMessages(shared);
  const language = useLanguage();
  const term = useTerm();
  const daysOf = useDays();
  return (
    <TableFrame label={m.sums}>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{m.place}</th>
            <th scope="col">{words.period}</th>
            <th scope="col">{m.narrowing}</th>
            <th scope="col" className="number">
              {m.count}
            </th>
            <th scope="col" className="number">
              {m.sum(unit)}
            </th>
            <th scope="col">{m.sumNote}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, group, isPart }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place can have several rows; they never move
            <tr key={`${place.id} ${i}`} {...CITED}>
              <th scope="row">
                <EntityLink entity={place} mark={false} />
              </th>
              <td>
                {isPart && <span className={styles.part}>{m.part} </span>}
                {group.period && daysOf(group.period)}
              </td>
              <td>
                <Chinese>{group.dimensions?.map(({ value }) => value).join('，')}</Chinese>
                {group.status && group.status !== 'ACTUAL' && ` ${term(observationStatuses[group.status])}`}
              </td>
              <td className="number">{group.count}</td>
              <td className="number">
                {group.sum?.value.toLocaleString(language === 'en' ? 'en' : 'zh-CN')}
              </td>
              <td>{noteOf(group)}</td>
              <td>
                <Cite of={group.sum?.observations.flatMap(({ citations }) => citations) ?? []} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );

  /** The precision of the sum and what it leaves out, or why there is no sum. */
  function noteOf({ sum, sumWithheld, count }: Group): string {
    if (!sum) return sumWithheld ? m.noSum(term(sumsWithheld[sumWithheld])) : '';
    return [
      sum.qualifier === 'EXACT' ? '' : term(qualifiers[sum.qualifier]),
      sum.count < count ? m.notCountedTwice(count - sum.count) : '',
    ]
      .filter(Boolean)
      .join(marks.semicolon);
  }
}

/** All figures of a place and, if they have no sum, the groups of several figures that may have one. */
function rowsOf(place: Place): Row[] {
  const [whole] = place.whole;
  if (!whole) return [];
  const several = whole.sum ? [] : place.alike.filter(({ count }) => count > 1 && count < whole.count);
  return [
    { place, group: whole, isPart: false },
    ...several.map((group) => ({ place, group, isPart: true })),
  ];
}
