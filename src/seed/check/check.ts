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
  /** Its communities, each with the one of the list of divisions that it is, or null. */
  communities: { name: string; listed: Division | null }[];
  /** Null where the text is not at hand. */
  numbers: Numbers | null;
}

/** What a check of the seed found. `unchecked` says what could not be checked, and why. */
export interface CheckResult {
  problems: Problem[];
  coverage: Coverage[];
  unchecked: string[];
}

/**
 * Where the reports' texts are: `ATLAS_DOCUMENTS`, else `../shared/seeds` beside the project where it exists.
 * @returns null where there are none; everything but the checks against the texts works without.
 */
export function documentsFolder(env: NodeJS.ProcessEnv): string | null {
  if (env.ATLAS_DOCUMENTS) return env.ATLAS_DOCUMENTS;
  const beside = resolve('../shared/seeds');
  return existsSync(beside) ? beside : null;
}

/**
 * Checks the seed: vocabulary, references, units, and where the texts are at hand every citation, every number in
 * digits and every value against them.
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
 * Checks one report more, beside others that are taken to be sound.
 * @param seed without the report
 * @returns what is wrong in its file
 */
export function checkReport(report: SeedFile<SeedReport>, seed: Seed, documents: string | null): Problem[] {
  const catalogue = new MetricCatalogue(seed);
  // An id that a metric of the others has is taken.
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
 * Checks what can be read of a seed that has broken files: each report by itself and against its text. What hangs together
 * between files is not checked.
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

/** The files that name things, by their ids. */
function filesByIds(reports: SeedFile<SeedReport>[]): Map<string, Set<string>> {
  const naming = new Map<string, Set<string>>();
  for (const { file, data } of reports)
    for (const { id } of data.entities) if (id) naming.set(id, (naming.get(id) ?? new Set()).add(file));
  return naming;
}

/** The ids of what a report names, and another as well. */
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
 * A report is recorded once, and a text in one file. The same id in two reports is one thing: it must have one type and one
 * name. So is the same code of a community.
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
