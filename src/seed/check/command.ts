import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../../model/counted.js';
import { ReportText } from '../../model/text.js';
import { commandLine, print } from '../command-line.js';
import { foldersIn, readSeed } from '../files.js';
import { type CheckResult, type Coverage, checkRest, checkSeed, documentsFolder } from './check.js';
import { linesOf } from './findings.js';
import { fixOffsets } from './fix.js';

const USAGE = `npm run seed:check [-- FOLDER…] [options]
Says line by line what is wrong in the seed and in further folders of facts (those of ATLAS_SEED if none is given), and how
much of each report they account for. Needs the reports' texts, in the folder that ATLAS_DOCUMENTS names.

  --fix            first corrects the offsets of slices that the text has once
  --without-texts  checks what can be checked without them

Ends with 0 if all is sound, 1 if something is wrong, 2 if not everything could be checked.`;

const { values, positionals } = commandLine(USAGE, {
  fix: { type: 'boolean', default: false },
  'without-texts': { type: 'boolean', default: false },
});
const further = positionals.length > 0 ? positionals : foldersIn(process.env.ATLAS_SEED ?? '');
const documents = values['without-texts'] ? null : documentsFolder(process.env);

if (values.fix) fixReports();
const { problems, coverage, unchecked } = check();
for (const line of linesOf(problems)) print(line);
for (const row of coverage) printCoverage(row);
const [status, verdict] = judge();
for (const note of unchecked) print(`Not checked: ${note}`);
print(verdict);
process.exitCode = status;

/** All problems, whether or not every file could be read. */
function check(): CheckResult {
  const read = readSeed('seed', further);
  if (read.seed) return checkSeed(read.seed, documents);
  if (!read.rest)
    return {
      problems: read.problems,
      coverage: [],
      unchecked: ['everything else: first correct the vocabulary'],
    };
  const rest = checkRest(read.rest, documents);
  return { ...rest, problems: [...read.problems, ...rest.problems] };
}

function judge(): [status: number, verdict: string] {
  if (problems.length > 0) return [1, `${counted(problems.length, 'problem')}.`];
  if (values['without-texts']) return [0, 'Sound as far as can be told without the texts.'];
  if (unchecked.length > 0)
    return [2, 'Not everything was checked. Where there are no texts: npm run seed:check -- --without-texts'];
  return [0, 'The seed is sound.'];
}

function fixReports(): void {
  const read = readSeed('seed', further);
  for (const report of (read.seed ?? read.rest?.seed)?.reports ?? []) {
    const path = documents && join(documents, report.data.report.file);
    if (!path || !existsSync(path)) continue;
    const { source, offsets } = fixOffsets(report, new ReportText(readFileSync(path, 'utf8')));
    if (offsets === 0) continue;
    writeFileSync(report.file, source);
    print(`${report.file}: ${counted(offsets, 'offset')} corrected`);
  }
}

function printCoverage({
  report,
  entities,
  links,
  observations,
  citations,
  numbers,
  communities,
}: Coverage): void {
  const accounted = numbers
    ? `${numbers.digitTokens} numbers in digits: ${numbers.figures} in figures, ${numbers.noFigures} listed as no figure`
    : 'not compared with its text';
  print(
    `${report}: ${entities} entities, ${links} links, ${observations} observations, ${citations} citations; ${accounted}`,
  );
  const listed = communities.flatMap(({ name, listed: one }) =>
    one ? [`${name} = ${one.officialName} ${one.code}`] : [],
  );
  const others = communities.flatMap(({ name, listed: one }) => (one ? [] : [name]));
  print(`  ${listed.length} communities are in the list of divisions: ${listed.join(', ') || '–'}`);
  print(`  ${others.length} are not: ${others.join(', ') || '–'}`);
}
