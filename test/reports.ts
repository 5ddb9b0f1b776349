import { realSeed } from './real-seed.js';

/** The reports of the seed, with how many figures each has: what a test expects of all of them follows from here. */
export const REPORTS = realSeed.reports.map(({ data: { report, observations } }) => ({
  id: report.id,
  subdistrict: report.covers[0] as string,
  figures: observations.length,
}));
