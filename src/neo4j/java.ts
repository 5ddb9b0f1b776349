import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AtlasError } from '../errors.js';

const OLDEST = 17;
const GET_ONE = `Install a JDK ${OLDEST} or later (any vendor; 21 is a good choice) and set JAVA_HOME to it, or put java on PATH.`;

/**
 * The `java` to run Neo4j with: JAVA_HOME's, else the one on PATH.
 * @throws AtlasError JAVA_MISSING, JAVA_TOO_OLD
 */
export async function findJava(env: NodeJS.ProcessEnv): Promise<string> {
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const where = env.JAVA_HOME ? `in JAVA_HOME (${env.JAVA_HOME})` : 'on PATH';
  const version = await versionOf(java, env).catch((error: unknown) => {
    throw new AtlasError('JAVA_MISSING', `No JDK was found ${where}. ${GET_ONE}`, { cause: error });
  });
  if (version < OLDEST) {
    throw new AtlasError(
      'JAVA_TOO_OLD',
      `The JDK ${where} is version ${version}; Neo4j needs ${OLDEST}. ${GET_ONE}`,
    );
  }
  return java;
}

/** The major version; `java -version` prints it on standard error, as 17.0.15 or, before 9, as 1.8.0. */
async function versionOf(java: string, env: NodeJS.ProcessEnv): Promise<number> {
  const { stderr } = await promisify(execFile)(java, ['-version'], { env });
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr) ?? [];
  if (!first) throw new Error(`no version in: ${stderr}`);
  return Number(first === '1' ? second : first);
}
