import type { CitationPartsFragment } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { coveredBy } from '../../source/copying';
import styles from './CitedReports.module.css';
import { messages } from './messages';

/** The reports of citations, each once. */
export function reportsOf(citations: readonly CitationPartsFragment[]): CitationPartsFragment['report'][] {
  return [...new Map(citations.map(({ report }) => [report.id, report])).values()];
}

/** On paper nothing opens: the reports whose offsets the page gives are listed at its end. */
export function CitedReports({ reports }: { reports: CitationPartsFragment['report'][] }) {
  const m = useMessages(messages);
  if (reports.length === 0) return null;
  return (
    <section className={styles.cited} aria-labelledby="cited">
      <h2 id="cited">{m.cited}</h2>
      <ol>
        {reports.map((report) => (
          <li key={report.id}>
            《{report.title}》（{[coveredBy(report), report.publishedOn].filter(Boolean).join('，')}），
            {report.fileName}
          </li>
        ))}
      </ol>
      <p>{m.citedHint}</p>
    </section>
  );
}
