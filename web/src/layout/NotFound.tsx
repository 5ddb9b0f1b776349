import { Link } from 'react-router';
import { SearchBox } from '../entity/SearchBox';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import styles from './States.module.css';
import { useTitle } from './useTitle';

/** Shown for an unknown URL, with a search box. */
export function NotFound() {
  const { states } = useMessages(shared);
  useTitle(states.notFound);
  return (
    <div className="page">
      <header>
        <h1>{states.notFound}</h1>
        <p>{states.notFoundHint}</p>
      </header>
      <div className={styles.search}>
        <SearchBox />
      </div>
      <Link className="button" to="/">
        {states.home}
      </Link>
    </div>
  );
}
