import { graphql } from '../graphql/generated';
import type { LinkPartsFragment } from '../graphql/generated/graphql';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { linkTypes, projectRoles, statuses, useTerm } from '../language/terms';
import { Cite } from '../source/Cite';
import { CITED } from '../source/copying';
import styles from './LinkArrow.module.css';
import { messages } from './messages';

/** What is shown of a link. */
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

/** Key of a link. Two entities can have several links, of different types or roles. */
export function linkKey({ from, type, role, title, to }: LinkPartsFragment): string {
  return [from.id, type, role ?? title ?? '', to.id].join(' ');
}

/**
 * Returns a function that words a link, read from its start (`out`) or its end (`in`), with the role, and the status if
 * it is planned or over.
 */
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
 * The arrow of a link, shown between its two entities, with the link's wording; dashed if it is inferred.
 * @param backwards whether the link leads from the second entity to the first
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

/** The source of links between divisions that no report states. */
export function FromDivisions() {
  const m = useMessages(messages);
  return (
    <span className={styles.divisions} title={m.fromDivisionsHint}>
      {m.fromDivisions}
    </span>
  );
}
