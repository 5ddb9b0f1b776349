import { type ReactNode, useEffect, useId, useState } from 'react';
import styles from './Combobox.module.css';
import { Options } from './Options';
import { useSettled } from './useSettled';

/** The longest text to search for, in characters. */
export const MAX_TEXT = 100;

/** How long to wait after the last key before asking, in ms. */
const PAUSE = 150;

/** The text and state of a combobox. */
export interface ComboboxText {
  text: string;
  setText: (text: string) => void;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
  /** The text to search for, updated when the reader pauses. */
  wanted: string;
  /** Whether to search for it. */
  asks: boolean;
  /** Closes the suggestions after a choice and leaves this text in the field. */
  end: (text: string) => void;
}

/**
 * The state of a combobox.
 * @param initial the text to start with; restored when it changes, as on going back
 */
export function useComboboxText(initial = ''): ComboboxText {
  const [text, setText] = useState(initial);
  useEffect(() => setText(initial), [initial]);
  const [isOpen, setOpen] = useState(false);
  const wanted = useSettled(text.trim(), PAUSE);
  const asks = isOpen && wanted !== '' && [...wanted].length <= MAX_TEXT;
  const end = (left: string) => {
    setText(left);
    setOpen(false);
  };
  return { text, setText, isOpen, setOpen, wanted, asks, end };
}

/**
 * A field that suggests things as you type (ARIA combobox): arrow keys choose, Enter picks, Escape closes.
 * @param found suggestions for the text
 * @param nothing text to show if there are none
 * @param shortcut key that focuses the field
 * @param onPick called when a suggestion is picked
 * @param onText called when Enter is pressed without a chosen suggestion
 */
export function Combobox<Item>({
  of: { text, setText, isOpen, setOpen, wanted },
  label,
  placeholder,
  found,
  nothing,
  keyOf,
  large = false,
  autoFocus = false,
  shortcut,
  onPick,
  onText,
  children,
}: {
  of: ComboboxText;
  label: string;
  placeholder?: string | undefined;
  found: readonly Item[];
  nothing: string | undefined;
  keyOf: (item: Item) => string;
  large?: boolean | undefined;
  autoFocus?: boolean | undefined;
  shortcut?: string | undefined;
  onPick: (item: Item) => void;
  onText?: ((text: string) => void) | undefined;
  children: (item: Item) => ReactNode;
}) {
  const id = useId();
  // Kept by key, so that a list that arrives later does not change the choice.
  const [chosen, setChosen] = useState<string | null>(null);
  const active = found.findIndex((item) => keyOf(item) === chosen);
  const shown = isOpen && found.length > 0;
  const said = isOpen && wanted !== '' && found.length === 0 ? nothing : undefined;
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // Enter and arrow keys belong to the input method
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      setOpen(true);
      // One position more than there are suggestions: none chosen.
      const next = found[((active + 1 + move + found.length + 1) % (found.length + 1)) - 1];
      setChosen(next === undefined ? null : keyOf(next));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const taken = found[active];
      if (shown && taken !== undefined) onPick(taken);
      else if (text.trim()) {
        setOpen(false);
        onText?.(text.trim());
      }
    } else if (event.key === 'Escape' && isOpen) {
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
        // biome-ignore lint/a11y/noAutofocus: only on pages whose purpose is searching
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
        keyOf={keyOf}
        active={active}
        shown={shown}
        onPick={onPick}
      >
        {children}
      </Options>
      <span className={said ? styles.nothing : 'visually-hidden'} role="status">
        {said}
      </span>
    </div>
  );
}
