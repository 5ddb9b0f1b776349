import type { Section } from '../../../src/review/protocol.js';

/** The field of each section that is changed most often. */
export const MAIN_FIELDS: Record<Section, string> = {
  report: 'subdistrict',
  entities: 'type',
  links: 'type',
  observations: 'metric',
  checks: 'rule',
  notFigures: 'reason',
};
