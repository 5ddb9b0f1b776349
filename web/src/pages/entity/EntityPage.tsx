import { Navigate, useParams } from 'react-router';
import { useSpelling } from '../../entity/Pinyin';
import { metricAddress } from '../../figure/MetricLink';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { EntityQuery } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { NotFound } from '../../layout/NotFound';
import { useTitle } from '../../layout/useTitle';
import { reportAddress } from '../../source/reportAddress';
import styles from './EntityPage.module.css';
import { Sections } from './Sections';
import { useFigures } from './useFigures';
import { useLinks } from './useLinks';

const EntityDocument = graphql(`
  query Entity($id: ID!, $english: Boolean!) {
    node(id: $id) {
      __typename
      ... on Entity {
        ...EntityParts
        ...Spelling
        aliases
        citations {
          ...CitationParts
        }
      }
      ... on Province {
        reports {
          ...ReportParts
        }
        code {
          ...CodeParts
        }
      }
      ... on City {
        reports {
          ...ReportParts
        }
        code {
          ...CodeParts
        }
        province {
          ...EntityParts
        }
      }
      ... on District {
        reports {
          ...ReportParts
        }
        code {
          ...CodeParts
        }
        city {
          ...EntityParts
          province {
            ...EntityParts
          }
        }
      }
      ... on Subdistrict {
        ...Lineage
        code {
          ...CodeParts
        }
        reports {
          ...ReportParts
        }
      }
      ... on Community {
        reports {
          ...ReportParts
        }
        code {
          ...CodeParts
        }
        communityKind: kind
        subdistrict {
          ...Lineage
        }
      }
      ... on ResidentialCompound {
        reports {
          ...ReportParts
        }
        subdistrict {
          ...Lineage
        }
      }
      ... on Place {
        placeKind: kind
        subdistrict {
          ...Lineage
        }
      }
      ... on Facility {
        facilityKind: kind
        statusHistory {
          ...StatusParts
        }
        subdistrict {
          ...Lineage
        }
      }
      ... on Organization {
        organizationKind: kind
        statusHistory {
          ...StatusParts
        }
        subdistrict {
          ...Lineage
        }
      }
      ... on PartyOrganization {
        level
        statusHistory {
          ...StatusParts
        }
        subdistrict {
          ...Lineage
        }
      }
      ... on Person {
        roles {
          title
          start
          end
          inferred
          organization {
            ...EntityParts
          }
          citations {
            ...CitationParts
          }
        }
      }
      ... on Project {
        projectKind: kind
        statusHistory {
          ...StatusParts
        }
        subdistrict {
          ...Lineage
        }
      }
      ... on Programme {
        programmeKind: kind
        statusHistory {
          ...StatusParts
        }
        steps {
          id
          name
          citations {
            ...CitationParts
          }
        }
      }
    }
  }
`);

/** An entity as its page shows it. */
export type SheetEntity = Extract<NonNullable<EntityQuery['node']>, { name: string }>;

/** Everything that the graph knows about an entity: attributes, figures and links, each with its source. */
export default function EntityPage() {
  const id = useParams()['*'] ?? '';
  // The key makes each entity a new page, so that nothing of the previous one stays while it loads.
  return <Sheet key={id} id={id} />;
}

function Sheet({ id }: { id: string }) {
  const { states } = useMessages(shared);
  const asked = useAnswer(EntityDocument, { id, ...useSpelling() });
  const figures = useFigures(id);
  const links = useLinks(id);
  const node = asked.data?.node;
  const entity = node && 'name' in node ? node : null;
  useTitle(asked.data ? (entity?.name ?? states.notFound) : null);
  // The URL may have the id of a report or a metric, which have pages of their own.
  if (node?.__typename === 'Report') return <Navigate replace to={reportAddress(id)} />;
  if (node?.__typename === 'Metric') return <Navigate replace to={metricAddress(id)} />;
  if (asked.data && !entity) return <NotFound />;
  return (
    <div className={styles.sheet}>
      <div className="page">
        <Answer of={asked}>
          {() => entity && <Sections entity={entity} figures={figures} links={links} />}
        </Answer>
      </div>
    </div>
  );
}
