import type { Citation } from '../../model/text.js';

/** A thing with a name that the rules propose. */
export interface NamedThing {
  name: string;
  type: string;
  kind?: string;
  level?: string;
  /** Of a division that is not along the report's chain: what it lies in. */
  in?: string;
  /** Several of a sort, which the text does not name one by one. */
  group?: true;
  /** Other names that the text gives it within its name. */
  aliases?: string[];
  /** Where it is named first, and first by each other wording. */
  at: Citation[];
  rule: string;
  confidence: number;
}
