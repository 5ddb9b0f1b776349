import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { citationsOf } from '../citations.js';
import { NamedDivisions } from '../covers.js';
import { type Division, matchCommunity } from '../divisions.js';
import type { Seed, SeedReport } from '../files.js';
import { checkIdentities } from '../identities.js';
import { MetricCatalogue } from '../metrics.js';
import { Units } from '../numbers/units.js';
import type { Problem, SeedFile } from '../yaml-file.js';
import { Overruling } from './overruling.js';
import { ReportCheck } from './report.js';
import { saying } from './rules.js';
import { checkMetrics, checkThesaurus, checkVocabulary } from './terms.js';
import { type Numbers, TextCheck } from './text.js';

/** How much of one report the seed accounts for. */
export interface Coverage {
  report: string;
  file: string;
  entities: number;
  links: number;
  observations: number;
  citations: number;
  /** The report's communities, each with its division in the list, or null if the list does not have it. */
  communities: { name: string; listed: Division | null }[];
  /** Null if the text is not available. */
  numbers: Numbers | null;
}

/** What a check of the seed found. `unchecked` says what could not be checked, and why. */
export interface CheckResult {
  problems: Problem[];
  coverage: Coverage[];
  unchecked: string[];
}

/**
 * Returns the folder of the reports' texts: `ATLAS_DOCUMENTS`, else `../shared/seeds` if it exists.
 * @returns null if there is none; then everything works except the checks against the texts
 */
export function documentsFolder(env: NodeJS.ProcessEnv): string | null {
  if (env.ATLAS_DOCUMENTS) return env.ATLAS_DOCUMENTS;
  const beside = resolve('../shared/seeds');
  return existsSync(beside) ? beside : null;
}

/**
 * Checks the seed: vocabulary, references and units, and every citation, every number in digits and every value against
 * those texts that are available.
 * @param documents the folder of the texts, or null
 */
export function checkSeed(seed: Seed, documents: string | null): CheckResult {
  const catalogue = new MetricCatalogue(seed);
  const found = checkReports(seed, catalogue, documents, seed.reports);
  found.problems.push(
    ...checkVocabulary(seed),
    ...checkThesaurus(seed),
    ...checkMetrics(seed, catalogue),
    ...checkSharedIds(seed),
    ...checkIdentities(seed.reports, seed.identities),
  );
  return { ...found, problems: found.problems.sort(byPlace) };
}

/**
 * Checks one more report, assuming that the others are sound.
 * @param seed everything but the report
 * @returns the problems in the report's file
 */
export function checkReport(report: SeedFile<SeedReport>, seed: Seed, documents: string | null): Problem[] {
  const catalogue = new MetricCatalogue(seed);
  // Register the metrics of the other reports, so that their ids count as taken.
  for (const { metric } of seed.reports.flatMap(({ data }) => data.observations)) {
    const found = catalogue.find(metric);
    if (found.metric) catalogue.isTaken(found.metric);
  }
  const all = { ...seed, reports: [...seed.reports, report] };
  const { problems } = checkReports({ ...seed, reports: [report] }, catalogue, documents, all.reports);
  problems.push(...checkSharedIds(all), ...checkIdentities(all.reports, seed.identities));
  return problems.filter(({ file }) => file === report.file).sort(byPlace);
}

/**
 * Checks what can be read of a seed with broken files: each report by itself and against its text. Nothing that spans
 * several files is checked.
 */
export function checkRest(
  { seed, hasTerms }: { seed: Seed; hasTerms: boolean },
  documents: string | null,
): CheckResult {
  const found = checkReports(seed, hasTerms ? new MetricCatalogue(seed) : null, documents, seed.reports);
  const unchecked = [
    'what hangs together between files: first correct the shape of all of them',
    ...found.unchecked,
  ];
  return { ...found, unchecked, problems: found.problems.sort(byPlace) };
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line;
}

function checkReports(
  { reports, vocabulary }: Seed,
  catalogue: MetricCatalogue | null,
  documents: string | null,
  all: SeedFile<SeedReport>[],
): CheckResult {
  const found: CheckResult = { problems: [], coverage: [], unchecked: [] };
  const units = new Units(vocabulary);
  const naming = filesByIds(all);
  for (const report of reports) {
    const divisions = new NamedDivisions(report.data);
    const overruling = new Overruling(report, found.problems);
    const check = new ReportCheck(report, divisions, vocabulary, catalogue, overruling.say);
    check.run();
    const { file } = report.data.report;
    const path = documents && join(documents, file);
    if (path && existsSync(path)) {
      const numbers = new TextCheck(
        report,
        divisions,
        units,
        catalogue,
        idsElsewhere(report, naming),
        overruling.say,
      ).run(readFileSync(path));
      if (numbers && catalogue) overruling.checkNeeded();
      found.coverage.push(coverageOf(report.data, divisions, numbers));
      continue;
    }
    check.checkPlaces();
    found.unchecked.push(
      `${report.file}: ${file} is not ${documents ? `in ${documents}` : 'at hand (set ATLAS_DOCUMENTS to its folder)'}; ` +
        'citations, hash, length, accounted numbers and values were not compared with the text',
    );
    found.coverage.push(coverageOf(report.data, divisions, null));
  }
  return found;
}

/** Maps each id to the files that have an entity with it. */
function filesByIds(reports: SeedFile<SeedReport>[]): Map<string, Set<string>> {
  const naming = new Map<string, Set<string>>();
  for (const { file, data } of reports)
    for (const { id } of data.entities) if (id) naming.set(id, (naming.get(id) ?? new Set()).add(file));
  return naming;
}

/** The ids of a report's entities that another report has too. */
function idsElsewhere(
  { file, data }: SeedFile<SeedReport>,
  naming: Map<string, ReadonlySet<string>>,
): Set<string> {
  const isElsewhere = (id: string) => [...(naming.get(id) ?? [])].some((other) => other !== file);
  return new Set(data.entities.flatMap(({ id }) => (id && isElsewhere(id) ? id : [])));
}

function coverageOf(data: SeedReport, divisions: NamedDivisions, numbers: Numbers | null): Coverage {
  const { report, entities, links, observations } = data;
  const listedAs = (entity: SeedReport['entities'][number]) => {
    const subdistrict = divisions.subdistrictOf(entity);
    return (subdistrict && matchCommunity(subdistrict, entity)?.division) || null;
  };
  return {
    report: report.id,
    file: report.file,
    entities: entities.length,
    links: links.length,
    observations: observations.length,
    citations: [...citationsOf(data)].length,
    communities: entities
      .filter(({ type }) => type === 'Community')
      .map((entity) => ({ name: entity.name, listed: listedAs(entity) })),
    numbers,
  };
}

/**
 * A report may be recorded only once, and a text in only one file. Entities with the same id, or communities with the
 * same code, are one thing, so they must have the same type and name.
 */
function checkSharedIds({ reports }: Seed): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, { name: string; type: string; place: string }>();
  const recorded = new Map<string, string>();
  for (const { file, data, lineOf } of reports) {
    const keys = (['id', 'file', 'sha256'] as const).map(
      (key) => [key, `${key} ${data.report[key]}`] as const,
    );
    const [clash] = keys.filter(([, written]) => recorded.has(written));
    if (clash) {
      const [key, written] = clash;
      const { id, file: text } = data.report;
      const other = recorded.get(written);
      const said =
        key === 'id'
          ? saying('RECORDED_REPORT', { id, other })
          : saying('RECORDED_TEXT', { text, key, other });
      problems.push({ file, line: lineOf(['report', key]), ...said });
    }
    for (const [, written] of keys) if (!recorded.has(written)) recorded.set(written, file);
    data.entities.forEach(({ id: own, code, name, type }, index) => {
      const id = own ?? code;
      if (!id || id === 'none') return;
      const line = lineOf(['entities', index]);
      const other = seen.get(id);
      seen.set(id, other ?? { name, type, place: `${file}:${line}` });
      if (!other || (other.name === name && other.type === type)) return;
      const { name: otherName, type: otherType, place } = other;
      const said = saying('ONE_ID', { id, type, name, otherType, other: otherName, place });
      problems.push({ file, line, ...said });
    });
  }
  return problems;
}
