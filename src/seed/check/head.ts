import { meet } from '../dataset/periods.js';
import type { SeedReport } from '../files.js';
import type { Say } from './rules.js';

/** A date of publication as pages show it at the top: after a label, or at the beginning of a line. */
const PUBLISHED =
  /(?:(?:发布|发文|成文|公布)(?:日期|时间)[:：]?\s*|^\s*)(?<year>(?:19|20)\d\d)[-年./](?<month>\d{1,2})[-月./](?<day>\d{1,2})日?(?!\d|[^\s来作编责浏阅字【[(（])/mu;
/** How many characters at the beginning of a text are searched for it. */
const HEAD = 400;

/** What a title says if the text is of a kind, and what it says if it is not. */
const KINDS: Readonly<Record<string, { said: RegExp; not?: RegExp }>> = {
  WORK_REPORT: { said: /^/, not: /公报|规划(?!局)|概况|简介/ },
  PLAN: { said: /规划|计划|要点|打算|安排|方案|思路|目标/, not: /总结|回顾|落实/ },
  PROFILE: { said: /概况|简介|介绍|概览|[镇乡村区街]情|年鉴|志/ },
  BULLETIN: { said: /公报|统计/ },
};
/** What the head of a text says if it is news. */
const NEWS = /记者|通讯员|本报|讯[)）】\s]|来源|[报网](?:\n|$)/;
/** What a title may have between its characters in the text: 标题(上)\n标题(下). */
const BETWEEN = '[\\s·—–|:：,，-]*';

/**
 * Checks a report's title, publisher and date of publication against its text, and its kind and period against its
 * title.
 */
export function checkHead({ report, periods }: SeedReport, text: string, say: Say): void {
  const { publisher, publishedOn, title, period } = report;
  checkTitle(title, text, say);
  if (!isOfKind(report, text)) say(['report', 'kind'], 'OTHER_REPORT_KIND', { kind: report.kind, title });
  if (publisher && !withoutSpace(text).includes(withoutSpace(publisher)))
    say(['report', 'publisher'], 'OTHER_PUBLISHER', { publisher });
  const { year, month = '', day = '' } = PUBLISHED.exec(text.slice(0, HEAD))?.groups ?? {};
  const published = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (year && publishedOn && published !== publishedOn)
    say(['report', 'publishedOn'], 'OTHER_PUBLICATION', { day: published, publishedOn });
  const years = [...title.matchAll(/(?:19|20)\d\d(?=年)/g)].map(([one]) => one);
  const interval = periods[period] ?? '../..';
  if (years.length > 0 && !years.some((one) => meet(interval, `${one}-01-01/${one}-12-31`)))
    say(['report', 'period'], 'OTHER_YEAR_OF_TITLE', { year: years.join('、'), period });
}

/** A title is written in the text as a whole; if it is put together, the text has all its words. */
function checkTitle(title: string, text: string, say: Say): void {
  const points = [...title].filter((point) => /[\p{L}\p{N}]/u.test(point));
  const places = [...text.matchAll(new RegExp(points.join(`${BETWEEN}[^\\p{L}\\p{N}\\s]{0,2}`), 'gu'))];
  const isWhole = ({ 0: written, index }: RegExpMatchArray & { index: number }) =>
    !/[\p{L}\p{N}]$/u.test(text.slice(0, index)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(index + written.length));
  const words = title.split(/(?<=\d年)|[^\p{L}\p{N}]|(?=(?:19|20)\d\d年)/u);
  const isUnwritten = (word: string) =>
    [...word].some((_, nth, all) => nth > 0 && !text.includes(`${all[nth - 1]}${all[nth]}`));
  if (places.length > 0 ? !places.some(isWhole) : words.some(isUnwritten))
    say(['report', 'title'], 'OTHER_REPORT_TITLE', { title });
}

/** Whether the title allows the kind. News is told by the head of the text, where the paper and the reporter are named. */
function isOfKind({ kind, title, publisher = '' }: SeedReport['report'], text: string): boolean {
  if (kind === 'NEWS')
    return !/总结|工作报告/.test(title) && NEWS.test(`${publisher}\n${text.slice(0, HEAD)}`);
  const { said, not } = KINDS[kind] ?? { said: /^/ };
  return said.test(title) && !not?.test(title);
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '');
}
