/** What a key does on the page of a review. */
export type Command =
  | 'next'
  | 'previous'
  | 'after'
  | 'before'
  | 'accept'
  | 'choose1'
  | 'choose2'
  | 'choose3'
  | 'everywhere'
  | 'paragraph'
  | 'reject'
  | 'edit'
  | 'markFigure'
  | 'markName'
  | 'link'
  | 'term'
  | 'bulk'
  | 'finding'
  | 'onlyUndecided'
  | 'undo'
  | 'help';

/** The keys of each command; the first is shown. */
export const keys: Record<Command, string[]> = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  after: [']'],
  before: ['['],
  accept: ['a', 'Enter'],
  choose1: ['1'],
  choose2: ['2'],
  choose3: ['3'],
  everywhere: ['e'],
  paragraph: ['p'],
  reject: ['x'],
  edit: ['i'],
  markFigure: ['f'],
  markName: ['n'],
  link: ['l'],
  term: ['t'],
  bulk: ['b'],
  finding: ['c'],
  onlyUndecided: ['o'],
  undo: ['u'],
  help: ['?'],
};

/** The command of a pressed key; null if it has none, in a field or dialog, or for Enter on a button or link. */
export function commandOf(event: KeyboardEvent): Command | null {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (!(target instanceof Element) || target.closest('input, select, textarea, dialog')) return null;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'z') return 'undo';
  if (ctrlKey || metaKey || altKey || event.isComposing) return null;
  if (key === 'Enter' && target.closest('button, a, summary')) return null;
  const found = Object.entries(keys).find(([, all]) => all.includes(key));
  return found ? (found[0] as Command) : null;
}
