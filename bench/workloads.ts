import { readFileSync } from 'node:fs';

/** The variables of one request, the same for all three systems. */
export type Variables = Record<string, string>;

/** A GraphQL operation; `plain` turns its `data` into the shape in which all three systems must agree. */
export interface Operation {
  query: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the operation asks for
  plain(data: any, variables: Variables): unknown;
}

/** One question, in the form that each system needs. */
export interface Workload {
  name: string;
  /** The question in one line, for RESULTS.md. */
  about: string;
  /** Which variables the requests have; see inputs.ts. */
  inputs:
    | 'subdistrict'
    | 'subdistrictCode'
    | 'community'
    | 'district'
    | 'metricInDistrict'
    | 'metricInProvince'
    | 'text';
  ours: Operation;
  theirs: Operation;
  /** One statement with one column, `answer`. */
  byHand: string;
  /** Turns the rows of `byHand` into the shape in which all systems must agree. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever the statement returns
  plainRows(rows: any[], variables: Variables): unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: parts of answers
type Json = any;

const nodes = (connection: Json): Json[] => connection.edges.map(({ node }: Json) => node);

/** The only element: @neo4j/graphql 7 returns a list even for a single node. */
const only = (list: Json[]): Json => list[0];

const all = (rows: Json[]): Json[] => rows;

/** By value, largest first. */
const byValue = (rows: Json[]): Json[] => rows.sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));

/** The hits that contain the text, without those that a system only finds similar. */
const containing = (hits: Json[], { text = '' }: Variables): Json[] =>
  hits.filter(({ name }) => name.includes(text)).sort((a, b) => (a.id < b.id ? -1 : 1));

const up: Workload = {
  name: 'up',
  about: 'a subdistrict with its district, city and province',
  inputs: 'subdistrict',
  ours: {
    query: `query ($id: ID!) {
      subdistrict(id: $id) { id name district { id name city { id name province { id name } } } }
    }`,
    plain: ({ subdistrict }) => subdistrict,
  },
  theirs: {
    query: `query ($id: ID!) {
      subdistricts(where: { id: { eq: $id } }) {
        id name district { id name city { id name province { id name } } }
      }
    }`,
    plain: ({ subdistricts }) => {
      const subdistrict = only(subdistricts);
      const district = only(subdistrict.district);
      const city = only(district.city);
      return { ...subdistrict, district: { ...district, city: { ...city, province: only(city.province) } } };
    },
  },
  byHand: `
    MATCH (s:Subdistrict {id: $id})-[:PART_OF]->(d:District)-[:PART_OF]->(c:City)-[:PART_OF]->(p:Province)
    RETURN s {.id, .name, district: d {.id, .name, city: c {.id, .name, province: p {.id, .name}}}} AS answer`,
  plainRows: only,
};

const community: Workload = {
  name: 'community',
  about: 'a community, the projects that touch it, the subdistrict of each',
  inputs: 'community',
  ours: {
    query: `query ($id: ID!) {
      node(id: $id) { ... on Community {
        id name projects(first: 20) { edges { node { id name status subdistrict { id name } } } }
      } }
    }`,
    plain: ({ node }) => ({ ...node, projects: nodes(node.projects) }),
  },
  theirs: {
    query: `query ($id: ID!) {
      communities(where: { id: { eq: $id } }) {
        id name projects(limit: 20, sort: { name: ASC }) { id name status subdistrict { id name } }
      }
    }`,
    plain: ({ communities }) => ({
      ...only(communities),
      projects: only(communities).projects.map((project: Json) => ({
        ...project,
        subdistrict: only(project.subdistrict),
      })),
    }),
  },
  byHand: `
    MATCH (c:Community {id: $id})
    RETURN c {.id, .name, projects: COLLECT {
      MATCH (c)<-[:AFFECTS]-(p:Project)
      WITH p ORDER BY p.name LIMIT 20
      MATCH (p)-[:LOCATED_IN]->(s:Subdistrict)
      RETURN p {.id, .name, .status, subdistrict: s {.id, .name}}
    }} AS answer`,
  plainRows: only,
};

const nested: Workload = {
  name: 'nested',
  about: 'a subdistrict: projects with their communities and figures, party organizations, its own figures',
  inputs: 'subdistrict',
  ours: {
    query: `query ($id: ID!) {
      subdistrict(id: $id) {
        id name
        projects(first: 50) { edges { node {
          id name kind status
          communities(first: 20) { edges { node { id name } } }
          observations(first: 20) { edges { node { id value reported metric { id name } } } }
        } } }
        partyOrganizations(first: 50) { edges { node { id name level } } }
        observations(first: 100) { edges { node { id value reported metric { id name } } } }
      }
    }`,
    plain: ({ subdistrict }) => ({
      ...subdistrict,
      projects: nodes(subdistrict.projects).map((project) => ({
        ...project,
        communities: nodes(project.communities),
        observations: nodes(project.observations),
      })),
      partyOrganizations: nodes(subdistrict.partyOrganizations),
      observations: nodes(subdistrict.observations),
    }),
  },
  theirs: {
    query: `query ($id: ID!) {
      subdistricts(where: { id: { eq: $id } }) {
        id name
        projects(limit: 50, sort: { name: ASC }) {
          id name kind status
          communities(limit: 20, sort: { name: ASC }) { id name }
          observations(limit: 20, sort: { id: ASC }) { id value reported metric { id name } }
        }
        partyOrganizations(limit: 50, sort: { name: ASC }) { id name level }
        observations(limit: 100, sort: { id: ASC }) { id value reported metric { id name } }
      }
    }`,
    plain: ({ subdistricts }) => {
      const measured = (rows: Json[]) => rows.map((row) => ({ ...row, metric: only(row.metric) }));
      const subdistrict = only(subdistricts);
      return {
        ...subdistrict,
        projects: subdistrict.projects.map((project: Json) => ({
          ...project,
          observations: measured(project.observations),
        })),
        observations: measured(subdistrict.observations),
      };
    },
  },
  byHand: `
    MATCH (s:Subdistrict {id: $id})
    RETURN s {.id, .name,
      projects: COLLECT {
        MATCH (s)<-[:LOCATED_IN]-(p:Project)
        WITH p ORDER BY p.name LIMIT 50
        RETURN p {.id, .name, .kind, .status,
          communities: COLLECT {
            MATCH (p)-[:AFFECTS]->(c:Community) WITH c ORDER BY c.name LIMIT 20 RETURN c {.id, .name}
          },
          observations: COLLECT {
            MATCH (p)<-[:ABOUT]-(o:Observation)
            WITH o ORDER BY o.id LIMIT 20
            MATCH (o)-[:MEASURES]->(m:Metric)
            RETURN o {.id, .value, .reported, metric: m {.id, .name}}
          }
        }
      },
      partyOrganizations: COLLECT {
        MATCH (s)<-[:LOCATED_IN]-(g:PartyOrganization) WITH g ORDER BY g.name LIMIT 50 RETURN g {.id, .name, .level}
      },
      observations: COLLECT {
        MATCH (s)<-[:ABOUT]-(o:Observation)
        WITH o ORDER BY o.id LIMIT 100
        MATCH (o)-[:MEASURES]->(m:Metric)
        RETURN o {.id, .value, .reported, metric: m {.id, .name}}
      }
    } AS answer`,
  plainRows: only,
};

const district: Workload = {
  name: 'district',
  about: "a district's subdistricts (some 20), their projects, the communities of each",
  inputs: 'district',
  ours: {
    query: `query ($id: ID!) {
      node(id: $id) { ... on District {
        id name
        subdistricts(first: 50) { edges { node {
          id name projects(first: 20) { edges { node { id name communities(first: 10) { edges { node { id name } } } } } }
        } } }
      } }
    }`,
    plain: ({ node }) => ({
      ...node,
      subdistricts: nodes(node.subdistricts).map((subdistrict) => ({
        ...subdistrict,
        projects: nodes(subdistrict.projects).map((project) => ({
          ...project,
          communities: nodes(project.communities),
        })),
      })),
    }),
  },
  theirs: {
    query: `query ($id: ID!) {
      districts(where: { id: { eq: $id } }) {
        id name
        subdistricts(limit: 50, sort: { name: ASC }) {
          id name
          projects(limit: 20, sort: { name: ASC }) {
            id name communities(limit: 10, sort: { name: ASC }) { id name }
          }
        }
      }
    }`,
    plain: ({ districts }) => only(districts),
  },
  byHand: `
    MATCH (d:District {id: $id})
    RETURN d {.id, .name, subdistricts: COLLECT {
      MATCH (d)<-[:PART_OF]-(s:Subdistrict)
      WITH s ORDER BY s.name LIMIT 50
      RETURN s {.id, .name, projects: COLLECT {
        MATCH (s)<-[:LOCATED_IN]-(p:Project)
        WITH p ORDER BY p.name LIMIT 20
        RETURN p {.id, .name, communities: COLLECT {
          MATCH (p)-[:AFFECTS]->(c:Community) WITH c ORDER BY c.name LIMIT 10 RETURN c {.id, .name}
        }}
      }}
    }} AS answer`,
  plainRows: only,
};

/** The product also returns subdistricts without a figure; `plain` drops them, as the other systems do. */
const compareOurs: Operation = {
  query: `query ($metric: ID!, $district: ID!) {
    node(id: $metric) { ... on Metric {
      comparison(within: $district) { subdistrict { id name } observations { id value reported } }
    } }
  }`,
  plain: ({ node }) =>
    byValue(
      node.comparison.flatMap(({ subdistrict, observations }: Json) =>
        observations.map((observation: Json) => ({ ...observation, subdistrict })),
      ),
    ),
};

const compareByHand = `
    MATCH (:District {id: $district})<-[:PART_OF]-(s:Subdistrict)
    MATCH (o:Observation {metricId: $metric, subdistrictId: s.id})
    WITH s, o ORDER BY o.value DESC, o.id
    RETURN o {.id, .value, .reported, subdistrict: s {.id, .name}} AS answer`;

const compare: Workload = {
  name: 'compare',
  about:
    "one metric's values in a district's subdistricts, by value; @neo4j/graphql walks down from the district",
  inputs: 'metricInDistrict',
  ours: compareOurs,
  theirs: {
    query: `query ($metric: ID!, $district: ID!) {
      districts(where: { id: { eq: $district } }) {
        subdistricts {
          id name
          reports { observations(where: { metricId: { eq: $metric } }) { id value reported } }
        }
      }
    }`,
    plain: ({ districts }) =>
      byValue(
        only(districts).subdistricts.flatMap(({ id, name, reports }: Json) =>
          reports.flatMap(({ observations }: Json) =>
            observations.map((observation: Json) => ({ ...observation, subdistrict: { id, name } })),
          ),
        ),
      ),
  },
  byHand: compareByHand,
  plainRows: all,
};

const compareFiltered: Workload = {
  name: 'compare-filter',
  about:
    'the same; @neo4j/graphql filters and sorts all figures, which a client would write who wants them sorted',
  inputs: 'metricInDistrict',
  ours: compareOurs,
  theirs: {
    query: `query ($metric: ID!, $district: ID!) {
      observations(
        where: {
          metricId: { eq: $metric }
          reports: { some: { subdistrict: { some: { district: { some: { id: { eq: $district } } } } } } }
        }
        sort: [{ value: DESC }, { id: ASC }]
      ) { id value reported reports { subdistrict { id name } } }
    }`,
    plain: ({ observations }) =>
      observations.map(({ reports, ...observation }: Json) => ({
        ...observation,
        subdistrict: only(only(reports).subdistrict),
      })),
  },
  byHand: compareByHand,
  plainRows: all,
};

const search: Workload = {
  name: 'search',
  about:
    'subdistricts by a part of their name: those that contain it, ten at the most; the product also ranks those that resemble it, the others ask the index for the phrase',
  inputs: 'text',
  ours: {
    query: `query ($text: String!) {
      search(text: $text, kinds: [SUBDISTRICT], first: 10) { edges { node { id name } } }
    }`,
    plain: ({ search }, variables) => containing(nodes(search), variables),
  },
  theirs: {
    query: `query ($phrase: String!) {
      subdistrictsByName(phrase: $phrase, first: 10) { edges { node { id name } } }
    }`,
    plain: ({ subdistrictsByName }, variables) => containing(nodes(subdistrictsByName), variables),
  },
  byHand: `
    CALL db.index.fulltext.queryNodes('entityNames', $phrase) YIELD node, score
    WHERE node:Subdistrict
    WITH node, score ORDER BY score DESC, node.id LIMIT 10
    RETURN node {.id, .name} AS answer`,
  plainRows: containing,
};

/** The product's acceptance operation. */
const page = readFileSync(new URL('../schema/examples/subdistrict.graphql', import.meta.url), 'utf8');

/** The count and the nodes of a connection, without cursors. */
const counted = (connection: Json, plain: (node: Json) => Json = (node) => node) => ({
  totalCount: connection.totalCount,
  nodes: nodes(connection).map(plain),
});

const subdistrict: Workload = {
  name: 'subdistrict',
  about:
    "a subdistrict's whole page (schema/examples/subdistrict.graphql); @neo4j/graphql without the cursors of projects",
  inputs: 'subdistrictCode',
  ours: {
    query: page,
    plain: ({ subdistrict: one }) => ({
      id: one.id,
      name: one.name,
      district: one.district,
      reports: one.reports.map(({ period, ...report }: Json) => ({ ...report, period: period.label })),
      communities: counted(one.communities),
      projects: counted(one.projects, (project) => ({
        ...project,
        communities: nodes(project.communities),
        observations: nodes(project.observations).map(({ metric, ...observation }) => ({
          ...observation,
          metric: metric.name,
        })),
      })),
      partyOrganizations: counted(one.partyOrganizations),
      organizations: counted(one.organizations),
      programmes: counted(one.programmes),
      people: nodes(one.people),
      observations: counted(one.observations, ({ unit, period, ...observation }) => ({
        ...observation,
        unit: unit.symbol,
        period: period.label,
      })),
    }),
  },
  theirs: {
    query: `query ($code: String!) {
      subdistricts(where: { codeValue: { eq: $code } }) {
        id name
        district { name city { name province { name } } }
        reports {
          id title publisher publishedOn periodLabel
          people(limit: 20, sort: { name: ASC }) {
            id name organizationsConnection { edges { properties { title } node { id name } } }
          }
        }
        communitiesConnection(first: 100, sort: { node: { name: ASC } }) {
          totalCount edges { node { id name kind } } pageInfo { hasNextPage endCursor }
        }
        projectsConnection(first: 50, sort: { node: { name: ASC } }) {
          totalCount
          edges { node {
            id name kind status
            communities(limit: 10, sort: { name: ASC }) { id name }
            observations(limit: 20, sort: { id: ASC }) { metric { name } value reported }
          } }
        }
        partyOrganizationsConnection(first: 50, sort: { node: { name: ASC } }) {
          totalCount edges { node { id name level } }
        }
        organizationsConnection(first: 50, sort: { node: { name: ASC } }) {
          totalCount edges { node { id name kind } }
        }
        programmesConnection(first: 50, sort: { node: { name: ASC } }) {
          totalCount edges { node { id name steps(sort: { position: ASC }) { position name } } }
        }
        observationsConnection(
          first: 200, where: { node: { status: { eq: "ACTUAL" } } }, sort: { node: { id: ASC } }
        ) {
          totalCount edges { node { metric { id name category } value unit reported periodLabel } }
        }
      }
    }`,
    plain: ({ subdistricts }) => {
      const one = only(subdistricts);
      const above = only(one.district);
      const city = only(above.city);
      return {
        id: one.id,
        name: one.name,
        district: { ...above, city: { ...city, province: only(city.province) } },
        reports: one.reports.map(({ people: _, periodLabel, ...report }: Json) => ({
          ...report,
          period: periodLabel,
        })),
        communities: counted(one.communitiesConnection),
        projects: counted(one.projectsConnection, (project) => ({
          ...project,
          observations: project.observations.map(({ metric, ...observation }: Json) => ({
            ...observation,
            metric: only(metric).name,
          })),
        })),
        partyOrganizations: counted(one.partyOrganizationsConnection),
        organizations: counted(one.organizationsConnection),
        programmes: counted(one.programmesConnection),
        people: one.reports.flatMap(({ people }: Json) =>
          people.map(({ organizationsConnection, ...person }: Json) => ({
            ...person,
            roles: organizationsConnection.edges.map(({ properties, node }: Json) => ({
              title: properties.title,
              organization: node,
            })),
          })),
        ),
        observations: counted(one.observationsConnection, ({ metric, periodLabel, ...observation }) => ({
          ...observation,
          metric: only(metric),
          period: periodLabel,
        })),
      };
    },
  },
  byHand: `
    MATCH (s:Subdistrict {codeValue: $code})-[:PART_OF]->(d:District)-[:PART_OF]->(c:City)-[:PART_OF]->(v:Province)
    RETURN s {.id, .name,
      district: d {.name, city: c {.name, province: v {.name}}},
      reports: COLLECT {
        MATCH (s)<-[:COVERS]-(r:Report)
        WITH r ORDER BY r.publishedOn DESC, r.id DESC
        RETURN r {.id, .title, .publisher, publishedOn: toString(r.publishedOn), period: r.periodLabel}
      },
      communities: {
        totalCount: COUNT { (s)<-[:PART_OF]-(:Community) },
        nodes: COLLECT {
          MATCH (s)<-[:PART_OF]-(n:Community) WITH n ORDER BY n.name LIMIT 100 RETURN n {.id, .name, .kind}
        }
      },
      projects: {
        totalCount: COUNT { (s)<-[:LOCATED_IN]-(:Project) },
        nodes: COLLECT {
          MATCH (s)<-[:LOCATED_IN]-(p:Project)
          WITH p ORDER BY p.name LIMIT 50
          RETURN p {.id, .name, .kind, .status,
            communities: COLLECT {
              MATCH (p)-[:AFFECTS]->(n:Community) WITH n ORDER BY n.name LIMIT 10 RETURN n {.id, .name}
            },
            observations: COLLECT {
              MATCH (p)<-[:ABOUT]-(o:Observation)
              WITH o ORDER BY o.id LIMIT 20
              MATCH (o)-[:MEASURES]->(m:Metric)
              RETURN o {.value, .reported, metric: m.name}
            }
          }
        }
      },
      partyOrganizations: {
        totalCount: COUNT { (s)<-[:LOCATED_IN]-(:PartyOrganization) },
        nodes: COLLECT {
          MATCH (s)<-[:LOCATED_IN]-(n:PartyOrganization) WITH n ORDER BY n.name LIMIT 50 RETURN n {.id, .name, .level}
        }
      },
      organizations: {
        totalCount: COUNT { (s)<-[:LOCATED_IN]-(:Organization) },
        nodes: COLLECT {
          MATCH (s)<-[:LOCATED_IN]-(n:Organization) WITH n ORDER BY n.name LIMIT 50 RETURN n {.id, .name, .kind}
        }
      },
      programmes: {
        totalCount: COUNT { (s)-[:CARRIES_OUT]->(:Programme) },
        nodes: COLLECT {
          MATCH (s)-[:CARRIES_OUT]->(n:Programme)
          WITH n ORDER BY n.name LIMIT 50
          RETURN n {.id, .name, steps: COLLECT {
            MATCH (n)-[:HAS_STEP]->(t:Step) WITH t ORDER BY t.position RETURN t {.position, .name}
          }}
        }
      },
      people: COLLECT {
        MATCH (s)<-[:COVERS]-(:Report)<-[:CITED_IN]-(n:Person)
        WITH n ORDER BY n.name LIMIT 20
        RETURN n {.id, .name, roles: COLLECT {
          MATCH (n)-[l:MEMBER_OF]->(o:Organization)
          WITH l, o ORDER BY o.name
          RETURN {title: l.title, organization: o {.id, .name}}
        }}
      },
      observations: {
        totalCount: COUNT { (s)<-[:ABOUT]-(o:Observation) WHERE o.status = 'ACTUAL' },
        nodes: COLLECT {
          MATCH (s)<-[:ABOUT]-(o:Observation)
          WHERE o.status = 'ACTUAL'
          WITH o ORDER BY o.id LIMIT 200
          MATCH (o)-[:MEASURES]->(m:Metric)
          RETURN o {.value, .unit, .reported, period: o.periodLabel, metric: m {.id, .name, .category}}
        }
      }
    } AS answer`,
  plainRows: only,
};

const top: Workload = {
  name: 'top',
  about:
    'the 50 subdistricts of a province with the largest values of a metric in one year, not narrowed by age or the like',
  inputs: 'metricInProvince',
  ours: {
    query: `query ($metric: ID!, $province: ID!) {
      node(id: $metric) { ... on Metric {
        ranking(first: 50, filter: { within: $province, period: { year: 2023 } }) {
          edges { node { place { id name } observation { id value reported } } }
        }
      } }
    }`,
    plain: ({ node }) =>
      nodes(node.ranking).map(({ place, observation }) => ({ ...observation, subdistrict: place })),
  },
  theirs: {
    query: `query ($metric: ID!, $province: ID!) {
      observations(
        where: {
          metricId: { eq: $metric }
          dimensionNames: { eq: [] }
          status: { eq: "ACTUAL" }
          periodLabel: { eq: "2023年" }
          subdistrict: { some: { district: { some: { city: { some: { province: { some: { id: { eq: $province } } } } } } } } }
        }
        sort: [{ value: DESC }, { id: ASC }]
        limit: 50
      ) { id value reported subdistrict { id name } }
    }`,
    plain: ({ observations }) =>
      observations.map(({ subdistrict, ...observation }: Json) => ({
        ...observation,
        subdistrict: only(subdistrict),
      })),
  },
  byHand: `
    MATCH (o:Observation {metricId: $metric, provinceId: $province, status: 'ACTUAL', narrowing: '', span: '2023-01-01/2023-12-31'})
    WHERE o.comparableValue IS NOT NULL AND o.streetId IS NOT NULL
    WITH o ORDER BY o.comparableValue DESC, o.id LIMIT 50
    MATCH (s:Subdistrict {id: o.streetId})
    WITH s, o ORDER BY o.comparableValue DESC, o.id
    RETURN o {.id, .value, .reported, subdistrict: s {.id, .name}} AS answer`,
  plainRows: all,
};

/** All workloads, in the order in which they are measured and reported. */
export const workloads: readonly Workload[] = [
  up,
  community,
  nested,
  district,
  compare,
  compareFiltered,
  search,
  subdistrict,
  top,
];

/** The workloads with these comma-separated names, or all if undefined. @throws Error if a name is unknown */
export function chosenWorkloads(names: string | undefined): Workload[] {
  const wanted = names?.split(',') ?? [];
  const known = workloads.map(({ name }) => name);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`workload: no ${unknown.join(',')}; use some of ${known.join(',')}`);
  return workloads.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
}
