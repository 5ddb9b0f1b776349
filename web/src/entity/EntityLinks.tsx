import { Fragment } from 'react';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { EntityLink, type Linked } from './EntityLink';

/** Links to several entities in a row. */
export function EntityLinks({ of, mark = true }: { of: readonly Linked[]; mark?: boolean }) {
  const { marks } = useMessages(shared);
  return of.map((entity, i) => (
    <Fragment key={entity.id}>
      {i > 0 && marks.and}
      <EntityLink entity={entity} mark={mark} />
    </Fragment>
  ));
}
