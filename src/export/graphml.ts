import type { Readable } from 'node:stream';
import { NODE_LABELS, typeOf } from '../graph/indexes.js';
import { UNDERIVED } from '../graph/within.js';
import type { JsonValue } from '../model/statement.js';
import { joined } from './csv.js';
import { cited, inOrder } from './ordered.js';
import { type Ask, streamedRows, streamOf } from './stream.js';

/** A node, or an edge with ends instead of an id. */
interface Row {
  id?: string;
  source?: string;
  target?: string;
  type: string;
  citations: string[] | null;
  properties: Record<string, JsonValue>;
}

/** Labels to export. Passages are left out: they are the publishers' sentences. */
const LABELS = NODE_LABELS.filter((label) => label !== 'Passage');

const nodesOf = (label: string) => `
${inOrder(label)}
RETURN n.id AS id, ${typeOf('n')} AS type, n {.*} AS properties, ${cited('n')} AS citations`;

const edgesOf = (label: string) => `
${inOrder(label)}
MATCH (n)-[r:${UNDERIVED}]->(b)
WITH n, r, b ORDER BY n.id, type(r), b.id, coalesce(r.role, r.title)
RETURN n.id AS source, b.id AS target, type(r) AS type, r {.*} AS properties, ${cited('r')} AS citations`;

/** Names and types of all properties. Citations become one attribute instead of four. */
const keys = (match: string, variable: string) => `
${match} UNWIND keys(${variable}) AS name
WITH name, collect(DISTINCT valueType(${variable}[name])) AS types
WHERE name <> 'id' AND NOT name STARTS WITH 'citation'
RETURN name, types ORDER BY name`;

/** GraphML's names for Neo4j's scalar types. Everything else, including lists and dates, is text. */
const TYPES: Record<string, string> = {
  'BOOLEAN NOT NULL': 'boolean',
  'INTEGER NOT NULL': 'long',
  'FLOAT NOT NULL': 'double',
};

/**
 * All nodes but passages, and all relationships but the derived ones, as GraphML. Lists are joined by `; `; citations
 * read `file start-end`.
 */
export function writeGraphml(ask: Ask): Readable {
  return streamOf(document(ask));
}

async function* document(ask: Ask) {
  const nodeKeys = await keysOf(ask, keys('MATCH (n:!Dataset&!Passage)', 'n'));
  const edgeKeys = await keysOf(ask, keys(`MATCH ()-[r:${UNDERIVED}]->()`, 'r'));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [name, type] of nodeKeys) yield keyElement('node', name, type);
  for (const [name, type] of edgeKeys) yield keyElement('edge', name, type);
  yield '<graph edgedefault="directed">\n';
  for (const label of LABELS)
    for await (const row of streamedRows<Row>(ask, nodesOf(label)))
      yield `<node id="${escaped(row.id as string)}">${dataElements('node', nodeKeys, row)}</node>\n`;
  for (const label of LABELS)
    for await (const row of streamedRows<Row>(ask, edgesOf(label))) {
      const ends = `source="${escaped(row.source as string)}" target="${escaped(row.target as string)}"`;
      yield `<edge ${ends}>${dataElements('edge', edgeKeys, row)}</edge>\n`;
    }
  yield '</graph>\n</graphml>\n';
}

/** Every attribute with its type; they must be declared before the first node. */
async function keysOf(ask: Ask, statement: string): Promise<[name: string, type: string][]> {
  const declared: [string, string][] = [
    ['type', 'string'],
    ['citations', 'string'],
  ];
  for await (const { name, types } of streamedRows<{ name: string; types: string[] }>(ask, statement)) {
    const [type, ...others] = types as [string, ...string[]];
    declared.push([name, (others.length === 0 && TYPES[type]) || 'string']);
  }
  return declared;
}

function keyElement(of: 'node' | 'edge', name: string, type: string): string {
  const attribute = escaped(name);
  return `<key id="${of}.${attribute}" for="${of}" attr.name="${attribute}" attr.type="${type}"/>\n`;
}

function dataElements(of: 'node' | 'edge', keys: [string, string][], row: Row): string {
  const { type, citations, properties } = row;
  const values: Record<string, JsonValue | undefined> = { ...properties, type, citations };
  return keys
    .filter(([name]) => (values[name] ?? null) !== null)
    .map(([name]) => `<data key="${of}.${escaped(name)}">${escaped(textOf(values[name]))}</data>`)
    .join('');
}

function textOf(value: JsonValue | undefined): string {
  return Array.isArray(value) ? joined(value) : String(value);
}

/**
 * Replaces characters that XML 1.0 cannot contain even escaped. Escapes white space, which would be normalized in
 * attributes.
 */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
