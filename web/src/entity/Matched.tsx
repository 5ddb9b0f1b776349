import { graphql } from '../graphql/generated';
import type { MatchPartsFragment } from '../graphql/generated/graphql';
import { searchMatchKinds, useTerm } from '../language/terms';

/** What a text was found in. */
export const MatchParts = graphql(`
  fragment MatchParts on SearchMatch {
    by
    text
  }
`);

/** Why something was found, where its name does not show it. */
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
