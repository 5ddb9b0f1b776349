/** Tells how far a command is; what it found goes to standard output. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
