import { aboutOf, type Told } from '../draft/figures/subjects.js';
import { thingOf } from '../draft/names/named-thing.js';
import { Occurrences } from '../draft/names/occurrences.js';
import type { Composition } from '../seed/metrics.js';
import { citationsOf, type DraftDocument, type Fact } from './draft-document.js';

/** What an undecided figure is about, and whether that is what the rules find by the names in the draft. */
interface Subject {
  about: string;
  isFound: boolean;
}

/** The subjects of the undecided figures of a draft, by citation. */
export type Subjects = Map<string, Subject>;

/**
 * What the undecided figures are about.
 * @param flat the text with one unit per code point
 */
export function subjectsIn(flat: string, document: DraftDocument): Subjects {
  const subjects: Subjects = new Map();
  eachFound(flat, document, (fact, found) => {
    const about = written(fact.about);
    subjects.set(String(fact.at), { about, isFound: about === written(found) });
  });
  return subjects;
}

/**
 * Lets the subjects of undecided figures follow names that were added, changed or rejected, and growth the figure before
 * it. A subject that is not what the rules found before the step is a person's, or another drafter's, and stays.
 * @param before the subjects before the step
 * @param isSaid whether the step itself may have changed subjects, which then stay
 */
export function followNames(flat: string, document: DraftDocument, before: Subjects, isSaid: boolean): void {
  eachFound(flat, document, (fact, found, index) => {
    const was = before.get(String(fact.at));
    if (!was?.isFound || (isSaid && was.about !== written(fact.about))) return;
    if (written(found) === written(fact.about)) return;
    document.set({ section: 'observations', index }, 'about', found.length > 1 ? found : found[0]);
  });
}

/** Goes through the undecided figures with what the rules find that each is about, given the names in the draft. */
function eachFound(
  flat: string,
  document: DraftDocument,
  take: (fact: Fact, found: string[], index: number) => void,
): void {
  const things = document
    .facts('entities')
    .map((entity) => thingOf({ ...entity, name: String(entity.name), type: String(entity.type) }));
  const named = new Occurrences(flat, things);
  const whole = String(document.chains()[0]).split('/').at(-1) as string;
  let last: Told | undefined;
  document.facts('observations').forEach((fact, index) => {
    const [figure] = citationsOf('observations', fact);
    if (!figure) return;
    const { measure } = (fact.metric ?? {}) as Partial<Composition>;
    if (fact.draft) take(fact, aboutOf(flat, { figure, measure, last }, named, whole), index);
    const now = document.fact({ section: 'observations', index })?.about;
    last = { figure, about: [now].flat().map(String) };
  });
}

function written(about: unknown): string {
  return JSON.stringify([about].flat());
}
