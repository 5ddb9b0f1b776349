import type { RefObject } from 'react';
import type { Finding, Item } from '../../../src/review/protocol';
import { useMessages } from '../language/language';
import { Action } from './Action';
import { Candidates } from './Candidates';
import { Combobox } from './Combobox';
import { FindingText } from './FindingText';
import styles from './ItemPanel.module.css';
import { around, keyOf, type Points, sliceOf } from './items';
import type { Command } from './keys';
import { messages } from './messages';
import { FREE, SEVERAL, WIDE, type Words } from './words';

/** The current fact: its place, what is proposed, and everything that can be changed. */
export function ItemPanel({
  item,
  findings,
  points,
  words,
  left,
  everywhere,
  heading,
  onCommand,
  onChange,
  onOverrule,
  onLeave,
}: {
  item: Item;
  findings: Finding[];
  points: Points;
  words: Words;
  /** How many facts of the paragraph are undecided. */
  left: number;
  everywhere: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  onCommand: (command: Command) => void;
  onChange: (field: string, value: string) => void;
  /** Called to overrule a finding. */
  onOverrule: (finding: Finding) => void;
  onLeave: () => void;
}) {
  const m = useMessages(messages);
  const [place] = item.places;
  const context = place && around(points, place);
  const { undecided } = item;
  const more = item.section === 'entities' ? m.placesHint : m.everywhereHint;
  return (
    <section className={styles.panel} aria-label={m.items}>
      <h2 ref={heading} tabIndex={-1}>
        <span className={styles.section}>{m.sections[item.section]}</span> {words.nameOf(item)}{' '}
        <span className={styles.state} data-undecided={undecided !== null}>
          {undecided ? m.state.undecided : m.state.decided}
        </span>
      </h2>
      <p className={styles.meaning}>
        {words.meaningOf(item)} {item.metric === null && <strong>{m.noMetric}</strong>}{' '}
        {item.unknown && <Action command="term" onCommand={onCommand} />}
      </p>
      {findings.map((finding) => (
        <p key={finding.message} className={styles.finding}>
          <FindingText finding={finding} />{' '}
          {finding.rule && (
            <button type="button" onClick={() => onOverrule(finding)}>
              {m.overrule.open}
            </button>
          )}
        </p>
      ))}
      {place && context && (
        <p className={styles.context} lang="zh-Hans">
          <span className="visually-hidden">{m.context}：</span>…{context.before}
          <mark>{sliceOf(points, place)}</mark>
          {context.after}…
        </p>
      )}
      {undecided && (
        <p className="faint">
          {m.confidence} {Math.round(undecided.confidence * 100)} % · {m.rule}{' '}
          <span lang="en">{undecided.rule}</span>
          {item.alike.accept > 0 && ` · ${more(item.alike.accept)}`}
        </p>
      )}
      <Candidates item={item} words={words} onCommand={onCommand} />
      <p className={styles.actions}>
        <Action command="accept" onCommand={onCommand} isMain />
        <Action command="reject" onCommand={onCommand} />
        <Action command="everywhere" onCommand={onCommand} pressed={everywhere} />
        <Action command="paragraph" onCommand={onCommand} count={left} disabled={left === 0} />
      </p>
      <div className={styles.fields} data-fields>
        {Object.entries(item.fields).map(([field, value]) => (
          <Combobox
            key={`${keyOf(item)} ${field}`}
            label={m.fields[field] ?? field}
            value={value}
            offers={words.offersOf(item, field)}
            several={SEVERAL.has(field)}
            isFree={FREE.has(field)}
            isWide={WIDE.has(field)}
            placeholder={words.defaultOf(item, field)}
            onSave={(now) => (now === value ? onLeave() : onChange(field, now))}
            onCancel={onLeave}
          />
        ))}
      </div>
    </section>
  );
}

/**
 * Puts the cursor into a field of the current fact and selects what is written there.
 * @param label of the field; the first field if there is none with it
 */
export function editField(label: string | undefined): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-fields] label')];
  const field = fields.find(({ textContent }) => textContent === label) ?? fields[0];
  const input = field?.parentElement?.querySelector('input');
  input?.focus();
  input?.select();
}
