import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../graphql/answer';
import { get } from '../graphql/client';
import { useLanguage, useMessages } from '../language/language';
import { shared } from '../language/shared';
import styles from './Exports.module.css';

/** A file of a complete data set, as listed by GET /export. */
interface Export {
  file: string;
  zh: string;
  en: string;
}

/** Complete data sets to download, each with a description; collapsed at first. */
export function Exports() {
  const { table: m } = useMessages(shared);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const asked = useQuery({
    queryKey: ['export'],
    queryFn: ({ signal }): Promise<Export[]> => get('/export', signal),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: open,
  });
  return (
    <details
      className={`${styles.exports} no-print`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{m.exports}</summary>
      {open && (
        <Answer of={asked}>
          {(files) => (
            <ul>
              {files.map(({ file, ...words }) => (
                <li key={file}>
                  <a href={`/export/${file}`} download={file}>
                    {file}
                  </a>{' '}
                  {words[language]}
                </li>
              ))}
            </ul>
          )}
        </Answer>
      )}
    </details>
  );
}
