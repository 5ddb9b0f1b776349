import { Fragment } from 'react';
import { CheckLinks } from '../../check/CheckLinks';
import { EntityLink } from '../../entity/EntityLink';
import { Figure } from '../../figure/Figure';
import { useFigureText } from '../../figure/figureText';
import { MetricLink } from '../../figure/MetricLink';
import { Period } from '../../figure/Period';
import { meantDigits } from '../../figure/precision';
import { unitIn } from '../../figure/unitIn';
import { Chinese } from '../../language/Chinese';
import { useLanguage, useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { metricCategories, qualifiers, useTerm } from '../../language/terms';
import { CopyButton } from '../../source/CopyButton';
import styles from './Figures.module.css';
import type { FigureRow, FiguresOfCategory, FiguresOfMetric } from './figureRows';
import { messages } from './messages';

/**
 * Tables of figures, one for each subject area.
 * @param about id of the entity whose page it is; other subjects are named
 * @param rates whether there is a column for values computed from the figures
 * @param named whether citations name what the report covers
 */
export function Figures({
  of,
  about,
  rates,
  named,
}: {
  of: FiguresOfCategory[];
  about: string;
  rates: boolean;
  named: boolean;
}) {
  const m = useMessages(messages);
  const term = useTerm();
  return of.map(({ category, count, metrics }) => (
    <section key={category} className={styles.category} aria-labelledby={category}>
      <h3 id={category}>
        {term(metricCategories[category])} <span className={styles.count}>{count}</span>
      </h3>
      <table className={styles.figures} data-rates={rates}>
        <caption className="visually-hidden">{term(metricCategories[category])}</caption>
        <thead>
          <tr>
            <th scope="col">{m.metric}</th>
            <th scope="col">{m.narrowed}</th>
            <th scope="col">{m.figure}</th>
            {rates && (
              <th scope="col" title={m.rateHint}>
                {m.rate}
              </th>
            )}
            <th scope="col">{m.period}</th>
            <th scope="col">
              <span className="visually-hidden">{m.copy}</span>
            </th>
          </tr>
        </thead>
        {metrics.map((one) => (
          <RowsOfMetric key={one.metric.id} of={one} about={about} rates={rates} named={named} />
        ))}
      </table>
    </section>
  ));
}

function RowsOfMetric({
  of: { metric, rows },
  about,
  rates,
  named,
}: {
  of: FiguresOfMetric;
  about: string;
  rates: boolean;
  named: boolean;
}) {
  const m = useMessages(messages);
  const figureText = useFigureText();
  const language = useLanguage();
  return (
    <tbody>
      {rows.map((row, i) => {
        const { figure, depth } = row;
        const text = figureText(figure);
        return (
          // A figure can be part of two totals.
          <tr key={`${row.total?.id} ${figure.id}`} style={{ '--depth': depth } as React.CSSProperties}>
            {i === 0 && (
              <th scope="rowgroup" rowSpan={rows.length}>
                <MetricLink metric={metric} />
              </th>
            )}
            <td className={styles.narrowed}>
              <Narrowed row={row} about={about} />
            </td>
            <td className={styles.value}>
              <Figure of={figure} named={named} />
              <CheckLinks of={figure} />
              {figure.converted && (
                <Computed
                  value={figure.comparableValue}
                  unit={unitIn(language, figure.metric.unit)}
                  word={m.converted}
                  digits={meantDigits(figure)}
                />
              )}
            </td>
            {rates && (
              <td className={styles.rates}>
                {figure.rates?.map((rate) => (
                  <Rate
                    key={rate.denominator.id}
                    of={rate}
                    unit={unitIn(language, figure.metric.unit)}
                    named={named}
                  />
                ))}
              </td>
            )}
            <td className={styles.period}>
              <Period of={figure.period} />
            </td>
            <td className={styles.copy}>
              <CopyButton text={text} label={m.copyFigure(figure.reported)}>
                {m.copy}
              </CopyButton>
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}

/** What distinguishes a figure from others of its metric, or a part from its total. */
function Narrowed({ row: { figure, depth, total }, about }: { row: FigureRow; about: string }) {
  const m = useMessages(messages);
  const own = figure.dimensions.filter(
    ({ name, value }) => !total?.dimensions.some((given) => given.name === name && given.value === value),
  );
  const known = [about, ...(total?.subjects.map(({ id }) => id) ?? [])];
  const others = figure.subjects.filter(({ id }) => !known.includes(id));
  const above = depth === 0 ? figure.partOf : null;
  return (
    <>
      {depth > 0 && <span className={styles.part}>{m.part} </span>}
      {total && total.metric.id !== figure.metric.id && (
        <span className={styles.dimension}>
          <MetricLink metric={figure.metric} />
        </span>
      )}
      {others.length > 0 && (
        <span className={styles.subjects}>
          {figure.subjects.length > 1 && (
            <span className={styles.name}>
              {others.length < figure.subjects.length ? m.jointlyWith : m.jointly}
            </span>
          )}
          {others.map((subject) => (
            <EntityLink key={subject.id} entity={subject} />
          ))}
        </span>
      )}
      {own.map(({ name, value }) => (
        <Chinese key={name} className={styles.dimension}>
          <span className={styles.name}>{name}</span> {value}
        </Chinese>
      ))}
      {above && (
        <span className={styles.above}>
          {m.partOf}{' '}
          {above.subjects.map((subject) => (
            <Fragment key={subject.id}>
              <EntityLink entity={subject} mark={false} />{' '}
            </Fragment>
          ))}
          <Figure of={above} />
        </span>
      )}
    </>
  );
}

type RateParts = NonNullable<FigureRow['figure']['rates']>[number];

function Rate({
  of: { value, qualifier, denominator },
  unit,
  named,
}: {
  of: RateParts;
  unit: string;
  named: boolean;
}) {
  const m = useMessages(messages);
  const term = useTerm();
  return (
    <span className={styles.rate}>
      {m.per} <MetricLink metric={denominator.metric} /> <Figure of={denominator} named={named} />
      <Computed
        value={value}
        unit={unit}
        word={m.average + (qualifier === 'EXACT' ? '' : term(qualifiers[qualifier]))}
      />
    </span>
  );
}

/**
 * A value computed by the graph. Long values are rounded, with the full value as a tooltip.
 * @param digits number of significant digits, if known
 */
function Computed({
  value,
  unit,
  word,
  digits,
}: {
  value: number;
  unit: string;
  word: string;
  digits?: number;
}) {
  const { rateHint } = useMessages(messages);
  const { marks } = useMessages(shared);
  const language = useLanguage();
  const significant = digits ?? (Math.abs(value) < 1 ? 3 : undefined);
  const format = new Intl.NumberFormat(
    language === 'en' ? 'en' : 'zh-CN',
    significant ? { maximumSignificantDigits: significant } : { maximumFractionDigits: 2 },
  );
  return (
    <span className={styles.computed} title={`${rateHint}${marks.colon}${value} ${unit}`}>
      {word} {format.format(value)} {unit}
    </span>
  );
}
