import type { LinkRow } from '../model/rows.js';

// Statements return rows as lists of values by position, as the names in a map would be sent and read with each row again:
// here they become what resolvers are given.

/** The rows of a list with what the operation asks for beside them. */
interface EmbeddedPage {
  rows: unknown[];
  keys?: (string | number)[];
  ties?: string[];
  links?: LinkRow[][];
  roles?: (string | null)[];
}

/** The same with the number of all rows, and what is said of the list as a whole. */
export interface Embedded {
  page?: EmbeddedPage;
  total?: number;
  [beside: `:${string}`]: unknown;
}

/** Makes of what a statement returns what resolvers are given. */
export type Decode = (value: unknown) => unknown;

/** Makes rows of their values, in which null stands for no row. */
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

/** Makes a list of the values of a list. */
export const each =
  (decode: Decode): Decode =>
  (values) =>
    (values as unknown[]).map(decode);

/**
 * Makes a page of rows.
 * @param parts Cypher of what is asked for beside the rows
 * @param beside that of it which follows each row
 * @param decoders for those parts that are no plain values
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
