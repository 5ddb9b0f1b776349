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
  const rows = figures.map(({ place, figure }) => [
    metric.name,
    place.name,
    'REPORTED',
    figure.reported,
    figure.comparableValue,
    metric.unit.symbol,
    figure.qualifier,
    figure.status,
    figure.subjects.map(({ name }) => name).join('; '),
    figure.dimensions.map(({ name, value }) => `${name}=${value}`).join('; '),
    figure.period.label,
    figure.citations.map(({ report, start, end }) => `${report.fileName} ${start}-${end}`).join('; '),
  ]);
  const silent = metric.comparison
    .filter(({ status }) => status === 'NOT_REPORTED')
    .map(({ subdistrict, status }) => [metric.name, subdistrict.name, status]);
  return stringify([COLUMNS, ...rows, ...silent], { bom: true, escape_formulas: true });
}
