import { describe, expect, it } from 'vitest';
import { assertAskable } from '../../src/cypher/askable.js';

const refusal = (statement: string) => {
  try {
    assertAskable({ statement });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

const within = (levels: number, open = 'EXISTS { MATCH (a)--(b) WHERE ', close = '}') =>
  `MATCH (a) WHERE ${open.repeat(levels)}true${close.repeat(levels)} RETURN a`;
const xors = (many: number, xor = ' XOR ') =>
  `RETURN ${Array(many + 1)
    .fill('true')
    .join(xor)} AS x`;

const BRACKETS = 'statement: more than 25 brackets within each other.';
const CODE = 'statement: more than 5000 characters beside texts and comments. Use parameters.';
const SUBQUERIES = 'statement: more than 8 subqueries or maps within each other.';
const CHAINS = 'statement: a chain of more than 100 properties.';
const XORS = 'statement: more than 8 XOR.';

describe('a statement that would be planned for hours', () => {
  it.each([
    ['a sum without an end', `RETURN ${'1+'.repeat(2600)}1 AS x`, CODE],
    ['brackets', within(26, '(', ')'), BRACKETS],
    ['brackets that are escaped', within(26, '\\u0028', '\\u0029'), BRACKETS],
    [
      'brackets after others that are a text',
      `WITH '${')'.repeat(60)}' AS t ${within(26, '(', ')')}`,
      BRACKETS,
    ],
    ['subqueries', within(9), SUBQUERIES],
    ['subqueries that are escaped', within(9, 'EXISTS \\u007B', '\\u007d'), SUBQUERIES],
    [
      'subqueries that seem to end in texts',
      within(9, "EXISTS { MATCH (a)--(b) WHERE b.x <> '}' AND "),
      SUBQUERIES,
    ],
    ['subqueries that seem to end in names', within(9, 'EXISTS { MATCH (a)--(`}`) WHERE '), SUBQUERIES],
    ['subqueries that seem to end in comments', within(9, 'EXISTS { /* } */ //}\r MATCH '), SUBQUERIES],
    ['subqueries after an escaped quote', within(9, "EXISTS { WITH 'a\\'}' AS t MATCH "), SUBQUERIES],
    [
      'subqueries after an escaped backslash',
      within(9, "EXISTS { WITH '\\\\' AS t MATCH ", "}//'"),
      SUBQUERIES,
    ],
    [
      'subqueries within what only seems a text',
      within(9, "EXISTS { WITH 'a\\u0027 AS t MATCH ", "}//'"),
      SUBQUERIES,
    ],
    [
      'choices',
      `RETURN ${'CASE WHEN true THEN '.repeat(101)}1${' END'.repeat(101)} AS x`,
      'statement: more than 100 CASE.',
    ],
    ['powers', `RETURN ${'2 ^ '.repeat(101)}1 AS x`, 'statement: more than 100 powers.'],
    ['properties of properties', `MATCH (n) RETURN n${".a.`b`['c'][0] . d".repeat(21)} AS x`, CHAINS],
    ['XOR', xors(9), XORS],
    ['XOR in other letters', xors(9, ' xOr '), XORS],
    ['XOR that is escaped', xors(9, ' \\u0058O\\u0052 '), XORS],
    ['XOR between what needs no spaces', xors(9, '/**/XOR/**/'), XORS],
  ])('is refused: %s', (_what, statement, message) => {
    expect(refusal(statement)).toBe(message);
  });

  it.each([
    ['as many levels and XOR as there may be', `${within(8)} UNION ${xors(8)}`],
    [
      'brackets in texts, names and comments',
      `RETURN '${'({['.repeat(60)}' AS \`${'{('.repeat(60)}\` //${'{'.repeat(60)}`,
    ],
    ['a long text and a long comment', `RETURN '${'x'.repeat(4900)}' AS x // ${'x'.repeat(4900)}`],
    ['many properties beside each other', `MATCH (n) RETURN ${'n.a,n.b[0] + n.c, '.repeat(100)} 1 AS x`],
    ['the word in a text', `RETURN '${'XOR '.repeat(20)}' AS x`],
    ['brackets beside each other', `RETURN ${'[{a: (1)}],'.repeat(100)} 1 AS x`],
  ])('is not: %s', (_what, statement) => {
    expect(refusal(statement)).toBeNull();
  });
});
