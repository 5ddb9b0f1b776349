import { useAnswer } from '../graphql/answer';
import { graphql } from '../graphql/generated';
import type { EntityKind, SuggestionsQuery } from '../graphql/generated/graphql';
import { Chinese } from '../language/Chinese';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { Combobox, useComboboxText } from '../layout/Combobox';
import { useReason } from '../layout/States';
import { TypeMark } from './EntityLink';
import { Matched } from './Matched';
import { Pinyin, useSpelling } from './Pinyin';
import { placeOf } from './place';

const Suggestions = graphql(`
  query Suggestions($text: String!, $kinds: [EntityKind!], $english: Boolean!) {
    search(text: $text, kinds: $kinds, first: 8) {
      edges {
        matched {
          ...MatchParts
        }
        node {
          ...EntityParts
          ...EntityPlace
          ...Spelling
        }
      }
    }
  }
`);

type Found = SuggestionsQuery['search']['edges'][number];
export type Suggestion = Found['node'];

/**
 * A field that suggests entities as you type.
 * @param initial name of the current choice; if omitted, the field empties after each choice
 * @param shortcut key that focuses the field
 * @param none text to show if no name matches
 * @param onPick called when an entity is chosen
 * @param onText called when Enter is pressed without a chosen entity
 */
export function EntityCombobox({
  label,
  placeholder,
  initial,
  kinds = null,
  large,
  autoFocus,
  shortcut,
  none,
  onPick,
  onText,
}: {
  label: string;
  placeholder?: string;
  initial?: string;
  kinds?: EntityKind[] | null;
  large?: boolean;
  autoFocus?: boolean;
  shortcut?: string;
  none?: string;
  onPick: (entity: Suggestion) => void;
  onText?: (text: string) => void;
}) {
  const { states } = useMessages(shared);
  const written = useComboboxText(initial);
  const { wanted, asks, end } = written;
  const asked = useAnswer(Suggestions, { text: wanted, kinds, ...useSpelling() }, asks);
  const reason = useReason(asked.error);
  return (
    <Combobox
      of={written}
      label={label}
      placeholder={placeholder}
      found={wanted === '' ? [] : (asked.data?.search.edges ?? [])}
      nothing={asked.error ? reason : asked.data && (none ?? states.empty)}
      keyOf={({ node }) => node.id}
      large={large}
      autoFocus={autoFocus}
      shortcut={shortcut}
      onPick={({ node }) => {
        end(initial === undefined ? '' : node.name);
        onPick(node);
      }}
      onText={onText}
    >
      {({ node: entity, matched }) => (
        <>
          <TypeMark of={entity} />
          <span>
            <Chinese>{entity.name}</Chinese> <Pinyin of={entity} />{' '}
            <Matched of={matched} name={entity.name} />
          </span>
          <span className="faint">
            <Chinese>{placeOf(entity)}</Chinese>
          </span>
        </>
      )}
    </Combobox>
  );
}
