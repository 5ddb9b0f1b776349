import type { State } from '../../../src/review/protocol';
import { useLanguage, useMessages } from '../language/language';
import { Action } from './Action';
import styles from './Header.module.css';
import type { Command } from './keys';
import { messages } from './messages';

/** The commands that do not depend on the current fact. */
const TOOLS: Command[] = ['bulk', 'markFigure', 'markName', 'link', 'term', 'undo', 'help'];

/** The draft, how much of it is decided, and the commands for all of it. */
export function Header({
  state: { file, items, undecided, undoable },
  onCommand,
}: {
  state: State;
  onCommand: (command: Command) => void;
}) {
  const m = useMessages(messages);
  const isEnglish = useLanguage() === 'en';
  return (
    <header className={styles.header}>
      <h1>{m.title}</h1>
      <span className={styles.file} title={file}>
        {file.split('/').at(-1)}
      </span>
      <label className={styles.progress}>
        {m.left(undecided, items.length)}{' '}
        <progress max={items.length} value={items.length - undecided} aria-label={m.progress} />
      </label>
      <div className={styles.tools} role="toolbar" aria-label={m.title}>
        {TOOLS.map((command) => (
          <Action
            key={command}
            command={command}
            onCommand={onCommand}
            disabled={command === 'undo' && undoable === 0}
          />
        ))}
      </div>
      <a href={isEnglish ? '.' : 'en'} lang={isEnglish ? 'zh-Hans' : 'en'}>
        {m.otherLanguage}
      </a>
    </header>
  );
}
