import { Link } from 'react-router';
import { EntityLink } from '../entity/EntityLink';
import { Chinese } from '../language/Chinese';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import type { Covered } from './divisions';
import styles from './Locator.module.css';

/**
 * Navigation from the country down to the streets. Each division shows how many of its streets have a report.
 * @param addressOf returns the URL for a division; for null, that of the country
 */
export function Locator({
  of: { lineage, parts },
  addressOf,
}: {
  of: Covered;
  addressOf: (division: string | null) => string;
}) {
  const { division: m } = useMessages(shared);
  return (
    <nav className={styles.locator} aria-label={m.label}>
      {lineage.length > 0 && (
        <p className={styles.lineage}>
          <Link to={addressOf(null)} preventScrollReset>
            {m.country}
          </Link>
          {lineage.map((division, i) => (
            <span key={division.id}>
              {' › '}
              {i === lineage.length - 1 ? (
                <EntityLink entity={division} mark={false} />
              ) : (
                <Link to={addressOf(division.id)} preventScrollReset>
                  <Chinese>{division.name}</Chinese>
                </Link>
              )}
            </span>
          ))}
        </p>
      )}
      <ul className={styles.parts}>
        {parts.map(({ division, subdistricts }) => (
          <li key={division.id}>
            {division.__typename === 'Subdistrict' ? (
              <EntityLink entity={division} mark={false} />
            ) : (
              <>
                <Link to={addressOf(division.id)} preventScrollReset>
                  <Chinese>{division.name}</Chinese>
                </Link>{' '}
                <span className="faint">{m.streets(subdistricts)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
