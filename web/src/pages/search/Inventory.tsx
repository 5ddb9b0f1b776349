import { Link } from 'react-router';
import { EntityLink } from '../../entity/EntityLink';
import { placeOf } from '../../entity/place';
import { typeTerm } from '../../entity/typeTerm';
import { Answer, More, useAnswer, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { EntityKind } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { entityTypes, typeOfKind, useTerm } from '../../language/terms';
import { messages } from './messages';
import styles from './SearchPage.module.css';

const KindsDocument = graphql(`
  query Kinds {
    kinds {
      kind
      count
    }
    metrics(first: 1) {
      totalCount
    }
  }
`);

const OfKindsDocument = graphql(`
  query OfKinds($kinds: [EntityKind!]!, $after: String) {
    entities(filter: { kinds: $kinds, cited: true }, orderBy: { field: NAME }, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...EntityParts
          ...EntityPlace
        }
      }
    }
  }
`);

/** What the graph has: how many entities of each type and, if types are chosen, which ones. */
export function Inventory({ kinds }: { kinds: EntityKind[] }) {
  const m = useMessages(messages);
  const term = useTerm();
  const asked = useAnswer(KindsDocument, {});
  return (
    <>
      <p className="faint">{m.ask}</p>
      <section aria-labelledby="inventory">
        <h2 id="inventory">{m.inventory}</h2>
        <Answer of={asked}>
          {(data) => (
            <ul className={styles.inventory}>
              {data.kinds.map(({ kind, count }) => (
                <li key={kind}>
                  <Link to={`/search?${new URLSearchParams({ kind })}`}>
                    {term(entityTypes[typeOfKind[kind]])}
                  </Link>{' '}
                  <span className={styles.count}>{count}</span>
                </li>
              ))}
              <li>
                <Link to="/compare">{m.measures}</Link>{' '}
                <span className={styles.count}>{data.metrics.totalCount}</span>
              </li>
            </ul>
          )}
        </Answer>
      </section>
      {kinds.length > 0 && <OfKinds kinds={kinds} />}
    </>
  );
}

function OfKinds({ kinds }: { kinds: EntityKind[] }) {
  const m = useMessages(messages);
  const term = useTerm();
  const asked = usePages(OfKindsDocument, { kinds }, ({ entities }) => entities.pageInfo);
  return (
    <section aria-labelledby="listed">
      <h2 id="listed">{m.listed}</h2>
      <Answer of={asked}>
        {(pages) => {
          const entities = pages.flatMap((page) => page.entities.edges.map(({ node }) => node));
          return (
            <>
              <ol className={styles.hits}>
                {entities.map((node) => (
                  <li key={node.id}>
                    <EntityLink entity={node} />
                    <span />
                    <span className={styles.type}>{term(typeTerm(node))}</span>
                    <span className={styles.place}>
                      <Chinese>{placeOf(node)}</Chinese>
                    </span>
                  </li>
                ))}
              </ol>
              <More of={asked} shown={entities.length} all={undefined} />
            </>
          );
        }}
      </Answer>
    </section>
  );
}
