import { readFileSync } from 'node:fs';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { linkFieldDefinitions } from '../../src/model/link-fields.js';
import { readVocabulary } from '../../src/model/vocabulary.js';

const vocabulary = readVocabulary('seed');
const schema = createSchema();
const labels = Object.keys(vocabulary.entities);
const typeOf = (label: string) => schema.getType(label) as GraphQLObjectType;

/** What a field's list leads over, read from its Cypher: `(parent)-[link:AFFECTS|LOCATED_IN]->(node:Community)`. */
const STEP = /\(parent\)(<?)-\[(?:link)?:([A-Z_|]+)\]-(>?)\((?:node|other)(?::(\w+))?\)/;

/** Fields of a type that lead over a link in a direction to entities of a label. */
function waysOver(link: string, label: string, direction: 'OUT' | 'IN', to: string): string[] {
  return Object.values(typeOf(label).getFields())
    .filter(({ extensions: { reads } }) => {
      if (!reads || !('list' in reads) || reads.list.name === 'Entity.links') return false;
      const { match } = reads.list;
      const [, incoming, types = '', outgoing, end = 'Entity'] =
        STEP.exec((typeof match === 'function' ? match({}) : match).text()) ?? [];
      const both = !incoming && !outgoing;
      return (
        types.split('|').includes(link) &&
        (both || (direction === 'OUT' ? outgoing : incoming)) &&
        ['Entity', to].includes(end)
      );
    })
    .map(({ name }) => name);
}

describe('every link that the vocabulary allows', () => {
  const allowed = Object.entries(vocabulary.links).flatMap(([link, { from, to }]) =>
    from.flatMap((start) => to.map((end) => ({ link, start, end }))),
  );

  it('is reachable by a typed field from either end', () => {
    expect(allowed.length).toBeGreaterThan(300);
    const missing = allowed.flatMap(({ link, start, end }) => [
      ...(waysOver(link, start, 'OUT', end).length ? [] : [`${start}-[${link}]->${end}, from its start`]),
      ...(waysOver(link, end, 'IN', start).length ? [] : [`${start}-[${link}]->${end}, from its end`]),
    ]);
    expect(missing).toEqual([]);
  });

  it('has its fields from the vocabulary alone', () => {
    expect(readFileSync('schema/links.graphql', 'utf8')).toBe(linkFieldDefinitions(vocabulary));
    const another = readVocabulary('seed');
    another.links.TWINNED_WITH = {
      zh: '结对',
      en: 'Twinned with',
      is: 'works together with',
      field: 'twinnedWith',
      inverse: { zh: '结对方', en: 'Twinned by', field: 'twinnedBy' },
      from: ['Community'],
      to: ['Project'],
    };
    const definitions = linkFieldDefinitions(another);
    expect(definitions).toContain(
      '"Twinned with (结对): the ends of its links TWINNED_WITH."\n  twinnedWith(',
    );
    expect(definitions).toMatch(/extend type Project \{[^}]*twinnedBy\([^)]*\): CommunityConnection!/);
  });
});

describe('fields of one name', () => {
  /** Each type has kinds of its own: an operation asks for them under names of its own. */
  const OWN = ['kind'];

  it('can be asked of any two types of entity together', () => {
    const apart: string[] = [];
    for (const [i, a] of labels.entries())
      for (const b of labels.slice(i + 1))
        for (const name of Object.keys(typeOf(a).getFields()))
          if (!OWN.includes(name) && typeOf(b).getFields()[name] && !together(schema, a, b, name))
            apart.push(`${name} of ${a} and ${b}`);
    expect(apart).toEqual([]);
  });
});

function together(schema: GraphQLSchema, a: string, b: string, name: string): boolean {
  const of = (type: string) => {
    const field = (schema.getType(type) as GraphQLObjectType).getFields()[name];
    const leads = field && !('parseValue' in getNamedType(field.type));
    const given = (field?.args ?? []).filter(isRequiredArgument).map((argument) => `${argument.name}: "x"`);
    const asked = given.length > 0 ? `${name}(${given.join()})` : name;
    return `... on ${type} { ${asked} ${leads ? '{ __typename }' : ''} }`;
  };
  const operation = `{ node(id: "x") { ${of(a)} ${of(b)} } }`;
  return validate(schema, parse(operation)).length === 0;
}
