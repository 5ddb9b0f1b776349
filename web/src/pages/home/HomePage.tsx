import { Fragment } from 'react';
import { Link } from 'react-router';
import { EntityLinks } from '../../entity/EntityLinks';
import { lineageOf } from '../../entity/lineage';
import { SearchBox } from '../../entity/SearchBox';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { HomeQuery } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { useTitle } from '../../layout/useTitle';
import styles from './HomePage.module.css';
import { messages } from './messages';

const HomeDocument = graphql(`
  query Home {
    reports {
      id
      title
      period {
        label
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
    checks(filter: { status: DISAGREES }) {
      totalCount
    }
  }
`);

/** Where one begins: search, the reports that there are, and the questions that planners come with. */
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
      <Answer of={asked}>{(data) => <Start data={data} />}</Answer>
    </div>
  );
}

function Start({ data: { reports, checks } }: { data: HomeQuery }) {
  const m = useMessages(messages);
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
      <section aria-labelledby="reports">
        <h2 id="reports">{m.reports(reports.length)}</h2>
        <ul className={styles.reports}>
          {reports.map(({ id, title, period, covers, observations, entities }) => (
            <li key={id}>
              <h3>
                <EntityLinks of={covers} mark={false} />
              </h3>
              <p className={styles.report}>
                {title} · {period.label}
              </p>
              <p className="faint">{[...new Set(covers.flatMap(placeOf))].join('、')}</p>
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

/** Where a subdistrict lies, from the province down; nothing of what else a report covers. */
function placeOf(entity: HomeQuery['reports'][number]['covers'][number]): string[] {
  if (!('district' in entity)) return [];
  const above = lineageOf(entity).slice(0, -1);
  return [above.map(({ name }) => name).join(' ')];
}
