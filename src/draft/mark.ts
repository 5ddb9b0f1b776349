import { factLists } from '../seed/files.js';
import type { Composition } from '../seed/metrics.js';

/** The sections of a draft: the report itself, which is a single fact, and the lists. */
export const sections = ['report', ...factLists] as const;
export type Section = (typeof sections)[number];

/** Why an item is in a draft, and how confident its rule is (0 to 1). Removing the mark decides the item. */
export interface Mark {
  confidence: number;
  rule: string;
  candidates?: (string | (Composition & { name: string; newTerm?: { id: string; zh: string } }))[];
}
