import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that start Neo4j repeatedly take minutes. They go first, or else they would run alone at the end. */
export const LONGEST = ['kills', 'main', 'neo4j', 'load', 'cypher-fuzz', 'served'].map(
  (name) => `test/process/${name}.test.ts`,
);

/** The other tests, by folder: a worker keeps what the files of a folder have imported. */
const FOLDERS = ['test/process/', 'test/page/', 'test/graph/', 'test/unit/'];

/** Runs the longest files first, so that all workers are busy until the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => turnOf(one.moduleId) - turnOf(other.moduleId));
  }
}

/**
 * The position of a file in the order; lower numbers run first.
 * @param path relative to the root of the repository, or to any folder above it
 */
export function turnOf(path: string): number {
  const longest = LONGEST.findIndex((file) => path.endsWith(file));
  return longest >= 0 ? longest : LONGEST.length + FOLDERS.findIndex((folder) => path.includes(folder));
}
