// What the page of a review and its server say to each other. Types alone: the page imports them too.

/** The parts of a seed file that hold facts, `report` being one fact by itself. */
export type Section = 'report' | 'entities' | 'links' | 'observations' | 'checks' | 'notFigures';

/** A fact of the draft: its section, and which it is there. */
export interface Which {
  section: Section;
  index: number;
}

/** A slice of the text, in code points. */
export interface Place {
  start: number;
  end: number;
}

/** What an undecided fact may be. */
export interface Candidate {
  name: string;
  written: string;
  /** The object that it needs and the thesaurus does not have, as the draft proposes it. */
  newTerm?: { id: string; zh: string };
}

/** A term that a report brings in: what is measured, or what is done to it. */
export interface NewTerm {
  kind: 'OBJECT' | 'ACTION';
  id: string;
  zh: string;
  en: string;
  /** The subject area of its metrics; every object has one. */
  category?: string;
  /** The id of the term that takes it in. */
  broader?: string;
}

/** A fact as the page shows it. */
export interface Item extends Which {
  /** Where it is cited; its turn comes at the first. */
  places: Place[];
  /** What is written in the file, by field, in the form in which it can be changed. */
  fields: Record<string, string>;
  /** The name of the metric of a figure; null where what is written composes none. */
  metric?: string | null;
  /** The part of what is written that is no term, where that is why it composes none. */
  unknown?: { kind: NewTerm['kind']; zh: string };
  /** Null where a person has decided it. */
  undecided: { confidence: number; rule: string; candidates: Candidate[] } | null;
  /** Where the paragraph begins that it stands in, in code points; -1 where it stands nowhere. */
  paragraph: number;
  /** How many more would be decided with it everywhere. */
  alike: { accept: number; reject: number };
}

/** What the check of the seed finds wrong, and where that stands. */
export interface Finding {
  line: number;
  message: string;
  /** The message in Chinese, where there is one. */
  zh?: string;
  which: Which | null;
  place: Place | null;
  /** The rule that finds it, where it is a judgement that the fact may overrule with a reason. */
  rule?: string;
}

/** A review as it stands. `version` grows with every step; a step names the version that it was decided on. */
export interface State {
  version: number;
  /** The file that is written, and that of the text. */
  file: string;
  text: string;
  /** In the order of the text. */
  items: Item[];
  undecided: number;
  /** How many steps can be undone. */
  undoable: number;
  /** What the check finds; null while anything is undecided. */
  findings: Finding[] | null;
}

/** One decision. `everywhere`: of all undecided facts that are alike as well. */
export type Step =
  | ({ do: 'accept'; everywhere?: boolean } & Which)
  /** A candidate with a new term is chosen with the term as it should be, or with the label of one that is there. */
  | ({ do: 'choose'; candidate: number; everywhere?: boolean; term?: NewTerm | string } & Which)
  | { do: 'addTerm'; term: NewTerm }
  | ({ do: 'change'; field: string; value: string; everywhere?: boolean } & Which)
  /** A number that is no figure needs the reason; one that is a figure after all, or a fact that is none, does not. */
  | ({ do: 'reject'; reason?: string; everywhere?: boolean } & Which)
  | ({ do: 'markFigure' } & Place)
  | ({ do: 'markName'; type: string } & Place)
  | ({ do: 'link'; from: string; type: string; to: string } & Place)
  /** What is as sure as said for its section or surer. */
  | { do: 'acceptAbove'; confidences: Partial<Record<Section, number>> }
  /** What is left of the paragraph that a fact stands in. */
  | ({ do: 'acceptParagraph' } & Which)
  /** What a rule of the check finds in a fact is right nevertheless. */
  | ({ do: 'overrule'; rule: string; reason: string } & Which);

/** What came of a step: how many facts it decided or changed, and where the one stands that it made. */
export interface Done {
  count: number;
  made?: Which;
  state: State;
}

/** A value that a field may have, with its words. */
export interface Option {
  /** As it is written; of a term its label. */
  value: string;
  /** The id of a term, and the subject area of an object. */
  id?: string;
  category?: string;
  zh: string;
  en: string;
  /** What else it is found by. */
  words?: string[];
}

/** Values of the vocabulary by field; those of `kind`, `level`, `status` and `role` by the type that has them. */
export interface Vocabularies {
  entityTypes: Option[];
  kinds: Record<string, Option[]>;
  levels: Record<string, Option[]>;
  entityStatuses: Record<string, Option[]>;
  linkTypes: Option[];
  linkStatuses: Option[];
  roles: Record<string, Option[]>;
  units: Option[];
  qualifiers: Option[];
  statuses: Option[];
  rules: Option[];
  reasons: Option[];
  measures: Option[];
  objects: Option[];
  actions: Option[];
  categories: Option[];
  /** Names of what other reports on the same division name, by type. */
  names: Record<string, string[]>;
  reports: Option[];
}

/** Why a step was not taken: the draft has changed since, or the step itself cannot be. */
export type Refusal = 'CHANGED' | 'REFUSED';
