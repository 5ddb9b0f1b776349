import { NO_NAME, OF_A_SORT } from './endings.js';
import type { NamedThing } from './named-thing.js';
import { type Names, nameStart } from './names-found.js';

type What = Pick<NamedThing, 'type' | 'kind'>;

/** What those are that are listed before 等, by the noun after it. */
const NOUNS: [noun: string, what: What][] = [
  ['项目|综合体', { type: 'Project' }],
  ['企业|公司', { type: 'Organization', kind: 'COMPANY' }],
  ['老旧小区|小区', { type: 'ResidentialCompound' }],
  ['道路|路段|街路', { type: 'Place', kind: 'ROAD' }],
  ['公园|游园', { type: 'Place', kind: 'PARK' }],
  ['景区|景点', { type: 'Place', kind: 'SCENIC_AREA' }],
  ['河道|河流', { type: 'Place', kind: 'WATERWAY' }],
  ['社会组织', { type: 'Organization', kind: 'SOCIAL_ORGANIZATION' }],
];

const ITEM = '(?:(?!等)[\\u4e00-\\u9fa5A-Za-z]){2,16}';
const NUMBER = '(?:\\d+|[一二两三四五六七八九十]+)(?:余)?(?:个|家|条|处|座|大|项)';
const compiled = NOUNS.map(([noun, what]) => ({
  what,
  pattern: new RegExp(
    `(${ITEM}(?:、${ITEM})+)(?:等?(${NUMBER})[^，,。；;、\\s]{0,16}?|等[^，,。；;、\\s]{0,8}?)(?:${noun})(?![\\u4e00-\\u9fa5]?[化员])`,
    'gu',
  ),
}));
/** What an item says it is, whatever the others are: a compound of a factory's and the factory. */
const FACTORY = /厂$/u;
/** What is no name by itself, though it is listed: sorts of things, what is done. */
const NO_ITEM =
  /(?:产业|行业|领域|工作|建设|管理|服务|治理|改造|建材|材料|设备|制造|农业|工业|能源|公司|企业|热线|查)$/u;

/** 甲河、乙河: each of those that end alike. */
const RIVERS = /(?:[\u4e00-\u9fa5]{1,4}河、)+[\u4e00-\u9fa5]{1,4}河(?![道流])/gu;

/** 甲、乙等4个项目: each of those that are listed, as what the noun after them says. */
export function findListed(names: Names): void {
  for (const match of names.flat.matchAll(RIVERS)) {
    const river = { type: 'Place', kind: 'WATERWAY', rule: 'one of several rivers', confidence: 0.85 };
    let start = nameStart(names.flat, match.index + match[0].indexOf('、'), 6, names.ends);
    for (const name of names.flat.slice(start, match.index + match[0].length).split('、')) {
      names.add({ ...river, name }, start);
      start += name.length + 1;
    }
  }
  for (const { what, pattern } of compiled)
    for (const match of names.flat.matchAll(pattern)) {
      const list = match[1] as string;
      // Without a number they may be sorts of it: 新能源、新材料等项目.
      if (!match[2] && what.type !== 'Organization') continue;
      // What stands before the first is a word of the sentence.
      let start = nameStart(names.flat, match.index + list.indexOf('、'), 16, names.ends);
      const items = names.flat.slice(start, match.index + list.length).replace(/共$/u, '');
      for (const item of items.split(/、|和(?!平)/u)) {
        const isName = item.length > 1 && !NO_NAME.test(item) && !OF_A_SORT.test(item) && !NO_ITEM.test(item);
        if (isName) {
          const kind = FACTORY.test(item) ? { type: 'Organization', kind: 'COMPANY' } : what;
          const confidence = kind.type === 'ResidentialCompound' ? 0.93 : 0.7;
          const thing = { ...kind, name: item, rule: 'one of those that are listed', confidence };
          names.addNested(thing, start);
        }
        start += item.length + 1;
      }
    }
}
