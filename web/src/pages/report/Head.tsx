import { EntityLinks } from '../../entity/EntityLinks';
import { Days } from '../../figure/Period';
import { graphql } from '../../graphql/generated';
import type { ReportHeadFragment } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages, wholeAddress } from '../../language/language';
import { shared } from '../../language/shared';
import { reportKinds, useTerm } from '../../language/terms';
import { CiteAs } from '../../source/CiteAs';
import { reportAddress } from '../../source/reportAddress';
import styles from './Head.module.css';
import { messages } from './messages';

export const ReportHead = graphql(`
  fragment ReportHead on Report {
    id
    title
    kind
    publisher
    publishedOn
    fileName
    sha256
    length
    period {
      ...PeriodParts
    }
    original {
      url
      mediaType
      retrievedOn
      sha256
    }
    covers {
      ...EntityParts
    }
    observations {
      totalCount
    }
    entities {
      totalCount
    }
  }
`);

/** What the report is, where it was published, and which file the offsets refer to. */
export function Head({ of }: { of: ReportHeadFragment }) {
  const m = useMessages(messages);
  const { source } = useMessages(shared);
  const term = useTerm();
  const { original } = of;
  return (
    <header className={styles.head}>
      <h1 lang="zh-Hans">{of.title}</h1>
      <dl>
        <dt>{source.report}</dt>
        <dd>
          {term(reportKinds[of.kind])} · {m.counts(of.observations.totalCount, of.entities.totalCount)}
        </dd>
        <dt>{m.covers}</dt>
        <dd>
          <EntityLinks of={of.covers} /> <Days of={of.period} />
        </dd>
        <dt>{source.publisher}</dt>
        <dd>
          {of.publisher ? <Chinese>{of.publisher}</Chinese> : source.notStated} ·{' '}
          {of.publishedOn ?? source.notStated}
        </dd>
        {original && (
          <>
            <dt>{source.original}</dt>
            <dd className={styles.file}>
              <a href={original.url} rel="noreferrer" target="_blank">
                {original.url}
              </a>{' '}
              {[original.mediaType, original.retrievedOn && m.retrieved(original.retrievedOn)]
                .filter(Boolean)
                .join(' · ')}
              {original.sha256 && (
                <span className={styles.hash}>
                  {m.hash} {original.sha256}
                </span>
              )}
            </dd>
          </>
        )}
        <dt>{source.file}</dt>
        <dd className={styles.file}>
          {of.fileName} · {m.length(of.length)}
          <span className={styles.hash}>
            {m.hash} {of.sha256}
          </span>
        </dd>
      </dl>
      <CiteAs
        of={{ report: of, address: original?.url ?? wholeAddress(reportAddress(of.id)), place: null }}
      />
    </header>
  );
}
