import { memo, useEffect, useRef, useState } from 'react';
import type { Item } from '../../../src/review/protocol';
import { useMessages } from '../language/language';
import styles from './ItemList.module.css';
import { isSame, keyOf } from './items';
import { messages } from './messages';
import type { Words } from './words';

/** All facts in the order of the text, including those decided before. */
export const ItemList = memo(function ItemList({
  items,
  selected,
  words,
  onSelect,
}: {
  items: Item[];
  selected: Item | null;
  words: Words;
  onSelect: (item: Item) => void;
}) {
  const m = useMessages(messages);
  const [onlyUndecided, setOnlyUndecided] = useState(false);
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is selected is brought into view
  useEffect(() => {
    // Scroll only the list, not the page around it.
    const [pane, row] = [list.current, list.current?.querySelector('[aria-current="true"]')];
    if (!pane || !row) return;
    const [around, place] = [pane.getBoundingClientRect(), row.getBoundingClientRect()];
    if (place.top < around.top) pane.scrollBy({ top: place.top - around.top });
    else if (place.bottom > around.bottom) pane.scrollBy({ top: place.bottom - around.bottom });
  }, [selected]);
  const shown = onlyUndecided ? items.filter((item) => item.undecided || isSame(item, selected)) : items;
  return (
    <nav ref={list} className={styles.list} aria-label={m.list}>
      <p>
        <label>
          <input type="checkbox" checked={onlyUndecided} onChange={() => setOnlyUndecided(!onlyUndecided)} />{' '}
          {m.onlyUndecided}
        </label>
      </p>
      <ol>
        {shown.map((item) => (
          <li key={keyOf(item)}>
            <button
              type="button"
              aria-current={isSame(item, selected)}
              data-undecided={item.undecided !== null}
              data-together={item.undecided !== null && item.paragraph === selected?.paragraph}
              onClick={() => onSelect(item)}
            >
              <span className={styles.section}>{m.sections[item.section]}</span>
              <span className={styles.name}>{words.nameOf(item)}</span>
              <span className={styles.meaning}>{words.meaningOf(item)}</span>
              <span className={styles.state}>{item.undecided ? m.state.undecided : m.state.decided}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
});
