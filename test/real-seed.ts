import { readSeed } from '../src/seed/files.js';

const { seed, problems } = readSeed('seed');
if (!seed) throw new Error(problems.map(({ message }) => message).join());

/** The project's own seed, read once per worker, for tests that do not change it. */
export const realSeed = seed;
