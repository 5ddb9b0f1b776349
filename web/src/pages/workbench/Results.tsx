import { useQueries } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { question } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { CitedReportsQuery } from '../../graphql/generated/graphql';
import { useLanguage, useMessages } from '../../language/language';
import { Empty, Loading } from '../../layout/States';
import { put, useAddressChange } from '../../layout/useAddressChange';
import { chartable } from './chartable';
import type { CypherAnswer } from './cypher';
import { Downloads } from './Downloads';
import { messages } from './messages';
import styles from './Results.module.css';
import { ResultTable } from './ResultTable';
import { Reports } from './Value';
import { entityTypeOf, partsOf, reportsCited } from './values';

const ResultChart = lazy(() => import('./ResultChart'));
const ResultGraph = lazy(() => import('./ResultGraph'));

const CitedReports = graphql(`
  query CitedReports($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Report {
        id
        title
        fileName
        publishedOn
        covers {
          name
        }
      }
    }
  }
`);

/** How many reports to request at a time. */
const AT_ONCE = 100;

type View = 'table' | 'graph' | 'chart';

/** An answer: its size and origin, then a table and, if it is suitable, a graph or a chart. */
export function Results({ answer }: { answer: CypherAnswer }) {
  const m = useMessages(messages);
  const [address] = useSearchParams();
  const { rows, error, truncated, limit } = answer;
  const { nodes, relationships } = useMemo(() => partsOf(rows.flat()), [rows]);
  const hasGraph = nodes.some((node) => entityTypeOf(node) !== null);
  const cited = useMemo(() => reportsCited([...nodes, ...relationships]), [nodes, relationships]);
  const columns = useMemo(() => chartable(answer), [answer]);
  const views: View[] = [
    'table',
    ...(hasGraph ? ['graph' as const] : []),
    ...(columns ? ['chart' as const] : []),
  ];
  const view = views.find((one) => one === address.get('view')) ?? 'table';
  const reportsById = useReports(cited);
  return (
    <Reports value={reportsById}>
      <div className={styles.bar}>
        <Summary answer={answer} />
        {views.length > 1 && <Views views={views} chosen={view} />}
        <Downloads answer={answer} />
      </div>
      {error ? (
        <p className={styles.warning} role="alert">
          <strong>{m.broken}</strong> {error.message} <code>{error.code}</code>
        </p>
      ) : (
        truncated && (
          <p className={styles.warning} role="status">
            {m.truncated[limit ?? 'rows']}
          </p>
        )
      )}
      {rows.length === 0 && !error && <Empty what={m.noRows} />}
      {rows.length > 0 && (
        <Suspense fallback={<Loading />}>
          {view === 'table' && <ResultTable answer={answer} />}
          {view === 'graph' && <ResultGraph answer={answer} />}
          {view === 'chart' && columns && <ResultChart answer={answer} columns={columns} />}
        </Suspense>
      )}
    </Reports>
  );
}

/** Details of reports, by id. */
function useReports(ids: string[]) {
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) =>
    ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  return useQueries({
    queries: parts.map((part) => question(CitedReports, { ids: part })),
    combine: byId,
  });
}

function byId(answers: { data: CitedReportsQuery | undefined }[]) {
  const nodes = answers.flatMap(({ data }) => data?.nodes ?? []);
  return new Map(nodes.flatMap((node) => (node?.__typename === 'Report' ? [[node.id, node] as const] : [])));
}

function Summary({ answer: { rows, elapsedMs, dataset, askedAt } }: { answer: CypherAnswer }) {
  const m = useMessages(messages);
  const language = useLanguage();
  const asked = new Date(askedAt).toLocaleString(language === 'en' ? 'en-GB' : 'zh-CN', { hour12: false });
  return (
    <p className={styles.summary}>
      <strong role="status">{m.rows(rows.length)}</strong>
      {elapsedMs !== undefined && <span>{m.elapsed(elapsedMs)}</span>}
      <span title={`${m.dataset} ${dataset}`}>
        {m.dataset} <code>{dataset.slice(0, 8)}</code>
      </span>
      <time dateTime={askedAt}>{asked}</time>
    </p>
  );
}

/** The ways to show a result; the choice is kept in the URL. */
function Views({ views, chosen }: { views: View[]; chosen: View }) {
  const m = useMessages(messages);
  const change = useAddressChange();
  const choose = (view: View) => change((now) => put(now, 'view', view === 'table' ? null : view));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div role="group" aria-label={m.view} className={`${styles.views} no-print`}>
      {views.map((view) => (
        <button key={view} type="button" aria-pressed={view === chosen} onClick={() => choose(view)}>
          {m.views[view]}
        </button>
      ))}
    </div>
  );
}
