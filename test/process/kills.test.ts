import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killAndStartAgain, randomKills, type Undisturbed, undisturbed } from '../drill/kills.js';

let folder: string;
let expected: Undisturbed;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'street-atlas-kills-'));
  expected = await undisturbed(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KILLS = randomKills(29, 10);

describe('a start that is killed', () => {
  it.each(KILLS)('$scene: $victim, $delay ms after “$after”: the next makes the same graph', async (kill) => {
    expect(await killAndStartAgain(kill, expected)).toBeLessThan(expected.allowed);
  });

  it('is killed at the moments that a seed says, of every kind', () => {
    expect(randomKills(29, 3)).toEqual(KILLS.slice(0, 3));
    expect(randomKills(3, 3)).not.toEqual(KILLS.slice(0, 3));
    expect(new Set(KILLS.map(({ scene, victim }) => `${scene} ${victim}`)).size).toBe(6);
    expect(KILLS.filter(({ after }) => after === 'Loading the graph').length).toBeGreaterThanOrEqual(5);
  });
});
