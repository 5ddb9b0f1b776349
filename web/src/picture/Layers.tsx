import { memo } from 'react';
import { absentStatus } from '../entity/absent';
import { useLinkWords } from '../link/LinkArrow';
import type { Graph, GraphLink } from './graph';
import type { Lit } from './highlight';
import { shortened } from './label';
import styles from './Picture.module.css';

/** Size of arrowheads, in px. */
const ARROWS = { usual: 8, many: 5, lit: 8 };

/** The arrowheads that links end with. */
export const Arrowheads = memo(function Arrowheads() {
  return (
    <defs>
      {Object.entries(ARROWS).map(([kind, size]) => (
        <marker
          key={kind}
          id={`arrow-${kind}`}
          data-arrow={kind}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth={size}
          markerHeight={size}
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0.8L7.5 4L0 7.2Z" />
        </marker>
      ))}
    </defs>
  );
});

/** A line for each link. */
export function Links({
  links,
  lit,
  underPointer,
}: {
  links: GraphLink[];
  lit: Lit | null;
  underPointer: Lit | null;
}) {
  return (
    <g>
      {links.map(({ key, inferred, status }) => (
        <path
          key={key}
          className={styles.link}
          data-inferred={inferred}
          data-absent={absentStatus({ status }) !== null}
          data-lit={lit?.links.has(key) || underPointer?.links.has(key) || false}
        />
      ))}
    </g>
  );
}

/** The wording of the links that are labelled. */
export function LinkWords({ links, lit }: { links: GraphLink[]; lit: Lit | null }) {
  const words = useLinkWords();
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it is focusable
    <g aria-hidden="true">
      {links.map((link) => (
        <text
          key={link.key}
          className={styles.words}
          data-lit={lit?.links.has(link.key) ?? false}
          dy="0.35em"
        >
          {words(link)}
        </text>
      ))}
    </g>
  );
}

/**
 * The names of all entities, above all marks so that none covers a name. Hidden from screen readers because the marks
 * have the names as labels.
 * @param shown ids of entities whose names are always shown
 */
export function Names({
  nodes,
  lit,
  shown,
}: {
  nodes: Graph['nodes'];
  lit: Lit | null;
  shown: readonly (string | null)[];
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it is focusable
    <g aria-hidden="true" lang="zh-Hans">
      {nodes.map(({ id, name }, i) => (
        <text
          key={id}
          className={styles.label}
          data-label={id}
          data-centre={i === 0}
          data-lit={lit?.nodes.has(id) ?? false}
          data-shown={shown.includes(id)}
          dy="0.35em"
        >
          {shortened(name)}
        </text>
      ))}
    </g>
  );
}
