import { factLists, type SeedReport } from '../files.js';
import type { Problem, SeedFile } from '../yaml-file.js';
import { type Judgement, judgements, type Say, saying } from './rules.js';

/** Reports problems in a report's file, except judgements that the file overrules with a reason (`despite`). */
export class Overruling {
  private readonly report: SeedFile<SeedReport>;
  private readonly problems: Problem[];
  /** The path and rule of each judgement that was overruled. */
  private readonly used = new Set<string>();

  /** @param problems receives the problems */
  constructor(report: SeedFile<SeedReport>, problems: Problem[]) {
    this.report = report;
    this.problems = problems;
  }

  readonly say: Say = (path, rule, parts) => {
    const isJudgement = judgements.has(rule);
    if (isJudgement) {
      const item = itemOf(this.report.data, path);
      if (item.despite?.[rule as Judgement]) {
        this.used.add([...item.path, rule].join(' '));
        return;
      }
    }
    const { file } = this.report;
    const line = this.report.lineOf(path);
    const doubtful = isJudgement || rule === 'OVERRULES_NOTHING';
    this.problems.push({
      file,
      line,
      ...saying(rule, parts),
      ...(isJudgement && { rule }),
      ...(doubtful && { doubtful }),
    });
  };

  /** Reports every `despite` that overruled nothing. Call it after all other checks. */
  checkNeeded(): void {
    const { data } = this.report;
    const paths = factLists.flatMap((section) => data[section].map((_, index) => [section, index]));
    for (const path of [['report'], ...paths])
      for (const rule of Object.keys(itemOf(data, path).despite ?? {}))
        if (!this.used.has([...path, rule].join(' ')))
          this.say([...path, 'despite', rule], 'OVERRULES_NOTHING', { rule });
  }
}

/** The fact that a path in a file belongs to, with what it overrules; the head if the path is in no fact. */
function itemOf(
  data: SeedReport,
  [first, index]: PropertyKey[],
): { path: PropertyKey[]; despite?: Partial<Record<Judgement, string>> | undefined } {
  const section = factLists.find((one) => one === first);
  if (!section || typeof index !== 'number') return { path: ['report'], despite: data.report.despite };
  return { path: [section, index], despite: data[section][index]?.despite };
}
