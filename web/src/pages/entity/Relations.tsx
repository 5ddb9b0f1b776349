import { EntityLink } from '../../entity/EntityLink';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { linkTypes, projectRoles, statuses, useTerm } from '../../language/terms';
import { FromDivisions } from '../../link/LinkArrow';
import { Cite } from '../../source/Cite';
import { CITED } from '../../source/copying';
import type { LinkGroup, Relation } from './linkGroups';
import styles from './Relations.module.css';

/** An entity's links, grouped and worded from its end. */
export function Relations({ groups, named }: { groups: LinkGroup[]; named: boolean }) {
  const term = useTerm();
  return groups.map(({ id, type, direction, relations }) => (
    <section key={id} className={styles.group} aria-labelledby={id}>
      <h3 id={id}>
        {term(linkTypes[type][direction])} <span className={styles.count}>{relations.length}</span>
      </h3>
      <ul className={relations.length > 3 ? styles.columns : undefined}>
        {relations.map((relation) => (
          <Related
            key={`${relation.other.id} ${relation.link.role} ${relation.link.title}`}
            relation={relation}
            named={named}
          />
        ))}
      </ul>
    </section>
  ));
}

function Related({ relation: { link, other }, named }: { relation: Relation; named: boolean }) {
  const { inferred, inferredHint } = useMessages(shared);
  const term = useTerm();
  const described = [
    link.title,
    link.role && term(projectRoles[link.role]),
    link.status && term(statuses[link.status]),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <li {...CITED} data-inferred={link.inferred}>
      <EntityLink entity={other} />
      {described && <span className={styles.described}> {described}</span>}
      {link.inferred && (
        <span className={styles.inferred} title={inferredHint}>
          {inferred}
        </span>
      )}
      {link.citations.length > 0 ? <Cite of={link.citations} named={named} /> : <FromDivisions />}
    </li>
  );
}
