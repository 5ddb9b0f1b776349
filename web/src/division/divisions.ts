import { lineageOf } from '../entity/lineage';
import { useAnswer } from '../graphql/answer';
import { graphql } from '../graphql/generated';
import type { DivisionsQuery, EntityPartsFragment } from '../graphql/generated/graphql';
import { byPinyin } from '../language/pinyin';

const DivisionsDocument = graphql(`
  query Divisions($within: ID, $ids: [ID!]!) {
    divisions(within: $within) {
      subdistricts
      division {
        ...EntityParts
      }
    }
    nodes(ids: $ids) {
      ... on Entity {
        ...EntityParts
      }
      ... on City {
        province {
          ...EntityParts
        }
      }
      ... on District {
        city {
          ...EntityParts
          province {
            ...EntityParts
          }
        }
      }
      ... on Subdistrict {
        ...Lineage
      }
    }
  }
`);

type Named = NonNullable<DivisionsQuery['nodes'][number]>;

/** What reports cover within a division or the country. */
export interface Covered {
  /** From the province down to the division itself; empty for the country. */
  lineage: EntityPartsFragment[];
  /**
   * The divisions directly below that have reports, sorted by pinyin, each with its number of reporting subdistricts.
   */
  parts: DivisionsQuery['divisions'];
  /** Number of subdistricts with a report. */
  subdistricts: number;
}

/**
 * What reports cover in a division.
 * @param within id of a division; null for the country
 */
export function useCovered(within: string | null, enabled = true) {
  const asked = useAnswer(DivisionsDocument, { within, ids: within ? [within] : [] }, enabled);
  return { ...asked, data: asked.data && coveredBy(asked.data) };
}

function coveredBy({ divisions, nodes }: DivisionsQuery): Covered {
  const [node] = nodes;
  const lineage = node ? downTo(node) : [];
  const isStreet = node?.__typename === 'Subdistrict';
  return {
    lineage,
    parts: divisions.toSorted((a, b) => byPinyin(a.division.name, b.division.name)),
    subdistricts: isStreet ? 1 : divisions.reduce((sum, { subdistricts }) => sum + subdistricts, 0),
  };
}

/** The divisions from the province down to this one. */
function downTo(node: Named): EntityPartsFragment[] {
  switch (node.__typename) {
    case 'City':
      return [node.province, node];
    case 'District':
      return [node.city.province, node.city, node];
    case 'Subdistrict':
      return lineageOf(node);
    default:
      return 'name' in node ? [node] : [];
  }
}
