import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';
import {
  Aggregate,
  aggregateQueries,
  metricAggregates,
  Sum,
  subdistrictAggregates,
} from '../aggregate/aggregate.js';
import { analysisQueries, Link, Neighbourhood, Path } from '../analysis/analysis.js';
import { Check, checkQueries } from '../check/check.js';
import { Concept, conceptQueries } from '../concept/concept.js';
import { cypherQueries } from '../cypher/resolvers.js';
import { entityQueries } from '../entity/entity.js';
import { Facet, facetQueries } from '../entity/facets.js';
import { linkResolvers } from '../entity/links.js';
import { StatusStatement } from '../entity/status.js';
import { Metric, MetricComparison, metricQueries, Unit } from '../metric/metric.js';
import { Observation, observationQueries, Rate } from '../metric/observation.js';
import { readVocabulary } from '../model/vocabulary.js';
import { Organization, PartyOrganization } from '../organization/organization.js';
import { Passage, passageQueries } from '../passage/passage.js';
import { Person, Role } from '../person/person.js';
import * as places from '../place/place.js';
import { Document, Honour, Programme, programmeQueries, Step } from '../programme/programme.js';
import { Project, projectQueries } from '../project/project.js';
import { cypher, v } from '../query/cypher.js';
import type { Resolvers } from '../query/generated.js';
import type { ColumnReads } from '../query/reads.js';
import { LeftOut, metricRanking, RankedPlace, RankingConnection } from '../ranking/ranking.js';
import { Period } from '../report/citations.js';
import { Citation, Report, reportQueries } from '../report/report.js';
import { CitedSlice } from '../report/slices.js';
import { Series, SeriesPoint } from '../series/series.js';
import { acceptFormerIds } from './ids.js';

const { placeQueries, subdistrict: _, ...placeTypes } = places;

const resolvers: Resolvers = {
  Query: {
    ...aggregateQueries,
    ...analysisQueries,
    ...checkQueries,
    ...conceptQueries,
    ...cypherQueries,
    ...entityQueries,
    ...facetQueries,
    ...metricQueries,
    ...observationQueries,
    ...passageQueries,
    ...placeQueries,
    ...programmeQueries,
    ...projectQueries,
    ...reportQueries,
  },
  ...placeTypes,
  Subdistrict: { ...places.Subdistrict, ...subdistrictAggregates },
  Aggregate,
  Sum,
  Organization,
  PartyOrganization,
  Person,
  Role,
  Project,
  Programme,
  Honour,
  Document,
  Step,
  StatusStatement,
  Metric: { ...Metric, ...metricAggregates, ...metricRanking },
  MetricComparison,
  Facet,
  Concept,
  RankingConnection,
  RankedPlace,
  LeftOut,
  Series,
  SeriesPoint,
  Observation,
  Rate,
  Unit,
  Report,
  Citation,
  CitedSlice,
  Passage,
  Period,
  Check,
  Link,
  Path,
  Neighbourhood,
};

/** The seed folder, whose vocabulary lists the links. */
const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));

/** The contract: all schema/*.graphql, concatenated. */
function readTypeDefinitions(): string {
  const folder = new URL('../../schema/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
}

/**
 * The executable schema, in which every field declares what it reads.
 * @param formerIds maps ids that nodes once had to their current ids; a request with either gets the same node
 */
export function createSchema(formerIds: ReadonlyMap<string, string> = new Map()): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readTypeDefinitions(),
    resolvers: [resolvers, linkResolvers(readVocabulary(SEED))],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  acceptFormerIds(schema, formerIds);
  return withReads(schema);
}

/**
 * A field without a resolver reads the property of its name; a resolver that does not declare what it reads gets the
 * id. This must be done once, here, because plugins that trace fields later give every field a resolver.
 */
function withReads(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const columns: ColumnReads['columns'] = field.resolve
        ? { id: cypher`${v.row}.id` }
        : { [field.name]: cypher`${v.row}.${field.name}` };
      field.extensions = { reads: { columns }, ...field.extensions };
    }
  }
  return schema;
}
