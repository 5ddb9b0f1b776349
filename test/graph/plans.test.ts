import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { exportFiles } from '../../src/export/exports.js';
import { Database } from '../../src/graph/database.js';
import { type Atlas, acceptance, openAtlas, variablesOf } from '../atlas.js';
import { growingOperators, operatorsOf } from '../plans.js';

let atlas: Atlas;
let database: Database;
let sent: { statement: string; parameters: Record<string, unknown> }[] = [];
beforeAll(async () => {
  database = new Database(inject('served'));
  const read = <Row>(statement: string, parameters: Record<string, unknown> = {}) => {
    sent.push({ statement, parameters });
    return database.read<Row>(statement, parameters);
  };
  atlas = await openAtlas({ read });
});
afterAll(async () => {
  await atlas.close();
  await database.close();
});

const fixed = acceptance.filter(({ file }) => file !== 'cypher.graphql'); // contains a statement of its own

/** Everyday queries of front ends, with the id of 湖田街道, 张店区 or a metric. */
const daily = [
  [
    'a subdistrict and what it lies in',
    '湖田街道',
    'subdistrict(id: $id) { district { city { province { name } } } }',
  ],
  [
    'a district with its projects',
    '张店区',
    'node(id: $id) { ... on District { subdistricts { edges { node { projects { edges { node { communities { edges { node { name } } } } } } } } } } }',
  ],
  [
    'the links of an entity, with their ends and citations',
    '湖田产业园',
    'node(id: $id) { ... on Entity { links { totalCount edges { node { type from { name } to { name } citations { report { title } } } } } } }',
  ],
  [
    'a comparison within a district, and a ranking',
    '张店区',
    'metrics(first: 3) { edges { node { comparison(within: $id) { status observations { value } } ranking(filter: { within: $id }) { edges { node { place { name } observation { value } } } } } } }',
  ],
  [
    'sorted and filtered figures',
    '湖田街道',
    'node(id: $id) { ... on Entity { observations(filter: { status: ACTUAL }, orderBy: { field: VALUE }) { pageInfo { endCursor } } } }',
  ],
  [
    'a place in a report',
    '济北街道',
    'node(id: $id) { ... on Entity { citations { report { citation(start: 1100, end: 1105) { exact report { title } passage } } } } }',
  ],
  [
    'what reports name, and what they cover',
    '湖田街道',
    'subdistrict(id: $id) { name } all: entities(filter: { cited: true }) { totalCount edges { node { name } } } some: entities(filter: { cited: true, kinds: [PROJECT] }) { edges { node { name } } } subdistricts(filter: { reported: true }) { totalCount edges { node { name } } }',
  ],
  [
    'the lists at the root',
    '湖田街道',
    'subdistrict(id: $id) { name } subdistricts { edges { node { name } } } projects { edges { node { name } } } metrics { edges { node { name } } } entities { edges { node { name } } } observations { edges { node { value } } }',
  ],
] as const;

describe('statements begin at an index and multiply nothing', () => {
  it.each(fixed)('$file', async ({ query }) => {
    const variables = await variablesOf(query, atlas.idOf);
    expect(await growing(query, variables)).toEqual([]);
  });

  it.each(daily)('%s', async (_name, text, selection) => {
    expect(await growing(`query ($id: ID!) { ${selection} }`, { id: await atlas.idOf(text) })).toEqual([]);
  });
});

describe('figures of a metric in a division are read from an index over both', () => {
  const asked = 'totalCount edges { node { value } }';
  const ranked = 'totalCount edges { node { observation { value } } }';
  const ofMetric = (field: string) => `node(id: $metric) { ... on Metric { ${field} } }`;

  it.each([
    [
      'those of a year',
      `observations(filter: { metric: $metric, within: $id, period: { year: 2021 } }) { ${asked} }`,
    ],
    ["a metric's", ofMetric(`observations(filter: { within: $id }) { ${asked} }`)],
    ['grouped', ofMetric('aggregates(groupBy: [PERIOD], filter: { within: $id }) { count }')],
    ['ranked', ofMetric(`ranking(filter: { within: $id, period: { year: 2021 } }) { ${ranked} }`)],
    [
      'which metrics it has',
      `${ofMetric('id')} metrics(filter: { within: $id }) { totalCount edges { node { name } } }`,
    ],
    [
      'which metrics several of its subdistricts have',
      `${ofMetric('id')} metrics(filter: { within: $id, minSubdistricts: 2 }) { totalCount edges { node { name } } }`,
    ],
    ['ranked, of no certain period', ofMetric(`ranking(filter: { within: $id }) { ${ranked} }`)],
  ])('%s', async (_name, selection) => {
    const id = await atlas.idOf('张店区');
    sent = [];
    const query = `query ($id: ID!, $metric: ID!) { ${selection} }`;
    expect((await atlas.ask(query, { id, metric: 'metric:industrial-output' })).errors).toBeUndefined();
    const operators: Plan[] = [];
    for (const { statement, parameters } of sent)
      operators.push(...operatorsOf(await database.explain(statement, parameters)));
    const details = operators.map(({ operatorType, arguments: of }) => `${operatorType} ${of.Details}`);
    const seeks = details.filter((one) => /^NodeIndexSeek.*:Observation\(/.test(one));
    expect(seeks.length).toBeGreaterThan(0);
    for (const seek of seeks) expect(seek).toMatch(/\((districtId, metricId|metricId, districtId, .*)\)/);
  });
});

describe('exports hold no more than some rows at a time', () => {
  it.each([...exportFiles.keys()])('%s', async (file) => {
    const statements: string[] = [];
    const stream: Database['stream'] = (statement, ...rest) => {
      statements.push(statement);
      return database.stream(statement, ...rest);
    };
    const exporting = await openAtlas({ database: { stream } });
    expect((await exporting.app.inject(`/export/${file}`)).statusCode).toBe(200);
    await exporting.close();
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      if (/UNWIND keys\(/.test(statement)) continue; // collects property names, so few rows remain
      const plan = await database.explain(statement, {});
      const main = mainOperatorsOf(plan).map(({ operatorType }) => operatorType.split('@')[0]);
      expect(
        main.filter((operator) => /^(Sort|Top|Eager|Distinct|.*HashJoin)/.test(operator as string)),
      ).toEqual([]);
    }
  });
});

/** The operators that all rows go through. The right-hand side of an operator runs anew for each row. */
function mainOperatorsOf(plan: Plan): Plan[] {
  const [left] = plan.children;
  return left ? [plan, ...mainOperatorsOf(left)] : [plan];
}

/** The operators in an operation's plans that grow with the graph. */
async function growing(query: string, variables: Record<string, unknown>): Promise<string[]> {
  sent = [];
  expect((await atlas.ask(query, variables)).errors).toBeUndefined();
  expect(sent.length).toBeGreaterThan(0);
  const found: string[] = [];
  for (const { statement, parameters } of sent)
    found.push(...(await growingOperators(database, statement, parameters)));
  return found;
}
