import { readSeed } from '../src/seed/files.js';

const { seed, problems } = readSeed('seed');
if (!seed) throw new Error(problems.map(({ message }) => message).join());

/** The reports of the seed, with how many figures each has: what a test expects of all of them follows from here. */
export const REPORTS = seed.reports.map(({ data: { report, observations } }) => ({
  id: report.id,
  subdistrict: report.covers[0] as string,
  figures: observations.length,
}));
