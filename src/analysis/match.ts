import { plainOf } from '../model/plain.js';
import { asReadings, readingsOf } from '../model/readings.js';
import type { MatchRow } from '../model/rows.js';

/** From this many letters on, pinyin is also searched inside names; shorter pinyin is part of nearly every name. */
const WITHIN_PINYIN = 4;

/** Lucene query for readings that equal one of these (best), begin with it or, if it is long enough, contain it. */
export function readingQuery(readings: readonly string[]): string {
  return readings
    .map((one) => `${one}^10 OR ${one}*${one.length >= WITHIN_PINYIN ? ` OR *${one}*` : ''}`)
    .join(' OR ');
}

/**
 * Cypher for the largest share of a node's reading that a searched reading makes up, among pairs that meet the
 * condition.
 */
const most = (
  condition: string,
) => `reduce(most = 0.0, one IN $readings | reduce(best = most, reading IN node.readings |
      CASE WHEN ${condition} AND 1.0 * size(one) / size(reading) > best THEN 1.0 * size(one) / size(reading) ELSE best END))`;

/**
 * The scores of readings, as branches of CASE: higher if a reading begins with the text than if it only contains it.
 */
export const READING_SCORE = `WHEN any(reading IN node.readings WHERE any(one IN $readings WHERE reading STARTS WITH one))
    THEN 0.5 + 0.5 * ${most('reading STARTS WITH one')}
  WHEN any(reading IN node.readings WHERE any(one IN $readings WHERE size(one) >= ${WITHIN_PINYIN} AND reading CONTAINS one))
    THEN 0.5 + 0.05 * ${most('reading CONTAINS one')}`;

/** Which name of an entity matches a text, and how. Tried in the order of the scores. */
export function matchOf(text: string, name: string, aliases: string[]): MatchRow {
  const plain = plainOf(text);
  const names = [name, ...aliases].map((written) => ({ written, plain: plainOf(written) }));
  const by = (found: string): MatchRow => ({ by: found === name ? 'NAME' : 'ALIAS', text: found });
  const literal = names.find((one) => one.plain === plain) ?? names.find((one) => one.plain.includes(plain));
  if (literal) return by(literal.written);
  const readings = asReadings(text);
  const spelt = (has: (reading: string, one: string) => boolean): MatchRow | undefined => {
    for (const kind of ['pinyin', 'initials'] as const) {
      const read = names.find(({ written }) =>
        readingsOf(written)[kind].some((reading) => readings.some((one) => has(reading, one))),
      );
      if (read) return { by: kind === 'pinyin' ? 'PINYIN' : 'INITIALS', text: read.written };
    }
    return undefined;
  };
  const read =
    spelt((reading, one) => reading.startsWith(one)) ??
    spelt((reading, one) => one.length >= WITHIN_PINYIN && reading.includes(one));
  if (read) return read;
  const longest = (found: typeof names, length: (one: (typeof names)[number]) => number) =>
    found.reduce<(typeof names)[number] | undefined>(
      (best, one) => (best && length(best) >= length(one) ? best : one),
      undefined,
    );
  const within = longest(
    names.filter((one, i) => one.plain.length > (i === 0 ? 1 : 2) && plain.includes(one.plain)),
    (one) => one.plain.length,
  );
  if (within) return { by: 'WITHIN', text: within.written };
  const pairs = pairsOf(plain);
  const nearest = longest(names, (one) => pairs.filter((pair) => one.plain.includes(pair)).length);
  return { by: 'RESEMBLES', text: nearest?.written ?? name };
}

/** The distinct pairs of adjacent characters of a text. */
export function pairsOf(plain: string): string[] {
  const points = [...plain];
  return [...new Set(points.slice(1).map((point, i) => `${points[i]}${point}`))];
}
