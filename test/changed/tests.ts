/** What every answer rests on: a change to it may change any of them. */
const SHARED =
  /^(src\/(model|graph|query|api)\/|seed\/|test\/(atlas|served|home|real-seed)\.ts$|vitest\.config\.ts$)/;

/** What nothing that is served rests on. */
const APART = /^src\/(draft|review)\//;

/** The fixed operations, which ask something of every concept. */
const OPERATIONS = 'test/graph/acceptance.test.ts';

/** Words of paths that say nothing of what is in them. */
const UNTELLING = new Set(['src', 'web', 'pages']);

/**
 * The tests that a change touches, beside those in test/unit/, which are run in any case. A test has the name of the file
 * or the folder that it tests.
 * @param changed paths of files from the root of the repository
 * @param tests the paths of all tests
 * @returns paths of tests and of whole folders of them, each once
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
