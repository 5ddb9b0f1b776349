/** Code behind every answer: a change here can affect any test in test/graph/. */
const SHARED =
  /^(src\/(model|graph|query|api)\/|seed\/|test\/(atlas|served|home|real-seed)\.ts$|vitest\.config\.ts$)/;

/** Code that the server does not use. */
const APART = /^src\/(draft|review)\//;

/** The acceptance operations, which query every concept. */
const OPERATIONS = 'test/graph/acceptance.test.ts';

/** Parts of paths that say nothing about the contents. */
const UNTELLING = new Set(['src', 'web', 'pages']);

/**
 * The tests that a change touches, except those in test/unit/, which always run. A test is named after the file or
 * folder that it tests.
 * @param changed paths relative to the root of the repository
 * @param tests the paths of all tests
 * @returns paths of tests or of whole folders of tests, without duplicates
 */
export function testsOf(changed: string[], tests: string[]): string[] {
  const found = new Set(changed.flatMap((file) => testsOfFile(file, tests)));
  return [...found].filter((test) => !test.startsWith('test/unit/')).sort();
}

function testsOfFile(file: string, tests: string[]): string[] {
  if (tests.includes(file)) return [file];
  if (SHARED.test(file)) return ['test/graph/'];
  const words = file.split('/').map((part) => part.replace(/\..*$/, ''));
  const named = (folder: string) =>
    tests.filter((test) =>
      words.some((word) => !UNTELLING.has(word) && test === `test/${folder}/${word}.test.ts`),
    );
  if (/^(web|test\/page)\//.test(file)) return named('page').length > 0 ? named('page') : ['test/page/'];
  if (APART.test(file)) return [...named('process'), ...named('page')];
  if (/^(src|schema)\//.test(file)) return [OPERATIONS, ...named('graph'), ...named('process')];
  return [];
}
