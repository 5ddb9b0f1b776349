import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AtlasError } from '../errors.js';

const OLDEST = 17;
const GET_ONE = `Install a JDK ${OLDEST} or later (any vendor; 21 is a good choice) and set JAVA_HOME to it, or put java on PATH.`;

/** A JDK's launcher, and its full version (17.0.15). */
export interface Java {
  path: string;
  version: string;
}

/**
 * The `java` to run Neo4j with: JAVA_HOME's, else the one on PATH.
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

/** `java -version` prints it on standard error, in quotes. */
async function versionOf(java: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { stderr } = await promisify(execFile)(java, ['-version'], { env });
  const version = /version "([^"]+)"/.exec(stderr)?.[1];
  if (!version) throw new Error(`no version in: ${stderr}`);
  return version;
}

/** 17 of 17.0.15; before Java 9, 8 of 1.8.0. */
function majorOf(version: string): number {
  const [first, second] = version.split('.');
  return Number.parseInt((first === '1' ? second : first) as string, 10);
}
