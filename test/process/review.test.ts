import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Done, State, Step } from '../../src/review/protocol.js';
import { draftedText, startReview } from '../reviewing.js';

let work: ReturnType<typeof draftedText>;
beforeAll(() => {
  work = draftedText();
});
afterAll(() => work.remove());

const state = async (address: string): Promise<State> => (await fetch(`${address}state`)).json();
const take = async (address: string, version: number, step: Step): Promise<Done> => {
  const body = JSON.stringify({ version, step });
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${address}step`, { method: 'POST', headers, body })).json();
};
const undecidedIn = (written: string) =>
  Object.values(parse(written))
    .flat()
    .filter((fact) => (fact as { draft?: unknown }).draft).length;

describe('npm run review', () => {
  it('keeps every step that it has answered, whenever it is killed', async () => {
    for (const delay of [0, 5, 40]) {
      const review = await startReview(work.draft, work.documents);
      const { version, items, undecided } = await state(review.address);
      const open = items.filter((item) => item.undecided && !Object.values(item.fields).includes('?'));
      const [first, second] = open as [(typeof open)[number], (typeof open)[number]];
      const { section, index } = first;
      const done = await take(review.address, version, { do: 'accept', section, index });
      expect(done.state.undecided).toBe(undecided - 1);
      // Another decision is under way when the process is killed: it may be saved or not.
      const next = { do: 'accept', section: second.section, index: second.index } as const;
      const cut = take(review.address, done.state.version, next).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await review.stop('SIGKILL');
      const answered = await cut;
      const left = undecidedIn(readFileSync(work.draft, 'utf8'));
      expect(answered ? [undecided - 2] : [undecided - 1, undecided - 2]).toContain(left);
    }
  });

  it('says what is missing', () => {
    const review = (...args: string[]) =>
      spawnSync('node', ['--import', 'tsx/esm', 'src/review/command.ts', ...args], { encoding: 'utf8' });
    expect(review().stderr).toContain('Say which draft');
    expect(review('none.yaml').stderr).toContain('There is no none.yaml');
    const elsewhere = review(work.draft, '--documents', work.facts);
    expect([elsewhere.status, elsewhere.stderr]).toEqual([
      2,
      expect.stringContaining('zongjie.txt is not in'),
    ]);
    writeFileSync(`${work.documents}/zongjie.txt`, 'another text');
    expect(review(work.draft, '--documents', work.documents).stderr).toContain('another text than');
  });
});
