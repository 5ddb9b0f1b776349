import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { EntityLinks } from '../entity/EntityLinks';
import { Days } from '../figure/Period';
import { Answer, useAnswer } from '../graphql/answer';
import { graphql } from '../graphql/generated';
import type { SourceQuery } from '../graphql/generated/graphql';
import { Chinese } from '../language/Chinese';
import { useMessages, wholeAddress } from '../language/language';
import { shared } from '../language/shared';
import { reportKinds, useTerm } from '../language/terms';
import { Empty } from '../layout/States';
import { CiteAs } from './CiteAs';
import { CopyButton } from './CopyButton';
import { useCitationText } from './copying';
import { messages as own } from './messages';
import { reportAddress } from './reportAddress';
import styles from './SourcePane.module.css';
import { type Source, useSource } from './source';
import { Written } from './Written';

const SourceDocument = graphql(`
  query Source($report: ID!, $start: Int!, $end: Int!) {
    node(id: $report) {
      __typename
      ... on Report {
        kind
        publisher
        length
        original {
          url
          mediaType
          retrievedOn
        }
        period {
          ...PeriodParts
        }
        covers {
          ...EntityParts
        }
        citation(start: $start, end: $end) {
          ...CitationParts
          passage
          passageStart
        }
        slices(first: 20, filter: { from: $start, to: $end }) {
          edges {
            node {
              ...CitedSlice
            }
          }
        }
      }
    }
  }
`);

/** The source named in the URL, beside the page: the passage with the cited slice, and its place in the file. */
export function SourcePane({ source }: { source: Source }) {
  const messages = useMessages(shared).source;
  const { addressWith } = useSource();
  const navigate = useNavigate();
  const asked = useAnswer(SourceDocument, { ...source });
  const close = addressWith(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Moves the focus here for keyboard users. Runs once, not for each source: the next one keeps the focus.
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) navigate(close, { preventScrollReset: true });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, close]);
  return (
    <aside className={styles.pane} aria-labelledby="source-title">
      <header>
        <h2 id="source-title" tabIndex={-1} ref={heading}>
          {messages.title}
        </h2>
        <Link className="button" to={close} preventScrollReset aria-label={messages.close}>
          ×
        </Link>
      </header>
      <Answer of={asked}>
        {({ node }) =>
          node?.__typename === 'Report' && node.citation ? (
            <Cited report={node} citation={node.citation} />
          ) : (
            <Empty what={messages.unknown} />
          )
        }
      </Answer>
    </aside>
  );
}

type CitingReport = Extract<SourceQuery['node'], { __typename: 'Report' }>;

function Cited({
  report,
  citation,
}: {
  report: CitingReport;
  citation: NonNullable<CitingReport['citation']>;
}) {
  const messages = useMessages(shared).source;
  const m = useMessages(own);
  const term = useTerm();
  const citationText = useCitationText();
  const { start, end, exact, passage, passageStart } = citation;
  const { id, title, publishedOn, fileName } = citation.report;
  const place = { report: id, start, end };
  const slice = report.slices.edges.find(
    ({ node }) => node.citation.start === start && node.citation.end === end,
  );
  return (
    <div className={styles.cited}>
      {typeof passage === 'string' && typeof passageStart === 'number' ? (
        <blockquote aria-label={messages.passage} lang="zh-Hans">
          <Passage text={passage} from={start - passageStart} to={end - passageStart} />
        </blockquote>
      ) : (
        <>
          <blockquote aria-label={messages.slice}>
            <mark>
              <Chinese>{exact}</Chinese>
            </mark>
          </blockquote>
          <p className="faint">{messages.noPassage}</p>
        </>
      )}
      {slice && (
        <>
          <h3>{m.here}</h3>
          <Written of={slice.node} />
        </>
      )}
      <dl>
        <dt>{messages.report}</dt>
        <dd>
          <Link to={reportAddress(id, place)}>
            <Chinese>{title}</Chinese>
          </Link>{' '}
          <span className="faint">{term(reportKinds[report.kind])}</span>
        </dd>
        <dt>{messages.publisher}</dt>
        <dd>
          {report.publisher ? <Chinese>{report.publisher}</Chinese> : messages.notStated}
          {publishedOn && ` · ${publishedOn}`}
        </dd>
        <dt>{messages.period}</dt>
        <dd>
          <EntityLinks of={report.covers} /> <Days of={report.period} />
        </dd>
        {report.original && (
          <>
            <dt>{messages.original}</dt>
            <dd className={styles.file}>
              <a href={report.original.url} rel="noreferrer" target="_blank">
                {report.original.url}
              </a>{' '}
              <span className="faint">
                {[report.original.mediaType, report.original.retrievedOn].filter(Boolean).join(' · ')}
              </span>
            </dd>
          </>
        )}
        <dt>{messages.file}</dt>
        <dd className={styles.file}>{fileName}</dd>
        <dt>{messages.offsets}</dt>
        <dd>
          {start}–{end} / {report.length}
        </dd>
      </dl>
      <p className={styles.ways}>
        <CopyButton text={`${exact} — ${citationText(citation)}`}>{messages.copy}</CopyButton>
        <Link className="button no-print" to={reportAddress(id, place)}>
          {m.read}
        </Link>
      </p>
      <CiteAs
        of={{
          report: { id, title, kind: report.kind, publisher: report.publisher, publishedOn },
          address: wholeAddress(reportAddress(id, place)),
          place: { start, end, exact },
        }}
      />
    </div>
  );
}

/** Offsets count code points; characters of JavaScript strings are UTF-16 units. */
function Passage({ text, from, to }: { text: string; from: number; to: number }) {
  const points = [...text];
  return (
    <>
      {points.slice(0, from).join('')}
      <mark>{points.slice(from, to).join('')}</mark>
      {points.slice(to).join('')}
    </>
  );
}
