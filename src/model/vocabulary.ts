import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A term in Chinese and English; `is` explains it if the words are not enough. */
export interface Term {
  zh: string;
  en: string;
  is?: string;
}

/** Terms by their values in the graph. */
export type Terms = Record<string, Term>;

/** A type of entity, with the values of `kind` and `level` that it may have, and its statuses. */
export interface EntityType extends Term {
  kind?: Terms;
  level?: Terms;
  status?: string[];
}

/** A type of link between entities: how it reads from its other end, the labels at either end, and its roles if any. */
export interface LinkDefinition extends Term {
  inverse: Term & { field?: string };
  /**
   * The schema's field for all its ends, and the one for the first of them. Left out if written by hand or not needed.
   */
  field?: string;
  one?: string;
  is: string;
  from: string[];
  to: string[];
  /** What the start does for the end. */
  role?: Terms;
  /** How the end is involved with the start, if that is a role. */
  roleOfEnd?: Terms;
}

/** A unit: `perBase` is how many base units of its `quantity` it is; `words` are what reports write for it. */
export interface UnitDefinition {
  en: string;
  quantity: string;
  perBase: number;
  words?: string[];
}

/**
 * A measure: what is measured of the object of a metric. `name`, `nameDone` (if an action is done to the object) and
 * `englishName` are patterns in which `{what}` is replaced by the object and the action.
 */
export interface MeasureDefinition extends Term {
  unit: string;
  /** Whether the unit applies even if the object has a unit of the same quantity. */
  fixedUnit?: true;
  /** Whether it is measured of a whole: of the object that an action is done to, or of what the metric names. */
  ofWhole?: true;
  /** Set if a recorded report introduced the measure. */
  source?: 'report';
  additive: boolean;
  name: string;
  nameDone?: string;
  englishName: string;
}

/** The closed vocabulary: the contents of seed/vocabulary.yaml. */
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

/** Reads the vocabulary of a seed folder, unchecked. */
export function readVocabulary(seedFolder: string): Vocabulary {
  return parse(readFileSync(`${seedFolder}/vocabulary.yaml`, 'utf8')) as Vocabulary;
}
