import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AtlasError } from '../errors.js';

const OLDEST = 17;
const GET_ONE = `Install a JDK ${OLDEST} or later (any vendor; 21 is a good choice) and set JAVA_HOME to it, or put java on PATH.`;

/** The path of a JDK's `java`, and its full version (17.0.15). */
export interface Java {
  path: string;
  version: string;
}

/**
 * The `java` that runs Neo4j: from JAVA_HOME if set, otherwise the one on PATH.
 * @throws AtlasError JAVA_MISSING, JAVA_TOO_OLD
 */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const path = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const where = env.JAVA_HOME ? `in JAVA_HOME (${env.JAVA_HOME})` : 'on PATH';
  const version = await versionOf(path, env).catch((error: unknown) => {
    throw new AtlasError('JAVA_MISSING', `No JDK was found ${where}. ${GET_ONE}`, { cause: error });
  });
  const major = majorOf(version);
  if (major < OLDEST) {
    throw new AtlasError(
      'JAVA_TOO_OLD',
      `The JDK ${where} is version ${major}; Neo4j needs ${OLDEST}. ${GET_ONE}`,
    );
  }
  return { path, version };
}

/** `java -version` prints the version to standard error, in quotes. */
async function versionOf(java: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { stderr } = await promisify(execFile)(java, ['-version'], { env });
  const version = /version "([^"]+)"/.exec(stderr)?.[1];
  if (!version) throw new Error(`no version in: ${stderr}`);
  return version;
}

/** 17 for 17.0.15; before Java 9, 8 for 1.8.0. */
function majorOf(version: string): number {
  const [first, second] = version.split('.');
  return Number.parseInt((first === '1' ? second : first) as string, 10);
}
