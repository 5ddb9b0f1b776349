import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Correct } from '../../correction/Correct';
import { EntityLink, TypeMark } from '../../entity/EntityLink';
import { lineageOf } from '../../entity/lineage';
import { Pinyin } from '../../entity/Pinyin';
import { typeTerm } from '../../entity/typeTerm';
import { Days } from '../../figure/Period';
import { Answer, More, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type {
  CitationPartsFragment,
  CodePartsFragment,
  EntityPartsFragment,
  ProjectCommunitiesQuery,
  StatusPartsFragment,
} from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import {
  codeMatches,
  communityKinds,
  facilityKinds,
  organizationKinds,
  partyOrganizationLevels,
  placeKinds,
  programmeKinds,
  projectKinds,
  statuses,
  type Term,
  useTerm,
} from '../../language/terms';
import { graphAddress } from '../../picture/graphAddress';
import { Cite } from '../../source/Cite';
import { CopyButton } from '../../source/CopyButton';
import { CITED } from '../../source/copying';
import type { SheetEntity } from './EntityPage';
import styles from './Head.module.css';
import { messages } from './messages';

export const CodeParts = graphql(`
  fragment CodeParts on DivisionCode {
    scheme
    value
    vintage
    name
    match
  }
`);

export const StatusParts = graphql(`
  fragment StatusParts on StatusStatement {
    id
    status
    asOf {
      ...PeriodParts
    }
    citations {
      ...CitationParts
    }
  }
`);

/** The head of an entity's page: what it is, where it is, and which reports name it. */
export function Head({ entity, named }: { entity: SheetEntity; named: boolean }) {
  const m = useMessages(messages);
  const term = useTerm();
  const lineage = lineageOfEntity(entity);
  const kind = kindOf(entity);
  const code = 'code' in entity ? entity.code : null;
  return (
    <header className={styles.head}>
      {lineage.length > 0 && (
        <nav aria-label={m.place} className={styles.lineage}>
          <ol>
            {lineage.map((division) => (
              <li key={division.id}>
                <EntityLink entity={division} mark={false} />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={styles.title}>
        <h1>
          <Chinese>{entity.name}</Chinese>
        </h1>
        <Pinyin of={entity} />
        <p>
          <TypeMark of={entity} />
          <span aria-hidden="true">{term(typeTerm(entity))}</span>
          {kind && ` · ${term(kind)}`}
          {entity.isGroup && ` · ${m.group}`}
        </p>
      </div>
      <dl className={styles.facts}>
        {entity.aliases.length > 0 && (
          <Fact name={m.aliases}>
            <Chinese>{entity.aliases.join('、')}</Chinese>
          </Fact>
        )}
        {'statusHistory' in entity &&
          (entity.statusHistory.length > 0 || entity.__typename === 'Project') && (
            <Fact name={m.status}>
              {entity.statusHistory.length > 0 ? (
                <Statuses of={entity.statusHistory} named={named} />
              ) : (
                m.statusUnstated
              )}
            </Fact>
          )}
        {entity.__typename === 'PartyOrganization' && entity.level && (
          <Fact name={m.level}>{term(partyOrganizationLevels[entity.level])}</Fact>
        )}
        {entity.__typename === 'Person' && entity.roles.length > 0 && (
          <Fact name={m.roles}>
            <Roles of={entity.roles} named={named} />
          </Fact>
        )}
        {entity.__typename === 'Project' && (
          <Fact name={m.communities}>
            <Communities of={entity.id} named={named} />
          </Fact>
        )}
        {code && (
          <Fact name={m.code}>
            <Code of={code} entity={entity.name} />
          </Fact>
        )}
        <Fact name={m.named}>
          {entity.citations.length > 0 ? (
            <Cite of={oncePerPlace(entity.citations)} named={named} />
          ) : (
            <span className="faint">{m.notNamed}</span>
          )}
        </Fact>
      </dl>
      <div className={`${styles.actions} no-print`}>
        <Actions entity={entity} />
        {entity.citations[0] && (
          <Correct
            of={{
              said: `${term(typeTerm(entity))} ${entity.name}`,
              id: entity.id,
              citation: entity.citations[0],
            }}
          />
        )}
      </div>
    </header>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Code({
  of: { scheme, value, vintage, name, match },
  entity,
}: {
  of: CodePartsFragment;
  entity: string;
}) {
  const m = useMessages(messages);
  const term = useTerm();
  const told = [
    m.codeOf(scheme, vintage),
    name !== entity && m.codeName(name),
    match && term(codeMatches[match]),
  ];
  return (
    <>
      {value} <span className="faint">{told.filter(Boolean).join(' · ')}</span>
    </>
  );
}

type Role = Extract<SheetEntity, { __typename: 'Person' }>['roles'][number];

function Roles({ of, named }: { of: Role[]; named: boolean }) {
  const m = useMessages(messages);
  const { inferred: word, inferredHint } = useMessages(shared);
  return (
    <ul>
      {of.map(({ title, organization, start, end, inferred, citations }) => (
        <li key={`${organization.id} ${title}`} {...CITED}>
          <span
            className={inferred ? styles.inferred : undefined}
            title={inferred ? inferredHint : undefined}
          >
            <Chinese>{title}</Chinese>
          </span>
          {inferred && <span className="faint"> {word}</span>} <EntityLink entity={organization} />
          {(start || end) && (
            <span className="faint">
              {' '}
              {[start && m.since(start), end && m.until(end)].filter(Boolean).join(' ')}
            </span>
          )}
          <Cite of={citations} named={named} />
        </li>
      ))}
    </ul>
  );
}

const ProjectCommunities = graphql(`
  query ProjectCommunities($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Project {
        communities(first: 50, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...EntityParts
            }
            links {
              inferred
              citations {
                ...CitationParts
              }
            }
          }
        }
      }
    }
  }
`);

/** The communities that a project affects or is in; also says if reports name none. */
function Communities({ of, named }: { of: string; named: boolean }) {
  const m = useMessages(messages);
  const asked = usePages(ProjectCommunities, { id: of }, (data) => communitiesOf(data)?.pageInfo);
  return (
    <Answer of={asked}>
      {(pages) => {
        const edges = pages.flatMap((page) => communitiesOf(page)?.edges ?? []);
        if (edges.length === 0) return <span className="faint">{m.noCommunities}</span>;
        return (
          <>
            <ul>
              {edges.map(({ node, links }) => (
                <li key={node.id} {...CITED}>
                  <span className={links.every(({ inferred }) => inferred) ? styles.inferred : undefined}>
                    <EntityLink entity={node} />
                  </span>
                  <Cite of={oncePerPlace(links.flatMap(({ citations }) => citations))} named={named} />
                </li>
              ))}
            </ul>
            <More of={asked} shown={edges.length} all={pages[0] && communitiesOf(pages[0])?.totalCount} />
          </>
        );
      }}
    </Answer>
  );
}

function communitiesOf({ node }: ProjectCommunitiesQuery) {
  return node?.__typename === 'Project' ? node.communities : null;
}

/** The statuses that reports state, latest first. */
function Statuses({ of, named }: { of: StatusPartsFragment[]; named: boolean }) {
  const term = useTerm();
  return (
    <ul>
      {of.toReversed().map(({ id, status, asOf, citations }) => (
        <li key={id} {...CITED}>
          {term(statuses[status])}{' '}
          <span className="faint">
            <Days of={asOf} />
          </span>
          <Cite of={citations} named={named} />
        </li>
      ))}
    </ul>
  );
}

function Actions({ entity: { __typename, id } }: { entity: SheetEntity }) {
  const m = useMessages(messages);
  return (
    <nav aria-label={m.actions}>
      <Link className="button" to={graphAddress(id)}>
        {m.graph}
      </Link>
      <Link className="button" to={`/paths?${new URLSearchParams({ from: id })}`}>
        {m.paths}
      </Link>
      {(__typename === 'Province' || __typename === 'City' || __typename === 'District') && (
        <>
          <Link className="button" to={`/browse/projects?${new URLSearchParams({ within: id })}`}>
            {m.projectsWithin}
          </Link>
          <Link className="button" to={`/compare?${new URLSearchParams({ within: id })}`}>
            {m.compareWithin}
          </Link>
        </>
      )}
      {__typename === 'Subdistrict' && (
        <Link className="button" to={`/projects?${new URLSearchParams({ subdistrict: id })}`}>
          {m.projects}
        </Link>
      )}
      <CopyButton text={location.origin + location.pathname}>{m.copyLink}</CopyButton>
    </nav>
  );
}

/** A full name and the short name that it begins with are cited at the same place; one citation is enough. */
function oncePerPlace(citations: readonly CitationPartsFragment[]): CitationPartsFragment[] {
  const firstAt = ({ report, start }: CitationPartsFragment) =>
    citations.find((other) => other.report.id === report.id && other.start === start);
  return citations.filter((citation) => firstAt(citation) === citation);
}

/** The divisions that an entity is in, largest first; empty if the graph has none. */
function lineageOfEntity(entity: SheetEntity): EntityPartsFragment[] {
  switch (entity.__typename) {
    case 'Province':
    case 'Person':
    case 'Programme':
    case 'Honour':
    case 'Document':
      return [];
    case 'City':
      return [entity.province];
    case 'District':
      return [entity.city.province, entity.city];
    case 'Subdistrict':
      return lineageOf(entity).slice(0, -1);
    default:
      return entity.subdistrict ? lineageOf(entity.subdistrict) : [];
  }
}

/** The entity's kind, if its type has kinds and the reports state it. */
function kindOf(entity: SheetEntity): Term | null {
  switch (entity.__typename) {
    case 'Community':
      return entity.communityKind && communityKinds[entity.communityKind];
    case 'Place':
      return entity.placeKind && placeKinds[entity.placeKind];
    case 'Facility':
      return entity.facilityKind && facilityKinds[entity.facilityKind];
    case 'Organization':
      return entity.organizationKind && organizationKinds[entity.organizationKind];
    case 'Project':
      return entity.projectKind && projectKinds[entity.projectKind];
    case 'Programme':
      return entity.programmeKind && programmeKinds[entity.programmeKind];
    default:
      return null;
  }
}
