import { AtlasError } from '../errors.js';
import type { CypherRequest } from '../model/statement.js';

/** The limits of one statement. */
export const CYPHER_LIMITS = {
  rows: 10_000,
  bytes: 5_000_000,
  milliseconds: 10_000,
  statementLength: 10_000,
  /** Characters outside of string literals, names in backticks and comments. */
  codeLength: 5_000,
  brackets: 25,
  subqueries: 8,
  parameterDepth: 50,
} as const;

/**
 * What takes the planner longest: each XOR, like each level of subqueries, doubles the time; the others take
 * polynomial time.
 */
const SHAPES = [
  { shape: /xor/gi, most: 8, what: 'more than 8 XOR' },
  { shape: /case/gi, most: 100, what: 'more than 100 CASE' },
  { shape: /\^/g, most: 100, what: 'more than 100 powers' },
  {
    shape: /(?:\.[\p{L}\p{N}_]*|\[[^[\]]*\]){101}/u,
    most: 0,
    what: 'a chain of more than 100 properties',
  },
];

/**
 * Refuses requests larger than any question needs, before the server sees them: while planning, the server does not
 * always heed the timeout, and some shapes of a few hundred characters would keep it busy for hours.
 * @throws AtlasError INVALID_ARGUMENT
 */
export function assertAskable({
  statement,
  parameters = {},
  limit = CYPHER_LIMITS.rows,
}: CypherRequest): void {
  const refuse = (message: string) => {
    throw new AtlasError('INVALID_ARGUMENT', message);
  };
  const { rows, statementLength, codeLength, brackets, subqueries, parameterDepth } = CYPHER_LIMITS;
  if (!Number.isInteger(limit) || limit < 1 || limit > rows)
    refuse(`limit: ${limit} is not between 1 and ${rows}.`);
  if (statement.length > statementLength) refuse(`statement: more than ${statementLength} characters.`);
  const read = code(statement);
  if (read.length > codeLength)
    refuse(`statement: more than ${codeLength} characters beside texts and comments. Use parameters.`);
  if (nesting(read, '([{', ')]}') > brackets)
    refuse(`statement: more than ${brackets} brackets within each other.`);
  if (nesting(read, '{', '}') > subqueries)
    refuse(`statement: more than ${subqueries} subqueries or maps within each other.`);
  for (const { shape, most, what } of SHAPES)
    if ((read.match(shape) ?? []).length > most) refuse(`statement: ${what}.`);
  if (depth(parameters) > parameterDepth)
    refuse(`parameters: more than ${parameterDepth} lists and objects within each other.`);
}

/** String literals, names in backticks and comments. */
const SAID = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\r\n]*|\/\*.*?\*\//gs;

/**
 * The statement without string literals, names in backticks and comments, as the server reads it: there `\u0028` is a
 * bracket anywhere, and `\u0027` ends a string. Insignificant spaces are left out.
 */
function code(statement: string): string {
  const character = (written: string, hex?: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : written;
  return statement
    .replaceAll(/\\\\|\\u([\da-f]{4})/gi, character)
    .replaceAll(SAID, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([.[\]]) ?/g, '$1');
}

/** How deeply brackets are nested. */
function nesting(code: string, opening: string, closing: string): number {
  let depth = 0;
  let deepest = 0;
  for (const point of code) {
    if (opening.includes(point)) deepest = Math.max(deepest, ++depth);
    if (closing.includes(point)) depth -= 1;
  }
  return deepest;
}

/** How deeply lists and objects are nested. Stops just past the limit. */
function depth(value: unknown, at = 0): number {
  if (value === null || typeof value !== 'object' || at > CYPHER_LIMITS.parameterDepth) return at;
  return Object.values(value).reduce<number>((most, inner) => Math.max(most, depth(inner, at + 1)), at);
}
