import type { Composition } from '../seed/metrics.js';

/** Why an item stands in a draft, and how sure its rule is (0 to 1). A person decides it by taking the mark away. */
export interface Mark {
  confidence: number;
  rule: string;
  candidates?: (string | (Composition & { name: string; newTerm?: { id: string; zh: string } }))[];
}
