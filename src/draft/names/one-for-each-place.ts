import { nameStart } from './name-start.js';
import type { NamedThing } from './named-thing.js';
import type { Names } from './names-found.js';

const HAN = '[\\u4e00-\\u9fa5]';
const FACILITIES: [ending: string, what: Pick<NamedThing, 'type' | 'kind'>][] = [
  ['党群服务中心|党群服务驿站', { type: 'Facility', kind: 'PARTY_SERVICE_CENTRE' }],
  ['便民市场|农贸市场|菜市场', { type: 'Facility', kind: 'MARKET' }],
  ['日间照料中心|幸福院|长者食堂|老年饭桌', { type: 'Facility', kind: 'ELDERLY_CARE' }],
  ['卫生室|卫生服务站', { type: 'Facility', kind: 'CLINIC' }],
  ['新时代文明实践站', { type: 'Facility', kind: 'CIVIC_PRACTICE_STATION' }],
  ['便民服务站|警务室|服务站', { type: 'Facility', kind: 'SERVICE_STATION' }],
  ['农家书屋', { type: 'Facility', kind: 'LIBRARY' }],
  ['幼儿园|小学', { type: 'Facility', kind: 'SCHOOL' }],
  ['经济合作社|专业合作社', { type: 'Organization', kind: 'COOPERATIVE' }],
  ['文化广场|健身广场', { type: 'Place', kind: 'SQUARE' }],
];

/** Endings of what may have such a facility. */
const HOLDS = /(?:社区|村|小区|街|园|苑|府|郡|城)$/u;

/** Finds one facility for each listed place: 甲、乙社区2处党群服务中心. */
export function findEach(names: Names): void {
  for (const [ending, what] of FACILITIES) {
    const pattern = new RegExp(
      `((?:${HAN}{2,5}[、和])+${HAN}{2,6})(?:等)?(?:\\d+|[两三四五六七八九十]+)(?:处|个|座|所|家)(${ending})`,
      'gu',
    );
    for (const match of names.flat.matchAll(pattern)) {
      const list = match[1] as string;
      const end = match.index + match[0].length;
      const shared = /(?:社区|村|小区)$/u.exec(list)?.[0] ?? '';
      // Words of the sentence may precede the first item: 新建甲、乙社区2处….
      let start = nameStart(names.flat, match.index + list.search(/[、和]/u), 6, names.ends);
      for (const item of names.flat.slice(start, match.index + list.length).split(/[、和]/u)) {
        const holder = HOLDS.test(item) ? item : item + shared;
        const thing = { ...what, name: holder + match[2], rule: 'oneForEach' as const };
        names.addApart({ ...thing, confidence: 0.9 }, start, names.flat.slice(start, end));
        start += item.length + 1;
      }
    }
  }
}
