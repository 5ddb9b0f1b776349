import neo4j, { type Integer } from 'neo4j-driver';
import type { JsonValue } from '../model/statement.js';

/**
 * A Cypher value as JSON: nodes as their properties with `_id` and `_labels`; relationships as theirs with `_type` and
 * the `_id`s of their ends, `_from` and `_to`; paths as alternating nodes and relationships; times as ISO strings.
 * Integers that JSON readers would round become strings, and so do numbers that JSON lacks (NaN, Infinity).
 */
export function toJson(value: unknown): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object')
    return typeof value === 'bigint' ? String(value) : (value as string | boolean);
  if (neo4j.isInt(value)) return integer(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (neo4j.isNode(value)) {
    return { _id: value.elementId, _labels: value.labels, ...properties(value.properties) };
  }
  if (neo4j.isRelationship(value)) {
    const { type, startNodeElementId, endNodeElementId } = value;
    return { _type: type, _from: startNodeElementId, _to: endNodeElementId, ...properties(value.properties) };
  }
  if (neo4j.isPath(value)) {
    return [
      toJson(value.start),
      ...value.segments.flatMap(({ relationship, end }) => [toJson(relationship), toJson(end)]),
    ];
  }
  if (isTemporal(value)) return value.toString();
  if (neo4j.isPoint(value)) {
    const { x, y, z } = value;
    return { srid: toJson(value.srid), x, y, ...(z === undefined ? {} : { z }) };
  }
  return properties(value as Record<string, unknown>);
}

function properties(of: Record<string, unknown>): { [key: string]: JsonValue } {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, toJson(value)]));
}

function integer(value: Integer): number | string {
  return value.inSafeRange() ? value.toNumber() : value.toString();
}

function isTemporal(value: object): boolean {
  const tests = [
    neo4j.isDate,
    neo4j.isDateTime,
    neo4j.isLocalDateTime,
    neo4j.isTime,
    neo4j.isLocalTime,
    neo4j.isDuration,
  ];
  return tests.some((test) => test(value));
}

/** Converts dates and times to ISO strings, also inside lists and maps, for statements that return raw properties. */
export function withIsoTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIsoTimes);
  if (value === null || typeof value !== 'object') return value;
  if (neo4j.isDate(value) || neo4j.isDateTime(value)) return value.toString();
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIsoTimes(inner)]));
}
