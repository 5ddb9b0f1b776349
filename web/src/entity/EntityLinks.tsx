import { Fragment } from 'react';
import { EntityLink, type Linked } from './EntityLink';

/** Several entities, one after another. */
export function EntityLinks({ of, mark = true }: { of: readonly Linked[]; mark?: boolean }) {
  return of.map((entity, i) => (
    <Fragment key={entity.id}>
      {i > 0 && '、'}
      <EntityLink entity={entity} mark={mark} />
    </Fragment>
  ));
}
