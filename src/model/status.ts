import type { Status } from './contract.js';

/** Statuses of things that do not exist: not yet, or no longer. */
export const NOT_EXISTING: readonly Status[] = ['PLANNED', 'NEGOTIATING', 'ABOLISHED'];
