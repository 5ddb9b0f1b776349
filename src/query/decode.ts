import type { LinkRow } from '../model/rows.js';

// Statements return rows as lists of values by position, because the names in a map would be sent and read again with
// each row. This turns them into what resolvers expect.

/** The rows of a list, and what else the operation requests for each. */
interface EmbeddedPage {
  rows: unknown[];
  keys?: (string | number)[];
  ties?: string[];
  links?: LinkRow[][];
  roles?: (string | null)[];
}

/** A page with the total number of rows, and the fields of the list as a whole. */
export interface Embedded {
  page?: EmbeddedPage;
  total?: number;
  [beside: `:${string}`]: unknown;
}

/** Turns a value from a statement into what resolvers expect. */
export type Decode = (value: unknown) => unknown;

/** Returns a decoder for a row as a list of values; null stays null. */
export function rowDecoder(names: readonly string[], decoders: readonly (Decode | null)[]): Decode {
  return (value) => {
    if (value === null) return null;
    const values = value as unknown[];
    const row: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i++) {
      const decode = decoders[i];
      row[names[i] as string] = decode ? decode(values[i]) : values[i];
    }
    return row;
  };
}

/** Returns a decoder for lists of such values. */
export const each =
  (decode: Decode): Decode =>
  (values) =>
    (values as unknown[]).map(decode);

/**
 * Returns a decoder for a page of rows.
 * @param parts Cypher of what is requested in addition to the rows
 * @param beside those parts of it that follow each row
 * @param decoders for the parts that are not plain values
 */
export function pageDecoder(
  { decode, holds }: { decode: Decode; holds: Readonly<Record<string, string>> },
  parts: Record<string, string>,
  beside: readonly string[],
  decoders: Readonly<Record<string, Decode>> = {},
): Decode {
  return (values) => {
    const all = values as unknown[];
    const bare = beside.length > 0 ? all.map((one) => (one as unknown[])[0]) : all;
    const rows = bare.map(decode) as Record<string, unknown>[];
    const page: Record<string, unknown[]> = { rows };
    for (const [part, cypher] of Object.entries(parts)) {
      const held = holds[cypher];
      const at = 1 + beside.indexOf(cypher);
      const values = held ? rows.map((row) => row[held]) : all.map((one) => (one as unknown[])[at]);
      const decodePart = decoders[part];
      page[part] = decodePart ? values.map(decodePart) : values;
    }
    return page;
  };
}
