import { getOperationAST, parse, validate } from 'graphql';
import { execute } from '../src/api/execute.js';
import { createSchema } from '../src/api/schema.js';
import { readVocabulary } from '../src/model/vocabulary.js';
import { Wordings } from '../src/model/wordings.js';
import { createContext } from '../src/query/context.js';
import { encodeCursor } from '../src/query/cursor.js';
import { ReportTexts } from '../src/report/texts.js';

/** An operation, and the rows that each of its statements returns, in order, as from the driver. */
export interface Operation {
  query: string;
  variables?: Record<string, unknown>;
  answers: Record<string, unknown>[][];
}

/** A statement with its parameters. */
export interface Sent {
  statement: string;
  parameters: Record<string, unknown>;
}

/** The outcome of an operation: its statements, and the answer built from their rows. */
export interface Compiled {
  sent: Sent[];
  data: unknown;
  errors: string[];
}

const schema = createSchema();
const vocabulary = readVocabulary('seed');
const document = parseOnce();

/**
 * Executes an operation over the real schema, with `answers` in place of a graph.
 * @throws Error if the operation is invalid or sends more statements than there are answers
 */
export async function compiled({ query, variables = {}, answers }: Operation): Promise<Compiled> {
  const sent: Sent[] = [];
  const read = async <Row>(statement: string, parameters: Record<string, unknown> = {}) => {
    const answer = answers[sent.length];
    sent.push({ statement, parameters });
    if (!answer) throw new Error(`no answer to statement ${sent.length}:\n${statement}`);
    return answer as Row[];
  };
  const reading = () => async () => 'the only version';
  const cypher = { run: () => Promise.reject(new Error('no statement of a stranger')) };
  const context = createContext({
    read,
    reading,
    vocabulary,
    wordings: new Wordings([]),
    texts: new ReportTexts(null),
    corrections: null,
    cypher,
  });
  const { data, errors = [] } = await execute({ schema, ...document(query), variables, context });
  return {
    sent,
    data: JSON.parse(JSON.stringify(data)),
    errors: errors.map(({ path, message }) => `${path?.join('.')}: ${message}`),
  };
}

/** Parses each document once, as the server does, so that what is cached for a document is found again. */
function parseOnce() {
  const parsed = new Map<string, ReturnType<typeof parse>>();
  return (query: string) => {
    const found = parsed.get(query) ?? parse(query);
    parsed.set(query, found);
    const operation = getOperationAST(found);
    const invalid = validate(schema, found);
    if (!operation || invalid.length > 0) throw new Error(`${query}: ${invalid.join()}`);
    return { document: found, operation };
  };
}

const afterB = encodeCursor('Query.projects NAME ASC', { key: 'B', tie: 'project:b' });
const afterById = encodeCursor('Query.projects ID DESC', { key: 'project:b', tie: 'project:b' });

/** A figure, with the properties that `aggregates` reads. */
const figure = (id: string, comparableValue: number) => ({
  id,
  comparableValue,
  qualifier: 'EXACT',
  status: 'ACTUAL',
  dimensionNames: [],
  dimensionValues: [],
  metricId: 'metric:m',
  subdistrictId: 'subdistrict:s',
  periodLabel: '2021',
  periodInferred: false,
  category: 'LAND_AND_RELOCATION',
  unit: '亩',
  additive: true,
  subjects: [`project:${id}`],
  subjectTypes: ['Project'],
  within: ['subdistrict:s'],
  totals: [],
  restates: [],
});

/** One operation for each way of querying the graph. */
export const operations = {
  properties: {
    query: '{ subdistrict(id: "subdistrict:s") { name again: name aliases code { value match } } }',
    answers: [[{ id: 'subdistrict:s', answer: ['S', ['Alias'], 'NBS', '370', '2023', null, 'SAME_NAME'] }]],
  },
  page: {
    query:
      '{ projects(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id name kind } } } }',
    answers: [
      [
        {
          answer: [
            [
              ['project:a', 'A', 'HOUSING'],
              ['project:b', 'B', null],
              ['project:c', 'C', 'CULTURE'],
            ],
            7,
          ],
        },
      ],
    ],
  },
  cursorsApart: {
    query: '{ projects(first: 1) { edges { cursor node { kind } } } }',
    answers: [[{ answer: [[[['HOUSING'], 'A', 'project:a']]] }]],
  },
  after: {
    query: `{ projects(first: 1, after: "${afterB}") { totalCount pageInfo { hasNextPage hasPreviousPage } edges { node { name } } } }`,
    answers: [[{ answer: [[['C']], 3] }]],
  },
  orderBy: {
    query: `{ projects(first: 1, after: "${afterById}", orderBy: { field: ID, direction: DESC }) { edges { cursor node { name } } } }`,
    answers: [[{ answer: [[[['A'], 'project:a']]] }]],
  },
  filters: {
    query:
      '{ projects(first: 1, filter: { kind: RELOCATION, status: null, subdistrict: "subdistrict:s" }) { totalCount edges { node { name } } } }',
    answers: [[{ answer: [[['A']], 1] }]],
  },
  figuresOfMetric: {
    query:
      '{ observations(first: 1, filter: { metric: "metric:m", status: ACTUAL }) { totalCount edges { node { value } } } }',
    answers: [[{ answer: [[[3]], 1] }]],
  },
  figuresOfSubdistrict: {
    query:
      '{ observations(first: 1, filter: { subdistrict: "subdistrict:s" }) { totalCount edges { node { value } } } }',
    answers: [[{ answer: [[[3]], 1] }]],
  },
  figuresWithin: {
    query:
      '{ observations(first: 1, filter: { within: "district:d", qualifier: AT_LEAST }, orderBy: { field: VALUE, direction: DESC }) { totalCount edges { node { value } } } }',
    answers: [[{ answer: [[[3]], 1] }]],
  },
  levels: {
    query: `{ subdistrict(id: "subdistrict:s") { projects(first: 2) { edges { node { name
      communities(first: 3, filter: { kind: VILLAGE }) { totalCount edges { node { name
        facilities(first: 4) { edges { node { name } } } } } } } } } } }`,
    answers: [
      [
        {
          id: 'subdistrict:s',
          answer: [
            [
              [
                ['A', [[['V', [[['F'], ['G']]]]], 1]],
                ['B', [[], 0]],
              ],
            ],
          ],
        },
      ],
    ],
  },
  link: {
    query: '{ subdistrict(id: "subdistrict:s") { district { name city { name } } } }',
    answers: [[{ id: 'subdistrict:s', answer: [['D', ['C']]] }]],
  },
  one: {
    query: '{ projects(first: 2) { edges { node { name subdistrict { name } } } } }',
    answers: [
      [
        {
          answer: [
            [
              ['A', ['Whole']],
              ['B', null],
            ],
          ],
        },
      ],
    ],
  },
  roles: {
    query:
      '{ node(id: "project:a") { ... on Project { organizations(first: 2) { edges { role node { name } } } } } }',
    answers: [
      [
        {
          id: 'project:a',
          answer: [
            'Project',
            [
              [
                [['O'], 'LEAD'],
                [['O'], 'AFFECTED'],
              ],
            ],
          ],
        },
      ],
    ],
  },
  linksOfEdges: {
    query:
      '{ node(id: "project:a") { ... on Project { parts(first: 2) { edges { node { name } links { type status inferred } } } carriedOutBy(first: 2) { edges { links { type role } node { name } } } } } }',
    answers: [
      [
        {
          id: 'project:a',
          answer: [
            'Project',
            [[[['Project', 'B'], [['PART_OF', 'PLANNED', true]]]]],
            [[[['Organization', 'O'], [['CARRIES_OUT', 'LEAD']]]]],
          ],
        },
      ],
    ],
  },
  types: {
    query: `{ entities(first: 3) { edges { node { __typename name
      ... on Project { projectKind: kind communities(first: 1) { edges { node { name } } } }
      ... on Programme { kind steps { position } }
      ... on Community { of: subdistrict { name } } } } } }`,
    answers: [
      [
        {
          answer: [
            [
              ['Community', 'V', null, ['S'], [[]], []],
              ['Programme', 'G', 'MECHANISM', null, [[]], [[1], [2]]],
              ['Project', 'A', 'HOUSING', null, [[['V']]], []],
            ],
          ],
        },
      ],
    ],
  },
  typesAlike: {
    query: `{ entities(first: 3) { edges { node { __typename
      ... on Project { subdistrict { name } } ... on Facility { lies: subdistrict { name } }
      ... on Place { subdistrict { kind } } } } } }`,
    answers: [
      [
        {
          answer: [
            [
              ['Facility', null, ['S']],
              ['Place', ['TOWN'], null],
              ['Project', null, ['T']],
            ],
          ],
        },
      ],
    ],
  },
  typesOfFilter: {
    query: `{ entities(first: 1, filter: { kinds: [PROGRAMME] }) { edges { node { __typename name
      ... on Project { projectKind: kind communities(first: 1) { edges { node { name } } } }
      ... on Programme { kind steps { position } } } } } }`,
    answers: [[{ answer: [[['Programme', 'G', 'MECHANISM', [[1], [2]]]]] }]],
  },
  typeOfId: {
    query: `{ node(id: "programme:g") { ... on Project { communities(first: 1) { edges { node { name } } } }
      ... on Programme { kind steps { position } } } }`,
    answers: [[{ id: 'programme:g', answer: ['Programme', 'MECHANISM', [[1]]] }]],
  },
  edgesTwice: {
    query:
      '{ projects(first: 1) { a: edges { node { x: communities(first: 1) { edges { node { name } } } } } b: edges { node { x: communities(first: 2) { edges { node { name } } } } } } }',
    answers: [[{ answer: [[[[[['V']]], [[['V'], ['W']]]]]] }]],
  },
  merged: {
    query: `{ subdistrict(id: "subdistrict:s") {
      projects(filter: { kind: HOUSING, status: COMPLETED }, first: 1) { totalCount } ...P } }
      fragment P on Subdistrict { projects(first: 1, filter: { status: COMPLETED, kind: HOUSING }) { edges { node { name } } } }`,
    answers: [[{ id: 'subdistrict:s', answer: [[[['A']], 1]] }]],
  },
  variables: {
    query: `query ($id: ID!, $first: Int, $kind: ProjectKind) { subdistrict(id: $id) {
      projects(first: $first, filter: { kind: $kind }) { totalCount edges { node { name } } } } }`,
    variables: { id: 'subdistrict:s', first: 1, kind: 'HOUSING' },
    answers: [[{ id: 'subdistrict:s', answer: [[[['A']], 5]] }]],
  },
  include: {
    query:
      'query ($more: Boolean!) { metrics(first: 1) { edges { node { name broader @include(if: $more) { name } unit @skip(if: $more) { symbol } } } } }',
    variables: { more: true },
    answers: [[{ answer: [[['M', ['Broader']]]] }]],
  },
  node: {
    query:
      '{ node(id: "observation:o") { id ... on Metric { name unit { symbol } } ... on Project { name kind } } }',
    answers: [
      [],
      [],
      [],
      [{ id: 'observation:o', answer: ['Observation', 'observation:o'] }],
      [],
      [],
      [],
      [],
      [],
    ],
  },
  comparison: {
    query: `{ metrics(first: 1) { edges { node {
      comparison(within: "district:d") { status subdistrict { name } observations { value } } } } } }`,
    answers: [
      [
        {
          answer: [
            [
              [
                [
                  [true, ['S'], [[1], [2]]],
                  [false, ['T'], []],
                ],
              ],
            ],
          ],
        },
      ],
    ],
  },
  ranking: {
    query: `{ metrics(first: 1) { edges { node {
      ranking(first: 1, filter: { kind: COMMUNITY, within: "district:d", status: ACTUAL }, direction: DESC) {
        edges { cursor node { place { name } observation { reported } } } } } } } }`,
    answers: [[{ answer: [[[[[[[['Community', 'V'], ['约3亩']], 3, 'observation:o']]]]]] }]],
  },
  rankingOfStreets: {
    query: `query ($year: Int) { metrics(first: 1) { edges { node {
      ranking(first: 1, filter: { within: "province:p", period: { year: $year } }) {
        edges { node { place { name } } } period { label } leftOutCount leftOut { place { name } reason observations { value } } } } } } }`,
    variables: { year: 2021 },
    answers: [
      [
        {
          answer: [
            [[[[[['Subdistrict', 'S']]], ['2021年'], 1, [['OTHER_PERIOD', ['Subdistrict', 'T'], [[3]]]]]]],
          ],
        },
      ],
    ],
  },
  series: {
    query:
      '{ subdistrict(id: "subdistrict:s") { series(metric: "metric:m") { metric { id } points { period { start } observation { value } revises { value } change { absolute percent since { end } } } } } }',
    answers: [
      [
        {
          id: 'subdistrict:s',
          answer: [
            [
              ['metric:m'],
              [
                ['2020-01-01', '2020-01-01/2020-12-31', 8, '2020年', false, '2020-12-31', [8], [[7]]],
                ['2021-01-01', '2021-01-01/2021-12-31', 10, '2021年', false, '2021-12-31', [10], []],
              ],
            ],
          ],
        },
      ],
    ],
  },
  links: {
    query:
      '{ node(id: "project:a") { ... on Entity { links(first: 1, filter: { types: [AFFECTS], direction: OUT }) { edges { cursor node { type from { name } to { name } citations { start } } } } } } }',
    answers: [
      [
        {
          id: 'project:a',
          answer: [
            'Project',
            [
              [
                [
                  ['AFFECTS', ['report:r'], [5], [7], ['社区'], ['Project', 'A'], ['Community', 'V']],
                  'out community:v ',
                ],
              ],
            ],
          ],
        },
      ],
    ],
  },
  apart: {
    query: '{ projects(first: 2) { edges { node { citations { start report { title } } } } } }',
    answers: [
      [
        {
          answer: [
            [
              [
                ['report:r', 'report:q'],
                [1, 2],
                [3, 4],
                ['x', 'y'],
              ],
              [['report:r'], [5], [6], ['z']],
            ],
          ],
        },
      ],
      [
        { id: 'report:q', answer: ['Q'] },
        { id: 'report:r', answer: ['R'] },
      ],
    ],
  },
  aggregates: {
    query:
      '{ aggregates(groupBy: [METRIC], filter: { category: LAND_AND_RELOCATION, within: "district:d" }) { count unit { symbol } median sum { value } } }',
    answers: [[{ answer: [figure('a', 2), figure('b', 5)] }]],
  },
  aggregatesBelow: {
    query: '{ subdistricts(first: 2) { edges { node { name aggregates { count max } } } } }',
    answers: [
      [
        {
          answer: [
            [
              ['S', 'subdistrict:s'],
              ['T', 'subdistrict:t'],
            ],
          ],
        },
      ],
      [{ id: 'subdistrict:s', answer: [figure('a', 2)] }],
    ],
  },
  search: {
    query:
      '{ search(text: "湖田", kinds: [PROJECT], first: 1) { totalCount pageInfo { hasNextPage } edges { score matched { by text } node { name subdistrict: id } } } }',
    answers: [
      [
        {
          row: ['Project', '湖田产业园', 'project:a'],
          score: 1.4,
          id: 'project:a',
          name: '湖田产业园',
          aliases: [],
        },
        {
          row: ['Project', '湖田片区', 'project:b'],
          score: 1.3,
          id: 'project:b',
          name: '湖田片区',
          aliases: [],
        },
      ],
      [{ total: 2 }],
    ],
  },
  notTaken: {
    query:
      '{ subdistrict(id: "subdistrict:s") { name projects(first: 0) { totalCount } communities(first: 1) { edges { node { name } } } } }',
    answers: [[{ id: 'subdistrict:s', answer: ['S', [[['V']]]] }]],
  },
} satisfies Record<string, Operation>;
