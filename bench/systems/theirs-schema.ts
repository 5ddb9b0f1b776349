/**
 * The part of the graph that the workloads need, for @neo4j/graphql 7. It requires every relationship to be a list,
 * even those that lead to a single node. Nothing is written through it.
 */
export const typeDefs = `
extend schema @mutation(operations: [])

type Province @node {
  id: ID!
  name: String!
}

type City @node {
  id: ID!
  name: String!
  province: [Province!]! @relationship(type: "PART_OF", direction: OUT)
}

type District @node {
  id: ID!
  name: String!
  city: [City!]! @relationship(type: "PART_OF", direction: OUT)
  subdistricts: [Subdistrict!]! @relationship(type: "PART_OF", direction: IN)
}

type Subdistrict
  @node
  @fulltext(indexes: [{ indexName: "entityNames", queryName: "subdistrictsByName", fields: ["name"] }]) {
  id: ID!
  name: String!
  codeValue: String!
  district: [District!]! @relationship(type: "PART_OF", direction: OUT)
  reports: [Report!]! @relationship(type: "COVERS", direction: IN)
  communities: [Community!]! @relationship(type: "PART_OF", direction: IN)
  projects: [Project!]! @relationship(type: "LOCATED_IN", direction: IN)
  organizations: [Organization!]! @relationship(type: "LOCATED_IN", direction: IN)
  partyOrganizations: [PartyOrganization!]! @relationship(type: "LOCATED_IN", direction: IN)
  programmes: [Programme!]! @relationship(type: "CARRIES_OUT", direction: OUT)
  observations: [Observation!]! @relationship(type: "ABOUT", direction: IN)
}

type Community @node {
  id: ID!
  name: String!
  kind: String
  subdistrict: [Subdistrict!]! @relationship(type: "PART_OF", direction: OUT)
  projects: [Project!]! @relationship(type: "AFFECTS", direction: IN)
}

type Project @node {
  id: ID!
  name: String!
  kind: String
  status: String
  subdistrict: [Subdistrict!]! @relationship(type: "LOCATED_IN", direction: OUT)
  communities: [Community!]! @relationship(type: "AFFECTS", direction: OUT)
  observations: [Observation!]! @relationship(type: "ABOUT", direction: IN)
}

type Organization @node {
  id: ID!
  name: String!
  kind: String
}

type PartyOrganization @node {
  id: ID!
  name: String!
  level: String
}

type Programme @node {
  id: ID!
  name: String!
  steps: [Step!]! @relationship(type: "HAS_STEP", direction: OUT)
}

type Step @node {
  id: ID!
  position: Int!
  name: String!
}

type Person @node {
  id: ID!
  name: String!
  organizations: [Organization!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Role")
}

type Role @relationshipProperties {
  title: String!
}

type Report @node {
  id: ID!
  title: String!
  publisher: String
  publishedOn: Date
  periodLabel: String!
  subdistrict: [Subdistrict!]! @relationship(type: "COVERS", direction: OUT)
  observations: [Observation!]! @relationship(type: "CITED_IN", direction: IN)
  people: [Person!]! @relationship(type: "CITED_IN", direction: IN)
}

type Metric @node {
  id: ID!
  name: String!
  unit: String!
  category: String!
  observations: [Observation!]! @relationship(type: "MEASURES", direction: IN)
}

type Observation @node {
  id: ID!
  metricId: ID!
  value: Float!
  unit: String!
  reported: String!
  dimensionNames: [String!]!
  status: String!
  periodLabel: String!
  metric: [Metric!]! @relationship(type: "MEASURES", direction: OUT)
  reports: [Report!]! @relationship(type: "CITED_IN", direction: OUT)
  subdistrict: [Subdistrict!]! @relationship(type: "ABOUT", direction: OUT)
}
`;
