import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { OrderDirection } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { oneOf } from '../../language/terms';
import { messages } from './messages';

/** By which column a table is sorted, and which way. */
export interface Sorting<By extends string> {
  by: By;
  direction: OrderDirection;
}

/**
 * How the address asks a table to be sorted, by `sort` and `order`.
 * @param columns those by which it can be
 * @param usual how it is where the address says nothing
 */
export function sortingOf<By extends string>(
  parameters: URLSearchParams,
  columns: Record<By, unknown>,
  usual: Sorting<NoInfer<By>>,
): Sorting<By> {
  const by = oneOf<By>(columns, parameters.get('sort'));
  const order = parameters.get('order');
  if (!by && !order) return usual;
  return { by: by ?? usual.by, direction: order === 'descending' ? 'DESC' : 'ASC' };
}

/**
 * The head of a column by which the table can be sorted, then the other way.
 * @param now how it is sorted
 * @param isLargestFirst whether one first wants the largest, or the latest
 */
export function SortableHeader<By extends string>({
  by,
  now,
  isLargestFirst = false,
  children,
}: {
  by: NoInfer<By>;
  now: Sorting<By>;
  isLargestFirst?: boolean;
  children: ReactNode;
}) {
  const m = useMessages(messages);
  const [parameters] = useSearchParams();
  const isSorted = now.by === by;
  const descending = isSorted ? now.direction === 'ASC' : isLargestFirst;
  const search = new URLSearchParams(parameters);
  search.set('sort', by);
  search.set('order', descending ? 'descending' : 'ascending');
  return (
    <th scope="col" aria-sort={isSorted ? (now.direction === 'ASC' ? 'ascending' : 'descending') : undefined}>
      <Link to={`?${search}`} title={descending ? m.sortDown : m.sortUp} preventScrollReset>
        {children}
      </Link>
    </th>
  );
}
