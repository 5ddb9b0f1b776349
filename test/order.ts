import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What starts Neo4j again and again takes minutes: it begins first, or it would run alone at the end. */
export const LONGEST = ['kills', 'main', 'neo4j', 'load', 'cypher-fuzz', 'served'].map(
  (name) => `test/process/${name}.test.ts`,
);

/** The others, folder after folder: a worker keeps what the files of one folder have imported. */
const FOLDERS = ['test/process/', 'test/page/', 'test/graph/', 'test/unit/'];

/** Runs the longest files first, so that all workers have something to do until the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => turnOf(one.moduleId) - turnOf(other.moduleId));
  }
}

/**
 * When a file has its turn: before those with a larger number.
 * @param path from the root of the repository, or from any folder above it
 */
export function turnOf(path: string): number {
  const longest = LONGEST.findIndex((file) => path.endsWith(file));
  return longest >= 0 ? longest : LONGEST.length + FOLDERS.findIndex((folder) => path.includes(folder));
}
