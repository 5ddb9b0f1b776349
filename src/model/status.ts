import type { Status } from './contract.js';

/** What has one of these, as its latest statement has it, does not exist: not yet, or no longer. */
export const NOT_EXISTING: readonly Status[] = ['PLANNED', 'NEGOTIATING', 'ABOLISHED'];
