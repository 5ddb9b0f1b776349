import { readFileSync } from 'node:fs';
import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { vocabularyDocument } from '../../docs/vocabulary.js';
import { createSchema } from '../../src/api/schema.js';
import { enumDefinitions, enumsOf } from '../../src/model/enums.js';
import { readVocabulary } from '../../src/model/vocabulary.js';
import { vocabularyModule } from '../../web/vocabulary.js';

describe('the vocabulary', () => {
  it('gives the schema its enums, in its order', () => {
    const schema = createSchema();
    for (const { name, terms } of enumsOf(readVocabulary('seed'))) {
      const type = schema.getType(name);
      expect([name, isEnumType(type) && type.getValues().map((value) => value.name)]).toEqual([
        name,
        Object.keys(terms),
      ]);
    }
  });

  it('has a word in both languages for everything', () => {
    for (const { name, terms } of enumsOf(readVocabulary('seed')))
      for (const [value, { zh, en }] of Object.entries(terms))
        expect([name, value, zh, en]).toEqual([name, value, expect.any(String), expect.any(String)]);
  });

  it('carries a kind that is written there alone to the schema, the page and the document', () => {
    const vocabulary = readVocabulary('seed');
    const definitions = readFileSync('schema/vocabulary.graphql', 'utf8');
    expect(definitions).toBe(enumDefinitions(vocabulary));
    const place = vocabulary.entities.Place;
    if (place?.kind) place.kind.CAVE = { zh: '山洞', en: 'Cave', is: 'a hollow in rock' };
    expect(enumDefinitions(vocabulary)).toContain('  "山洞: a hollow in rock."\n  CAVE\n');
    expect(vocabularyModule(vocabulary)).toMatch(
      /placeKinds: Terms<PlaceKind> = \{[^}]*CAVE: \["山洞","Cave"\],/,
    );
    expect(vocabularyDocument(vocabulary)).toContain('| `CAVE` | 山洞 | Cave | a hollow in rock |');
  });
});
