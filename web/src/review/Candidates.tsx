import type { Item } from '../../../src/review/protocol';
import { useMessages } from '../language/language';
import styles from './Candidates.module.css';
import { differenceOf } from './items';
import { Key } from './Key';
import type { Command } from './keys';
import { messages } from './messages';
import type { Words } from './words';

/** How many candidates have a key. */
const SHOWN = 3;

/** What an undecided fact may also be, each with its key and its difference from what is written now. */
export function Candidates({
  item: { fields, undecided },
  words,
  onCommand,
}: {
  item: Item;
  words: Words;
  onCommand: (command: Command) => void;
}) {
  const m = useMessages(messages);
  if (!undecided || undecided.candidates.length === 0) return null;
  return (
    <ol className={styles.candidates} aria-label={m.candidates}>
      {undecided.candidates.slice(0, SHOWN).map(({ name, written, newTerm }, i) => (
        <li key={written}>
          <button
            type="button"
            aria-keyshortcuts={String(i + 1)}
            onClick={() => onCommand(`choose${i + 1}` as Command)}
          >
            <Key of={String(i + 1)} /> {name}{' '}
            {name !== written && <Parts written={written} now={fields.metric ?? ''} words={words} />}
            {newTerm && <span className={styles.isNew}>{m.isNew}</span>}
            {written === fields.metric && <span className={styles.current}>{m.current}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The parts of a metric: those that what is written now lacks are underlined, those that it has more are crossed out. */
function Parts({ written, now, words }: { written: string; now: string; words: Words }) {
  const { parts, dropped } = differenceOf(written, now);
  return (
    <span className={styles.parts}>
      {parts.map(({ text, isNew }, i) => {
        const Tag = isNew ? 'ins' : 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: a part may occur twice, and parts stay where they are
        return <Tag key={i}>{words.partOf(text)}</Tag>;
      })}{' '}
      {dropped.map((text) => (
        <del key={text}>{words.partOf(text)}</del>
      ))}
    </span>
  );
}
