import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ComparedMetric } from './MetricSheet';
import type { Row } from './nested';

const COLUMNS = [
  'metric',
  'subdistrict',
  'status',
  'reported',
  'comparable_value',
  'unit',
  'qualifier',
  'observation_status',
  'subjects',
  'dimensions',
  'period',
  'part_of',
  'citations',
];

/**
 * A metric's figures as CSV for spreadsheet programs, with citations (`file start-end`) as in the server's own tables.
 * Parts name their total, and subdistricts that do not report the metric have a row that says so.
 */
export function csvOf(metric: ComparedMetric, figures: Row[]): string {
  const rows = figures.map(({ place, figure, total }) => ({
    metric: metric.name,
    subdistrict: place.name,
    status: 'REPORTED',
    reported: figure.reported,
    comparable_value: figure.comparableValue,
    unit: metric.unit.symbol,
    qualifier: figure.qualifier,
    observation_status: figure.status,
    subjects: figure.subjects.map(({ name }) => name).join('; '),
    dimensions: figure.dimensions.map(({ name, value }) => `${name}=${value}`).join('; '),
    period: figure.period.label,
    part_of: total?.reported,
    citations: figure.citations
      .map(({ report, start, end }) => `${report.fileName} ${start}-${end}`)
      .join('; '),
  }));
  const silent = (metric.comparison ?? [])
    .filter(({ status }) => status === 'NOT_REPORTED')
    .map(({ subdistrict, status }) => ({ metric: metric.name, subdistrict: subdistrict.name, status }));
  return stringify([...rows, ...silent], {
    header: true,
    columns: COLUMNS,
    bom: true,
    escape_formulas: true,
  });
}
