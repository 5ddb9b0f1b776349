import { foundAnew, foundSubjects, isSame } from '../draft/figures/followed-subjects.js';
import { thingOf } from '../draft/names/named-thing.js';
import { Occurrences } from '../draft/names/occurrences.js';
import type { Composition } from '../seed/metrics.js';
import { citationsOf, type DraftDocument, type Fact } from './draft-document.js';

/** What an undecided figure is about, and what the rules find by the names in the draft. */
interface Subject {
  about: string[];
  found: string[];
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
    subjects.set(String(fact.at), { about: namesIn(fact.about), found });
  });
  return subjects;
}

/**
 * Lets the subjects of undecided figures follow names that were added, changed or rejected, and growth the figure before
 * it.
 * @param before the subjects before the step
 * @param mayChooseSubjects whether the step itself may have changed subjects, which then stay
 */
export function followNames(
  flat: string,
  document: DraftDocument,
  before: Subjects,
  mayChooseSubjects: boolean,
): void {
  eachFound(flat, document, (fact, found, index) => {
    const was = before.get(String(fact.at));
    if (!was || (mayChooseSubjects && !isSame(was.about, namesIn(fact.about)))) return;
    const now = foundAnew(was, found);
    if (!now || isSame(now, namesIn(fact.about))) return;
    document.set({ section: 'observations', index }, 'about', now.length > 1 ? now : now[0]);
  });
}

/** Goes through the undecided figures with what the rules find that each is about, given the names in the draft. */
function eachFound(
  flat: string,
  document: DraftDocument,
  visit: (fact: Fact, found: string[], index: number) => void,
): void {
  const things = document
    .facts('entities')
    .map((entity) => thingOf({ ...entity, name: String(entity.name), type: String(entity.type) }));
  const named = new Occurrences(flat, things);
  const whole = String(document.chains()[0]).split('/').at(-1) as string;
  const figures = document.facts('observations').flatMap((fact, index) => {
    const [figure] = citationsOf('observations', fact);
    const { measure } = (fact.metric ?? {}) as Partial<Composition>;
    return figure ? [{ fact, index, figure, measure }] : [];
  });
  const about = ({ index }: { index: number }) =>
    namesIn(document.fact({ section: 'observations', index })?.about);
  for (const [{ fact, index }, found] of foundSubjects(flat, figures, named, whole, about))
    if (fact.draft) visit(fact, found, index);
}

function namesIn(about: unknown): string[] {
  return [about].flat().map(String);
}
