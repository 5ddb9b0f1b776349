import { Link } from 'react-router';
import { placeOf } from '../../entity/place';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { graphAddress } from '../../picture/graphAddress';
import styles from './GraphPage.module.css';
import { messages } from './messages';

const StartsDocument = graphql(`
  query GraphStarts {
    subdistricts(first: 20, filter: { reported: true }, orderBy: { field: NAME }) {
      edges {
        node {
          ...EntityParts
          ...EntityPlace
          projects(first: 4) {
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

/** Starting points: subdistricts that reports cover, and some of their projects. */
export function Starts() {
  const m = useMessages(messages);
  const asked = useAnswer(StartsDocument, {});
  return (
    <section aria-labelledby="starts">
      <h2 id="starts" className={styles.starts}>
        {m.start}
      </h2>
      <Answer of={asked}>
        {({ subdistricts }) => (
          <ul className={styles.list}>
            {subdistricts.edges.map(({ node }) => (
              <li key={node.id}>
                <Link className={styles.start} to={graphAddress(node.id)}>
                  <Chinese>{node.name}</Chinese>
                </Link>
                <span className="faint">
                  <Chinese>{placeOf(node)}</Chinese>
                </span>
                <p>
                  <span className="faint">{m.startProject}</span>
                  {node.projects.edges.map(({ node: project }) => (
                    <Link key={project.id} to={graphAddress(project.id)}>
                      <Chinese>{project.name}</Chinese>
                    </Link>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}
