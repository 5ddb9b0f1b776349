import { graphql } from '../graphql/generated';
import type { LinkPartsFragment } from '../graphql/generated/graphql';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { linkTypes, projectRoles, statuses, useTerm } from '../language/terms';
import { Cite } from '../source/Cite';
import { CITED } from '../source/copying';
import styles from './LinkArrow.module.css';
import { messages } from './messages';

/** Everything that is said of a link where it is drawn. */
export const LinkParts = graphql(`
  fragment LinkParts on Link {
    type
    inferred
    role
    title
    status
    from {
      id
    }
    to {
      id
    }
    citations {
      ...CitationParts
    }
  }
`);

/** Tells a link from all others: two entities may be linked in several ways, and in several roles. */
export function linkKey({ from, type, role, title, to }: LinkPartsFragment): string {
  return [from.id, type, role ?? title ?? '', to.id].join(' ');
}

/** What a link says, read from where it starts (or else from where it ends), with the role in which, and whether it is only planned or over. */
export function useLinkWords(): (link: LinkPartsFragment, read?: 'out' | 'in') => string {
  const term = useTerm();
  return ({ type, role, title, status }, read = 'out') => {
    const said = term(linkTypes[type][read]);
    const how = title ?? (role && term(projectRoles[role]));
    const words = [said, how !== said && how, status && term(statuses[status])];
    return words.filter(Boolean).join(' · ');
  };
}

/**
 * A link between the two entities that it stands between: an arrow with the link's words, dashed where it is inferred.
 * @param backwards whether it leads from the second of them to the first
 */
export function LinkArrow({ link, backwards }: { link: LinkPartsFragment; backwards: boolean }) {
  const m = useMessages(messages);
  const { inferred, inferredHint } = useMessages(shared);
  const words = useLinkWords();
  return (
    <span className={styles.link} data-inferred={link.inferred} data-backwards={backwards} {...CITED}>
      <span className={styles.words}>
        {backwards && <span className="visually-hidden">{m.backwards} </span>}
        {words(link)}
        {link.inferred && (
          <span className={styles.inferred} title={inferredHint}>
            {inferred}
          </span>
        )}
        {link.citations.length > 0 ? <Cite of={link.citations} /> : <FromDivisions />}
      </span>
      <span className={styles.arrow} aria-hidden="true" />
    </span>
  );
}

/** The source of links between divisions that no report names. */
export function FromDivisions() {
  const m = useMessages(messages);
  return (
    <span className={styles.divisions} title={m.fromDivisionsHint}>
      {m.fromDivisions}
    </span>
  );
}
