import type { ReportText } from '../../model/text.js';
import type { SeedEntity, SeedReport } from '../files.js';
import { isAhead } from '../numbers/numbers.js';
import type { Say } from './rules.js';
import { ENDED, TO_COME } from './wording.js';

/** Types of what is built, and so has a status. */
const BUILT: ReadonlySet<string> = new Set(['Facility', 'Project']);
/** Words right after a name that say how far it is. */
const SAYING =
  /^(?:项目|工程)?(?:也|均|都|于[^，,。；;]{1,8}|\d+月(?:底|初)?)?(?:已经?|现已|正式|全面|全部|基本|顺利|如期|正在?|加快|启动|即将|计划|拟)*(?:建成|竣工|完工|投用|投入使用|投入运营|投产|开工|建设中|施工|动工|封顶|启用|试运营|挂牌|完成建设|交付使用|开业)/u;

/** By status, what a sentence says of it. */
const SAID: Readonly<Record<string, RegExp>> = {
  ABOLISHED: ENDED,
  NEGOTIATING: /谈|商|签约|意向|协议|对接|引进|招/,
  // What is about to begin is planned, too.
  PLANNED: new RegExp(`${TO_COME.source}|待|新上|启动|签约|招标|落地|策划|[明来]年|前期|安排|协议`),
};
/** What goes on can be under a heading of plans without being planned only. */
const GOES_ON = /持续|继续|扫尾|运作|进一步|巩固|不断/;

/**
 * Checks that the text says the statuses of things, and finds projects and facilities without one although it says how
 * far they are.
 */
export function checkStatuses({ entities }: SeedReport, text: ReportText, say: Say): void {
  entities.forEach((entity, index) => {
    const { name, type, at, status } = entity;
    const path = ['entities', index];
    status.forEach(({ is, at: own }, nth) => {
      if (!isSaid(is, own.length > 0 ? own : at, text))
        say([...path, 'status', nth], 'STATUS_UNSAID', { name, status: is });
    });
    if (!BUILT.has(type) || status.length > 0) return;
    const words = saidAfter(entity, text.flat);
    if (words) say(path, 'STATUS_LEFT_OUT', { name, words });
  });
}

/** Whether a cited sentence, or the heading above it, fits a status. */
function isSaid(status: string, at: SeedEntity['at'], text: ReportText): boolean {
  const sentences = at.map(({ start }) => text.sentenceAt(start)).join('\n');
  const areAhead = at.some(({ start }) => isAhead(text.flat, start));
  if (status === 'PLANNED') return areAhead || (SAID.PLANNED as RegExp).test(sentences);
  return (SAID[status] ?? /^/).test(sentences) && (!areAhead || GOES_ON.test(sentences));
}

/** What is said right after one of the cited names; empty if nothing is. */
function saidAfter({ at }: SeedEntity, text: string): string {
  const found = at.map(({ end }) => SAYING.exec(text.slice(end, end + 24))?.[0] ?? '');
  return found.find(Boolean) ?? '';
}
