import { Link, useSearchParams } from 'react-router';
import { type LinkColumn, linksAsked } from '../../../../src/http/table-columns';
import { EntityLink, entityAddress } from '../../entity/EntityLink';
import { EntityLinks } from '../../entity/EntityLinks';
import { organizationPlaceOf } from '../../entity/place';
import { Answer, More, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type {
  BrowseEntitiesQuery,
  EntityOrderField,
  LinksOfColumnFragment,
  LinkType,
} from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { linkTypes, oneOf, statuses, useTerm } from '../../language/terms';
import { Empty } from '../../layout/States';
import { Cite } from '../../source/Cite';
import { CITED } from '../../source/copying';
import { TableFrame } from '../../table/TableFrame';
import styles from './BrowsePage.module.css';
import { Facets, type Narrowing } from './Facets';
import type { Column, EntityTable, EntityTableName } from './kinds';
import { messages } from './messages';
import { SortableHeader, sortingOf } from './SortableHeader';

const BrowseEntities = graphql(`
  query BrowseEntities(
    $filter: EntityFilter!
    $column1: LinkFilter!
    $column2: LinkFilter!
    $column3: LinkFilter
    $hasColumn3: Boolean!
    $orderBy: EntityOrder!
    $after: String
  ) {
    entities(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...EntityParts
          ...OrganizationPlace
          citations {
            ...CitationParts
          }
          column1: links(first: 12, filter: $column1) {
            ...LinksOfColumn
          }
          column2: links(first: 12, filter: $column2) {
            ...LinksOfColumn
          }
          column3: links(first: 12, filter: $column3) @include(if: $hasColumn3) {
            ...LinksOfColumn
          }
          ... on Project {
            projectKind: kind
            status
            subdistrict {
              ...EntityParts
            }
          }
          ... on PartyOrganization {
            level
            subdistrict {
              ...EntityParts
            }
          }
          ... on Organization {
            organizationKind: kind
            subdistrict {
              ...EntityParts
            }
          }
          ... on Programme {
            programmeKind: kind
            status
            steps {
              id
              name
            }
          }
          ... on Facility {
            facilityKind: kind
            status
            subdistrict {
              ...EntityParts
            }
          }
          ... on Person {
            roles {
              title
              organization {
                ...EntityParts
                ...OrganizationPlace
              }
            }
          }
        }
      }
    }
  }
`);

export const LinksOfColumn = graphql(`
  fragment LinksOfColumn on LinkConnection {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        inferred
        from {
          ...EntityParts
        }
        to {
          ...EntityParts
        }
      }
    }
  }
`);

type Row = BrowseEntitiesQuery['entities']['edges'][number]['node'];

/** Columns that the server can sort by; the keys are values of `sort` in the URL. */
const FIELDS = {
  name: 'NAME',
  kind: 'KIND',
  status: 'STATUS',
  subdistrict: 'SUBDISTRICT',
  source: 'CITATIONS',
} as const satisfies Record<string, EntityOrderField>;

function isSortable(column: Column): column is Column & keyof typeof FIELDS {
  return typeof column === 'string' && Object.hasOwn(FIELDS, column);
}

/** Each column that shows links requests them separately. */
const ASKED_COLUMNS = ['column1', 'column2', 'column3'] as const;

function linkColumnsOf(columns: readonly Column[]): LinkColumn<LinkType>[] {
  return columns.filter((column) => typeof column !== 'string');
}

/** The entities of a type, page by page. */
export function EntitiesTable({ name, table }: { name: EntityTableName; table: EntityTable }) {
  const m = useMessages(messages);
  const { figure } = useMessages(shared);
  const term = useTerm();
  const [parameters] = useSearchParams();
  const narrowing = narrowingOf(parameters, table);
  const sorting = sortingOf(parameters, FIELDS, { by: 'name', direction: 'ASC' });
  const asked = usePages(
    BrowseEntities,
    {
      filter: { kinds: [table.kind], ...narrowing },
      ...linksAsked(linkColumnsOf(table.columns)),
      orderBy: { field: FIELDS[sorting.by], direction: sorting.direction },
    },
    ({ entities }) => entities.pageInfo,
  );
  const titleOf = (column: Column) => {
    if (typeof column !== 'string')
      return term(linkTypes[column.type][column.direction === 'OUT' ? 'out' : 'in']);
    if (column === 'kind') return table.kind === 'PARTY_ORGANIZATION' ? m.level : m.kind;
    return m.columns[column];
  };
  return (
    <div className={styles.columns}>
      <Facets
        table={table}
        narrowing={narrowing}
        enabled={asked.data !== undefined || asked.error !== null}
      />
      <div className={styles.rows}>
        <Answer of={asked}>
          {(pages) => {
            const rows = pages.flatMap(({ entities }) => entities.edges.map(({ node }) => node));
            if (rows.length === 0) return <Empty />;
            return (
              <>
                <TableFrame label={m.tables[name]} className={styles.table}>
                  <table>
                    <caption className="visually-hidden">{m.tables[name]}</caption>
                    <thead>
                      <tr>
                        <SortableHeader by="name" now={sorting}>
                          {m.name}
                        </SortableHeader>
                        {table.columns.map((column) =>
                          isSortable(column) ? (
                            <SortableHeader key={column} by={column} now={sorting}>
                              {titleOf(column)}
                            </SortableHeader>
                          ) : (
                            <th key={titleOf(column)} scope="col">
                              {titleOf(column)}
                            </th>
                          ),
                        )}
                        <SortableHeader by="source" now={sorting} isLargestFirst>
                          {figure.source}
                        </SortableHeader>
                      </tr>
                    </thead>
                    <tbody>
                      {rows.map((row) => (
                        <tr key={row.id} {...CITED}>
                          <th scope="row">
                            <EntityLink entity={row} mark={false} />
                            <Apart row={row} />
                          </th>
                          {table.columns.map((column) => (
                            <td
                              key={titleOf(column)}
                              className={isSortable(column) ? styles.whole : undefined}
                            >
                              <Cell row={row} column={column} table={table} />
                            </td>
                          ))}
                          <td>
                            <Cite of={row.citations.slice(0, SHOWN_CITATIONS)} />
                            {row.citations.length > SHOWN_CITATIONS && (
                              <Link className={styles.places} to={entityAddress(row.id)}>
                                {m.allPlaces(row.citations.length)}
                              </Link>
                            )}
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </TableFrame>
                <More of={asked} shown={rows.length} all={undefined} />
              </>
            );
          }}
        </Answer>
      </div>
    </div>
  );
}

/** How many citations a row shows; the entity's page has all of them. */
const SHOWN_CITATIONS = 3;

function Cell({ row, column, table: { kinds, columns } }: { row: Row; column: Column; table: EntityTable }) {
  const term = useTerm();
  if (typeof column !== 'string') {
    const key = ASKED_COLUMNS[linkColumnsOf(columns).indexOf(column)];
    const links = key && row[key];
    return links && <Others row={row} links={links} direction={column.direction} />;
  }
  switch (column) {
    case 'kind': {
      const kind = kindOf(row);
      return kind && kinds[kind] ? term(kinds[kind]) : null;
    }
    case 'status':
      return 'status' in row && row.status ? term(statuses[row.status]) : null;
    case 'subdistrict':
      return 'subdistrict' in row && row.subdistrict ? (
        <EntityLink entity={row.subdistrict} mark={false} />
      ) : null;
    case 'steps':
      return 'steps' in row ? <Chinese>{row.steps.map(({ name }) => name).join('、')}</Chinese> : null;
    case 'roles':
      return 'roles' in row
        ? row.roles.map(({ title, organization }) => (
            <div key={`${organization.id} ${title}`}>
              <EntityLink entity={organization} mark={false} /> <Chinese>{title}</Chinese>{' '}
              <span className="faint">
                <Chinese>{organizationPlaceOf(organization)}</Chinese>
              </span>
            </div>
          ))
        : null;
  }
}

/** The larger division of an organization that is in no subdistrict. */
function Apart({ row }: { row: Row }) {
  const place = 'subdistrict' in row && row.subdistrict ? '' : organizationPlaceOf(row);
  return (
    place && (
      <div className="faint">
        <Chinese>{place}</Chinese>
      </div>
    )
  );
}

/** The other ends of a column's links, dashed if inferred; if there are more, a link to all of them. */
function Others({
  row,
  links: { edges, pageInfo },
  direction,
}: {
  row: Row;
  links: LinksOfColumnFragment;
  direction: LinkColumn['direction'];
}) {
  const m = useMessages(messages);
  const { marks } = useMessages(shared);
  const others = edges.map(({ node }) => ({
    ...(direction === 'OUT' ? node.to : node.from),
    inferred: node.inferred,
  }));
  const stated = others.filter(({ inferred }) => !inferred);
  const implied = others.filter(({ inferred }) => inferred);
  return (
    <>
      <EntityLinks of={stated} mark={false} />
      {stated.length > 0 && implied.length > 0 && marks.and}
      {implied.length > 0 && (
        <span className={styles.inferred}>
          <EntityLinks of={implied} mark={false} />
        </span>
      )}
      {pageInfo.hasNextPage && (
        <div>
          <Link to={entityAddress(row.id)}>{m.moreLinks}</Link>
        </div>
      )}
    </>
  );
}

function kindOf(row: Row): string | null {
  if ('projectKind' in row) return row.projectKind;
  if ('level' in row) return row.level;
  if ('organizationKind' in row) return row.organizationKind;
  if ('programmeKind' in row) return row.programmeKind;
  return 'facilityKind' in row ? row.facilityKind : null;
}

/** The filters in the URL; unknown values are ignored. */
function narrowingOf(parameters: URLSearchParams, { kinds }: EntityTable): Narrowing {
  const year = Number(parameters.get('year'));
  const cited = parameters.get('cited');
  return {
    kind: oneOf(kinds, parameters.get('kind')),
    status: oneOf(statuses, parameters.get('status')),
    within: parameters.get('within'),
    year: Number.isInteger(year) && year > 0 ? year : null,
    cited: cited === 'true' || cited === 'false' ? cited === 'true' : null,
  };
}
