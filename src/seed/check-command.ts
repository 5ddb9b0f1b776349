// npm run seed:check: what is wrong in the seed, line by line, and how much of each report it accounts for. Further folders of
// facts are its arguments, or else those of ATLAS_SEED.
import { checkSeed, documentsFolder } from './check.js';
import { foldersIn, readSeed } from './files.js';

const print = (line: string) => process.stdout.write(`${line}\n`);
const named = process.argv.slice(2);
const further = named.length > 0 ? named : foldersIn(process.env.ATLAS_SEED ?? '');
const { seed, problems: shapeProblems } = readSeed('seed', further);
const { problems, coverage, unchecked } = seed
  ? checkSeed(seed, documentsFolder(process.env))
  : {
      problems: shapeProblems,
      coverage: [],
      unchecked: ['facts and citations: first correct the shape of the files'],
    };

for (const { file, line, message } of problems) print(`${file}:${line}: ${message}`);
for (const row of coverage) {
  const numbers =
    row.digitTokens === null
      ? 'text not at hand'
      : `${row.digitTokens} numbers in digits: ${row.figures} in figures, ${row.noFigures} listed as no figure`;
  print(
    `${row.report}: ${row.entities} entities, ${row.links} links, ${row.observations} observations, ${row.citations} citations; ${numbers}`,
  );
  const listed = row.communities.flatMap(({ name, listed }) =>
    listed ? [`${name} = ${listed.officialName} ${listed.code}`] : [],
  );
  const others = row.communities.flatMap(({ name, listed }) => (listed ? [] : [name]));
  print(`  ${listed.length} communities are in the list of divisions: ${listed.join(', ') || '–'}`);
  print(`  ${others.length} are not: ${others.join(', ') || '–'}`);
}
for (const note of unchecked) print(`Not checked: ${note}`);
print(problems.length === 0 ? 'The seed is sound.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
