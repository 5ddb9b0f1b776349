import { memo, useEffect, useRef } from 'react';
import type { Item } from '../../../src/review/protocol';
import { useMessages } from '../language/language';
import { Action } from './Action';
import styles from './ItemList.module.css';
import { isSame, keyOf } from './items';
import { Key } from './Key';
import { type Command, keys } from './keys';
import { messages } from './messages';
import type { Words } from './words';

/** All facts in the order of the text, including those decided before. */
export const ItemList = memo(function ItemList({
  items,
  selected,
  words,
  onlyUndecided,
  onSelect,
  onCommand,
}: {
  items: Item[];
  selected: Item | null;
  words: Words;
  onlyUndecided: boolean;
  onSelect: (item: Item) => void;
  onCommand: (command: Command) => void;
}) {
  const m = useMessages(messages);
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is selected is brought into view
  useEffect(() => {
    // Scroll only the list, not the page around it.
    const [pane, row] = [list.current, list.current?.querySelector('[aria-current="true"]')];
    if (!pane || !row) return;
    const [around, place] = [pane.getBoundingClientRect(), row.getBoundingClientRect()];
    const top = around.top + (pane.firstElementChild?.clientHeight ?? 0);
    // What comes next has to be in view as well.
    if (place.top >= top && place.bottom <= around.bottom - around.height / 3) return;
    pane.scrollBy({ top: place.top - top });
  }, [selected, onlyUndecided]);
  const shown = onlyUndecided ? items.filter((item) => item.undecided || isSame(item, selected)) : items;
  return (
    <nav ref={list} className={styles.list} aria-label={m.list}>
      <div className={styles.tools}>
        <Action command="previous" onCommand={onCommand} />
        <Action command="next" onCommand={onCommand} />
        <label>
          <input
            type="checkbox"
            aria-keyshortcuts={keys.onlyUndecided[0]}
            checked={onlyUndecided}
            onChange={() => onCommand('onlyUndecided')}
          />{' '}
          {m.commands.onlyUndecided} <Key of={keys.onlyUndecided[0]} />
        </label>
      </div>
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
