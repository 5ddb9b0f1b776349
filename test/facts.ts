import { parseCitation } from '../src/model/text.js';
import type { Vocabulary } from '../src/model/vocabulary.js';
import { type Say, saying } from '../src/seed/check/rules.js';
import type { SeedEntity, SeedLink, SeedObservation, SeedReport } from '../src/seed/files.js';

type Check = SeedReport['checks'][number];

/** The facts of a report that a rule reads; what is omitted gets the value that the seed's parser gives it. */
export interface Facts {
  report?: Partial<SeedReport['report']>;
  periods?: Record<string, string>;
  entities?: (Partial<Omit<SeedEntity, 'at'>> & { name: string; at?: string[] })[];
  links?: (Partial<Omit<SeedLink, 'at'>> & { from: string; type: string; to: string; at?: string[] })[];
  observations?: (Partial<Omit<SeedObservation, 'at' | 'partOf'>> & {
    at: string | string[];
    partOf?: string;
  })[];
  checks?: { rule: Check['rule']; result: string; operands?: string[]; names?: string[] }[];
}

const cite = (written: string) => {
  const citation = parseCitation(written);
  if (!citation) throw new Error(`${written} is no citation`);
  return citation;
};

/** A report with these facts; citations are written as `slice@offset`. */
export function factsOf({
  report,
  periods,
  entities = [],
  links = [],
  observations = [],
  checks = [],
}: Facts): SeedReport {
  return {
    report: {
      id: 'made-2021',
      period: '2021年',
      covers: ['山东省/青岛市/市南区/香港中路街道'],
      title: '某街道',
      ...report,
    },
    periods: { '2021年': '2021-01-01/2021-12-31', ...periods },
    entities: entities.map(({ at = [], ...one }) => ({
      type: 'Organization',
      aliases: [],
      status: [],
      steps: [],
      ...one,
      at: at.map(cite),
    })),
    links: links.map(({ at = [], ...one }) => ({ inferred: false, ...one, at: at.map(cite) })),
    observations: observations.map(({ at, partOf, ...one }) => ({
      metric: '人数',
      about: ['香港中路街道'],
      value: 1,
      unit: '人',
      qualifier: 'EXACT',
      status: 'ACTUAL',
      dimensions: {},
      ...one,
      ...(partOf && { partOf: cite(partOf) }),
      at: [at].flat().map(cite),
    })),
    checks: checks.map(({ result, operands = [], ...one }) => ({
      ...one,
      result: cite(result),
      operands: operands.map(cite),
    })),
    notFigures: [],
  } as unknown as SeedReport;
}

/** The problems that a check reports, as `place: message`; the place consists of keys joined by dots. */
export function saidBy(run: (say: Say) => void): string[] {
  const said: string[] = [];
  run((path, rule, parts) => said.push(`${path.map(String).join('.')}: ${saying(rule, parts).message}`));
  return said;
}

/** Units, with what sums need. */
export const UNITS = {
  人: { en: 'people', quantity: 'PERSONS', perBase: 1 },
  人次: { en: 'visits', quantity: 'PERSON_TIMES', perBase: 1 },
  户: { en: 'households', quantity: 'HOUSEHOLDS', perBase: 1 },
  个: { en: 'items', quantity: 'COUNT', perBase: 1 },
  次: { en: 'times', quantity: 'ROUNDS', perBase: 1 },
  趟: { en: 'trips', quantity: 'TRIPS', perBase: 1 },
  车: { en: 'truckloads', quantity: 'TRUCKLOADS', perBase: 1 },
  亩: { en: 'mu', quantity: 'AREA', perBase: 2000 / 3 },
  公顷: { en: 'ha', quantity: 'AREA', perBase: 10_000 },
  '%': { en: '%', quantity: 'RATIO', perBase: 1 },
} satisfies Vocabulary['units'];
