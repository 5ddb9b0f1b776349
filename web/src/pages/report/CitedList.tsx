import { Answer, More, usePages } from '../../graphql/answer';
import type { ReportSlicesQuery } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { Cite } from '../../source/Cite';
import { CITED } from '../../source/copying';
import { FactLine } from '../../source/FactLine';
import { factKey, factsOf } from '../../source/slices';
import styles from './CitedList.module.css';
import { messages } from './messages';
import { SlicesDocument } from './pieces';
import { beginsAt, useBeginning, useTarget } from './useTarget';

const slicesOf = ({ node }: ReportSlicesQuery) => (node?.__typename === 'Report' ? node.slices : null);

/** Everything cited in a report, in the order of its text. */
export function CitedList({ report }: { report: string }) {
  const m = useMessages(messages);
  const [at, setAt] = useBeginning(report);
  const asked = usePages(SlicesDocument, { report, from: at, to: null }, (data) => slicesOf(data)?.pageInfo);
  const slices = asked.data?.flatMap((data) => slicesOf(data)?.edges ?? []).map(({ node }) => node) ?? [];
  const last = slices.at(-1);
  const shown = last ? { start: at, end: asked.more ? last.citation.end : Number.POSITIVE_INFINITY } : null;
  const target = useTarget(report, shown, setAt);
  return (
    <section aria-labelledby="list">
      <h2 id="list">{m.list}</h2>
      <p className="faint">{m.listHint}</p>
      {at > 0 && (
        <p>
          {m.from(at)}{' '}
          <button type="button" onClick={() => setAt(0)}>
            {m.beginning}
          </button>
        </p>
      )}
      <Answer of={asked}>
        {() => (
          <ol className={styles.slices}>
            {slices.map((slice) => {
              const { start, end, exact } = slice.citation;
              return (
                <li
                  key={`${start}-${end}`}
                  {...beginsAt(start)}
                  aria-current={(target?.start === start && target.end === end) || undefined}
                  {...CITED}
                >
                  <p lang="zh-Hans">
                    {exact}
                    <Cite of={[slice.citation]} />
                  </p>
                  <ul>
                    {factsOf(slice).map((fact) => (
                      <li key={factKey(fact)}>
                        <FactLine of={fact} />
                      </li>
                    ))}
                  </ul>
                </li>
              );
            })}
          </ol>
        )}
      </Answer>
      <More of={asked} shown={slices.length} all={undefined} />
    </section>
  );
}
