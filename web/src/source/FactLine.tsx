import { CheckLinks } from '../check/CheckLinks';
import { EntityLink } from '../entity/EntityLink';
import { EntityLinks } from '../entity/EntityLinks';
import { Figure } from '../figure/Figure';
import { MetricLink } from '../figure/MetricLink';
import { Days, Period } from '../figure/Period';
import { Chinese } from '../language/Chinese';
import { statuses, useTerm } from '../language/terms';
import { useLinkWords } from '../link/LinkArrow';
import type { Fact } from './slices';

/** A fact cited at a place, in one line. */
export function FactLine({ of }: { of: Fact }) {
  const term = useTerm();
  const words = useLinkWords();
  switch (of.sort) {
    case 'entity':
      return <EntityLink entity={of.fact} />;
    case 'observation':
      return (
        <>
          <EntityLinks of={of.fact.subjects} mark={false} /> <MetricLink metric={of.fact.metric} />{' '}
          {of.fact.dimensions.map(({ name, value }) => (
            <span key={name} className="faint">
              <Chinese>{value}</Chinese>{' '}
            </span>
          ))}
          <Figure of={of.fact} />
          <CheckLinks of={of.fact} />{' '}
          <span className="faint">
            <Period of={of.fact.period} />
          </span>
        </>
      );
    case 'step':
      return (
        <>
          <EntityLink entity={of.fact.programme} mark={false} /> › <Chinese>{of.fact.name}</Chinese>
        </>
      );
    case 'status':
      return (
        <>
          <EntityLink entity={of.fact.entity} mark={false} /> {term(statuses[of.fact.status])}{' '}
          <span className="faint">
            <Days of={of.fact.asOf} />
          </span>
        </>
      );
    case 'link':
      return (
        <>
          <EntityLink entity={of.fact.from} mark={false} /> <span className="faint">{words(of.fact)}</span>{' '}
          <EntityLink entity={of.fact.to} mark={false} />
        </>
      );
  }
}
