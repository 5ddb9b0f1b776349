import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { useMessages } from '../../language/language';
import styles from './Contents.module.css';
import { messages } from './messages';

/** A section of the page and its contents. */
export interface Section {
  id: string;
  title: string;
  count?: number;
  sections?: Section[];
}

/** The table of contents: beside the page if there is room, otherwise above it with the main sections only. */
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
  const { search } = useLocation(); // keeps the open source open
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
