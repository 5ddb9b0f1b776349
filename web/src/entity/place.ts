import { graphql } from '../graphql/generated';
import type { EntityPlaceFragment, OrganizationPlaceFragment } from '../graphql/generated/graphql';

/** An organization's subdistrict or larger division; every district has a committee of the same name. */
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

/** An entity's location, which distinguishes it from others of the same name. */
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

/** The divisions that an entity lies in, largest first; empty if the graph has none. */
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

/**
 * The organization's subdistrict, or the larger division that it belongs to; empty for anything but an organization.
 */
export function organizationPlaceOf(entity: OrganizationPlaceFragment): string {
  if (!('locatedIn' in entity)) return '';
  return entity.subdistrict?.name ?? entity.locatedIn.edges[0]?.node.name ?? '';
}
