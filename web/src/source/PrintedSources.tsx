import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { reportsIn } from './copying';
import styles from './PrintedSources.module.css';

/** Links do not work on paper, so the reports behind the offsets are listed at the end when printing. */
export function PrintedSources() {
  const { source: m } = useMessages(shared);
  const [reports, setReports] = useState<string[]>([]);
  useEffect(() => {
    const printing = matchMedia('print');
    // flushSync because printing starts as soon as this returns.
    const collect = () => flushSync(() => setReports(printing.matches ? reportsIn(document) : []));
    printing.addEventListener('change', collect);
    return () => printing.removeEventListener('change', collect);
  }, []);
  if (reports.length === 0) return null;
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">{m.cited}</h2>
      <ol>
        {reports.map((report) => (
          <li key={report}>{report}</li>
        ))}
      </ol>
      <p>{m.citedHint}</p>
    </section>
  );
}
