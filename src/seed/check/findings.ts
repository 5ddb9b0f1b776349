import type { Problem } from '../yaml-file.js';

/** How many findings of one file are shown. */
const MOST = 50;

/** Findings as `file:line: message`, with how to overrule it; of each file the first, and how many more there are. */
export function linesOf(problems: Problem[]): string[] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  return [...files].flatMap(([file, found]) => [
    ...found.slice(0, MOST).map((one) => `${file}:${one.line}: ${one.message}${waysOut(one)}`),
    ...(found.length > MOST ? [`${file}: and ${found.length - MOST} more`] : []),
  ]);
}

/** What to write where a judgement is wrong. */
function waysOut({ rule }: Problem): string {
  return rule ? ` (where it is right nevertheless: despite: {${rule}: why})` : '';
}
