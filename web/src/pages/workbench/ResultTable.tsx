import { useState } from 'react';
import { useMessages } from '../../language/language';
import { CITED } from '../../source/copying';
import type { CypherAnswer } from './cypher';
import { messages } from './messages';
import styles from './ResultTable.module.css';
import { Value } from './Value';

/** How many rows to render at a time; ten thousand would freeze the page for seconds. */
const ROWS = 200;

/** The rows of an answer in their original order. */
export function ResultTable({ answer: { columns, rows } }: { answer: CypherAnswer }) {
  const m = useMessages(messages);
  const [shown, setShown] = useState(ROWS);
  const numeric = columns.map((_, i) => rows.every((row) => row[i] === null || typeof row[i] === 'number'));
  const rest = rows.length - shown;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={`scroll ${styles.rows}`} tabIndex={0} aria-label={m.views.table}>
        <table>
          <caption className="visually-hidden">{m.result}</caption>
          <thead>
            <tr>
              {columns.map((column, i) => (
                <th key={column} scope="col" className={numeric[i] ? 'number' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other key and never change
              <tr key={at} {...CITED}>
                {row.map((value, i) => (
                  <td key={columns[i]} className={numeric[i] ? 'number' : undefined}>
                    <Value of={value} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && (
        <p className={styles.more}>
          <span className="faint" role="status">
            {m.shown(shown, rows.length)}
          </span>
          <button type="button" onClick={() => setShown(shown + ROWS)}>
            {m.more(Math.min(ROWS, rest))}
          </button>
        </p>
      )}
    </>
  );
}
