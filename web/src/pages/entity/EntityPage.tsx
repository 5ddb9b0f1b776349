import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import { useSpelling } from '../../entity/Pinyin';
import { metricAddress } from '../../figure/MetricLink';
import { Answer, More, type Pages, useAnswer, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type {
  EntityQuery,
  FiguresAboutQuery,
  LinksOfEntityQuery,
  SheetFiguresFragment,
} from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { linkTypes, metricCategories, useTerm } from '../../language/terms';
import { NotFound } from '../../layout/NotFound';
import { Toggle } from '../../layout/Toggle';
import { put, useAddressChange } from '../../layout/useAddressChange';
import { useTitle } from '../../layout/useTitle';
import { Cite } from '../../source/Cite';
import { CITED } from '../../source/copying';
import { reportAddress } from '../../source/reportAddress';
import { Contents, type Section } from './Contents';
import styles from './EntityPage.module.css';
import { Figures } from './Figures';
import { byCategory } from './figureRows';
import { Head } from './Head';
import { KeyFigures } from './KeyFigures';
import { groupsOf } from './linkGroups';
import { messages } from './messages';
import { Relations } from './Relations';
import { Reports } from './Reports';

const EntityDocument = graphql(`
  query Entity($id: ID!, $english: Boolean!) {
    node(id: $id) {
      __typename
      ... on Entity {
        ...EntityParts
        ...Spelling
        aliases
        citations {
          ...CitationParts
        }
      }
      ... on Province {
        reports {
          ...ReportParts
        }
        code {
          ...CodeParts
        }
      }
      ... on City {
        reports {
          ...ReportParts
        }
        code {
          ...CodeParts
        }
        province {
          ...EntityParts
        }
      }
      ... on District {
        reports {
          ...ReportParts
        }
        code {
          ...CodeParts
        }
        city {
          ...EntityParts
          province {
            ...EntityParts
          }
        }
      }
      ... on Subdistrict {
        ...Lineage
        code {
          ...CodeParts
        }
        reports {
          ...ReportParts
        }
      }
      ... on Community {
        reports {
          ...ReportParts
        }
        code {
          ...CodeParts
        }
        communityKind: kind
        subdistrict {
          ...Lineage
        }
      }
      ... on ResidentialCompound {
        reports {
          ...ReportParts
        }
        subdistrict {
          ...Lineage
        }
      }
      ... on Place {
        placeKind: kind
        subdistrict {
          ...Lineage
        }
      }
      ... on Facility {
        facilityKind: kind
        statusHistory {
          ...StatusParts
        }
        subdistrict {
          ...Lineage
        }
      }
      ... on Organization {
        organizationKind: kind
        statusHistory {
          ...StatusParts
        }
        subdistrict {
          ...Lineage
        }
      }
      ... on PartyOrganization {
        level
        statusHistory {
          ...StatusParts
        }
        subdistrict {
          ...Lineage
        }
      }
      ... on Person {
        roles {
          title
          start
          end
          inferred
          organization {
            ...EntityParts
          }
          citations {
            ...CitationParts
          }
        }
      }
      ... on Project {
        projectKind: kind
        statusHistory {
          ...StatusParts
        }
        subdistrict {
          ...Lineage
        }
      }
      ... on Programme {
        programmeKind: kind
        statusHistory {
          ...StatusParts
        }
        steps {
          id
          name
          citations {
            ...CitationParts
          }
        }
      }
    }
  }
`);

const FiguresAbout = graphql(`
  query FiguresAbout($id: ID!, $after: String, $rates: Boolean!) {
    node(id: $id) {
      __typename
      ... on Entity {
        observations(first: 200, after: $after) {
          ...SheetFigures
        }
      }
    }
  }
`);

const FiguresOfReports = graphql(`
  query FiguresOfReports($id: ID!, $after: String, $rates: Boolean!) {
    observations(first: 200, after: $after, filter: { subdistrict: $id }) {
      ...SheetFigures
    }
  }
`);

const LinksOfEntity = graphql(`
  query LinksOfEntity($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Entity {
        links(first: 200, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...LinkWithEnds
            }
          }
        }
      }
    }
  }
`);

/** An entity as its page shows it. */
export type SheetEntity = Extract<NonNullable<EntityQuery['node']>, { name: string }>;

/** Everything that the graph knows about an entity: attributes, figures and links, each with its source. */
export default function EntityPage() {
  const id = useParams()['*'] ?? '';
  // The key makes each entity a new page, so that nothing of the previous one stays while it loads.
  return <Sheet key={id} id={id} />;
}

function Sheet({ id }: { id: string }) {
  const { states } = useMessages(shared);
  const asked = useAnswer(EntityDocument, { id, ...useSpelling() });
  const figures = useFigures(id);
  const links = usePages(LinksOfEntity, { id }, (data) => linksOf(data)?.pageInfo);
  const node = asked.data?.node;
  const entity = node && 'name' in node ? node : null;
  useTitle(asked.data ? (entity?.name ?? states.notFound) : null);
  // The URL may have the id of a report or a metric, which have pages of their own.
  if (node?.__typename === 'Report') return <Navigate replace to={reportAddress(id)} />;
  if (node?.__typename === 'Metric') return <Navigate replace to={metricAddress(id)} />;
  if (asked.data && !entity) return <NotFound />;
  return (
    <div className={styles.sheet}>
      <div className="page">
        <Answer of={asked}>
          {() => entity && <Sections entity={entity} figures={figures} links={links} />}
        </Answer>
      </div>
    </div>
  );
}

function Sections({
  entity,
  figures,
  links,
}: {
  entity: SheetEntity;
  figures: Pages<SheetFiguresFragment>;
  links: Pages<LinksOfEntityQuery>;
}) {
  const m = useMessages(messages);
  const term = useTerm();
  const listedFigures = figures.data?.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? [];
  const allLinks = links.data?.flatMap((data) => linksOf(data)?.edges ?? []).map(({ node }) => node) ?? [];
  // A person's roles are at the top of the page, with their dates.
  const listedLinks =
    entity.__typename === 'Person'
      ? allLinks.filter(({ type, title }) => type !== 'MEMBER_OF' || title === null)
      : allLinks;
  const hasRates = listedFigures.some((figure) => (figure.rates?.length ?? 0) > 0);
  const categories = byCategory(listedFigures);
  const groups = groupsOf(entity.id, listedLinks);
  const figureCount = figures.data?.[0]?.totalCount;
  const linkCount = links.data?.[0] && linksOf(links.data[0])?.totalCount;
  const reports = 'reports' in entity ? entity.reports : [];
  const steps = entity.__typename === 'Programme' ? entity.steps : [];
  const cited = [entity, ...steps, ...listedFigures, ...listedLinks].flatMap(({ citations }) => citations);
  const named = new Set(cited.map(({ report }) => report.id)).size > 1;
  const isReported = entity.__typename === 'Subdistrict' && reports.length > 0;
  const sections: Section[] = [
    ...(reports.length > 0 ? [{ id: 'reports', title: m.reports, count: reports.length }] : []),
    ...(steps.length > 0 ? [{ id: 'steps', title: m.steps, count: steps.length }] : []),
    {
      id: 'figures',
      title: m.figures,
      count: figureCount,
      sections: categories.map(({ category, count }) => ({
        id: category,
        title: term(metricCategories[category]),
        count,
      })),
    },
    {
      id: 'relations',
      title: m.relations,
      count: linkCount,
      sections: groups.map(({ id, type, direction, relations }) => ({
        id,
        title: term(linkTypes[type][direction]),
        count: relations.length,
      })),
    },
  ];
  return (
    <article>
      <Head entity={entity} named={named} />
      <div className={styles.columns}>
        <Contents sections={sections} />
        <div className={styles.sections}>
          {isReported && <KeyFigures of={entity.id} />}
          {reports.length > 0 && (
            <section aria-labelledby="reports">
              <h2 id="reports">{m.reports}</h2>
              <Reports of={reports} />
            </section>
          )}
          {steps.length > 0 && (
            <section aria-labelledby="steps">
              <h2 id="steps">{m.steps}</h2>
              <ol className={styles.steps}>
                {steps.map(({ id, name, citations }) => (
                  <li key={id} {...CITED}>
                    <Chinese>{name}</Chinese>
                    <Cite of={citations} named={named} />
                  </li>
                ))}
              </ol>
            </section>
          )}
          <section aria-labelledby="figures">
            <h2 id="figures">
              {m.figures} <span className={styles.count}>{figureCount}</span>
            </h2>
            <FiguresChoice entity={entity} figures={listedFigures.length} hasRates={hasRates} />
            <Answer of={figures}>
              {() =>
                categories.length > 0 ? (
                  <Figures of={categories} about={entity.id} rates={hasRates} named={named} />
                ) : (
                  <p className="faint">{m.noFigures}</p>
                )
              }
            </Answer>
            <More of={figures} shown={listedFigures.length} all={figureCount} />
          </section>
          <section aria-labelledby="relations">
            <h2 id="relations">
              {m.relations} <span className={styles.count}>{linkCount}</span>
            </h2>
            <Answer of={links}>
              {() =>
                groups.length > 0 ? (
                  <Relations groups={groups} named={named} />
                ) : (
                  <p className="faint">{m.noRelations}</p>
                )
              }
            </Answer>
            <More of={links} shown={allLinks.length} all={linkCount} />
          </section>
        </div>
      </div>
    </article>
  );
}

/** Chooses between figures about a subdistrict and all figures of its reports, and whether to show rates. */
function FiguresChoice({
  entity,
  figures,
  hasRates,
}: {
  entity: SheetEntity;
  figures: number;
  hasRates: boolean;
}) {
  const m = useMessages(messages);
  const [parameters] = useSearchParams();
  const change = useAddressChange();
  const { ofReports, rates } = useFiguresChoice();
  const figuresOf = (reports: boolean) => {
    const search = new URLSearchParams(parameters);
    put(search, 'figures', reports ? 'reports' : null);
    return { search: `${search}` };
  };
  const reported = entity.__typename === 'Subdistrict' && entity.reports.length > 0;
  return (
    <div className={`${styles.choice} no-print`}>
      {reported && (
        <nav aria-label={m.figuresWhich}>
          {[false, true].map((reports) => (
            <Link
              key={String(reports)}
              to={figuresOf(reports)}
              preventScrollReset
              aria-current={reports === ofReports || undefined}
            >
              {reports ? m.figuresOfReports : m.figuresAbout(entity.name)}
            </Link>
          ))}
        </nav>
      )}
      {figures > 0 && (
        <Toggle checked={rates} onToggle={() => change((now) => put(now, 'rates', rates ? null : '1'))}>
          {m.rates}
        </Toggle>
      )}
      {rates && figures > 0 && !hasRates && <span className="faint">{m.noRates}</span>}
    </div>
  );
}

/** The choice in the URL: figures about the entity or all of its reports, with or without rates. */
function useFiguresChoice() {
  const [parameters] = useSearchParams();
  return { ofReports: parameters.get('figures') === 'reports', rates: parameters.get('rates') === '1' };
}

/** The figures loaded so far, from either operation. */
function useFigures(id: string): Pages<SheetFiguresFragment> {
  const { ofReports, rates } = useFiguresChoice();
  const about = usePages(FiguresAbout, { id, rates }, (data) => aboutIt(data)?.pageInfo, !ofReports);
  const all = usePages(FiguresOfReports, { id, rates }, (data) => data.observations.pageInfo, ofReports);
  return ofReports
    ? { ...all, data: all.data?.map(({ observations }) => observations) }
    : { ...about, data: about.data?.flatMap((data) => aboutIt(data) ?? []) };
}

const aboutIt = ({ node }: FiguresAboutQuery) => (node && 'observations' in node ? node.observations : null);

const linksOf = ({ node }: LinksOfEntityQuery) => (node && 'links' in node ? node.links : null);
