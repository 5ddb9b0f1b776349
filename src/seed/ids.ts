import { kebab } from '../model/ids.js';
import type { RelationshipRow } from './dataset/rows.js';
import type { SeedEntity } from './files.js';

/** The id of a division: its level and its names from the province down. */
export function divisionId(label: string, path: string): string {
  return `${kebab(label)}:${path}`;
}

/** What tells two relationships apart: ends, type, and the role or title that one of them may have. */
export function relationshipKey({ from, type, to, properties }: RelationshipRow): string {
  return [from, type, to, properties.role ?? '', properties.title ?? ''].join('\t');
}

export function conceptId({ id }: { id: string }): string {
  return `concept:${id}`;
}

export function metricId({ id }: { id: string }): string {
  return `metric:${id}`;
}

/** @param index from 0 on */
export function stepId({ id }: SeedEntity, index: number): string {
  return `step:${id}/${index + 1}`;
}

/** The id of what a report calls so. */
export function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`${name} has no id: the seed was not checked`);
  return id;
}
