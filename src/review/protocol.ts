// What the page of a review and its server exchange. Only types, because the page imports them too.

/** The parts of a seed file that hold facts; `report` is a single fact. */
export type Section = 'report' | 'entities' | 'links' | 'observations' | 'checks' | 'notFigures';

/** A fact of the draft: its section, and its index there. */
export interface Which {
  section: Section;
  index: number;
}

/** A slice of the text, in code points. */
export interface Place {
  start: number;
  end: number;
}

/** A possible value for an undecided fact. */
export interface Candidate {
  name: string;
  written: string;
  /** The object that it needs but the thesaurus lacks, as the draft proposes it. */
  newTerm?: { id: string; zh: string };
}

/** A term that a report brings in: an object or an action. */
export interface NewTerm {
  kind: 'OBJECT' | 'ACTION';
  id: string;
  zh: string;
  en: string;
  /** The subject area of its metrics; required for an object. */
  category?: string;
  /** The id of the broader term. */
  broader?: string;
}

/** A fact as the page shows it. */
export interface Item extends Which {
  /** The places where it is cited; the first determines its turn. */
  places: Place[];
  /** What is written in the file, by field, in a form that can be changed. */
  fields: Record<string, string>;
  /** The name of a figure's metric; null if the written parts do not compose one. */
  metric?: string | null;
  /** The written part that is not a term, if that is why there is no metric. */
  unknown?: { kind: NewTerm['kind']; zh: string };
  /** Null if a person has decided it. */
  undecided: { confidence: number; rule: string; candidates: Candidate[] } | null;
  /** The offset at which its paragraph begins, in code points; -1 if it has no place. */
  paragraph: number;
  /** How many other facts a decision for all alike would decide. */
  alike: { accept: number; reject: number };
}

/** What the check of the seed finds wrong, and where. */
export interface Finding {
  line: number;
  message: string;
  /** The message in Chinese, if there is one. */
  zh?: string;
  which: Which | null;
  place: Place | null;
  /** The rule, if it is a judgement that the fact can overrule with a reason. */
  rule?: string;
}

/** The state of a review. `version` grows with every step; a step names the version that it was decided on. */
export interface State {
  version: number;
  /** The file of the draft, and that of the text. */
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

/** One decision. `everywhere`: also for all similar undecided facts. */
export type Step =
  | ({ do: 'accept'; everywhere?: boolean } & Which)
  /** For a candidate with a new term, `term` is that term as corrected, or the label of an existing one. */
  | ({ do: 'choose'; candidate: number; everywhere?: boolean; term?: NewTerm | string } & Which)
  | { do: 'addTerm'; term: NewTerm }
  | ({ do: 'change'; field: string; value: string; everywhere?: boolean } & Which)
  /** A number needs a reason not to be a figure. Other facts, and numbers that are figures after all, need none. */
  | ({ do: 'reject'; reason?: string; everywhere?: boolean } & Which)
  | ({ do: 'markFigure' } & Place)
  | ({ do: 'markName'; type: string } & Place)
  | ({ do: 'link'; from: string; type: string; to: string } & Place)
  /** Accepts what is at least as sure as given for its section. */
  | { do: 'acceptAbove'; confidences: Partial<Record<Section, number>> }
  /** Accepts what is undecided in the paragraph of a fact. */
  | ({ do: 'acceptParagraph' } & Which)
  /** States that a fact is right although a rule of the check objects. */
  | ({ do: 'overrule'; rule: string; reason: string } & Which);

/** The result of a step: how many facts it decided or changed, and the one that it made. */
export interface Done {
  count: number;
  made?: Which;
  state: State;
}

/** A value that a field can have, with its words. */
export interface Option {
  /** As it is written; for a term, its label. */
  value: string;
  /** The id of a term, and the subject area of an object. */
  id?: string;
  category?: string;
  zh: string;
  en: string;
  /** Other words by which it is found. */
  words?: string[];
}

/** Values of the vocabulary by field; those of `kind`, `level`, `status` and `role` by the type they belong to. */
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
  /** Names from other reports on the same division, by type. */
  names: Record<string, string[]>;
  reports: Option[];
}

/** Why a step was not taken: the draft has changed meanwhile, or the step itself is impossible. */
export type Refusal = 'CHANGED' | 'REFUSED';
