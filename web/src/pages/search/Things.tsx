import { Link } from 'react-router';
import { EntityLink } from '../../entity/EntityLink';
import { Matched } from '../../entity/Matched';
import { Pinyin, useSpelling } from '../../entity/Pinyin';
import { placeOf } from '../../entity/place';
import { typeTerm } from '../../entity/typeTerm';
import { Answer, More, type Pages, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { EntityKind, SearchQuery } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { useTerm } from '../../language/terms';
import { messages } from './messages';
import styles from './SearchPage.module.css';

const SearchDocument = graphql(`
  query Search($text: String!, $kinds: [EntityKind!], $after: String, $english: Boolean!) {
    search(text: $text, kinds: $kinds, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        matched {
          ...MatchParts
        }
        node {
          ...EntityParts
          ...EntityPlace
          ...Spelling
        }
      }
    }
  }
`);

type Hit = SearchQuery['search']['edges'][number];

/** Entities by name. */
export function useThings(text: string, kinds: EntityKind[]) {
  return usePages(
    SearchDocument,
    { text, kinds: kinds.length > 0 ? kinds : null, ...useSpelling() },
    ({ search }) => search.pageInfo,
  );
}

/** Number of entities whose name contains the text or is contained in it. Names that only resemble it come last. */
export function namesIn(pages: SearchQuery[] | undefined): number | undefined {
  const hits = pages?.flatMap(({ search }) => search.edges);
  const similar = hits?.findIndex(({ matched }) => matched.by === 'RESEMBLES') ?? -1;
  return similar >= 0 ? similar : pages?.[0]?.search.totalCount;
}

/** Entities whose name contains the text or is contained in it; separately, those that only resemble it. */
export function Things({ text, kinds, of }: { text: string; kinds: EntityKind[]; of: Pages<SearchQuery> }) {
  const m = useMessages(messages);
  return (
    <section aria-labelledby="things" className={styles.answer}>
      <h2 id="things">{m.things}</h2>
      <Answer of={of}>
        {(pages) => {
          const hits = pages.flatMap(({ search }) => search.edges);
          const similar = hits.filter(({ matched }) => matched.by === 'RESEMBLES');
          const named = hits.filter(({ matched }) => matched.by !== 'RESEMBLES');
          return (
            <>
              <p className={styles.total} role="status">
                {named.length > 0 ? m.hits(namesIn(pages) ?? named.length, text) : m.noName(text)}
              </p>
              {kinds.length > 0 && hits.length === 0 && (
                <p>
                  <Link to={`/search?${new URLSearchParams({ q: text })}`}>{m.allKinds}</Link>
                </p>
              )}
              {named.length > 0 && <Hits of={named} />}
              {similar.length > 0 && (
                <>
                  <h3>{m.similar}</h3>
                  <Hits of={similar} />
                </>
              )}
              <More of={of} shown={hits.length} all={pages[0]?.search.totalCount} />
            </>
          );
        }}
      </Answer>
    </section>
  );
}

function Hits({ of }: { of: Hit[] }) {
  const term = useTerm();
  return (
    <ol className={styles.hits} onKeyDown={moveByArrows}>
      {of.map(({ node, matched }) => (
        <li key={node.id}>
          <span>
            <EntityLink entity={node} /> <Pinyin of={node} />
          </span>
          <span className={styles.matched}>
            <Matched of={matched} name={node.name} />
          </span>
          <span className={styles.type}>{term(typeTerm(node))}</span>
          <span className={styles.place}>
            <Chinese>{placeOf(node)}</Chinese>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Up and down keys move between results, as in the suggestions. */
function moveByArrows(event: React.KeyboardEvent<HTMLOListElement>) {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!move) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links[links.indexOf(event.target as HTMLAnchorElement) + move];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
