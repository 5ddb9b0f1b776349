import { useMemo } from 'react';
import { Link } from 'react-router';
import { EntityLinks } from '../../entity/EntityLinks';
import { MetricLink } from '../../figure/MetricLink';
import { Answer } from '../../graphql/answer';
import type { CitedSliceFragment } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { Cite } from '../../source/Cite';
import { useSource } from '../../source/source';
import { type Line, linesOf } from './lines';
import { messages } from './messages';
import { usePieces } from './pieces';
import { beginsAt, type Target, useBeginning, useTarget } from './useTarget';
import styles from './WholeText.module.css';

/** The text of a report, loaded piece by piece. Citations are marked, and beside each paragraph are the facts in it. */
export function WholeText({ report, length }: { report: string; length: number }) {
  const m = useMessages(messages);
  const [at, setAt] = useBeginning(report);
  const pieces = usePieces(report, length, at);
  const { data = [], earlier, later, isFetching } = pieces;
  const shown = data[0] ? { start: data[0].start, end: data.at(-1)?.end ?? 0 } : null;
  const target = useTarget(report, shown, setAt);
  const lines = useMemo(() => linesOf(data, target), [data, target]);
  return (
    <section aria-labelledby="text">
      <h2 id="text" className={styles.title}>
        {m.text}
      </h2>
      <Answer of={pieces}>
        {() => (
          <>
            {earlier && (
              <p className={styles.more}>
                <button type="button" disabled={isFetching} onClick={() => earlier()}>
                  {m.earlier}
                </button>
              </p>
            )}
            <div className={styles.text}>
              {lines.map((line) => (
                <OneLine key={line.start} of={line} report={report} target={target} />
              ))}
            </div>
            {later && (
              <p className={styles.more}>
                <button type="button" disabled={isFetching} onClick={() => later()}>
                  {m.later}
                </button>
              </p>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

function OneLine({ of, report, target }: { of: Line; report: string; target: Target | null }) {
  const { addressWith } = useSource();
  return (
    <>
      <p lang="zh-Hans">
        {of.parts.map(({ start, end, text, slice }) => {
          const isTarget = target !== null && target.start <= start && end <= target.end;
          if (!slice)
            return isTarget ? (
              <mark key={start} {...beginsAt(start)}>
                {text}
              </mark>
            ) : (
              text
            );
          return (
            <Link
              key={start}
              {...beginsAt(start)}
              to={addressWith({ report, start: slice.citation.start, end: slice.citation.end })}
              preventScrollReset
              data-sort={sortOf(slice)}
              aria-current={isTarget || undefined}
            >
              {text}
            </Link>
          );
        })}
      </p>
      <Margin of={of} />
    </>
  );
}

/** The figures and names in a paragraph, shown beside it. */
function Margin({ of: { start, slices } }: { of: Line }) {
  const m = useMessages(messages);
  const { marks } = useMessages(shared);
  const figures = slices.flatMap(({ citation, observations }) =>
    observations.map((figure) => ({ figure, citation })),
  );
  const things = [
    ...new Map(slices.flatMap(({ entities }) => entities.map((one) => [one.id, one] as const))).values(),
  ];
  return (
    <div className={styles.margin}>
      {figures.length > 0 && (
        <ul aria-label={m.line(start) + marks.colon + m.figures}>
          {figures.map(({ figure, citation }) => (
            <li key={`${citation.start} ${figure.id}`}>
              <MetricLink metric={figure.metric} /> <Chinese>{citation.exact}</Chinese>
              <Cite of={[citation]} />
            </li>
          ))}
        </ul>
      )}
      {things.length > 0 && (
        <p>
          <span className="visually-hidden">{m.line(start) + marks.colon}</span>
          {m.things} <EntityLinks of={things} mark={false} />
        </p>
      )}
    </div>
  );
}

/** How a slice is marked: as a figure, a name, or other words that support a fact. */
function sortOf({ observations, entities, steps }: CitedSliceFragment): 'figure' | 'name' | 'words' {
  if (observations.length > 0) return 'figure';
  return entities.length + steps.length > 0 ? 'name' : 'words';
}
