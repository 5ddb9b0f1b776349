import { Link, useSearchParams } from 'react-router';
import { EntityLink } from '../../entity/EntityLink';
import { Matched } from '../../entity/Matched';
import { placeOf } from '../../entity/place';
import { SearchBox } from '../../entity/SearchBox';
import { typeTerm } from '../../entity/typeTerm';
import { Answer, More, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { EntityKind, SearchQuery } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { entityTypes, typeOfKind, useTerm } from '../../language/terms';
import { Toggle } from '../../layout/Toggle';
import { useAddressChange } from '../../layout/useAddressChange';
import { useTitle } from '../../layout/useTitle';
import { messages } from './messages';
import styles from './SearchPage.module.css';

const SearchDocument = graphql(`
  query Search($text: String!, $kinds: [EntityKind!], $after: String) {
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
        }
      }
    }
  }
`);

const KINDS = Object.keys(typeOfKind) as EntityKind[];

/** Everything that a text finds, of all types or of some. */
export default function SearchPage() {
  const m = useMessages(messages);
  const [parameters] = useSearchParams();
  const text = parameters.get('q')?.trim() ?? '';
  const kinds = KINDS.filter((kind) => parameters.getAll('kind').includes(kind));
  useTitle(text ? m.titleOf(text) : m.title);
  const asked = usePages(
    SearchDocument,
    { text, kinds: kinds.length > 0 ? kinds : null },
    ({ search }) => search.pageInfo,
    text !== '',
  );
  return (
    <div className="page">
      <header className={styles.box}>
        <h1 className="visually-hidden">{m.title}</h1>
        <SearchBox large initial={text} />
      </header>
      <Kinds chosen={kinds} />
      {text === '' ? (
        <p className="faint">{m.ask}</p>
      ) : (
        <Answer of={asked}>
          {(pages) => (
            <>
              <Hits text={text} pages={pages} kinds={kinds} />
              <More
                of={asked}
                shown={pages.reduce((sum, { search }) => sum + search.edges.length, 0)}
                all={pages[0]?.search.totalCount}
              />
            </>
          )}
        </Answer>
      )}
    </div>
  );
}

/** Which types are looked for; none chosen means all. */
function Kinds({ chosen }: { chosen: EntityKind[] }) {
  const m = useMessages(messages);
  const term = useTerm();
  const change = useAddressChange();
  const toggle = (kind: EntityKind) =>
    change((now) => {
      const before = now.getAll('kind');
      now.delete('kind');
      for (const one of KINDS) if (before.includes(one) !== (one === kind)) now.append('kind', one);
    });
  return (
    <fieldset className={`${styles.kinds} no-print`}>
      <legend>{m.kinds}</legend>
      {KINDS.map((kind) => (
        <Toggle key={kind} checked={chosen.includes(kind)} onToggle={() => toggle(kind)}>
          {term(entityTypes[typeOfKind[kind]])}
        </Toggle>
      ))}
    </fieldset>
  );
}

function Hits({ text, pages, kinds }: { text: string; pages: SearchQuery[]; kinds: EntityKind[] }) {
  const m = useMessages(messages);
  const hits = pages.flatMap(({ search }) => search.edges);
  if (hits.length === 0) return <Nothing text={text} narrowed={kinds.length > 0} />;
  return (
    <>
      <p className={styles.total} role="status">
        {m.hits(pages[0]?.search.totalCount ?? hits.length, text)}
      </p>
      <ol className={styles.hits} onKeyDown={moveByArrows}>
        {hits.map((hit) => (
          <Hit key={hit.node.id} hit={hit} />
        ))}
      </ol>
    </>
  );
}

function Hit({ hit: { node, matched } }: { hit: SearchQuery['search']['edges'][number] }) {
  const term = useTerm();
  return (
    <li>
      <EntityLink entity={node} />
      <span className={styles.matched}>
        <Matched of={matched} name={node.name} />
      </span>
      <span className={styles.type}>{term(typeTerm(node))}</span>
      <span className={styles.place}>{placeOf(node)}</span>
    </li>
  );
}

function Nothing({ text, narrowed }: { text: string; narrowed: boolean }) {
  const m = useMessages(messages);
  return (
    <div className={styles.nothing} role="status">
      <h2>{m.nothing(text)}</h2>
      {narrowed && (
        <p>
          <Link to={`/search?${new URLSearchParams({ q: text })}`}>{m.allKinds}</Link>
        </p>
      )}
      <ul>
        {m.advice.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
    </div>
  );
}

/** Up and down lead from hit to hit, as in the suggestions. */
function moveByArrows(event: React.KeyboardEvent<HTMLOListElement>) {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!move) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links[links.indexOf(event.target as HTMLAnchorElement) + move];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
