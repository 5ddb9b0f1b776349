import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testsOf } from '../changed/tests.js';

const OPERATIONS = 'test/graph/acceptance.test.ts';
const TESTS = [
  OPERATIONS,
  'test/graph/page.test.ts',
  'test/graph/project.test.ts',
  'test/page/compare.test.ts',
  'test/process/draft.test.ts',
  'test/process/neo4j.test.ts',
  'test/page/review.test.ts',
  'test/process/review.test.ts',
  'test/unit/list.test.ts',
];

describe('the tests that a change touches', () => {
  it.each([
    ['a resolver', ['src/project/project.ts'], [OPERATIONS, 'test/graph/project.test.ts']],
    ['its part of the contract', ['schema/project.graphql'], [OPERATIONS, 'test/graph/project.test.ts']],
    ['a resolver without a test of its name', ['src/person/person.ts'], [OPERATIONS]],
    ['what all answers rest on', ['src/query/list.ts'], ['test/graph/']],
    ['a fact', ['seed/reports/hutian-2021.yaml'], ['test/graph/']],
    ['the embedded server', ['src/neo4j/lock.ts'], [OPERATIONS, 'test/process/neo4j.test.ts']],
    ['what drafts', ['src/draft/command.ts'], ['test/process/draft.test.ts']],
    ['what reviews', ['src/review/steps.ts'], ['test/page/review.test.ts', 'test/process/review.test.ts']],
    ['one address of the page', ['web/src/pages/compare/MetricTable.tsx'], ['test/page/compare.test.ts']],
    ['the whole page', ['web/src/layout/Choice.tsx'], ['test/page/']],
    ['tests', ['test/unit/list.test.ts', 'test/page/compare.test.ts'], ['test/page/compare.test.ts']],
    [
      'several files',
      ['src/project/project.ts', 'src/person/person.ts'],
      [OPERATIONS, 'test/graph/project.test.ts'],
    ],
    ['what nothing rests on', ['README.md', 'bench/page.ts'], []],
  ])('%s', (_what, changed, tests) => {
    expect(changed.filter((file) => !existsSync(file))).toEqual([]);
    expect(testsOf(changed, TESTS)).toEqual(tests);
  });
});
