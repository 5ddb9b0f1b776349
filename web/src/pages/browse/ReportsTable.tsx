import { Link, useSearchParams } from 'react-router';
import { useCovered } from '../../division/divisions';
import { Locator } from '../../division/Locator';
import { EntityLinks } from '../../entity/EntityLinks';
import { Days } from '../../figure/Period';
import { Answer, More, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { BrowseReportsQuery, ReportKind, ReportOrderField } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { oneOf, reportKinds, useTerm } from '../../language/terms';
import { Choice } from '../../layout/Choice';
import { Empty } from '../../layout/States';
import { reportAddress } from '../../source/reportAddress';
import { TableFrame } from '../../table/TableFrame';
import styles from './BrowsePage.module.css';
import { messages } from './messages';
import { SortableHeader, type Sorting, sortingOf } from './SortableHeader';

const BrowseReports = graphql(`
  query BrowseReports($filter: ReportFilter!, $orderBy: ReportOrder, $after: String) {
    publishedReports(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          kind
          publisher
          publishedOn
          period {
            ...PeriodParts
          }
          covers {
            ...EntityParts
          }
          entities {
            totalCount
          }
          observations {
            totalCount
          }
        }
      }
    }
  }
`);

/** Columns that the server can sort by; the keys are values of `sort` in the URL. */
const FIELDS = {
  title: 'TITLE',
  period: 'PERIOD',
  published: 'PUBLISHED',
} as const satisfies Record<string, ReportOrderField>;

type Row = BrowseReportsQuery['publishedReports']['edges'][number]['node'];

/** A table of the reports, each with what it covers and how much of it is in the graph. */
export function ReportsTable() {
  const m = useMessages(messages);
  const term = useTerm();
  const [parameters] = useSearchParams();
  const within = parameters.get('within');
  const covered = useCovered(within);
  const sorting = sortingOf(parameters, FIELDS, { by: 'published', direction: 'DESC' });
  const asked = usePages(
    BrowseReports,
    {
      filter: { kind: oneOf<ReportKind>(reportKinds, parameters.get('kind')), within },
      orderBy: { field: FIELDS[sorting.by], direction: sorting.direction },
    },
    ({ publishedReports }) => publishedReports.pageInfo,
  );
  const addressOf = (division: string | null) => {
    const search = new URLSearchParams(parameters);
    if (division) search.set('within', division);
    else search.delete('within');
    return `?${search}`;
  };
  return (
    <>
      <div className={styles.locator}>
        <Answer of={covered}>{(data) => <Locator of={data} addressOf={addressOf} />}</Answer>
      </div>
      <search className="filters no-print">
        <Choice
          name="kind"
          label={m.kind}
          all={m.all}
          options={Object.entries(reportKinds).map(([value, name]) => ({ value, name: term(name) }))}
        />
      </search>
      <Answer of={asked}>
        {(pages) => {
          const rows = pages.flatMap(({ publishedReports }) =>
            publishedReports.edges.map(({ node }) => node),
          );
          const total = pages[0]?.publishedReports.totalCount ?? 0;
          if (rows.length === 0) return <Empty />;
          return (
            <>
              <p className="faint">{m.total(total)}</p>
              <Rows of={rows} sorting={sorting} />
              <More of={asked} shown={rows.length} all={total} />
            </>
          );
        }}
      </Answer>
    </>
  );
}

function Rows({ of, sorting }: { of: Row[]; sorting: Sorting<keyof typeof FIELDS> }) {
  const m = useMessages(messages);
  const term = useTerm();
  return (
    <TableFrame label={m.tables.reports} className={styles.table}>
      <table>
        <caption className="visually-hidden">{m.tables.reports}</caption>
        <thead>
          <tr>
            <SortableHeader by="title" now={sorting}>
              {m.columns.title}
            </SortableHeader>
            <th scope="col">{m.columns.covers}</th>
            <th scope="col">{m.kind}</th>
            <SortableHeader by="period" now={sorting} isLargestFirst>
              {m.columns.period}
            </SortableHeader>
            <th scope="col">{m.columns.publisher}</th>
            <SortableHeader by="published" now={sorting} isLargestFirst>
              {m.columns.publishedOn}
            </SortableHeader>
            <th scope="col" className="number">
              {m.columns.entities}
            </th>
            <th scope="col" className="number">
              {m.columns.figures}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={reportAddress(row.id)}>
                  <Chinese>{row.title}</Chinese>
                </Link>
              </th>
              <td className={styles.whole}>
                <EntityLinks of={row.covers} mark={false} />
              </td>
              <td className={styles.whole}>{term(reportKinds[row.kind])}</td>
              <td className={styles.whole}>
                <Days of={row.period} />
              </td>
              <td>{row.publisher && <Chinese>{row.publisher}</Chinese>}</td>
              <td className={styles.day}>{row.publishedOn}</td>
              <td className="number">{row.entities.totalCount}</td>
              <td className="number">{row.observations.totalCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
