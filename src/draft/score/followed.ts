import { parseCitation } from '../../model/text.js';
import type { SeedReport } from '../../seed/files.js';
import type { Draft, DraftObservation } from '../drafter.js';
import { foundAnew, foundSubjects } from '../figures/followed-subjects.js';
import { thingOf } from '../names/named-thing.js';
import { Occurrences } from '../names/occurrences.js';

/**
 * What each figure of a draft is about once a person has put the names right, as the review finds it for figures that are
 * undecided until then (src/review/subjects.ts).
 * @param flat the text with one unit per code point
 * @param missing the things that a person adds, each marked where it is first named
 * @param rejected the names that a person rejects
 * @param said what a figure is about by a person's decision, which growth right after it follows
 */
export function followedSubjects(
  flat: string,
  draft: Draft,
  missing: SeedReport['entities'],
  rejected: ReadonlySet<string>,
  said: (observation: DraftObservation) => string[],
): Map<DraftObservation, string[]> {
  const things = draft.entities.map(thingOf);
  const kept = things.filter(({ name }) => !rejected.has(name));
  const added = missing.map(({ name, type, kind, at }) => ({
    ...thingOf({ name, type, kind }),
    at: at.slice(0, 1),
  }));
  const whole = draft.report.subdistrict.split('/').at(-1) as string;
  const figures = draft.observations.flatMap((drafted) => {
    const figure = parseCitation(drafted.at);
    const measure = typeof drafted.metric === 'string' ? undefined : drafted.metric.measure;
    return figure ? [{ drafted, figure, measure, about: [drafted.about].flat() }] : [];
  });
  const before = foundSubjects(flat, figures, new Occurrences(flat, things), whole, ({ about }) => about);
  const found = new Map(before);
  const names = new Occurrences(flat, [...kept, ...added]);
  const after = foundSubjects(flat, figures, names, whole, ({ drafted }) => said(drafted));
  return new Map(
    [...after].map(([one, now]) => {
      const { drafted, about } = one;
      return [drafted, foundAnew({ about, found: found.get(one) ?? [] }, now) ?? about];
    }),
  );
}
