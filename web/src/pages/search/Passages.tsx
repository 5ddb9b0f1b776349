import { Link } from 'react-router';
import { EntityLinks } from '../../entity/EntityLinks';
import { Figure } from '../../figure/Figure';
import { MetricLink } from '../../figure/MetricLink';
import { Answer, More, type Pages, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { PassagesQuery } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { stretchAddress } from '../../source/reportAddress';
import { messages } from './messages';
import styles from './SearchPage.module.css';

const PassagesDocument = graphql(`
  query Passages($text: String!, $after: String) {
    passages(text: $text, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          text
          start
          end
          highlights {
            start
            end
          }
          report {
            id
            title
            covers {
              ...EntityParts
            }
          }
          observations(first: 20) {
            edges {
              node {
                ...FigureParts
              }
            }
          }
          entities(first: 20) {
            edges {
              node {
                ...EntityParts
              }
            }
          }
        }
      }
    }
  }
`);

type Passage = NonNullable<PassagesQuery['passages']>['edges'][number]['node'];

/** Matching sentences of the reports, if their texts are mounted. */
export function usePassages(text: string) {
  return usePages(PassagesDocument, { text }, ({ passages }) => passages?.pageInfo);
}

/** The matching sentences, each with its figures and entities; or a note that no texts are mounted. */
export function Passages({ of }: { of: Pages<PassagesQuery> }) {
  const m = useMessages(messages);
  return (
    <section aria-labelledby="passages" className={styles.answer}>
      <h2 id="passages">{m.passages}</h2>
      <Answer of={of}>
        {(pages) => {
          const first = pages[0]?.passages;
          if (!first) return <p className={styles.total}>{m.noTexts}</p>;
          const passages = pages.flatMap((page) => page.passages?.edges.map(({ node }) => node) ?? []);
          if (passages.length === 0) return <p className={styles.total}>{m.noPassage}</p>;
          return (
            <>
              <ol className={styles.passages}>
                {passages.map((passage) => (
                  <PassageItem key={passage.id} of={passage} />
                ))}
              </ol>
              <More of={of} shown={passages.length} all={first.totalCount} />
            </>
          );
        }}
      </Answer>
    </section>
  );
}

function PassageItem({ of }: { of: Passage }) {
  const m = useMessages(messages);
  const figures = of.observations.edges;
  const things = of.entities.edges.map(({ node }) => node);
  return (
    <li>
      <blockquote lang="zh-Hans">
        {partsOf(of).map(({ start, text, found }) =>
          found ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </blockquote>
      <p className={`faint ${styles.from}`}>
        <EntityLinks of={of.report.covers} mark={false} /> ·{' '}
        <Link to={stretchAddress(of.report.id, of)}>
          <Chinese>{of.report.title}</Chinese>
        </Link>{' '}
        · {m.from(of.start)}
      </p>
      {things.length > 0 && (
        <p className={styles.cited}>
          <EntityLinks of={things} />
        </p>
      )}
      {figures.length > 0 && (
        <ul className={styles.cited}>
          {figures.map(({ node }) => (
            <li key={node.id}>
              <MetricLink metric={node.metric} /> <Figure of={node} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The sentence divided into highlighted and other parts. Offsets are code points in the whole file. */
function partsOf({ text, start, highlights }: Passage) {
  const points = [...text];
  const slice = (from: number, to: number) => points.slice(from - start, to - start).join('');
  let at = start;
  const parts = highlights.flatMap((one) => {
    const before = { start: at, text: slice(at, one.start), found: false };
    at = one.end;
    return [before, { start: one.start, text: slice(one.start, one.end), found: true }];
  });
  return [...parts, { start: at, text: slice(at, start + points.length), found: false }].filter(
    (part) => part.text !== '',
  );
}
