import { graphql } from '../graphql/generated';
import type { EntityPlaceFragment, OrganizationPlaceFragment } from '../graphql/generated/graphql';

/** Where an organization is, or of which larger division: each district has a committee of the same name. */
export const OrganizationPlace = graphql(`
  fragment OrganizationPlace on Entity {
    __typename
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
  }
`);

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
    ...OrganizationPlace
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

/** From the largest division down. Empty where it lies in none of the graph. */
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
      return organizationPlaceOf(entity);
    case 'Project':
    case 'Facility':
    case 'Place':
    case 'ResidentialCompound':
      return entity.subdistrict?.name ?? '';
    default:
      return '';
  }
}

/** The subdistrict, or the larger division, such as the district whose committee it is. Empty for what is no organization. */
export function organizationPlaceOf(entity: OrganizationPlaceFragment): string {
  if (!('locatedIn' in entity)) return '';
  return entity.subdistrict?.name ?? entity.locatedIn.edges[0]?.node.name ?? '';
}
