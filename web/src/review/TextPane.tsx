import { memo, useEffect, useMemo, useRef } from 'react';
import type { Item, Place } from '../../../src/review/protocol';
import { useMessages } from '../language/language';
import { isSame, type Piece, type Points, piecesOf, sliceOf } from './items';
import { messages } from './messages';
import styles from './TextPane.module.css';

/** The text with its facts; a click selects the narrowest one there. */
export const TextPane = memo(function TextPane({
  points,
  items,
  selected,
  shown,
  onSelect,
}: {
  points: Points;
  items: Item[];
  selected: Item | null;
  /** A place that is shown although no fact has it. */
  shown: Place | null;
  onSelect: (item: Item) => void;
}) {
  const m = useMessages(messages);
  const pane = useRef<HTMLElement>(null);
  const pieces = useMemo(
    () => piecesOf(points.length, items, selected, shown ? [shown] : []),
    [points, items, selected, shown],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is selected is brought into view
  useEffect(() => {
    const found = pane.current?.querySelector('[data-selected="true"]');
    const { top = 0, bottom = 0, height = 0 } = pane.current?.getBoundingClientRect() ?? {};
    const place = found?.getBoundingClientRect();
    if (!place || (place.top > top + 40 && place.bottom < bottom - 40)) return;
    pane.current?.scrollBy({ top: place.top - top - height / 3 });
  }, [selected, shown]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be scrolled by keyboard
    <section ref={pane} className={styles.text} aria-label={m.text} tabIndex={0} lang="zh-Hans">
      {pieces.map((piece) => (
        <Span
          key={piece.start}
          piece={piece}
          text={sliceOf(points, piece)}
          isSelected={
            piece.items.some((item) => isSame(item, selected) && covers(item.places, piece)) ||
            (shown !== null && covers([shown], piece))
          }
          onSelect={onSelect}
        />
      ))}
    </section>
  );
});

const covers = (places: Place[], piece: Place) =>
  places.some(({ start, end }) => start <= piece.start && piece.end <= end);

function Span({
  piece: { start, items },
  text,
  isSelected,
  onSelect,
}: {
  piece: Piece;
  text: string;
  isSelected: boolean;
  onSelect: (item: Item) => void;
}) {
  const [narrowest] = items;
  const figure = items.find(({ section }) => section === 'observations') ?? narrowest;
  if (!narrowest || !figure)
    return (
      <span data-start={start} data-selected={isSelected} className={isSelected ? styles.mark : undefined}>
        {text}
      </span>
    );
  return (
    // By keyboard, facts are selected in the list.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <span
      data-start={start}
      className={styles.mark}
      data-section={figure.section}
      data-undecided={figure.undecided !== null}
      data-selected={isSelected}
      onClick={() => {
        if (getSelection()?.isCollapsed !== false) onSelect(narrowest);
      }}
    >
      {text}
    </span>
  );
}

/** The place selected in the text, with the mouse or by caret; null if there is none. */
export function selectedPlace(): Place | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const [start, end] = [offsetOf(startContainer, startOffset), offsetOf(endContainer, endOffset)];
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function offsetOf(node: Node, offset: number): number | null {
  const span = (node instanceof Element ? node : node.parentElement)?.closest('[data-start]');
  const start = span?.getAttribute('data-start');
  if (start === null || start === undefined) return null;
  const before = node instanceof Element ? '' : (node.textContent ?? '').slice(0, offset);
  return Number(start) + [...before].length;
}
