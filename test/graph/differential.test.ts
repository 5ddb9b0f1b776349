import { getOperationAST, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';
import { different, sameButForOrder } from '../differential/executors.js';
import { requestOf } from '../differential/operations.js';
import { answerByReference, createReference } from '../differential/reference.js';

/** `npm run differential` makes more of them, and other ones from another seed on. */
const FROM = Number(process.env.DIFFERENTIAL_FROM ?? 1);
const COUNT = Number(process.env.DIFFERENTIAL_COUNT ?? 1000);

/** Operations for the graph take some ten statements each by the reference, all of them new to the database's planner. */
const OF_GRAPH = Math.ceil(COUNT / 20);

/** Codes of operations that ask for more than one may, which the reference does not know. */
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
      without: ['cypher'], // tells the time that it took
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
      // What cannot be executed at all has codes that are Apollo's.
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

/** Ids of everything that can be asked for by one, of every type. */
async function someIds(atlas: Atlas): Promise<string[]> {
  const statement =
    "MATCH (n) WHERE n.id IS NOT NULL WITH head([l IN labels(n) WHERE l <> 'Entity']) AS label, n ORDER BY n.id WITH label, collect(n.id)[..4] AS ids UNWIND ids AS id RETURN id ORDER BY id";
  const rows = await atlas.database.read<{ id: string }>(statement);
  return [...rows.map(({ id }) => id), 'nothing'];
}
