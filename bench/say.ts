/** Reports progress on standard error; results go to standard output. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
