import { createHash } from 'node:crypto';
import { stringify } from 'yaml';

/** A street of which reports are made up. */
export const STREET = '香港中路街道';

/** A figure in such a report: of which year, and how many 亿元. */
export type YearlyFigure = [of: number, value: number];

/**
 * An invented report of the street on a year, as the seed has it.
 * @param metric what its figures measure, in 元
 */
export function yearlyReport(year: number, metric: string, figures: YearlyFigure[]): string {
  const id = `xianggang-${year}`;
  const years = [...new Set([year, ...figures.map(([of]) => of)])];
  return stringify({
    report: {
      id,
      file: `${id}.txt`,
      sha256: createHash('sha256').update(id).digest('hex'),
      length: 1000,
      title: `${STREET}${year}年工作`,
      publishedOn: `${year + 1}-01-05`,
      subdistrict: `山东省/青岛市/市南区/${STREET}`,
      period: `${year}年`,
    },
    periods: Object.fromEntries(years.map((of) => [`${of}年`, `${of}-01-01/${of}-12-31`])),
    entities: [{ name: STREET, type: 'Subdistrict', at: `${STREET}@0` }],
    links: [],
    observations: figures.map(([of, value], i) => ({
      metric,
      about: STREET,
      value: value * 1e8,
      unit: '元',
      period: `${of}年`,
      at: `${value}亿元@${100 * (i + 1)}`,
    })),
  });
}
