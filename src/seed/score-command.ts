import { commandLine, print } from './command-line.js';
import { readSeed } from './files.js';
import { meanShare, type Score, scoreVocabulary } from './score.js';

commandLine(
  'npm run vocabulary:score\nHow far the vocabulary carries a report that is not recorded yet.',
  {},
);

const percent = (share: number) => `${Math.round(100 * share)} %`.padStart(6);
const row = (name: string, figures: string, byOthers: number, composed: number) =>
  `${name.padEnd(24)}${figures.padStart(8)}${percent(byOthers).padStart(16)}${percent(composed).padStart(12)}`;

const { seed, problems } = readSeed('seed');
if (seed) printScores(scoreVocabulary(seed));
else for (const { file, line, message } of problems) print(`${file}:${line}: ${message}`);
process.exitCode = seed ? 0 : 1;

function printScores(scores: Score[]): void {
  print(
    `${'left out'.padEnd(24)}${'figures'.padStart(8)}${'other reports'.padStart(16)}${'and core'.padStart(12)}`,
  );
  for (const { report, figures, byOthers, composed } of scores)
    print(row(report, String(figures), byOthers / figures, composed / figures));
  print(row('mean', '', meanShare(scores, 'byOthers'), meanShare(scores, 'composed')));
  for (const { report, missing } of scores)
    print(`${report} would need ${missing.length} new terms: ${missing.join(', ') || '–'}`);
}
