import type { Problem } from '../yaml-file.js';

/** How many findings are shown per file. */
const MOST = 50;

/**
 * Formats findings as `file:line: message`, with how to overrule them; shows the first 50 of a file and counts the
 * rest.
 */
export function linesOf(problems: Problem[]): string[] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  return [...files].flatMap(([file, found]) => [
    ...found.slice(0, MOST).map((one) => `${file}:${one.line}: ${one.message}${waysOut(one)}`),
    ...(found.length > MOST ? [`${file}: and ${found.length - MOST} more`] : []),
  ]);
}

/** How to overrule a judgement; empty for other rules. */
function waysOut({ rule }: Problem): string {
  return rule ? ` (where it is right nevertheless: despite: {${rule}: why})` : '';
}
