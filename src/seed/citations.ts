import type { Stretch } from '../model/sentences.js';
import type { Citation } from '../model/text.js';
import type { SeedReport } from './files.js';

/** A citation in a report's file, with the list it belongs to and its path. */
export interface Cited {
  section: 'entities' | 'links' | 'observations' | 'notFigures';
  path: PropertyKey[];
  citation: Citation;
}

/** Every citation of a report's facts except its checks, list by list. */
export function* citationsOf(report: SeedReport): Generator<Cited> {
  for (const section of ['entities', 'links', 'observations', 'notFigures'] as const) {
    for (const [index, fact] of report[section].entries()) {
      const path = [section, index];
      for (const [nth, citation] of fact.at.entries())
        yield { section, path: [...path, 'at', nth], citation };
      if (!('steps' in fact)) continue;
      for (const part of ['steps', 'status'] as const)
        for (const [place, { at }] of fact[part].entries())
          for (const [nth, citation] of at.entries())
            yield { section, path: [...path, part, place, 'at', nth], citation };
    }
  }
}

/** Whether two stretches of the text have a character in common. */
export function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
