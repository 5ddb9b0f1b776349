import type { Composition } from '../seed/metrics.js';

/** Why an item is in a draft, and how confident its rule is (0 to 1). Removing the mark decides the item. */
export interface Mark {
  confidence: number;
  rule: string;
  candidates?: (string | (Composition & { name: string; newTerm?: { id: string; zh: string } }))[];
}
