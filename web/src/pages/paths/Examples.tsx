import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { question } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import { useMessages } from '../../language/language';
import { messages } from './messages';
import styles from './PathsPage.module.css';

const Named = graphql(`
  query Named($text: String!) {
    search(text: $text, first: 1) {
      edges {
        node {
          ...EntityParts
        }
      }
    }
  }
`);

/** Pairs worth a look in the reports of 2021; one that the graph does not have is left out. */
const PAIRS = [
  ['下湖村', '湖田产业园'],
  ['区勘验科', '湖田产业园'],
  ['党小组', '淄博火车站北广场征迁'],
  ['济北街道', '清水河街道'],
  ['北城街道', '湖田街道'],
] as const;
const NAMES = [...new Set(PAIRS.flat())];

/** Pairs of entities to try, found by their names. */
export function Examples() {
  const m = useMessages(messages);
  const found = useQueries({
    queries: NAMES.map((text) => question(Named, { text })),
    combine: (answers) =>
      new Map(
        answers
          .flatMap(({ data }) => data?.search.edges ?? [])
          .map(({ node }) => [node.name as string, node]),
      ),
  });
  const known = PAIRS.map((pair) => pair.map((name) => found.get(name)));
  return (
    <section className={`${styles.examples} no-print`} aria-labelledby="examples">
      <h2 id="examples">{m.examples}</h2>
      <ul>
        {known.map(
          ([from, to]) =>
            from &&
            to && (
              <li key={`${from.id} ${to.id}`}>
                <Link to={`/paths?${new URLSearchParams({ from: from.id, to: to.id })}`}>
                  {from.name} ↔ {to.name}
                </Link>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
