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
  // The section named in the URL may arrive with a later answer, when the router has already given up on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: following the same link again scrolls there again
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
