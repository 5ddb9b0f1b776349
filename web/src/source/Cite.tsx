import { Link } from 'react-router';
import type { CitationPartsFragment } from '../graphql/generated/graphql';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { SOURCE_MARK } from '../table/sheet';
import styles from './Cite.module.css';
import { coveredBy, sourceOf, useCitationText } from './copying';
import { sourceParameter, useSource } from './source';

/**
 * A citation: the offset in the report, in the brackets of Chinese document numbers. Opens the source beside the page.
 * @param of citations, in the order of the reports
 * @param named whether to name what the report covers as well, if several reports are side by side
 */
export function Cite({ of, named = false }: { of: readonly CitationPartsFragment[]; named?: boolean }) {
  const { source: messages, marks } = useMessages(shared);
  const citationText = useCitationText();
  const { source, addressWith } = useSource();
  const open = source && sourceParameter(source);
  return of.map((citation) => {
    const { report, start, end } = citation;
    const place = { report: report.id, start, end };
    const key = sourceParameter(place);
    const shown = named ? `${coveredBy(report)} ${start}` : String(start);
    return (
      <Link
        key={key}
        className={styles.cite}
        to={addressWith(place)}
        preventScrollReset
        aria-label={`${shown} ${messages.open(report.title, start)}`}
        aria-current={open === key || undefined}
        {...SOURCE_MARK}
        {...sourceOf(citationText(citation))}
      >
        {marks.offset(shown)}
      </Link>
    );
  });
}
