import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { EntityOrder, EntityOrderField } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { oneOf } from '../../language/terms';
import type { Column } from './kinds';
import { messages } from './messages';

/** The columns by which the server sorts, by the value of `sort` in the address. */
const FIELDS = {
  name: 'NAME',
  kind: 'KIND',
  status: 'STATUS',
  subdistrict: 'SUBDISTRICT',
  source: 'CITATIONS',
} as const satisfies Record<string, EntityOrderField>;

type Sortable = keyof typeof FIELDS;

export function isSortable(column: Column): column is Column & Sortable {
  return typeof column === 'string' && Object.hasOwn(FIELDS, column);
}

/** How the address asks a table to be sorted: by name unless it says otherwise. */
export function orderOf(parameters: URLSearchParams): EntityOrder {
  const by = oneOf<Sortable>(FIELDS, parameters.get('sort')) ?? 'name';
  return { field: FIELDS[by], direction: parameters.get('order') === 'descending' ? 'DESC' : 'ASC' };
}

/** The head of a column by which the table can be sorted, then the other way. */
export function SortableHeader({ by, children }: { by: Sortable; children: ReactNode }) {
  const m = useMessages(messages);
  const [parameters] = useSearchParams();
  const { field, direction } = orderOf(parameters);
  const isSorted = field === FIELDS[by];
  const descending = isSorted ? direction === 'ASC' : by === 'source';
  const search = new URLSearchParams(parameters);
  search.set('sort', by);
  search.set('order', descending ? 'descending' : 'ascending');
  return (
    <th scope="col" aria-sort={isSorted ? (direction === 'ASC' ? 'ascending' : 'descending') : undefined}>
      <Link to={`?${search}`} title={descending ? m.sortDown : m.sortUp} preventScrollReset>
        {children}
      </Link>
    </th>
  );
}
