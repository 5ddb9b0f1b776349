import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The exit status of a misused command. */
const MISUSED = 2;

/** The exit status when the reader of the output stops reading, the same as after SIGPIPE. */
const UNREAD = 141;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(UNREAD);
});

/** Prints a line. If nobody reads on (`| head`), the command ends silently. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints to standard error what to do, and ends the command. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(MISUSED);
}

/**
 * Parses the arguments of the running command: its options, and the positional ones in order. `--help` prints the usage
 * and ends the command; so does an unknown option, with an error.
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
