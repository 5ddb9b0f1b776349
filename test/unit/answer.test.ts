import { expect, it } from 'vitest';
import { answer } from '../../src/cypher/answer.js';
import type { StreamedRow } from '../../src/graph/database.js';

it('ends the statement with whoever takes no more than its columns', async () => {
  let ended = false;
  const parts = answer(
    {
      explain: async () => ({ operatorType: 'ProduceResults', arguments: {}, children: [] }) as never,
      read: async () => [],
      async *stream(): AsyncGenerator<StreamedRow> {
        try {
          yield { columns: ['a'], values: null };
          yield { columns: ['a'], values: [1] };
        } finally {
          ended = true;
        }
      },
    },
    { statement: 'RETURN 1 AS a' },
  );
  expect((await parts.next()).value).toEqual({ kind: 'columns', columns: ['a'] });
  await parts.return(undefined);
  expect(ended).toBe(true);
});
