import { type Citation, parseCitation } from '../../model/text.js';
import type { NameRule } from './name-rules.js';

/** A named thing that the rules propose. */
export interface NamedThing {
  name: string;
  type: string;
  kind?: string;
  level?: string;
  /** For a division outside the report's chain: what it lies in. */
  in?: string;
  /** Several of a sort that the text does not name individually. */
  group?: true;
  /** Other names, found within the name. */
  aliases?: string[];
  /** Where it is first named, and first by each other wording. */
  at: Citation[];
  rule: NameRule;
  /** The word of the text that the rule went by: the last word, the verb. */
  ruleWord?: string;
  confidence: number;
}

/**
 * An entity of a seed file or draft as a thing that a text names, with its citations. How it was found no longer
 * matters, so it counts as marked by hand.
 */
export function thingOf({
  name,
  type,
  kind,
  at,
}: {
  name: string;
  type: string;
  kind?: unknown;
  at?: unknown;
}): NamedThing {
  return {
    name,
    type,
    ...(kind !== undefined && { kind: String(kind) }),
    at: [at ?? []].flat().flatMap((one) => parseCitation(String(one)) ?? []),
    rule: 'byHand',
    confidence: 1,
  };
}
