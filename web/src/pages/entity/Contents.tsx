import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { useMessages } from '../../language/language';
import styles from './Contents.module.css';
import { messages } from './messages';

/** A section of the page with what it holds. */
export interface Section {
  id: string;
  title: string;
  count?: number;
  sections?: Section[];
}

/** What is on the page; beside it where there is room, else only its main parts above it. */
export function Contents({ sections }: { sections: Section[] }) {
  const m = useMessages(messages);
  const { hash, key } = useLocation();
  const wanted = decodeURIComponent(hash.slice(1));
  const there = sections
    .flatMap((section) => [section, ...(section.sections ?? [])])
    .some(({ id }) => id === wanted);
  // A section that the address names may come only with its answer, when the router has given up on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever asks for the same section again is led there again
  useEffect(() => {
    if (there) document.getElementById(wanted)?.scrollIntoView();
  }, [wanted, there, key]);
  return (
    <nav className={`${styles.contents} no-print`} aria-label={m.contents}>
      <List sections={sections} />
    </nav>
  );
}

function List({ sections }: { sections: Section[] }) {
  const { search } = useLocation(); // the source that is open stays open
  return (
    <ol>
      {sections.map(({ id, title, count, sections: below }) => (
        <li key={id}>
          <Link to={{ search, hash: id }} preventScrollReset>
            <span>{title}</span>
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </Link>
          {below && below.length > 1 && <List sections={below} />}
        </li>
      ))}
    </ol>
  );
}
