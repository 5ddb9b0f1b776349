/**
 * Types of link that may occur several times between the same two nodes, with different roles or titles. Every other
 * type occurs at most once; test/unit/schema.test.ts compares this with the vocabulary and the seed.
 */
export const SEVERAL_BETWEEN: ReadonlySet<string> = new Set(['CARRIES_OUT', 'MEMBER_OF']);
