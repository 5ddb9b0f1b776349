import type { Terms, Vocabulary } from './vocabulary.js';

/** An enum of the schema, from the vocabulary. */
export interface VocabularyEnum {
  name: string;
  description: string;
  terms: Terms;
}

/** The schema's enums that come from the vocabulary, in its order: kinds and levels of entities first. */
export function enumsOf(vocabulary: Vocabulary): VocabularyEnum[] {
  const { entities, entityStatuses, links, reports, qualifiers, statuses, rules, categories, measures } =
    vocabulary;
  const kinds = Object.entries(entities).map(([label, term]) => [kindOfLabel(label), term] as const);
  return [
    {
      name: 'EntityKind',
      description: 'The types of entity, as search and lists name them.',
      terms: Object.fromEntries(kinds),
    },
    ...Object.entries(entities).flatMap(([label, { en, kind, level }]) => [
      ...enumOf(`${label}Kind`, `Kinds of ${en.toLowerCase()}.`, kind),
      ...enumOf(`${label}Level`, `Levels of ${en.toLowerCase()}.`, level),
    ]),
    { name: 'Status', description: 'How far something is.', terms: entityStatuses },
    { name: 'LinkType', description: 'Types of link between entities.', terms: links },
    {
      name: 'ProjectRole',
      description: 'What an organization or other actor does for a project or programme.',
      terms: { ...links.CARRIES_OUT?.role, ...links.AFFECTS?.roleOfEnd },
    },
    { name: 'ReportKind', description: 'What sort of text a report is.', terms: reports },
    { name: 'Qualifier', description: 'How exactly a figure is stated.', terms: qualifiers },
    { name: 'ObservationStatus', description: 'Whether a figure has happened.', terms: statuses },
    { name: 'CheckRule', description: 'How the figures of a check hang together.', terms: rules },
    { name: 'MetricCategory', description: 'Subject areas of metrics.', terms: categories },
    { name: 'Measure', description: 'What is measured of the object of a metric.', terms: measures },
  ];
}

/** The value of EntityKind for a label: RESIDENTIAL_COMPOUND for ResidentialCompound. */
function kindOfLabel(label: string): string {
  return label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

function enumOf(name: string, description: string, terms: Terms | undefined): VocabularyEnum[] {
  return terms ? [{ name, description, terms }] : [];
}

/** The enums as SDL: the required contents of schema/vocabulary.graphql. */
export function enumDefinitions(vocabulary: Vocabulary): string {
  const definitions = enumsOf(vocabulary).map(({ name, description, terms }) => {
    const values = Object.entries(terms).map(
      ([value, { zh, en, is }]) => `  ${JSON.stringify(`${zh}: ${is ?? en}.`)}\n  ${value}\n`,
    );
    return `${JSON.stringify(description)}\nenum ${name} {\n${values.join('')}}\n`;
  });
  return `# Made of seed/vocabulary.yaml by npm run codegen.\n${definitions.join('\n')}`;
}
