import { AtlasError } from '../../errors.js';
import { counted } from '../../model/counted.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { Wordings } from '../../model/wordings.js';
import { checkSeed } from '../check/check.js';
import { linesOf } from '../check/findings.js';
import type { DivisionChoice } from '../divisions.js';
import { readSeed } from '../files.js';
import type { Problem } from '../yaml-file.js';
import { buildDataset, type Dataset } from './dataset.js';

/**
 * Reads and checks the seed, and turns it into the dataset to load. What is only doubtful is loaded: facts that an
 * earlier version took for sound must not keep a later one from starting. `seed:check` is stricter.
 * @param texts the folder of the reports' texts, used to check facts and to load passages; null for none
 * @param divisions those besides the reports' own
 * @param further folders with the facts of other reports, loaded beside the seed's
 * @returns also `doubts`, what was found doubtful
 * @throws AtlasError SEED_INVALID with every problem, each with file and line; then nothing is loaded
 */
export function readDataset(
  folder: string,
  {
    texts = null,
    divisions = 'cited',
    further = [],
  }: { texts?: string | null; divisions?: DivisionChoice; further?: string[] } = {},
): { dataset: Dataset; vocabulary: Vocabulary; wordings: Wordings; doubts: Problem[] } {
  const { seed, problems: shapeProblems } = readSeed(folder, further);
  if (!seed) throw invalid(shapeProblems);
  const { problems } = checkSeed(seed, texts);
  if (problems.some(({ doubtful }) => !doubtful)) throw invalid(problems);
  const { objects, actions } = seed.thesaurus.data;
  const terms = [...Object.values(objects), ...Object.values(actions)];
  return {
    dataset: buildDataset(seed, divisions, texts),
    vocabulary: seed.vocabulary,
    wordings: new Wordings(terms.map(({ zh, alt }) => [zh, ...alt])),
    doubts: problems,
  };
}

function invalid(problems: Problem[]): AtlasError {
  const lines = linesOf(problems).map((line) => `  ${line}`);
  return new AtlasError(
    'SEED_INVALID',
    `the seed has ${counted(problems.length, 'problem')}; nothing was loaded.\n${lines.join('\n')}`,
  );
}
