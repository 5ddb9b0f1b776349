import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The status of a command that was told something it cannot do. */
const MISUSED = 2;

/** The status of a command whose output nobody reads to its end, the same as if SIGPIPE had ended it. */
const UNREAD = 141;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(UNREAD);
});

/** Prints a line. If nobody reads on (`| head`), the command ends there, without a word. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ends the command, saying on standard error what to do. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(MISUSED);
}

/**
 * The arguments of the command that runs: its options, and the others in their order. `--help` prints how it is used and ends
 * it; so does an option it does not have, with what is wrong.
 * @param usage how the command is called, what it does, and its options, line by line
 */
export function commandLine<const Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: Options,
) {
  if (process.argv.includes('--help')) {
    print(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    return fail(`${message}\n\n${usage}`);
  }
}
