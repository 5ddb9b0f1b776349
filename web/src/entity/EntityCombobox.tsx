import { useEffect, useId, useState } from 'react';
import { useAnswer } from '../graphql/answer';
import { graphql } from '../graphql/generated';
import type { EntityKind, SuggestionsQuery } from '../graphql/generated/graphql';
import { Chinese } from '../language/Chinese';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { Options } from '../layout/Options';
import { useReason } from '../layout/States';
import styles from './EntityCombobox.module.css';
import { TypeMark } from './EntityLink';
import { Matched } from './Matched';
import { placeOf } from './place';
import { useSettled } from './useSettled';

const Suggestions = graphql(`
  query Suggestions($text: String!, $kinds: [EntityKind!]) {
    search(text: $text, kinds: $kinds, first: 8) {
      edges {
        matched {
          ...MatchParts
        }
        node {
          ...EntityParts
          ...EntityPlace
        }
      }
    }
  }
`);

type Found = SuggestionsQuery['search']['edges'][number];
export type Suggestion = Found['node'];

/** So many characters a text to look for may have. */
export const MAX_TEXT = 100;

/** How long the reader has to pause, in ms, before we ask. */
const PAUSE = 150;

/**
 * A field that suggests entities while one types (ARIA combobox): arrows choose, Enter takes, Escape closes.
 * @param initial what is chosen now, by its name; without it the field is for choosing again and again, and empty after each
 * @param shortcut the key that leads to it
 * @param none what is said where no name is found
 * @param onPick an entity was chosen
 * @param onText Enter was pressed with no entity chosen
 */
export function EntityCombobox({
  label,
  placeholder,
  initial,
  kinds = null,
  large = false,
  autoFocus = false,
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
  const id = useId();
  const [text, setText] = useState(initial ?? '');
  // Whoever goes back to an earlier search finds its text again.
  useEffect(() => setText(initial ?? ''), [initial]);
  const [open, setOpen] = useState(false);
  // By its id: a list that comes later does not put another in its place.
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = useSettled(text.trim(), PAUSE);
  const asked = useAnswer(
    Suggestions,
    { text: wanted, kinds },
    open && wanted !== '' && [...wanted].length <= MAX_TEXT,
  );
  const found: Found[] = wanted === '' ? [] : (asked.data?.search.edges ?? []);
  const active = found.findIndex(({ node }) => node.id === chosen);
  const shown = open && found.length > 0;
  const reason = useReason(asked.error);
  const nothing = asked.error ? reason : asked.data && (none ?? states.empty);
  const said = open && wanted !== '' && found.length === 0 ? nothing : undefined;

  const pick = (entity: Suggestion) => {
    setText(initial === undefined ? '' : entity.name);
    setOpen(false);
    onPick(entity);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // Enter and arrows belong to the input method
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      setOpen(true);
      // One place more than there are: none of them.
      const next = ((active + 1 + move + found.length + 1) % (found.length + 1)) - 1;
      setChosen(found[next]?.node.id ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const taken = found[active];
      if (shown && taken) pick(taken.node);
      else if (text.trim()) {
        setOpen(false);
        onText?.(text.trim());
      }
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return (
    <div className={styles.combobox} data-large={large}>
      <input
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-keyshortcuts={shortcut}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={MAX_TEXT}
        // biome-ignore lint/a11y/noAutofocus: only where searching is all that the page is for
        autoFocus={autoFocus}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setOpen(true);
          setChosen(null);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <Options
        id={id}
        label={label}
        className={styles.list}
        items={found}
        keyOf={({ node }) => node.id}
        active={active}
        shown={shown}
        onPick={({ node }) => pick(node)}
      >
        {({ node: entity, matched }) => (
          <>
            <TypeMark of={entity} />
            <span>
              <Chinese>{entity.name}</Chinese> <Matched of={matched} name={entity.name} />
            </span>
            <span className="faint">{placeOf(entity)}</span>
          </>
        )}
      </Options>
      <span className={said ? styles.nothing : 'visually-hidden'} role="status">
        {said}
      </span>
    </div>
  );
}
