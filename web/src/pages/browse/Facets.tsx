import { Link, useSearchParams } from 'react-router';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { BrowseFacetsQuery, EntityFilter, Status } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { byPinyin } from '../../language/pinyin';
import { statuses, useTerm } from '../../language/terms';
import styles from './BrowsePage.module.css';
import type { EntityTable } from './kinds';
import { messages } from './messages';

/** Each facet is counted with the filters of all others applied. */
const BrowseFacets = graphql(`
  query BrowseFacets(
    $filter: EntityFilter!
    $anyKind: EntityFilter!
    $anyStatus: EntityFilter!
    $anyYear: EntityFilter!
    $citedOrNot: EntityFilter!
    $ids: [ID!]!
  ) {
    entities(filter: $filter) {
      totalCount
    }
    kinds: facets(by: KIND, filter: $anyKind) {
      ...FacetParts
    }
    statuses: facets(by: STATUS, filter: $anyStatus) {
      ...FacetParts
    }
    years: facets(by: YEAR, filter: $anyYear) {
      ...FacetParts
    }
    citedOrNot: facets(by: CITED, filter: $citedOrNot) {
      ...FacetParts
    }
    divisions: facets(by: DIVISION, filter: $filter) {
      ...FacetParts
      division {
        ...EntityParts
      }
    }
    nodes(ids: $ids) {
      ... on Entity {
        ...EntityParts
      }
    }
  }
`);

export const FacetParts = graphql(`
  fragment FacetParts on Facet {
    value
    count
  }
`);

/** From this width down the facets are above the table, and are collapsed so that the table shows first. */
const NARROW = '(max-width: 860px)';

/** The filters of a table. */
export interface Narrowing {
  kind: string | null;
  status: Status | null;
  within: string | null;
  year: number | null;
  cited: boolean | null;
}

type Counted = { value: string | null; name: string; count: number };

/**
 * Counts by kind, status, division, year and whether reports name it; choosing one filters the table.
 * @param enabled whether to request them: the server plans one operation at a time, and the rows come first
 */
export function Facets({
  table,
  narrowing,
  enabled,
}: {
  table: EntityTable;
  narrowing: Narrowing;
  enabled: boolean;
}) {
  const filter: EntityFilter = { kinds: [table.kind], ...narrowing };
  const variables = {
    filter,
    anyKind: { ...filter, kind: null },
    anyStatus: { ...filter, status: null },
    anyYear: { ...filter, year: null },
    citedOrNot: { ...filter, cited: null },
    ids: narrowing.within ? [narrowing.within] : [],
  };
  const asked = useAnswer(BrowseFacets, variables, enabled);
  const m = useMessages(messages);
  return (
    <aside className={`${styles.facets} no-print`} aria-label={m.facets}>
      <details open={!matchMedia(NARROW).matches}>
        <summary>{m.facets}</summary>
        <Answer of={asked}>{(data) => <Counts data={data} table={table} narrowing={narrowing} />}</Answer>
      </details>
    </aside>
  );
}

function Counts({
  data,
  table,
  narrowing,
}: {
  data: BrowseFacetsQuery;
  table: EntityTable;
  narrowing: Narrowing;
}) {
  const m = useMessages(messages);
  const term = useTerm();
  const kinds = data.kinds.flatMap(({ value, count }) => {
    const word = value === null ? undefined : table.kinds[value];
    return word ? [{ value, name: term(word), count }] : [];
  });
  const found = data.statuses.flatMap(({ value, count }) =>
    value !== null && Object.hasOwn(statuses, value)
      ? [{ value, name: term(statuses[value as Status]), count }]
      : [],
  );
  const years = data.years
    .flatMap(({ value, count }) => (value === null ? [] : [{ value, name: value, count }]))
    .sort((a, b) => Number(b.value) - Number(a.value));
  const divisions = data.divisions
    .flatMap(({ division, count }) => (division ? [{ value: division.id, name: division.name, count }] : []))
    .sort((a, b) => byPinyin(a.name, b.name));
  const citedOrNot = data.citedOrNot.flatMap(({ value, count }) =>
    value === null ? [] : [{ value, name: value === 'true' ? m.isCited : m.isNotCited, count }],
  );
  const chosenCited = narrowing.cited?.toString() ?? null;
  const [within] = data.nodes;
  return (
    <>
      <p className={styles.total} role="status">
        {m.total(data.entities.totalCount)}
      </p>
      <Facet
        name="within"
        title={m.columns.division}
        chosen={narrowing.within}
        of={[
          ...(within && 'name' in within
            ? [{ value: within.id, name: within.name, count: data.entities.totalCount }]
            : []),
          ...divisions,
        ]}
      />
      <Facet
        name="kind"
        title={table.kind === 'PARTY_ORGANIZATION' ? m.level : m.kind}
        chosen={narrowing.kind}
        of={kinds}
      />
      <Facet name="status" title={m.columns.status} chosen={narrowing.status} of={found} />
      <Facet name="year" title={m.year} chosen={narrowing.year?.toString() ?? null} of={years} />
      {/* If reports name everything there is, there is nothing to choose. */}
      {(citedOrNot.length > 1 || chosenCited) && (
        <Facet name="cited" title={m.cited} chosen={chosenCited} of={citedOrNot} />
      )}
    </>
  );
}

/** How many values of a facet are shown before the rest is collapsed. */
const SHOWN = 8;

function Facet({
  name,
  title,
  chosen,
  of,
}: {
  name: string;
  title: string;
  chosen: string | null;
  of: Counted[];
}) {
  const m = useMessages(messages);
  if (of.length === 0) return null;
  const rest = of.slice(SHOWN);
  return (
    <section aria-labelledby={`facet-${name}`}>
      <h2 id={`facet-${name}`}>{title}</h2>
      <Values name={name} chosen={chosen} of={of.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details open={rest.some(({ value }) => value === chosen)}>
          <summary>{m.others(rest.length)}</summary>
          <Values name={name} chosen={chosen} of={rest} />
        </details>
      )}
    </section>
  );
}

function Values({ name, chosen, of }: { name: string; chosen: string | null; of: Counted[] }) {
  const [parameters] = useSearchParams();
  const addressOf = (value: string | null) => {
    const search = new URLSearchParams(parameters);
    search.delete('source');
    if (value === null || value === chosen) search.delete(name);
    else search.set(name, value);
    return `?${search}`;
  };
  return (
    <ul>
      {of.map(({ value, name: shown, count }) => (
        <li key={value}>
          <Link to={addressOf(value)} aria-current={value === chosen || undefined} preventScrollReset>
            {shown}
          </Link>
          <span className="faint">{count}</span>
        </li>
      ))}
    </ul>
  );
}
