import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A word of the vocabulary in Chinese and English; `is` says what it is where the words do not say enough. */
export interface Term {
  zh: string;
  en: string;
  is?: string;
}

/** Terms by the values that stand in the graph. */
export type Terms = Record<string, Term>;

/** A label of the vocabulary, with the values that its `kind` and `level` may have, and which of the statuses. */
export interface EntityType extends Term {
  kind?: Terms;
  level?: Terms;
  status?: string[];
}

/** A type of link between entities, and how it reads from its end: the labels at either end, and roles where it has any. */
export interface LinkDefinition extends Term {
  inverse: Term & { field?: string };
  /** The field of the schema that leads to its ends, and that to the first of them. None where it is written by hand. */
  field?: string;
  one?: string;
  is: string;
  from: string[];
  to: string[];
  /** What the start does for the end. */
  role?: Terms;
  /** What the end has to do with the start, where that is a role. */
  roleOfEnd?: Terms;
}

/** A unit: `perBase` is how many base units of its `quantity` one of it is; `words` are what reports write for it. */
export interface UnitDefinition {
  en: string;
  quantity: string;
  perBase: number;
  words?: string[];
}

/**
 * A measure: what is measured of the object of a metric. `name`, `nameDone` (where an action is done to the object) and
 * `englishName` are patterns in which `{what}` stands for the object and the action.
 */
export interface MeasureDefinition extends Term {
  unit: string;
  /** Whether the unit is never one that the object has. */
  fixedUnit?: true;
  /** Whether it is of a whole: of the object of an action, or of what is named. */
  ofWhole?: true;
  /** That a recorded report brought it in. */
  source?: 'report';
  additive: boolean;
  name: string;
  nameDone?: string;
  englishName: string;
}

/** The closed vocabulary: seed/vocabulary.yaml as it stands. */
export interface Vocabulary {
  entities: Record<string, EntityType>;
  links: Record<string, LinkDefinition>;
  reports: Terms;
  entityStatuses: Terms;
  linkStatuses: string[];
  qualifiers: Terms;
  statuses: Terms;
  notFigures: Terms;
  rules: Terms;
  categories: Terms;
  units: Record<string, UnitDefinition>;
  measures: Record<string, MeasureDefinition>;
}

/** The labels of administrative divisions, from the top down. */
export const divisionLabels = ['Province', 'City', 'District', 'Subdistrict', 'Community'] as const;

/** Reads the vocabulary from a seed folder. */
export function readVocabulary(seedFolder: string): Vocabulary {
  return parse(readFileSync(`${seedFolder}/vocabulary.yaml`, 'utf8')) as Vocabulary;
}
