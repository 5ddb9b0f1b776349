import { type ReactNode, useEffect, useId, useState } from 'react';
import styles from './Combobox.module.css';
import { Options } from './Options';
import { useSettled } from './useSettled';

/** So many characters a text to look for may have. */
export const MAX_TEXT = 100;

/** How long the reader has to pause, in ms, before we ask. */
const PAUSE = 150;

/** What is written in a combobox. */
export interface ComboboxText {
  text: string;
  setText: (text: string) => void;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
  /** What to look for, once the reader pauses. */
  wanted: string;
  /** Whether to look for it. */
  asks: boolean;
  /** Closes the list of what is suggested, after a choice that leaves this text. */
  end: (text: string) => void;
}

/** @param initial what is written at first, and again where the reader goes back to it */
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
 * A field that suggests things while one types (ARIA combobox): arrows choose, Enter takes, Escape closes.
 * @param found what is suggested for what is written
 * @param nothing what is said where nothing is found
 * @param shortcut the key that leads to it
 * @param onPick one was chosen
 * @param onText Enter was pressed with none chosen
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
  // By its key: a list that comes later does not put another in its place.
  const [chosen, setChosen] = useState<string | null>(null);
  const active = found.findIndex((item) => keyOf(item) === chosen);
  const shown = isOpen && found.length > 0;
  const said = isOpen && wanted !== '' && found.length === 0 ? nothing : undefined;
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // Enter and arrows belong to the input method
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      setOpen(true);
      // One place more than there are: none of them.
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
