/**
 * Types of link of which there may be several between the same two nodes, told apart by role or title. Of every other type
 * there is one at the most; test/unit/schema.test.ts holds this to the vocabulary and to what the seed has.
 */
export const SEVERAL_BETWEEN: ReadonlySet<string> = new Set(['CARRIES_OUT', 'MEMBER_OF']);
