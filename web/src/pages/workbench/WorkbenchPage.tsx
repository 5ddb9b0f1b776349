import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useHref, useNavigate } from 'react-router';
import { Answer } from '../../graphql/answer';
import { AnswerError } from '../../graphql/client';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { Empty, Failure } from '../../layout/States';
import { useTitle } from '../../layout/useTitle';
import { CopyButton } from '../../source/CopyButton';
import { Earlier, Examples, Schema } from './Aside';
import { type Example, keyOf, type Question, run, SECONDS, useExamples, useGraphSchema } from './cypher';
import { Editor } from './Editor';
import { complaintOf, faultOf } from './fault';
import { useHistory } from './history';
import { messages } from './messages';
import { Parameters } from './Parameters';
import {
  type Draft,
  draftOf,
  type Field,
  parameterNames,
  questionOf,
  searchOf,
  useAddressedQuestion,
} from './question';
import { Results } from './Results';
import styles from './Workbench.module.css';

/** The initial contents of the editor. */
const BEGINNING: Question = {
  statement: `MATCH (project:Project)-[touches:AFFECTS|LOCATED_IN]->(community:Community)
RETURN project, touches, community
LIMIT 50`,
  parameters: {},
};

const NOTHING: Question = { statement: '', parameters: {} };

/** Runs the reader's own Cypher statements and shows the answers with citations. */
export default function WorkbenchPage() {
  const m = useMessages(messages);
  useTitle(m.title);
  const examples = useExamples();
  return (
    <div className={`page ${styles.page}`}>
      <header>
        <h1>{m.title}</h1>
        <p>{m.introduction}</p>
      </header>
      <Answer of={examples}>{(all) => <Workbench examples={all} />}</Answer>
    </div>
  );
}

function Workbench({ examples }: { examples: Example[] }) {
  const m = useMessages(messages);
  const addressed = useAddressedQuestion(examples);
  const { draft, setDraft } = useDraft(addressed ?? BEGINNING);
  const { answer, ask, cancel, cancelled } = useRun(addressed);
  const schema = useGraphSchema().data ?? null;
  const history = useHistory();
  const navigate = useNavigate();
  const hint = useId();
  const [checked, setChecked] = useState(false);
  const asked = questionOf(draft);
  const search = searchOf(asked ?? { ...draft, parameters: {} }, examples);
  const link = new URL(useHref(`/workbench?${search}`), location.href).href;
  const changed = addressed !== null && String(search) !== String(searchOf(addressed, examples));
  const names = parameterNames(draft.statement);
  const fault = changed || !answer.error ? null : faultOf(answer.error);

  const press = () => {
    setChecked(true);
    if (!asked?.statement || answer.isFetching) return;
    if (addressed === null || changed) navigate(`?${search}`, { preventScrollReset: true });
    ask(asked);
    history.add(asked);
  };
  const setField = (name: string, field: Field) =>
    setDraft({ ...draft, fields: { ...draft.fields, [name]: field } });
  return (
    <div className={styles.workbench}>
      <div className={`${styles.aside} no-print`}>
        <Examples examples={examples} chosen={addressed?.saved ?? null} />
        <Earlier history={history} examples={examples} />
        {schema && <Schema schema={schema} />}
      </div>
      <div className={styles.desk}>
        <section aria-label={m.editor}>
          <Editor
            label={m.editor}
            describedBy={hint}
            statement={draft.statement}
            onChange={(statement) => setDraft((now) => ({ ...now, statement }))}
            onRun={press}
            schema={schema}
            fault={fault}
          />
          {names.length > 0 && (
            <Parameters names={names} fields={draft.fields} checked={checked} onChange={setField} />
          )}
          <div className={`${styles.actions} no-print`}>
            {answer.isFetching ? (
              <button type="button" onClick={cancel}>
                {m.cancel}
              </button>
            ) : (
              <button type="button" className="primary" onClick={press} disabled={!draft.statement.trim()}>
                {m.run}
              </button>
            )}
            <CopyButton text={link}>{m.share}</CopyButton>
            <p id={hint} className="faint">
              {m.editorHint}
            </p>
          </div>
        </section>
        <section aria-label={m.result} className={styles.result}>
          {changed && (answer.data || answer.error) && !answer.isFetching && (
            <p className={styles.changed} role="status">
              {m.changed}
            </p>
          )}
          {answer.isFetching ? (
            <Running />
          ) : answer.error ? (
            <Refusal
              error={answer.error}
              statement={addressed?.statement ?? ''}
              retry={() => addressed && ask(addressed)}
            />
          ) : answer.data ? (
            <Results key={answer.data.askedAt} answer={answer.data} />
          ) : (
            <Empty what={cancelled ? m.cancelled : addressed ? m.notRun : m.nothingYet} />
          )}
        </section>
      </div>
    </div>
  );
}

/** The statement being written; replaced when the URL gets a different question. */
function useDraft(question: Question) {
  const [from, setFrom] = useState(question);
  const [draft, setDraft] = useState<Draft>(() => draftOf(question));
  if (from !== question) {
    setFrom(question);
    if (JSON.stringify(questionOf(draft)) !== JSON.stringify({ ...question, saved: undefined }))
      setDraft(draftOf(question));
  }
  return { draft, setDraft };
}

/**
 * The answer to the question in the URL. A saved question runs at once, any other only when the reader runs it, so that
 * a link cannot run an arbitrary statement.
 */
function useRun(question: (Question & { saved: Example | null }) | null) {
  const queries = useQueryClient();
  const options = (of: Question) => ({
    queryKey: keyOf(of),
    queryFn: ({ signal }: { signal: AbortSignal }) => run(of, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const asked = options(question ?? NOTHING);
  // Cancelling applies to this question only.
  const key = hashKey(asked.queryKey);
  const [cancelledKey, setCancelledKey] = useState<string | null>(null);
  const cancelled = cancelledKey === key;
  const { data, error, isFetching } = useQuery({
    ...asked,
    enabled: question?.saved != null && !cancelled,
  });
  return {
    answer: { data, error, isFetching },
    cancelled,
    ask: (of: Question) => {
      setCancelledKey(null);
      queries.fetchQuery({ ...options(of), staleTime: 0 }).catch(() => {}); // the query above reports the error
    },
    cancel: () => {
      setCancelledKey(key);
      void queries.cancelQueries({ queryKey: asked.queryKey });
    },
  };
}

/** How long the statement has been running, and the limit. */
function Running() {
  const m = useMessages(messages);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const clock = setInterval(() => setSeconds((performance.now() - began) / 1000), 100);
    return () => clearInterval(clock);
  }, []);
  return (
    <div className={styles.running}>
      <p className="visually-hidden" role="status">
        {m.runningStatus}
      </p>
      <p aria-hidden="true">{m.running(seconds.toFixed(1))}</p>
      <progress aria-label={m.runningStatus} max={SECONDS} value={Math.min(seconds, SECONDS)} />
    </div>
  );
}

/** Why a statement was refused, where the error is, and what to do. */
function Refusal({ error, statement, retry }: { error: Error; statement: string; retry: () => void }) {
  const m = useMessages(messages);
  const { states } = useMessages(shared);
  const code = error instanceof AnswerError ? error.code : '';
  const known = m.refused[code];
  if (!known) return <Failure error={error} retry={retry} />;
  const fault = faultOf(error);
  const lines = fault === null ? null : statement.slice(0, fault).split('\n');
  return (
    <div className={styles.refusal} role="alert">
      <h2>
        {known}
        {lines && <span>{m.at(lines.length, (lines.at(-1) ?? '').length + 1)}</span>}
      </h2>
      <p className={styles.said} lang="en">
        {complaintOf(error)}
      </p>
      <p>{m.advice[code]}</p>
      <p className={styles.code}>{code}</p>
      {code === 'QUERY_TIMEOUT' && (
        <button type="button" onClick={retry}>
          {states.retry}
        </button>
      )}
    </div>
  );
}
