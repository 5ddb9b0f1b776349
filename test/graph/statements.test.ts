import { afterAll, describe, expect, inject, it } from 'vitest';
import { Database } from '../../src/graph/database.js';
import { compiled, operations } from '../compiled.js';
import { growingOperators } from '../plans.js';

const database = new Database(inject('served'));
afterAll(() => database.close());

describe('every statement begins at an index and multiplies nothing', () => {
  it.each(Object.entries(operations))('%s', async (_name, operation) => {
    const { sent } = await compiled(operation);
    expect(sent).toHaveLength(operation.answers.length);
    for (const { statement, parameters } of sent)
      expect(await growingOperators(database, statement, parameters)).toEqual([]);
  });
});
