import { realSeed } from './real-seed.js';

/** The reports of the seed with their number of figures; tests derive from it what they expect of all reports. */
export const REPORTS = realSeed.reports.map(({ data: { report, observations } }) => ({
  id: report.id,
  subdistrict: report.covers[0] as string,
  figures: observations.length,
}));
