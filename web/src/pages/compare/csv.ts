import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ComparedFigure, ComparedMetric } from './MetricSheet';

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
  'citations',
];

/**
 * A metric's figures as CSV for spreadsheet programs, each with its places (`file start-end`), as the server's own tables
 * have them; a subdistrict that reports none has a row that says so.
 */
export function csvOf(metric: ComparedMetric, figures: ComparedFigure[]): string {
  const rows = figures.map(({ place, figure }) => ({
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
