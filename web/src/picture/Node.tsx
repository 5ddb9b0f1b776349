import { memo } from 'react';
import { absentStatus } from '../entity/absent';
import { typeTerm } from '../entity/typeTerm';
import type { EntityPartsFragment } from '../graphql/generated/graphql';
import { useMessages } from '../language/language';
import { statuses, useTerm } from '../language/terms';
import { Mark } from './Mark';
import { messages } from './messages';
import styles from './Picture.module.css';

/** The mark of an entity, and the button on it. */
export const Node = memo(function Node({
  node,
  links,
  centre,
  pinned,
  selected,
  lit,
  tabStop,
}: {
  node: EntityPartsFragment;
  links: number;
  centre: boolean;
  pinned: boolean;
  selected: boolean;
  lit: boolean;
  tabStop: boolean;
}) {
  const m = useMessages(messages);
  const term = useTerm();
  const absent = absentStatus(node);
  const status = absent && term(statuses[absent]);
  return (
    // The mark is outside the button, whose label is the full name.
    <g className={styles.node} data-id={node.id} data-centre={centre} data-lit={lit}>
      <Mark type={node.__typename} term={typeTerm(node)} isGroup={node.isGroup} isAbsent={absent !== null} />
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no such element */}
      <g
        className={styles.handle}
        role="button"
        tabIndex={tabStop ? 0 : -1}
        aria-label={m.node(term(typeTerm(node)), node.name, status, links, pinned)}
        aria-pressed={selected}
      >
        <title lang="zh-Hans">{[node.name, status].filter(Boolean).join(' · ')}</title>
        <circle className={styles.halo} r="17" />
        {pinned && <circle className={styles.pin} cx="10" cy="-10" r="3.5" />}
      </g>
    </g>
  );
});
