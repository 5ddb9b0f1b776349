import { readSeed } from '../src/seed/files.js';

const { seed, problems } = readSeed('seed');
if (!seed) throw new Error(problems.map(({ message }) => message).join());

/** The project's own seed, read once for all tests of a worker: for those that change nothing in it. */
export const realSeed = seed;
