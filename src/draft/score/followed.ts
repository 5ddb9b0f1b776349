import { parseCitation } from '../../model/text.js';
import type { SeedReport } from '../../seed/files.js';
import type { Draft, DraftObservation } from '../drafter.js';
import { aboutOf } from '../figures/subjects.js';
import { type NamedThing, thingOf } from '../names/named-thing.js';
import { Occurrences } from '../names/occurrences.js';

/**
 * What each figure of a draft is about once a person has put the names right, as the review finds it for figures that are
 * undecided until then (src/review/subjects.ts): a subject that the rules have found is found anew, any other stays.
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
  const added = missing.map(({ name, type, kind, at }): NamedThing => {
    const thing = { name, type, at: at.slice(0, 1), rule: 'byHand' as const, confidence: 1 };
    return kind ? { ...thing, kind } : thing;
  });
  const before = new Occurrences(flat, things);
  const after = new Occurrences(flat, [...kept, ...added]);
  const whole = draft.report.subdistrict.split('/').at(-1) as string;
  const followed = new Map<DraftObservation, string[]>();
  let last: { drafted: DraftObservation; figure: NonNullable<ReturnType<typeof parseCitation>> } | undefined;
  for (const drafted of draft.observations) {
    const figure = parseCitation(drafted.at);
    if (!figure) continue;
    const measure = typeof drafted.metric === 'string' ? undefined : drafted.metric.measure;
    const about = [drafted.about].flat();
    const lastAbout = (its: (one: DraftObservation) => string[]) =>
      last && { figure: last.figure, about: its(last.drafted) };
    const found = aboutOf(
      flat,
      { figure, measure, last: lastAbout((one) => [one.about].flat()) },
      before,
      whole,
    );
    const isFound = found.join() === about.join();
    followed.set(
      drafted,
      isFound ? aboutOf(flat, { figure, measure, last: lastAbout(said) }, after, whole) : about,
    );
    last = { drafted, figure };
  }
  return followed;
}
