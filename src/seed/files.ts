import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { type Citation, parseCitation } from '../model/text.js';
import { divisionLabels, type Vocabulary } from '../model/vocabulary.js';
import { type Judgement, judgements } from './check/rules.js';
import { vocabularySchema } from './vocabulary-shape.js';
import { type Problem, parseYaml, readYaml, type SeedFile } from './yaml-file.js';

/** The lists of facts in a report's file. */
export const factLists = ['entities', 'links', 'observations', 'checks', 'notFigures'] as const;

/** What several files of one shape state together, with the place of each part. */
export interface SeedFiles<T> {
  data: T;
  placeOf(path: readonly PropertyKey[]): Pick<Problem, 'file' | 'line'>;
}

/** The whole seed: facts per report, metrics, the terms they are composed of, vocabulary. */
export interface Seed {
  folder: string;
  vocabulary: Vocabulary;
  thesaurus: SeedFiles<SeedThesaurus>;
  metrics: SeedFiles<SeedMetric[]>;
  reports: SeedFile<SeedReport>[];
  /** Null if there is no such file. */
  identities: SeedFiles<Identities> | null;
}

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const name = z.string().trim().min(1);
const day = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits');
const citation = z.string().transform((written, context) => {
  const parsed = parseCitation(written);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: `"${written}" is no citation: write slice@offset` });
  return z.NEVER;
});
const citations = z
  .union([citation, z.array(citation).min(1, 'needs at least one citation')])
  .transform((one) => (Array.isArray(one) ? one : [one]));
/** A plain word is stated at the entity's first citation, so it has none of its own. */
const statuses = z.union([
  name.transform((is) => [{ is, at: [] as Citation[], period: undefined }]),
  z
    .array(z.strictObject({ is: name, at: citations, period: name.optional() }))
    .min(1, 'needs at least one status'),
]);
const interval = z
  .string()
  .regex(/^(\d{4}-\d\d-\d\d|\.\.)\/(\d{4}-\d\d-\d\d|\.\.)$/, {
    error: 'must be start/end, e.g. 2021-01-01/2021-12-31 or 2021-01-01/..',
    abort: true,
  })
  .superRefine((span, context) => {
    const [start, end] = span.split('/') as [string, string];
    for (const one of [start, end])
      if (one !== '..' && !day.safeParse(one).success) context.addIssue(`${one} is no day of the calendar`);
    if (start !== '..' && end !== '..' && end < start) context.addIssue(`${span} ends before it begins`);
  });
/** By rule, why something is right although the check finds it wrong. */
const despite = z.partialRecord(z.enum([...judgements] as Judgement[]), name).optional();
/** A file in the documents' folder itself, not a path out of it. */
const fileName = name.regex(
  /^(?!\.)[^/\\]+$/,
  'must be the name of a file in the documents’ folder, without a path',
);

/** The shape of `thesaurus.yaml`. */
function thesaurusSchema(vocabulary: Vocabulary) {
  const term = {
    zh: name,
    en: name,
    alt: z.array(name).default([]),
    broader: slug.optional(),
    note: name.optional(),
    source: z.literal('report').optional(),
    unsaid: z.literal(true).optional(),
  };
  const object = z.strictObject({
    ...term,
    category: oneOf(vocabulary.categories),
    units: z.array(oneOf(vocabulary.units)).default([]),
    measured: oneOf(vocabulary.measures).optional(),
    additive: z.literal(false).optional(),
    setting: z.literal(true).optional(),
    general: z.literal(true).optional(),
  });
  const action = z.strictObject({
    ...term,
    category: oneOf(vocabulary.categories).optional(),
    light: z.enum(['ALWAYS', 'APART']).optional(),
  });
  return z.strictObject({
    objects: z.record(slug, object).default({}),
    actions: z.record(slug, action).default({}),
  });
}

/** The composition of a metric: terms of the thesaurus by label, other wording or id, and a measure. */
function compositionShape(vocabulary: Vocabulary) {
  return {
    object: name,
    action: name.optional(),
    measure: oneOf(vocabulary.measures),
    of: name.optional(),
  };
}

/** Names of divisions from the province down, joined by `/`. */
function chain(least: number, most: number) {
  const levels = ['province', 'city', 'district', 'subdistrict', 'community', 'compound'].slice(0, most);
  return z
    .string()
    .regex(new RegExp(`^[^/]+(/[^/]+){${least - 1},${most - 1}}$`), `must be ${levels.join('/')}`);
}

/** The shape of `metrics.yaml`. */
function metricSchema(vocabulary: Vocabulary) {
  return z.array(
    z.strictObject({
      id: slug,
      ...compositionShape(vocabulary),
      name: name.optional(),
      en: name.optional(),
      unit: oneOf(vocabulary.units).optional(),
      category: oneOf(vocabulary.categories).optional(),
      additive: z.boolean().optional(),
      definition: name.optional(),
      broader: slug.optional(),
      denominator: z.literal(true).optional(),
    }),
  );
}

/** The mark on an item of a draft that nobody has decided yet (docs/drafting.md). */
function markSchema(vocabulary: Vocabulary) {
  const metric = z.strictObject({
    ...compositionShape(vocabulary),
    name,
    newTerm: z.strictObject({ id: slug, zh: name }).optional(),
  });
  return z
    .strictObject({
      confidence: z.number().min(0).max(1),
      rule: name,
      candidates: z.array(z.union([name, metric])).optional(),
    })
    .optional();
}

/** The shape of a file in `reports/`. */
function reportSchema(vocabulary: Vocabulary) {
  const draft = markSchema(vocabulary);
  return z.strictObject({
    report: z
      .strictObject({
        id: slug,
        file: fileName,
        sha256,
        length: z.int().positive(),
        title: name,
        kind: oneOf(vocabulary.reports).default('WORK_REPORT'),
        publisher: name.optional(),
        publishedOn: day.optional(),
        original: z
          .strictObject({
            url: z.url({ protocol: /^https?$/ }),
            mediaType: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/, 'must be a media type, e.g. text/html'),
            retrievedOn: day.optional(),
            sha256: sha256.optional(),
          })
          .optional(),
        covers: z.array(chain(1, 6)).min(1).optional(),
        subdistrict: chain(4, 4).optional(),
        period: name,
        despite,
        draft,
      })
      .refine(({ covers, subdistrict }) => (covers === undefined) !== (subdistrict === undefined), {
        message: 'says what it is about with covers, or with subdistrict where that is one',
      })
      .transform(({ covers, subdistrict, ...report }) => ({
        ...report,
        covers: covers ?? [subdistrict as string],
      })),
    periods: z.record(name, interval),
    entities: z.array(
      z.strictObject({
        name,
        id: slug.optional(),
        type: oneOf(vocabulary.entities),
        kind: name.optional(),
        level: name.optional(),
        status: statuses.default([]),
        group: z.literal(true).optional(),
        in: chain(1, 4).optional(),
        aliases: z.array(name).default([]),
        code: z
          .union([z.literal('none'), z.coerce.string().regex(/^\d{12}$/, 'must be 12 digits, or none')])
          .optional(),
        steps: z.array(z.strictObject({ name, at: citations })).default([]),
        at: citations,
        despite,
        draft,
      }),
    ),
    links: z.array(
      z
        .strictObject({
          from: name,
          type: oneOf(vocabulary.links),
          to: name,
          role: name.optional(),
          title: name.optional(),
          start: day.optional(),
          end: day.optional(),
          status: z.enum(vocabulary.linkStatuses).optional(),
          inferred: z.boolean().default(false),
          at: citations,
          despite,
          draft,
        })
        .refine(({ start, end }) => !start || !end || start <= end, {
          path: ['end'],
          message: 'is before start',
        }),
    ),
    observations: z.array(
      z.strictObject({
        metric: z.union([name, z.strictObject(compositionShape(vocabulary))]),
        about: z.union([name, z.array(name).min(1)]).transform((one) => (Array.isArray(one) ? one : [one])),
        value: z.number(),
        valueHigh: z.number().optional(),
        unit: oneOf(vocabulary.units),
        qualifier: oneOf(vocabulary.qualifiers).default('EXACT'),
        status: oneOf(vocabulary.statuses).default('ACTUAL'),
        period: name.optional(),
        dimensions: z.record(name, z.coerce.string()).default({}),
        partOf: citation.optional(),
        at: citations,
        despite,
        draft,
      }),
    ),
    checks: z
      .array(
        z.strictObject({
          rule: oneOf(vocabulary.rules),
          result: citation,
          operands: z.array(citation).default([]),
          names: z.array(name).min(1).optional(),
          stepsOf: name.optional(),
          despite,
          draft,
        }),
      )
      .default([]),
    notFigures: z
      .array(z.strictObject({ at: citations, reason: oneOf(vocabulary.notFigures), despite, draft }))
      .default([]),
  });
}

/**
 * The shape of `identities.yaml`, which decides about names that are alike in several reports. `same`: former ids, each
 * with the present id of the thing. `apart`: ids of different things that are called alike.
 */
const identitySchema = z.strictObject({
  same: z.record(slug, slug).default({}),
  apart: z.array(z.strictObject({ ids: z.array(slug).min(2), because: name })).default([]),
});

export type Identities = z.infer<typeof identitySchema>;
export type SeedThesaurus = z.infer<ReturnType<typeof thesaurusSchema>>;
export type SeedMetric = z.infer<ReturnType<typeof metricSchema>>[number];
export type SeedReport = z.infer<ReturnType<typeof reportSchema>>;
export type SeedEntity = SeedReport['entities'][number];
export type SeedStatus = SeedEntity['status'][number];
export type SeedLink = SeedReport['links'][number];
export type SeedObservation = SeedReport['observations'][number];

/** The shapes of files that depend on a vocabulary, made once for each. */
const shapes = new WeakMap<Vocabulary, ReturnType<typeof makeShapes>>();

function shapesOf(vocabulary: Vocabulary): ReturnType<typeof makeShapes> {
  const known = shapes.get(vocabulary) ?? makeShapes(vocabulary);
  shapes.set(vocabulary, known);
  return known;
}

function makeShapes(vocabulary: Vocabulary) {
  return {
    thesaurus: thesaurusSchema(vocabulary),
    metrics: metricSchema(vocabulary),
    report: reportSchema(vocabulary),
  };
}

/** The vocabulary read last. It seldom changes, and reading it takes longer than checking a report. */
let last: { source: string; vocabulary: Vocabulary } | undefined;

/** The vocabulary of a folder, the same object until the file changes. It must not be modified. */
function vocabularyIn(folder: string, problems: Problem[]): Vocabulary | undefined {
  const path = join(folder, 'vocabulary.yaml');
  if (last && readFileSync(path, 'utf8') === last.source) return last.vocabulary;
  const file = readYaml(path, vocabularySchema, problems);
  if (file) last = { source: file.source, vocabulary: file.data };
  return file?.data;
}

function oneOf(values: Record<string, unknown>) {
  return z.enum(Object.keys(values) as [string, ...string[]]);
}

/** The absolute paths in a list such as ATLAS_SEED, separated by colons or commas. */
export function foldersIn(list: string): string[] {
  const named = list.split(/[:,]/).map((folder) => folder.trim());
  return [...new Set(named.filter(Boolean).map((folder) => resolve(folder)))];
}

/** Whether entities of this type are divisions, identified by their chain of names instead of an id in the seed. */
export function isDivision(type: string): boolean {
  return (divisionLabels as readonly string[]).includes(type);
}

/**
 * The result of reading the seed: the seed, or all problems of shape in all its files and, if the vocabulary can be
 * read, the rest of the seed. `hasTerms` says whether that has all metrics and terms.
 */
export type ReadSeed =
  | { seed: Seed; problems: [] }
  | { seed: null; problems: Problem[]; rest: { seed: Seed; hasTerms: boolean } | null };

/**
 * Reads the seed folder (`vocabulary.yaml`, `thesaurus.yaml`, `metrics.yaml`, `identities.yaml`, `reports/*.yaml`) and
 * the facts of further folders.
 * @param further folders with `reports/*.yaml`, and with `thesaurus.yaml`, `metrics.yaml` and `identities.yaml` if they
 *   add to the seed's
 */
export function readSeed(folder: string, further: string[] = []): ReadSeed {
  const problems: Problem[] = [];
  const vocabulary = vocabularyIn(folder, problems);
  if (!vocabulary) return { seed: null, problems, rest: null };
  const shape = shapesOf(vocabulary);
  const folders = [folder, ...further];
  const all = <S extends z.ZodType>(file: string, schema: S) =>
    folders
      .map((one) => join(one, file))
      .filter((path) => existsSync(path))
      .flatMap((path) => readYaml(path, schema, problems) ?? []);
  const terms = all('thesaurus.yaml', shape.thesaurus);
  const thesaurus = joined(withoutAdopted(terms), problems);
  if (terms.length === 0 && problems.length === 0) {
    const file = relative(process.cwd(), join(folder, 'thesaurus.yaml'));
    problems.push({ file, line: 1, message: 'is missing: metrics are composed of its terms' });
  }
  const metrics = all('metrics.yaml', shape.metrics);
  const hasTerms = problems.length === 0;
  const identities = all('identities.yaml', identitySchema);
  const reports = folders
    .flatMap((one) => reportFiles(one, problems))
    .flatMap((path) => readYaml(path, shape.report, problems) ?? []);
  const read = {
    folder,
    vocabulary,
    thesaurus,
    metrics: joinedLists(metrics),
    reports,
    identities: identities.length > 0 ? joined(identities, problems) : null,
  };
  return problems.length > 0
    ? { seed: null, problems, rest: { seed: read, hasTerms } }
    : { seed: read, problems: [] };
}

/**
 * Leaves out terms that an earlier file has by the same id and label. The seed may have adopted a term of somebody's own,
 * which must not keep their facts from loading.
 */
function withoutAdopted(files: SeedFile<SeedThesaurus>[]): SeedFile<SeedThesaurus>[] {
  const labels = new Map<string, string>();
  return files.map((file) => {
    const own = <T extends { zh: string }>(section: string, terms: Record<string, T>) =>
      Object.fromEntries(
        Object.entries(terms).filter(([id, { zh }]) => {
          const key = `${section} ${id}`;
          const isAdopted = labels.get(key) === zh;
          labels.set(key, zh);
          return !isAdopted;
        }),
      );
    const { objects, actions } = file.data;
    return { ...file, data: { objects: own('objects', objects), actions: own('actions', actions) } };
  });
}

/** Joins lists, one after another. */
function joinedLists<T>(files: SeedFile<T[]>[]): SeedFiles<T[]> {
  const origins = files.flatMap((file) => file.data.map((_, index) => ({ file, index })));
  return {
    data: files.flatMap(({ data }) => data),
    placeOf: ([place, ...path]) => {
      const { file, index } = origins[place as number] as (typeof origins)[number];
      return { file: file.file, line: file.lineOf([index, ...path]) };
    },
  };
}

/** The parts of a file by name: lists or maps. */
type Sections = Record<string, unknown[] | Record<string, unknown>>;

/** Joins files of sections: lists one after another, maps merged. A key that two files have is a problem. */
function joined<T extends Sections>(files: SeedFile<T>[], problems: Problem[]): SeedFiles<T> {
  const data: Sections = {};
  const origins = new Map<string, { file: SeedFile<T>; key: PropertyKey }>();
  for (const file of files)
    for (const [section, part] of Object.entries(file.data)) {
      const before = data[section];
      const offset = Array.isArray(before) ? before.length : 0;
      for (const key of Object.keys(part)) {
        const place = Array.isArray(part) ? `${section} ${offset + Number(key)}` : `${section} ${key}`;
        const other = origins.get(place);
        if (other) {
          const message = `${key} stands in ${other.file.file} already`;
          problems.push({ file: file.file, line: file.lineOf([section, key]), message });
        }
        origins.set(place, { file, key: Array.isArray(part) ? Number(key) : key });
      }
      data[section] = Array.isArray(part)
        ? [...((before ?? []) as unknown[]), ...part]
        : { ...(before as Record<string, unknown>), ...part };
    }
  return {
    data: data as T,
    placeOf: ([section, place, ...path]) => {
      const { file, key } = origins.get(`${String(section)} ${String(place)}`) as {
        file: SeedFile<T>;
        key: PropertyKey;
      };
      return { file: file.file, line: file.lineOf([section as PropertyKey, key, ...path]) };
    },
  };
}

/** The files of a folder's reports, sorted by name. A file that looks like facts but is not read is a problem. */
function reportFiles(folder: string, problems: Problem[]): string[] {
  const say = (path: string, message: string) =>
    problems.push({ file: relative(process.cwd(), path), line: 1, message });
  const reports = join(folder, 'reports');
  if (!existsSync(reports)) {
    say(folder, 'is no folder of facts: it has no reports/');
    return [];
  }
  const isYaml = (file: string) => /\.ya?ml$/i.test(file);
  for (const file of readdirSync(folder).filter((one) => isYaml(one))) {
    const [stem = ''] = file.toLowerCase().split('.');
    if (['thesaurus', 'metrics', 'identities'].includes(stem) && file !== `${stem}.yaml`)
      say(join(folder, file), `is not read: name it ${stem}.yaml`);
  }
  const found = readdirSync(reports, { recursive: true, encoding: 'utf8' }).filter(isYaml).sort();
  const isRead = (file: string) => file.endsWith('.yaml') && !/[/\\]/.test(file);
  for (const file of found.filter((one) => !isRead(one)))
    say(
      join(reports, file),
      'is not read: the file of a report stands in reports/ itself and ends with .yaml',
    );
  return found.filter(isRead).map((file) => join(reports, file));
}

/**
 * Reads terms from the text of a `thesaurus.yaml`.
 * @param path of the file, for messages
 * @returns the terms, or all problems of their shape
 */
export function parseThesaurus(
  path: string,
  text: string,
  vocabulary: Vocabulary,
): { terms: SeedFile<SeedThesaurus> | null; problems: Problem[] } {
  const problems: Problem[] = [];
  return { terms: parseYaml(path, text, shapesOf(vocabulary).thesaurus, problems), problems };
}

/**
 * Reads a report from the text of its file.
 * @param path of the file, for messages
 * @returns the report, or all problems of its shape
 */
export function parseReport(
  path: string,
  text: string,
  vocabulary: Vocabulary,
): { report: SeedFile<SeedReport>; problems: [] } | { report: null; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = parseYaml(path, text, shapesOf(vocabulary).report, problems);
  return report ? { report, problems: [] } : { report, problems };
}
