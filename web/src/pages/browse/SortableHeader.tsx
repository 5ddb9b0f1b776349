import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { OrderDirection } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { oneOf } from '../../language/terms';
import { messages } from './messages';

/** The column that a table is sorted by, and the direction. */
export interface Sorting<By extends string> {
  by: By;
  direction: OrderDirection;
}

/**
 * The sorting given in the URL by `sort` and `order`.
 * @param columns the sortable columns
 * @param usual the default
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
 * A column header that sorts the table, and reverses the order if it is already sorted by this column.
 * @param now the current sorting
 * @param isLargestFirst whether the first click sorts from the largest or latest
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
