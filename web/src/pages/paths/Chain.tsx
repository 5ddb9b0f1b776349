import { EntityLink } from '../../entity/EntityLink';
import { LinkArrow, linkKey } from '../../link/LinkArrow';
import styles from './Chain.module.css';
import type { Route } from './routes';

/** A route in reading order: entity, links, entity, and so on. */
export function Chain({ route: { nodes, steps } }: { route: Route }) {
  return (
    <div className={styles.chain}>
      {nodes.map((node, i) => (
        <span key={node.id} className={styles.step}>
          {i > 0 && (
            <span className={styles.links}>
              {steps[i - 1]?.map((link) => (
                <LinkArrow key={linkKey(link)} link={link} backwards={link.to.id !== node.id} />
              ))}
            </span>
          )}
          <span className={styles.entity} data-end={i === 0 || i === nodes.length - 1}>
            <EntityLink entity={node} />
          </span>
        </span>
      ))}
    </div>
  );
}
