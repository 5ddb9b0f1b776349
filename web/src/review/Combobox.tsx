import { useEffect, useId, useRef, useState } from 'react';
import { Options } from '../layout/Options';
import styles from './Combobox.module.css';
import { labelIn, type Offer, type Offers, useFound, valueIn } from './offers';

/** Separates several values of a field; the last one is completed. */
const BETWEEN = '；';

/**
 * A field with completion (ARIA combobox). Enter saves the selected offer, or else what was typed; Escape discards it.
 */
export function Combobox({
  label,
  value,
  offers,
  several = false,
  isFree = false,
  isWide = false,
  placeholder,
  autoFocus = false,
  onSave,
  onText,
  onCancel,
}: {
  label: string;
  value: string;
  offers: Offers;
  several?: boolean;
  /** Enter takes an offer only if the reader moved to it. */
  isFree?: boolean;
  isWide?: boolean;
  /** Shown while the field is empty: the value that applies. */
  placeholder?: string | undefined;
  autoFocus?: boolean;
  onSave: (value: string) => void;
  /** Called at every change, for forms with a button of their own. */
  onText?: (value: string) => void;
  onCancel?: () => void;
}) {
  const id = useId();
  const written = labelIn(offers, value);
  const [text, setText] = useState(written);
  const [isOpen, setOpen] = useState(false);
  const first = isFree ? -1 : 0;
  const [active, setActive] = useState(first);
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written is given up where another value comes
  useEffect(() => setText(written), [value]);
  useEffect(() => {
    if (autoFocus) input.current?.select();
  }, [autoFocus]);

  const values = several ? text.split(/[；;]/).map((one) => one.trim()) : [text.trim()];
  const typed = values.at(-1) ?? '';
  const found = useFound(offers, typed, value, isOpen);
  const shown = isOpen && found.length > 0;
  // The list may reach beyond the panel that scrolls, or be higher than it: then the field stays in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height changes with what is found
  useEffect(() => {
    if (!shown) return;
    document.getElementById(`${id}-list`)?.scrollIntoView({ block: 'nearest' });
    input.current?.scrollIntoView({ block: 'nearest' });
  }, [shown, found, id]);

  const valueFor = (one: string) => valueIn(Array.isArray(offers) ? offers : found, one);
  const save = (offer: Offer | undefined) => {
    setOpen(false);
    const last = offer?.value ?? valueFor(typed);
    onSave([...values.slice(0, -1), last].filter(Boolean).join(BETWEEN));
  };
  const leave = () => {
    if (shown) return setOpen(false);
    setText(written);
    onCancel?.();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // Enter and arrows belong to the input method
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      if (!isOpen) setOpen(true);
      else setActive((now) => (now + move + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const exact = found.find(({ label: one, value: other }) => one === typed || other === typed);
      save(typed === '' ? undefined : (shown && (exact ?? found[active])) || undefined);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      leave();
    }
  };
  return (
    <div className={styles.combobox} data-wide={isWide}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          onText?.(valueFor(target.value));
          setOpen(true);
          setActive(first);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <Options
        id={id}
        label={label}
        className={styles.list}
        items={found}
        keyOf={(offer) => offer.value}
        active={active}
        shown={shown}
        onPick={save}
      >
        {(offer) => (
          <>
            <span>{offer.label}</span>
            {offer.hint && <span className="faint">{offer.hint}</span>}
          </>
        )}
      </Options>
    </div>
  );
}
