import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { documentsFolder } from '../../seed/check/check.js';
import { commandLine, fail, print } from '../../seed/command-line.js';
import { readSeed } from '../../seed/files.js';
import { MetricCatalogue } from '../../seed/metrics.js';
import { type Draft, Drafter } from '../drafter.js';
import { entitiesOf } from '../names/find-names.js';
import { bulkConfidences, decisionsAt } from './decisions.js';
import { MEASURES, type Score, type Share, scoreDraft, total } from './score.js';
import { withhold } from './withhold.js';

const USAGE = `npm run draft:score [-- options]
Drafts the recorded reports, and compares each draft with what a person decided.

  --from FOLDER  the texts in a folder, with reviewed seed files in its reports/; to score another drafter, put drafts of the
                 same names into its drafts/
  --missed       lists what was missed
  --speed        measures how many reports an hour are drafted`;

/** The year of texts that name none; fixed, so that scores do not depend on the date. */
const THIS_YEAR = 2024;

const { values } = commandLine(USAGE, {
  from: { type: 'string' },
  missed: { type: 'boolean', default: false },
  speed: { type: 'boolean', default: false },
});

const from = values.from && resolve(values.from);
const read = readSeed('seed', from ? [from] : []);
const seed =
  read.seed ?? fail(read.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
// With --from, the drafter knows only the seed, without what the folder adds.
const own = from ? readSeed('seed') : null;
const texts = from ?? documentsFolder(process.env) ?? fail('Set ATLAS_DOCUMENTS to the folder of the texts.');
const reports = seed.reports.filter(({ file }) => !from || resolve(file).startsWith(from + sep));
const catalogue = new MetricCatalogue(seed);
const scores: { name: string; score: Score }[] = [];
const drafted: { bytes: Buffer; file: string }[] = [];
for (const { data } of reports) {
  const { id, file } = data.report;
  const path = join(texts, file);
  if (!existsSync(path)) {
    print(`${id}: ${file} is not in ${texts}; not scored`);
    continue;
  }
  const known = new MetricCatalogue(own?.seed ?? withhold(seed, id));
  const bytes = readFileSync(path);
  const others = seed.reports.filter((report) => report.data.report.id !== id);
  const drafter = new Drafter(known, seed.vocabulary, entitiesOf(others));
  const other = from && join(from, 'drafts', `${id}.yaml`);
  const draft =
    other && existsSync(other)
      ? (parse(readFileSync(other, 'utf8')) as Draft)
      : drafter.draft(bytes, file, THIS_YEAR);
  drafted.push({ bytes, file });
  scores.push({ name: id, score: scoreDraft(draft, data, bytes.toString('utf8'), catalogue, known) });
}

const percent = ({ right, of }: Share) =>
  of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} % (${right}/${of})`;
const row = (cells: string[]) => print(`| ${cells.join(' | ')} |`);
const all = total(scores.map(({ score }) => score));
row(['', 'all', ...scores.map(({ name }) => name)]);
row(['---', ...scores.map(() => '---'), '---']);
for (const name of MEASURES)
  row([name, percent(all[name]), ...scores.map(({ score }) => percent(score.shares[name]))]);
const rate = (count: number, characters: number) => ((1000 * count) / characters).toFixed(1);
const characters = scores.reduce((sum, { score }) => sum + score.characters, 0);
const judged = scores.flatMap(({ score }) => score.judged);
const sure = bulkConfidences(judged);
const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0);
const decisions = new Map(scores.map(({ score }) => [score, decisionsAt(score.judged, sure)]));
const work: [label: string, count: (score: Score) => number][] = [
  [
    'drafted items that are undecided, per 1,000 characters',
    ({ judged: items }) => items.filter(({ confidence }) => confidence < 1).length,
  ],
  ['decisions, per 1,000 characters', (score) => sum(decisions.get(score)?.values() ?? [])],
  ['facts to add by hand, per 1,000 characters', ({ absent }) => absent],
];
for (const [label, count] of work)
  row([
    label,
    rate(sum(scores.map(({ score }) => count(score))), characters),
    ...scores.map(({ score }) => rate(count(score), score.characters)),
  ]);

print('\nAccepted together: items that are as sure as this or surer');
for (const [section, confidence] of Object.entries(sure))
  print(`  ${section}: ${confidence > 1 ? 'none' : confidence}`);
print('\nDecisions by what is decided, per 1,000 characters');
const whats = new Set([...decisions.values()].flatMap((counts) => [...counts.keys()]));
for (const what of [...whats].sort())
  print(
    `  ${what}: ${rate(sum([...decisions.values()].map((counts) => counts.get(what) ?? 0)), characters)}`,
  );

print('\nEntities by type: recall, precision');
for (const type of Object.keys(seed.vocabulary.entities)) {
  const share = (which: 'found' | 'drafted'): Share =>
    scores.reduce(
      (all, { score }) => {
        const one = score.entities.get(type)?.[which] ?? { right: 0, of: 0 };
        return { right: all.right + one.right, of: all.of + one.of };
      },
      { right: 0, of: 0 },
    );
  print(`  ${type}: ${percent(share('found'))}, ${percent(share('drafted'))}`);
}

print('\nMissed, by kind');
const kinds = new Map<string, string[]>();
for (const { name, score } of scores)
  for (const { kind, what } of score.missed)
    kinds.set(kind, [...(kinds.get(kind) ?? []), `${name}: ${what}`]);
for (const [kind, whats] of [...kinds].sort(([a], [b]) => a.localeCompare(b))) {
  print(`  ${kind}: ${whats.length}`);
  if (values.missed) for (const what of whats) print(`    ${what}`);
}

if (values.speed && drafted.length > 0) {
  const drafter = new Drafter(catalogue, seed.vocabulary, entitiesOf(seed.reports));
  const round = () => {
    for (const { bytes, file } of drafted) drafter.draft(bytes, file, THIS_YEAR);
    return drafted.length;
  };
  // The first round includes start-up time, so it is not measured.
  round();
  const begun = performance.now();
  let reports = 0;
  while (performance.now() - begun < 10_000) reports += round();
  const hourly = Math.round((3.6e6 * reports) / (performance.now() - begun));
  print(`\n${hourly} reports an hour on one core, measured over ${reports}`);
}
