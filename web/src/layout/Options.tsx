import type { ReactNode } from 'react';

/**
 * The list below a combobox. Its id is `<id>-list`, that of an option `<id>-<number>` from 0; the field refers to both.
 * @param id of the combobox
 * @param active number of the option chosen by keyboard; -1 for none
 * @param children renders an option
 */
export function Options<Item>({
  id,
  label,
  className,
  items,
  keyOf,
  active,
  shown,
  onPick,
  children,
}: {
  id: string;
  label: string;
  className: string | undefined;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  active: number;
  shown: boolean;
  onPick: (item: Item) => void;
  children: (item: Item) => ReactNode;
}) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!shown} className={className}>
      {items.map((item, i) => (
        // The keyboard works in the field, which keeps the focus.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={keyOf(item)}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(item)}
        >
          {children(item)}
        </div>
      ))}
    </div>
  );
}
