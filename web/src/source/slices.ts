import { graphql } from '../graphql/generated';
import type { CitedSliceFragment } from '../graphql/generated/graphql';
import { linkKey } from '../link/LinkArrow';

/** A slice of a report with everything cited there. */
export const CitedSlice = graphql(`
  fragment CitedSlice on CitedSlice {
    citation {
      ...CitationParts
    }
    entities {
      ...EntityParts
    }
    observations {
      ...FigureParts
      ...DisagreeingChecks
    }
    links {
      ...LinkWithEnds
    }
    steps {
      id
      name
      programme {
        ...EntityParts
      }
    }
    statuses {
      id
      status
      asOf {
        ...PeriodParts
      }
      entity {
        ...EntityParts
      }
    }
  }
`);

/** A fact cited at a place. */
export type Fact =
  | { sort: 'entity'; fact: CitedSliceFragment['entities'][number] }
  | { sort: 'observation'; fact: CitedSliceFragment['observations'][number] }
  | { sort: 'link'; fact: CitedSliceFragment['links'][number] }
  | { sort: 'step'; fact: CitedSliceFragment['steps'][number] }
  | { sort: 'status'; fact: CitedSliceFragment['statuses'][number] };

/** Everything cited at a place, figures first. */
export function factsOf({ entities, observations, links, steps, statuses }: CitedSliceFragment): Fact[] {
  return [
    ...observations.map((fact) => ({ sort: 'observation', fact }) as const),
    ...entities.map((fact) => ({ sort: 'entity', fact }) as const),
    ...steps.map((fact) => ({ sort: 'step', fact }) as const),
    ...statuses.map((fact) => ({ sort: 'status', fact }) as const),
    ...links.map((fact) => ({ sort: 'link', fact }) as const),
  ];
}

/** Key of a fact among those of its place. */
export function factKey({ sort, fact }: Fact): string {
  return sort === 'link' ? linkKey(fact) : fact.id;
}
