import { Link } from 'react-router';
import { useLanguage, useMessages } from '../../language/language';
import { entityTypes, linkTypes, useTerm } from '../../language/terms';
import styles from './Aside.module.css';
import type { Example, GraphSchema } from './cypher';
import type { History } from './history';
import { messages } from './messages';
import { searchOf } from './question';

/** The saved questions; choosing one runs it. */
export function Examples({ examples, chosen }: { examples: Example[]; chosen: Example | null }) {
  const m = useMessages(messages);
  const language = useLanguage();
  return (
    <nav aria-labelledby="examples" className={styles.examples}>
      <h2 id="examples">{m.examples}</h2>
      <ol>
        {examples.map((example) => (
          <li key={example.name}>
            <Link
              to={`?${new URLSearchParams({ example: example.name })}`}
              aria-current={example === chosen || undefined}
              preventScrollReset
            >
              {example[language]}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Statements run earlier in this browser; choosing one puts it into the editor. */
export function Earlier({ history, examples }: { history: History; examples: Example[] }) {
  const m = useMessages(messages);
  if (history.asked.length === 0) return null;
  return (
    <details className={`${styles.schema} ${styles.examples}`}>
      <summary>{m.earlier}</summary>
      <p>{m.earlierHint}</p>
      <ol>
        {history.asked.map((question) => (
          <li key={JSON.stringify(question)}>
            <Link to={`?${searchOf(question, examples)}`} title={question.statement} preventScrollReset>
              <code>{question.statement.replaceAll(/\s+/g, ' ').slice(0, SHOWN)}</code>
            </Link>
          </li>
        ))}
      </ol>
      <button type="button" onClick={history.clear}>
        {m.clearEarlier}
      </button>
    </details>
  );
}

/** How many characters of an earlier statement to show. */
const SHOWN = 80;

/** The labels, relationship types and properties of the graph, as a reference. */
export function Schema({ schema }: { schema: GraphSchema }) {
  const m = useMessages(messages);
  const term = useTerm();
  const wordOf = (name: string): string | undefined => {
    if (Object.hasOwn(entityTypes, name)) return term(entityTypes[name as keyof typeof entityTypes]);
    if (Object.hasOwn(linkTypes, name)) return term(linkTypes[name as keyof typeof linkTypes].out);
    return m.labels[name as keyof typeof m.labels];
  };
  return (
    <details className={styles.schema}>
      <summary>{m.schema}</summary>
      {[
        { title: m.schemaLabels, of: schema.labels },
        { title: m.schemaTypes, of: schema.types },
      ].map(({ title, of }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {[...of].map(([name, properties]) => (
              <li key={name}>
                <details>
                  <summary>
                    <code>{name}</code> <span className="faint">{wordOf(name)}</span>
                  </summary>
                  <p>
                    {properties.join(', ') || (schema.together.length > 0 ? m.notLookedUp : m.noProperties)}
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
