import { graphql } from '../graphql/generated';
import type { MatchPartsFragment } from '../graphql/generated/graphql';
import { searchMatchKinds, useTerm } from '../language/terms';

/** The kind and text of the match. */
export const MatchParts = graphql(`
  fragment MatchParts on SearchMatch {
    by
    text
  }
`);

/** Says why something was found, unless its name shows it. */
export function Matched({ of: { by, text }, name }: { of: MatchPartsFragment; name: string }) {
  const term = useTerm();
  if (by === 'NAME') return null;
  return (
    <span className="faint">
      {term(searchMatchKinds[by])}
      {text !== name && ` ${text}`}
    </span>
  );
}
