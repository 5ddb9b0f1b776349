import { z } from 'zod';
import type { Vocabulary } from '../model/vocabulary.js';

const word = z.string().trim().min(1);
const label = { zh: word, en: word, is: word.optional() };
const words = z.array(word);
/** Values in the graph are also the schema's enum values. */
const value = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'must be upper-case words joined by underscores');
const terms = z.record(value, z.strictObject(label));

/** The shape of `vocabulary.yaml`. Everything that can be in the graph has words in both languages. */
export const vocabularySchema: z.ZodType<Vocabulary> = z.strictObject({
  entities: z.record(
    word,
    z.strictObject({
      ...label,
      kind: terms.optional(),
      level: terms.optional(),
      status: z.array(value).optional(),
    }),
  ),
  links: z.record(
    value,
    z.strictObject({
      ...label,
      is: word,
      inverse: z.strictObject({ ...label, field: word.optional() }),
      field: word.optional(),
      one: word.optional(),
      from: words,
      to: words,
      role: terms.optional(),
      roleOfEnd: terms.optional(),
    }),
  ),
  reports: terms,
  entityStatuses: terms,
  linkStatuses: z.array(value),
  qualifiers: terms,
  statuses: terms,
  notFigures: terms,
  rules: terms,
  categories: terms,
  units: z.record(
    word,
    z.strictObject({ en: word, quantity: value, perBase: z.number().positive(), words: words.optional() }),
  ),
  measures: z.record(
    value,
    z.strictObject({
      ...label,
      unit: word,
      fixedUnit: z.literal(true).optional(),
      ofWhole: z.literal(true).optional(),
      source: z.literal('report').optional(),
      additive: z.boolean(),
      name: word,
      nameDone: word.optional(),
      englishName: word,
    }),
  ),
});
