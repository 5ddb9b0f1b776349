import { useState } from 'react';
import { AnswerError } from '../../graphql/client';
import { useMessages } from '../../language/language';
import { download } from '../../layout/download';
import { Failure } from '../../layout/States';
import type { CypherAnswer, Question } from './cypher';
import styles from './Downloads.module.css';
import { messages } from './messages';

/**
 * Downloads an answer. JSON is the answer itself; CSV is requested again because only the server's CSV cites every row.
 */
export function Downloads({ answer }: { answer: CypherAnswer }) {
  const m = useMessages(messages);
  const [state, setState] = useState<{ asking?: boolean; error?: Error; note?: string }>({});
  const saveJson = () => download(JSON.stringify(answer, null, 1), 'street-atlas.json', 'application/json');
  const saveCsv = async () => {
    setState({ asking: true });
    try {
      const { file, truncated } = await csvOf(answer);
      download(file, 'street-atlas.csv');
      setState({ note: { true: m.downloadCut, unknown: m.downloadUnknown }[truncated ?? ''] });
    } catch (error) {
      setState({ error: error as Error });
    }
  };
  return (
    <div className={`${styles.downloads} no-print`}>
      <button type="button" onClick={saveCsv} disabled={state.asking}>
        {state.asking ? m.downloading : m.download('CSV')}
      </button>
      <button type="button" onClick={saveJson}>
        {m.download('JSON')}
      </button>
      {state.note && (
        <p className="faint" role="status">
          {state.note}
        </p>
      )}
      {state.error && <Failure error={state.error} />}
    </div>
  );
}

/**
 * @returns the file, and whether it is truncated: `true`, `false` or `unknown`
 * @throws AnswerError with the server's code, or UNREACHABLE if the answer breaks off
 */
async function csvOf({ statement, parameters }: Question): Promise<{ file: Blob; truncated: string | null }> {
  let response: Response;
  try {
    response = await fetch('/cypher', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/csv' },
      body: JSON.stringify({ statement, parameters }),
    });
    if (response.ok) return { file: await response.blob(), truncated: response.headers.get('x-truncated') };
  } catch (error) {
    throw new AnswerError('UNREACHABLE', String(error));
  }
  const { error } = await response.json();
  throw new AnswerError(error.code, error.message);
}
