import type { Finding, State } from '../../../src/review/protocol';
import { useMessages } from '../language/language';
import { FindingText } from './FindingText';
import { messages } from './messages';
import styles from './Outcome.module.css';

/** The findings of the check once everything is decided; each leads to its place. */
export function Outcome({
  state: { findings, file },
  onShow,
}: {
  state: State;
  onShow: (finding: Finding) => void;
}) {
  const m = useMessages(messages);
  if (!findings) return null;
  if (findings.length === 0)
    return (
      <section className={styles.sound} aria-label={m.findings}>
        <strong>{m.sound.title}</strong>
        <p>{m.sound.hint(file)}</p>
      </section>
    );
  return (
    <section className={styles.unsound} aria-label={m.findings}>
      <strong>{m.unsound(findings.length)}</strong>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.line} ${finding.message}`}>
            <button type="button" onClick={() => onShow(finding)}>
              <FindingText finding={finding} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
