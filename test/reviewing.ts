import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An invented text about a real street. */
export const TEXT = [
  '香港中路街道2023年工作总结',
  '发布机构:香港中路街道办事处 发布日期:2024-01-15',
  '青岛市市南区香港中路街道2023年硬化道路12公里，走访企业35家，其中工业20家、服务业15家。',
  '海风广场建成，计划投资120万元。海风驿开放。',
  '',
].join('\n');

/** A folder of facts with a draft made by `npm run draft`, and the folder of its text. */
export function draftedText() {
  const home = mkdtempSync(join(tmpdir(), 'street-atlas-review-'));
  const [published, documents, facts] = ['published', 'texts', 'facts'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(published);
  writeFileSync(join(published, 'zongjie.txt'), TEXT);
  const drafted = run(
    'src/draft/command.ts',
    published,
    '--documents',
    documents,
    '--out',
    join(facts, 'reports'),
  );
  if (drafted.status !== 0) throw new Error(drafted.stdout + drafted.stderr);
  return {
    documents,
    facts,
    draft: join(facts, 'reports', 'xianggangzhonglu-2023.yaml'),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

function run(...command: string[]) {
  return spawnSync('node', ['--import', 'tsx/esm', ...command], { encoding: 'utf8' });
}

/** Starts a review like `npm run review`, and returns it with the URL that it printed. */
export async function startReview(draft: string, documents: string) {
  const child: ChildProcess = spawn(
    'node',
    ['--import', 'tsx/esm', 'src/review/command.ts', draft, '--documents', documents],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = once(child, 'exit');
  let said = '';
  for await (const part of child.stdout ?? []) {
    said += part;
    if (said.includes('\n')) break;
  }
  const address = /^review (http:\S+)$/m.exec(said)?.[1];
  if (!address) throw new Error(`the review did not start: ${said}`);
  return {
    address,
    stop: async (signal: NodeJS.Signals = 'SIGTERM') => {
      child.kill(signal);
      await exited;
    },
  };
}
