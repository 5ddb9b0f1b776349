import { NO_NAME } from './endings.js';
import type { NamedThing } from './named-thing.js';
import { type Names, nameStart } from './names-found.js';

const HAN = '[\\u4e00-\\u9fa5]';
/** 推进甲、乙、丙等重点任务: each of them. */
const LISTED = new RegExp(
  `(${HAN}{3,16}(?:、${HAN}{4,14})+)等(?:[一各多]*[项种类]|重点|重大|中心|主要|相关|创建|年度|专项)*(?:工作|任务|要求|行动|措施|制度|政策|机制|问题|“[\\u4e00-\\u9fa5]{2,4}工程”|民生工程|工程|项目)`,
  'gu',
);
/** 做好甲等工作: what is to be done, by itself. */
const TASK = new RegExp(`(?:做好|抓好)(${HAN}{4,16}?)等(?:各项|重点|中心)*(?:工作|任务)`, 'gu');
/** 加大甲力度 */
const EFFORT = new RegExp(`加大(?:对)?(${HAN}{4,14}?)(?:工作)?力度`, 'gu');
/** 制定甲措施 */
const MEASURES = new RegExp(`(?:制定|落实|采取|实施|出台)(${HAN}{4,12}?措施)`, 'gu');

/** Works on what lies somewhere; anything else is a programme. */
const WORKS = /(?:改造|拆迁|征收|征迁|修缮|硬化|扩建|整修|修复|分配)$/u;
/** Words of the sentence before a task, and tasks that are those of everybody. */
const INNER =
  /^.*(?:推进|加强|做好|抓好|开展|实施|完成|落实|统筹|加快|办好|围绕|持续|全面|扎实|积极|各项|抓实|对|的|和|与|及|在|把)(?=.{4,})/u;
const GENERAL =
  /^(?:各项|各类|其他|重点|中心|日常|有关|相关|基础|本职|服务|管理|建设|工作|党建|群众|社会|治理|宣传|思想|常规|准备|协调|保障|安全|稳定|经济|发展|教育|目标)+$/u;

/** Tasks that a text says are being done: listed, or one by one. */
export function findTasks(names: Names): void {
  const add = (name: string, start: number, rule: string, confidence: number, isWork = WORKS.test(name)) => {
    if (
      name.length < 4 ||
      GENERAL.test(name) ||
      NO_NAME.test(name) ||
      names.hasFigure(start, start + name.length)
    )
      return;
    const what: Pick<NamedThing, 'type' | 'kind'> = isWork
      ? { type: 'Project', kind: 'RENOVATION' }
      : { type: 'Programme' };
    names.add({ ...what, name, rule, confidence }, start);
  };
  for (const match of names.flat.matchAll(LISTED)) {
    const list = match[1] as string;
    // What stands before the first is a word of the sentence.
    let start = nameStart(names.flat, match.index + list.indexOf('、'), 16, names.ends);
    const items = names.flat.slice(start, match.index + list.length).split('、');
    const isWork = /(?:工程|项目)”?$/u.test(match[0]) || items.some((item) => WORKS.test(item));
    for (const item of items) {
      add(item, start, 'one of the tasks that are listed', 0.3, isWork);
      start += item.length + 1;
    }
  }
  for (const [pattern, rule] of [
    [TASK, 'task that is done'],
    [EFFORT, 'task that is done'],
    [MEASURES, 'measures that are taken'],
  ] as const)
    for (const match of names.flat.matchAll(pattern)) {
      const whole = match[1] as string;
      const lead = INNER.exec(whole)?.[0].length ?? 0;
      add(whole.slice(lead), match.index + match[0].indexOf(whole) + lead, rule, 0.5);
    }
}
