import { useState } from 'react';
import { Link } from 'react-router';
import { EntityLink } from '../../entity/EntityLink';
import { placeOf } from '../../entity/place';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type {
  EntityPartsFragment,
  EntityPlaceFragment,
  ListedProjectFragment,
  ProjectKind,
  ProjectsOfPlaceQuery,
  Status,
} from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { byPinyin } from '../../language/pinyin';
import { linkTypes, projectKinds, statuses, useTerm } from '../../language/terms';
import { Empty } from '../../layout/States';
import { Cite } from '../../source/Cite';
import { sourceOf, useCitationText } from '../../source/copying';
import { sourceParameter, useSource } from '../../source/source';
import { TableFrame } from '../../table/TableFrame';
import { messages } from './messages';
import styles from './ProjectsOfPlace.module.css';

export const ListedProject = graphql(`
  fragment ListedProject on Project {
    ...EntityParts
    kind
    status
    citations {
      ...CitationParts
    }
    links(first: 20, filter: { types: [AFFECTS, LOCATED_IN], direction: OUT }) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          type
          inferred
          to {
            ...EntityParts
          }
          citations {
            ...CitationParts
          }
        }
      }
    }
  }
`);

export const ListedProjects = graphql(`
  fragment ListedProjects on ProjectConnection {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        ...ListedProject
      }
    }
  }
`);

const ProjectsOfPlaceDocument = graphql(`
  query ProjectsOfPlace($id: ID!, $kind: ProjectKind, $status: Status, $existing: Boolean = true, $apart: Boolean! = true) {
    node(id: $id) {
      __typename
      ... on Subdistrict {
        communities(first: 200, orderBy: { field: NAME }) {
          pageInfo {
            hasNextPage
          }
          edges {
            node {
              ...EntityParts
              citations {
                ...CitationParts
              }
            }
          }
        }
        projects(first: 200, filter: { kind: $kind, status: $status, existing: $existing }, orderBy: { field: NAME }) {
          ...ListedProjects
        }
        absent: projects(first: 100, filter: { kind: $kind, existing: false }, orderBy: { field: NAME })
          @include(if: $apart) {
          ...ListedProjects
        }
      }
      ... on Community {
        projects(first: 200, filter: { kind: $kind, status: $status, existing: $existing }, orderBy: { field: NAME }) {
          ...ListedProjects
        }
        absent: projects(first: 100, filter: { kind: $kind, existing: false }, orderBy: { field: NAME })
          @include(if: $apart) {
          ...ListedProjects
        }
      }
    }
  }
`);

type Node = NonNullable<ProjectsOfPlaceQuery['node']>;
type OfSubdistrict = Extract<Node, { __typename: 'Subdistrict' }>;
type OfCommunity = Extract<Node, { __typename: 'Community' }>;
type Project = ListedProjectFragment;
type Community = OfSubdistrict['communities']['edges'][number]['node'];
type TouchingLink = Project['links']['edges'][number]['node'];

/** The projects of one subdistrict or one community. */
export function ProjectsOfPlace({
  place,
  kind,
  status,
}: {
  place: EntityPartsFragment & EntityPlaceFragment;
  kind: ProjectKind | null;
  status: Status | null;
}) {
  const asked = useAnswer(ProjectsOfPlaceDocument, {
    id: place.id,
    kind,
    status,
    // Projects that do not exist (yet or any more) are listed separately, unless a status is chosen.
    existing: status ? null : true,
    apart: !status,
  });
  return (
    <section className={styles.section} aria-labelledby={place.id}>
      <h2 id={place.id}>
        <EntityLink entity={place} mark={false} />{' '}
        <span className="faint">
          <Chinese>{placeOf(place)}</Chinese>
        </span>
      </h2>
      <Answer of={asked}>
        {({ node }) => {
          if (node?.__typename === 'Subdistrict')
            return <Touching subdistrict={place} answered={node} filtered={!!(kind || status)} />;
          if (node?.__typename === 'Community') return <TouchingOne community={place} answered={node} />;
          return <Empty />;
        }}
      </Answer>
    </section>
  );
}

/** The projects that touch a community. */
function TouchingOne({ community, answered }: { community: EntityPartsFragment; answered: OfCommunity }) {
  const m = useMessages(messages);
  const { projects, absent } = listed(answered);
  return (
    <>
      <Unlisted place={community.id} answered={answered} />
      {projects.length > 0 ? (
        <Matrix caption={m.matrix(community.name)} projects={projects} communities={[community]} />
      ) : (
        <Empty what={m.noProject} />
      )}
      {absent.length > 0 && <ProjectTable title={m.absent(absent.length)} projects={absent} open={false} />}
    </>
  );
}

/** A subdistrict's projects and communities: first those that touch each other, then the rest of both. */
function Touching({
  subdistrict,
  answered,
  filtered,
}: {
  subdistrict: EntityPartsFragment;
  answered: OfSubdistrict;
  filtered: boolean;
}) {
  const m = useMessages(messages);
  const { projects, absent } = listed(answered);
  const communities = answered.communities.edges.map(({ node }) => node);
  const [touching, others] = partition(projects, (project) => toCommunities(project).length > 0);
  const touched = new Map(touching.flatMap(toCommunities).map(({ to }) => [to.id, to]));
  const named = new Set([...projects, ...absent].flatMap(toCommunities).map(({ to }) => to.id));
  const untouched = communities.filter(({ id }) => !named.has(id));
  return (
    <>
      <p className="faint">{m.summary(projects.length, touching.length)}</p>
      <Unlisted place={subdistrict.id} answered={answered} />
      {touching.length > 0 && (
        <Matrix
          caption={m.matrix(subdistrict.name)}
          projects={touching}
          communities={[...touched.values()].sort((a, b) => byPinyin(a.name, b.name))}
        />
      )}
      {others.length > 0 && (
        <ProjectTable
          title={m.withoutCommunity(others.length)}
          projects={others}
          open={filtered || touching.length === 0}
        />
      )}
      {absent.length > 0 && <ProjectTable title={m.absent(absent.length)} projects={absent} open={false} />}
      {/* With a filter, a community may have projects that the filter leaves out. */}
      {!filtered && untouched.length > 0 && <WithoutProject communities={untouched} />}
    </>
  );
}

/** If there is more than a matrix can show, says so and links to the full list. */
function Unlisted({ place, answered }: { place: string; answered: OfSubdistrict | OfCommunity }) {
  const m = useMessages(messages);
  const { projects, absent } = listed(answered);
  const lists = [
    answered.projects,
    answered.absent,
    'communities' in answered ? answered.communities : undefined,
    ...[...projects, ...absent].map(({ links }) => links),
  ];
  if (!lists.some((list) => list?.pageInfo.hasNextPage)) return null;
  return (
    <p>
      <strong>{m.unlisted}</strong>{' '}
      <Link to={`/browse/projects?${new URLSearchParams({ within: place })}`}>{m.allProjects}</Link>
    </p>
  );
}

/** Projects in rows, communities in columns. */
function Matrix({
  caption,
  projects,
  communities,
}: {
  caption: string;
  projects: Project[];
  communities: EntityPartsFragment[];
}) {
  const m = useMessages(messages);
  const [column, setColumn] = useState<string | null>(null);
  return (
    <TableFrame label={caption} className={styles.matrix}>
      <table onMouseLeave={() => setColumn(null)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{m.project}</th>
            {communities.map((community) => (
              <th
                key={community.id}
                scope="col"
                className={styles.community}
                data-lit={community.id === column}
              >
                <EntityLink entity={community} mark={false} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr key={project.id}>
              <th scope="row">
                <ProjectName project={project} />
              </th>
              {communities.map(({ id }) => (
                <td key={id} onMouseEnter={() => setColumn(id)} data-lit={id === column}>
                  {toCommunities(project)
                    .filter(({ to }) => to.id === id)
                    .map((link) => (
                      <Cell key={link.type} project={project} link={link} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** One link between a project and a community, as a citation. */
function Cell({ project, link }: { project: Project; link: TouchingLink }) {
  const m = useMessages(messages);
  const term = useTerm();
  const citationText = useCitationText();
  const { source, addressWith } = useSource();
  const how = term(linkTypes[link.type].out);
  const sign = link.type === 'AFFECTS' ? m.affects : m.locatedIn;
  return link.citations.map((citation, i) => {
    const place = { report: citation.report.id, start: citation.start, end: citation.end };
    const open = source !== null && sourceParameter(source) === sourceParameter(place);
    const label = m.cell(project.name, link.to.name, how, link.inferred, i + 1, citation.start);
    return (
      <Link
        key={sourceParameter(place)}
        className={styles.cell}
        data-type-of-link={link.type}
        data-inferred={link.inferred}
        aria-current={open || undefined}
        aria-label={label}
        title={label}
        to={addressWith(place)}
        preventScrollReset
        {...sourceOf(citationText(citation))}
      >
        {i === 0 ? sign : i + 1}
      </Link>
    );
  });
}

function ProjectName({ project }: { project: Project }) {
  const m = useMessages(messages);
  const term = useTerm();
  const { kind, status } = project;
  const described = [kind && term(projectKinds[kind]), status ? term(statuses[status]) : m.noStatus];
  return (
    <>
      <EntityLink entity={project} mark={false} />
      <span className={styles.described}>
        {described.filter(Boolean).join(' · ')} <Cite of={project.citations.slice(0, 1)} />
      </span>
    </>
  );
}

/** Projects with what else they touch, collapsed unless `open`. */
function ProjectTable({ title, projects, open }: { title: string; projects: Project[]; open: boolean }) {
  const m = useMessages(messages);
  return (
    <details className={styles.others} open={open}>
      <summary>{title}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.project}</th>
            <th scope="col">{m.touches}</th>
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr key={project.id}>
              <th scope="row">
                <ProjectName project={project} />
              </th>
              <td>
                <Touched project={project} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Touched({ project }: { project: Project }) {
  const m = useMessages(messages);
  const others = project.links.edges
    .map(({ node }) => node)
    .filter(({ to, type }) => to.__typename !== 'Subdistrict' || type === 'AFFECTS');
  if (others.length === 0) return <span className="faint">{m.touchesNothing}</span>;
  // An entity that a project both affects and is located in is shown once.
  const byEntity = new Map(others.map((link) => [link.to.id, link]));
  return (
    <ul className={styles.touched}>
      {[...byEntity.values()].map(({ to, inferred, citations }) => (
        <li key={to.id} data-inferred={inferred}>
          <EntityLink entity={to} />
          <Cite of={citations} />
        </li>
      ))}
    </ul>
  );
}

function WithoutProject({ communities }: { communities: Community[] }) {
  const m = useMessages(messages);
  const [named, listOnly] = partition(communities, ({ citations }) => citations.length > 0);
  return (
    <details className={styles.others}>
      <summary>{m.withoutProject(communities.length)}</summary>
      {[
        { title: m.named, of: named },
        { title: m.listOnly, of: listOnly },
      ]
        .filter(({ of }) => of.length > 0)
        .map(({ title, of }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul className={styles.touched}>
              {of.map((community) => (
                <li key={community.id}>
                  <EntityLink entity={community} />
                  <Cite of={community.citations.slice(0, 1)} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </details>
  );
}

function listed({ projects, absent }: OfSubdistrict | OfCommunity) {
  return {
    projects: projects.edges.map(({ node }) => node),
    absent: absent?.edges.map(({ node }) => node) ?? [],
  };
}

function toCommunities({ links }: Project): TouchingLink[] {
  return links.edges.map(({ node }) => node).filter(({ to }) => to.__typename === 'Community');
}

function partition<Item>(items: Item[], first: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(first), items.filter((item) => !first(item))];
}
