import { Fragment } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useCovered } from '../../division/divisions';
import { Locator } from '../../division/Locator';
import { EntityLinks } from '../../entity/EntityLinks';
import { lineageOf } from '../../entity/lineage';
import { SearchBox } from '../../entity/SearchBox';
import { Days } from '../../figure/Period';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { HomeQuery } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { useTitle } from '../../layout/useTitle';
import { reportAddress } from '../../source/reportAddress';
import { Exports } from '../../table/Exports';
import { TABLES, type TableName } from '../browse/kinds';
import { messages as browse } from '../browse/messages';
import styles from './HomePage.module.css';
import { messages } from './messages';

const HomeDocument = graphql(`
  query Home {
    publishedReports(first: 12) {
      totalCount
      edges {
        node {
          id
          title
          period {
            ...PeriodParts
          }
          observations {
            totalCount
          }
          entities {
            totalCount
          }
          covers {
            ...EntityParts
            ... on Subdistrict {
              ...Lineage
              projects {
                totalCount
              }
            }
          }
        }
      }
    }
    checks(filter: { status: DISAGREES }) {
      totalCount
    }
  }
`);

/** The home page: search, the reports, and planners' typical questions. */
export default function HomePage() {
  const { name, tagline } = useMessages(shared);
  useTitle(null);
  const asked = useAnswer(HomeDocument, {});
  return (
    <div className={`page ${styles.home}`}>
      <header className={styles.opening}>
        <h1>{name}</h1>
        <p>{tagline}</p>
        <SearchBox large />
      </header>
      <HowMuch />
      <Answer of={asked}>{(data) => <Start data={data} />}</Answer>
      <Exports />
    </div>
  );
}

/** The reports on the home page: the latest ones only. */
type ShownReport = HomeQuery['publishedReports']['edges'][number]['node'];

function Start({ data: { publishedReports, checks } }: { data: HomeQuery }) {
  const m = useMessages(messages);
  const { totalCount } = publishedReports;
  const reports = publishedReports.edges.map(({ node }) => node);
  const questions = [
    ['/projects', m.projects, m.projectsHint],
    ['/compare', m.compare, m.compareHint],
    ['/paths', m.paths, m.pathsHint],
    ['/checks', m.checks, m.checksHint(checks.totalCount)],
  ] as const;
  return (
    <div className={styles.start}>
      <section aria-labelledby="questions">
        <h2 id="questions">{m.questions}</h2>
        <ol className={styles.questions}>
          {questions.map(([to, question, hint]) => (
            <li key={to}>
              <Link to={to}>{question}</Link>
              <span>{hint}</span>
            </li>
          ))}
        </ol>
      </section>
      <ByDivision />
      <section aria-labelledby="reports">
        <h2 id="reports">
          {reports.length < totalCount ? m.latest(reports.length, totalCount) : m.reports(totalCount)}
        </h2>
        <ul className={styles.reports}>
          {reports.map(({ id, title, period, covers, observations, entities }) => (
            <li key={id}>
              <h3>
                <EntityLinks of={covers} mark={false} />
              </h3>
              <p className={styles.report}>
                <Link to={reportAddress(id)}>
                  <Chinese>{title}</Chinese>
                </Link>
                {' · '}
                <Days of={period} />
              </p>
              <p className="faint">
                <Chinese>{[...new Set(covers.flatMap(placeOf))].join('、')}</Chinese>
              </p>
              <p className={styles.counts}>
                {covers.map(
                  (entity) =>
                    'projects' in entity && (
                      <Fragment key={entity.id}>
                        <Link to={`/projects?${new URLSearchParams({ subdistrict: entity.id })}`}>
                          {m.projectCount(entity.projects.totalCount)}
                        </Link>
                        {' · '}
                      </Fragment>
                    ),
                )}
                {m.entityCount(entities.totalCount)}
                {' · '}
                {m.figureCount(observations.totalCount)}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const HomeCounts = graphql(`
  query HomeCounts {
    projects: entities(first: 1, filter: { kinds: [PROJECT] }) {
      totalCount
    }
    partyOrganizations: entities(first: 1, filter: { kinds: [PARTY_ORGANIZATION] }) {
      totalCount
    }
    organizations: entities(first: 1, filter: { kinds: [ORGANIZATION] }) {
      totalCount
    }
    people: entities(first: 1, filter: { kinds: [PERSON] }) {
      totalCount
    }
    programmes: entities(first: 1, filter: { kinds: [PROGRAMME] }) {
      totalCount
    }
    facilities: entities(first: 1, filter: { kinds: [FACILITY] }) {
      totalCount
    }
    honours: entities(first: 1, filter: { kinds: [HONOUR] }) {
      totalCount
    }
    documents: entities(first: 1, filter: { kinds: [DOCUMENT] }) {
      totalCount
    }
    metrics(first: 1) {
      totalCount
    }
    publishedReports(first: 1) {
      totalCount
    }
  }
`);

/** How many there are of each type, linked to the tables. */
function HowMuch() {
  const m = useMessages(messages);
  const { tables } = useMessages(browse);
  const { data } = useAnswer(HomeCounts, {});
  const counts: Partial<Record<TableName, number>> = data
    ? {
        projects: data.projects.totalCount,
        'party-organizations': data.partyOrganizations.totalCount,
        organizations: data.organizations.totalCount,
        people: data.people.totalCount,
        programmes: data.programmes.totalCount,
        facilities: data.facilities.totalCount,
        honours: data.honours.totalCount,
        documents: data.documents.totalCount,
        metrics: data.metrics.totalCount,
        reports: data.publishedReports.totalCount,
      }
    : {};
  return (
    <nav aria-label={m.howMuch} className={styles.tables}>
      {TABLES.map((table) => (
        <Link key={table} to={`/browse/${table}`}>
          <strong>{counts[table]?.toLocaleString('zh-CN') ?? '…'}</strong> {tables[table]}
        </Link>
      ))}
    </nav>
  );
}

/** The divisions that reports cover, level by level. */
function ByDivision() {
  const m = useMessages(messages);
  const [parameters] = useSearchParams();
  const covered = useCovered(parameters.get('within'));
  return (
    <section aria-labelledby="divisions">
      <h2 id="divisions">
        {m.divisions}
        {covered.data && <span className="faint"> {m.streets(covered.data.subdistricts)}</span>}
      </h2>
      <div className={styles.divisions}>
        <Answer of={covered}>
          {(data) => (
            <Locator
              of={data}
              addressOf={(within) => (within ? `/?${new URLSearchParams({ within })}` : '/')}
            />
          )}
        </Answer>
      </div>
    </section>
  );
}

/** The divisions above a subdistrict, largest first; empty for anything else that a report covers. */
function placeOf(entity: ShownReport['covers'][number]): string[] {
  if (!('district' in entity)) return [];
  const above = lineageOf(entity).slice(0, -1);
  return [above.map(({ name }) => name).join(' ')];
}
