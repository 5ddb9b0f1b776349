import { useEffect, useId, useRef, useState } from 'react';
import { Options } from '../layout/Options';
import styles from './Combobox.module.css';

/** A value on offer, with its label and other words by which it is found. */
export interface Offer {
  value: string;
  label: string;
  hint?: string;
  words?: string[];
}

/** How many offers are shown at once. */
const SHOWN = 8;

/** Separates several values of a field; the last one is completed. */
const BETWEEN = '；';

/**
 * A field with completion (ARIA combobox). Enter saves the selected offer, or else what was typed; Escape discards it.
 * @param offers all of them, or a function that finds them for what was typed
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
  offers: Offer[] | ((text: string) => Promise<Offer[]>);
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
  const labelOf = (one: string) =>
    Array.isArray(offers) ? (offers.find((offer) => offer.value === one)?.label ?? one) : one;
  const [text, setText] = useState(labelOf(value));
  const [isOpen, setOpen] = useState(false);
  const first = isFree ? -1 : 0;
  const [active, setActive] = useState(first);
  const [found, setFound] = useState<Offer[]>([]);
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written is given up where another value comes
  useEffect(() => setText(labelOf(value)), [value]);
  useEffect(() => {
    if (autoFocus) input.current?.select();
  }, [autoFocus]);

  const written = several ? (text.split(/[；;]/).at(-1)?.trim() ?? '') : text.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: offers are made anew each time and stay the same
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    const all = Array.isArray(offers)
      ? Promise.resolve(matching(offers, written === labelOf(value) ? '' : written))
      : offers(written);
    all.then(
      (some) => isCurrent && setFound(some.slice(0, SHOWN)),
      () => isCurrent && setFound([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [isOpen, written, value]);

  const shown = isOpen && found.length > 0;
  // The list may reach beyond the panel that scrolls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height changes with what is found
  useEffect(() => {
    if (shown) document.getElementById(`${id}-list`)?.scrollIntoView({ block: 'nearest' });
  }, [shown, found, id]);
  const valueFor = (typed: string): string =>
    (Array.isArray(offers) ? offers : found).find((offer) => offer.label === typed || offer.value === typed)
      ?.value ?? typed;
  const save = (offer: Offer | undefined) => {
    setOpen(false);
    const before = several
      ? text
          .split(/[；;]/)
          .slice(0, -1)
          .map((one) => one.trim())
      : [];
    const last = offer?.value ?? valueFor(written);
    onSave([...before, last].filter(Boolean).join(BETWEEN));
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
      const exact = found.find(({ label: one, value: other }) => one === written || other === written);
      save(written === '' ? undefined : (shown && (exact ?? found[active])) || undefined);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (shown) setOpen(false);
      else {
        setText(labelOf(value));
        onCancel?.();
      }
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

/** Offers that have what is written in them; those that begin with it first. */
function matching(offers: Offer[], written: string): Offer[] {
  const wanted = written.toLowerCase();
  const wordsOf = ({ label, value, words = [] }: Offer) => [label, value, ...words];
  const has = (offer: Offer) => wordsOf(offer).some((word) => word.toLowerCase().includes(wanted));
  const begins = (offer: Offer) => wordsOf(offer).some((word) => word.toLowerCase().startsWith(wanted));
  return offers.filter(has).sort((a, b) => Number(begins(b)) - Number(begins(a)));
}
