import { type ReactNode, useRef, useState } from 'react';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { download } from '../layout/download';
import { aboutOf, csvOf, xlsxOf } from './files';
import { sheetOf } from './sheet';
import styles from './TableFrame.module.css';

/**
 * The frame of a table, which scrolls if the table is wider than the page and offers it as a file.
 * @param label name of the table, on the page and in files
 */
export function TableFrame({
  label,
  className = '',
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const { table: m, figure, marks, states } = useMessages(shared);
  const frame = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const contents = () => {
    const table = frame.current?.querySelector('table') as HTMLTableElement;
    return [sheetOf(table, { sources: figure.source, between: marks.semicolon }), aboutOf(label, m)] as const;
  };
  const asXlsx = async () => {
    try {
      download(await xlsxOf(...contents()), `${label}.xlsx`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: it contains no fields */}
      <div ref={frame} className={`scroll ${className}`} role="group" tabIndex={0} aria-label={label}>
        {children}
      </div>
      <p className={`${styles.files} no-print`}>
        <button type="button" onClick={() => download(csvOf(...contents()), `${label}.csv`, 'text/csv')}>
          {m.csv}
        </button>
        <button type="button" onClick={asXlsx}>
          {m.xlsx}
        </button>
        {failed && <span role="alert">{states.reasons.CODE_UNAVAILABLE}</span>}
      </p>
    </>
  );
}
