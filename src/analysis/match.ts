import { asReading, readingsOf } from '../model/readings.js';
import type { MatchRow } from '../model/rows.js';

/** Lucene query, as Cypher, for those whose pinyin or initials begin with `$reading`: first those that are it. */
export const READING_QUERY = "$reading + '^10 OR ' + $reading + '*'";

/** Their score, as a branch of CASE: how much of the shortest reading that begins with the text it is. */
export const READING_SCORE = `WHEN any(reading IN node.readings WHERE reading STARTS WITH $reading)
    THEN 0.5 + 0.5 * size($reading) / reduce(least = 1000000, reading IN node.readings |
      CASE WHEN reading STARTS WITH $reading AND size(reading) < least THEN size(reading) ELSE least END)`;

/** What of an entity a text was found in, looked for in the order of the scores. */
export function matchOf(text: string, name: string, aliases: string[]): MatchRow {
  const lower = text.toLowerCase();
  const names = [name, ...aliases];
  const by = (found: string): MatchRow => ({ by: found === name ? 'NAME' : 'ALIAS', text: found });
  const literal =
    names.find((one) => one.toLowerCase() === lower) ??
    names.find((one) => one.toLowerCase().includes(lower));
  if (literal !== undefined) return by(literal);
  const reading = asReading(text);
  if (reading) {
    for (const kind of ['pinyin', 'initials'] as const) {
      const read = names.find((one) => readingsOf(one)[kind].some((spelt) => spelt.startsWith(reading)));
      if (read !== undefined) return { by: kind === 'pinyin' ? 'PINYIN' : 'INITIALS', text: read };
    }
  }
  const points = [...new Set(lower)];
  const shared = (one: string) => points.filter((point) => one.toLowerCase().includes(point)).length;
  const nearest = names.reduce((best, one) => (shared(one) > shared(best) ? one : best));
  return { by: 'RESEMBLES', text: nearest };
}
