import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { gathered, type Sized } from '../../src/cypher/gathered.js';

const BOUNDS = { size: 10, milliseconds: 20 };

/** Items of size 4, each after so many ms. */
async function* items(...pauses: number[]): AsyncGenerator<Sized<number>> {
  for (const [item, pause] of pauses.entries()) {
    if (pause > 0) await sleep(pause);
    yield { item, size: 4 };
  }
}

async function groups(source: AsyncGenerator<Sized<number>>): Promise<number[][]> {
  const all: number[][] = [];
  for await (const group of gathered(source, BOUNDS)) all.push(group);
  return all;
}

it('hands over full groups, and what is left', async () => {
  expect(await groups(items(0, 0, 0, 0))).toEqual([[0, 1, 2], [3]]);
  expect(await groups(items())).toEqual([]);
});

it('hands over what has come when nothing more comes', async () => {
  const parts = gathered(items(0, 0, 60_000), BOUNDS);
  expect((await parts.next()).value).toEqual([0, 1]);
});

it('goes on with what comes after a pause', async () => {
  expect(await groups(items(0, 0, 200, 0))).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

it('throws what fails, and ends the source when it is ended', async () => {
  let ended = false;
  async function* failing(): AsyncGenerator<Sized<number>> {
    try {
      yield* items(0, 0, 0);
      throw new Error('broken');
    } finally {
      ended = true;
    }
  }
  const parts = gathered(failing(), BOUNDS);
  await parts.next();
  await expect(parts.next()).rejects.toThrow('broken');
  expect(ended).toBe(true);
  ended = false;
  for await (const group of gathered(failing(), BOUNDS)) {
    expect(group).toEqual([0, 1, 2]);
    break;
  }
  expect(ended).toBe(true);
});
