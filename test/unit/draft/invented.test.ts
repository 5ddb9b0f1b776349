import { expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/check/check.js';
import { readSeed } from '../../../src/seed/files.js';

const FOLDER = 'test/fixtures/reports';

it('the invented reports that drafts are scored on are recorded without a mistake', () => {
  const { seed, problems } = readSeed('seed', [FOLDER]);
  expect(problems).toEqual([]);
  if (!seed) return;
  const found = checkSeed(seed, FOLDER).problems.filter(({ file }) => file.startsWith(FOLDER));
  expect(found).toEqual([]);
});
