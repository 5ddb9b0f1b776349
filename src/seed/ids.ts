import { kebab } from '../model/ids.js';
import type { RelationshipRow } from './dataset/rows.js';
import type { SeedEntity } from './files.js';

/** The id of a division: its level and its names from the province down. */
export function divisionId(label: string, path: string): string {
  return `${kebab(label)}:${path}`;
}

/** What distinguishes relationships: their ends, type, and role or title, if any. */
export function relationshipKey({ from, type, to, properties }: RelationshipRow): string {
  return [from, type, to, properties.role ?? '', properties.title ?? ''].join('\t');
}

export function conceptId({ id }: { id: string }): string {
  return `concept:${id}`;
}

export function metricId({ id }: { id: string }): string {
  return `metric:${id}`;
}

/** @param index from 0 */
export function stepId({ id }: SeedEntity, index: number): string {
  return `step:${id}/${index + 1}`;
}

/** The id of the thing with this name in a report. Throws if there is none, so the seed must have passed its check. */
export function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`${name} has no id: the seed was not checked`);
  return id;
}
