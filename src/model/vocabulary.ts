import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A label of the vocabulary, with the values that its `kind`, `level` and `status` may have. */
export interface EntityType {
  zh: string;
  kind?: string[];
  level?: string[];
  status?: string[];
}

/** A type of link between entities: the labels at either end, and its roles where it has any. */
export interface LinkDefinition {
  zh: string;
  from: string[];
  to: string[];
  is: string;
  role?: string[];
}

/** A unit: `perBase` is how many base units of its `quantity` one of it is; `words` are what reports write for it. */
export interface UnitDefinition {
  en: string;
  quantity: string;
  perBase: number;
  words?: string[];
}

/** The closed vocabulary: seed/vocabulary.yaml as it stands. */
export interface Vocabulary {
  entities: Record<string, EntityType>;
  links: Record<string, LinkDefinition>;
  qualifiers: Record<string, { zh: string }>;
  statuses: Record<string, { zh: string }>;
  notFigures: Record<string, { zh: string }>;
  rules: Record<string, { zh: string }>;
  categories: Record<string, { zh: string }>;
  units: Record<string, UnitDefinition>;
}

/** The labels of administrative divisions, from the top down. */
export const divisionLabels = ['Province', 'City', 'District', 'Subdistrict', 'Community'] as const;

/** Reads the vocabulary from a seed folder. */
export function readVocabulary(seedFolder: string): Vocabulary {
  return parse(readFileSync(`${seedFolder}/vocabulary.yaml`, 'utf8')) as Vocabulary;
}
