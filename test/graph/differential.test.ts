import { getOperationAST, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';
import { different, sameButForOrder } from '../differential/executors.js';
import { requestOf } from '../differential/operations.js';
import { answerByReference, createReference } from '../differential/reference.js';

/** `npm run differential` makes more operations, and DIFFERENTIAL_FROM sets the first seed. */
const FROM = Number(process.env.DIFFERENTIAL_FROM ?? 1);
const COUNT = Number(process.env.DIFFERENTIAL_COUNT ?? 1000);

/** Fewer, because an operation on the graph takes about ten statements in the reference, each new to the planner. */
const OF_GRAPH = Math.ceil(COUNT / 20);

/** Error codes for exceeding limits, which the reference does not have. */
const LIMITS = new Set(['QUERY_TOO_COMPLEX', 'QUERY_TOO_DEEP', 'QUERY_TOO_LARGE']);

describe('operations made up over the schema, of the graph', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await openAtlas();
  });
  afterAll(() => atlas.close());

  it('are answered as by graphql-js with every list read for itself', async () => {
    const reference = createReference();
    const material = {
      ids: await someIds(atlas),
      texts: ['湖田', '北广场', '社区', 'dang', '项目', 'ECONOMY'],
      without: ['cypher'], // its answer says how long it took
    };
    let compared = 0;
    let refused = 0;
    for (let seed = FROM; seed < FROM + OF_GRAPH; seed++) {
      const request = requestOf(reference, seed, material);
      const response = await atlas.app.inject({ method: 'POST', url: '/graphql', payload: request });
      const answered = response.json();
      if (
        validate(reference, parse(request.query)).length > 0 ||
        /^(mutation|subscription)/m.test(request.query)
      ) {
        expect([response.statusCode, answered.errors?.[0].extensions], request.query).toEqual([
          400,
          { code: 'GRAPHQL_VALIDATION_FAILED' },
        ]);
        continue;
      }
      if (LIMITS.has(answered.errors?.[0]?.extensions.code)) {
        refused += 1;
        continue;
      }
      const expected = await answerByReference(reference, request, atlas.context());
      // Apollo has its own code for requests without an operation to execute.
      const code = getOperationAST(parse(request.query), request.operationName)
        ? 'BAD_USER_INPUT'
        : 'OPERATION_RESOLUTION_FAILURE';
      const same =
        response.statusCode === 400
          ? expected.data === undefined && answered.errors[0].extensions.code === code
          : sameButForOrder(answered, expected);
      if (!same) throw different(seed, request, expected, answered);
      compared += 1;
    }
    if (COUNT < 100) return;
    expect(compared).toBeGreaterThan(OF_GRAPH * 0.6);
    expect(refused).toBeLessThan(OF_GRAPH * 0.1);
  });
});

/** Ids of nodes of every type, and one that does not exist. */
async function someIds(atlas: Atlas): Promise<string[]> {
  const statement =
    "MATCH (n) WHERE n.id IS NOT NULL WITH head([l IN labels(n) WHERE l <> 'Entity']) AS label, n ORDER BY n.id WITH label, collect(n.id)[..4] AS ids UNWIND ids AS id RETURN id ORDER BY id";
  const rows = await atlas.database.read<{ id: string }>(statement);
  return [...rows.map(({ id }) => id), 'nothing'];
}
