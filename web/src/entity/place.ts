import { graphql } from '../graphql/generated';
import type { EntityPlaceFragment } from '../graphql/generated/graphql';

/** Where an entity lies: what tells it from others of its name. */
export const EntityPlace = graphql(`
  fragment EntityPlace on Entity {
    __typename
    ... on City {
      province {
        name
      }
    }
    ... on District {
      city {
        name
        province {
          name
        }
      }
    }
    ... on Subdistrict {
      district {
        name
        city {
          name
          province {
            name
          }
        }
      }
    }
    ... on Community {
      subdistrict {
        name
        district {
          name
        }
      }
    }
    ... on Project {
      subdistrict {
        name
      }
    }
    ... on Organization {
      subdistrict {
        name
      }
      locatedIn(first: 1, filter: { kinds: [PROVINCE, CITY, DISTRICT] }) {
        edges {
          node {
            name
          }
        }
      }
    }
    ... on PartyOrganization {
      subdistrict {
        name
      }
      locatedIn(first: 1, filter: { kinds: [PROVINCE, CITY, DISTRICT] }) {
        edges {
          node {
            name
          }
        }
      }
    }
    ... on Facility {
      subdistrict {
        name
      }
    }
    ... on Place {
      subdistrict {
        name
      }
    }
    ... on ResidentialCompound {
      subdistrict {
        name
      }
    }
  }
`);

/** From the largest division down; of an organization of a larger division, such as a district's committee, that one. Empty where it lies in none of the graph. */
export function placeOf(entity: EntityPlaceFragment): string {
  switch (entity.__typename) {
    case 'City':
      return entity.province.name;
    case 'District':
      return `${entity.city.province.name} ${entity.city.name}`;
    case 'Subdistrict': {
      const { name, city } = entity.district;
      return `${city.province.name} ${city.name} ${name}`;
    }
    case 'Community':
      return entity.subdistrict ? `${entity.subdistrict.district.name} ${entity.subdistrict.name}` : '';
    case 'Organization':
    case 'PartyOrganization':
      return entity.subdistrict?.name ?? entity.locatedIn.edges[0]?.node.name ?? '';
    case 'Project':
    case 'Facility':
    case 'Place':
    case 'ResidentialCompound':
      return entity.subdistrict?.name ?? '';
    default:
      return '';
  }
}
