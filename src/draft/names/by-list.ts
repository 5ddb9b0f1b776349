import { NO_NAME, OF_A_SORT } from './by-ending.js';
import { nameStart } from './name-start.js';
import type { NamedThing } from './named-thing.js';
import type { Names } from './names-found.js';

type What = Pick<NamedThing, 'type' | 'kind'>;

/** What listed names are, by the noun after the list. */
const NOUNS: [noun: string, what: What][] = [
  ['项目|综合体', { type: 'Project' }],
  ['企业|公司', { type: 'Organization', kind: 'COMPANY' }],
  ['老旧小区|小区', { type: 'ResidentialCompound' }],
  ['道路|路段|街路', { type: 'Place', kind: 'ROAD' }],
  ['公园|游园', { type: 'Place', kind: 'PARK' }],
  ['景区|景点', { type: 'Place', kind: 'SCENIC_AREA' }],
  ['河道|河流', { type: 'Place', kind: 'WATERWAY' }],
  ['酒店|宾馆|商场', { type: 'Facility', kind: 'OTHER' }],
  ['专业市场|市场|商城', { type: 'Facility', kind: 'MARKET' }],
  ['学校|中小学|小学|幼儿园', { type: 'Facility', kind: 'SCHOOL' }],
  ['社会组织', { type: 'Organization', kind: 'SOCIAL_ORGANIZATION' }],
];

const ITEM = '(?:(?!等)[\\u4e00-\\u9fa5A-Za-z]){2,20}';
/** What is said of individual projects: 甲、乙等项目已经投产. */
const STATE =
  '(?:已|均|正|即将|全部|陆续|相继|顺利|先后|加快|有序|进展|建成|投产|竣工|开工|落地|签约|取得|稳步)';
const NUMBER = '(?:\\d+|[一二两三四五六七八九十]+)(?:余)?(?:个|家|条|处|座|大|项)';
const compiled = NOUNS.map(([noun, what]) => ({
  what,
  pattern: new RegExp(
    `(${ITEM}(?:、${ITEM})+|${ITEM}和${ITEM}(?=[两二2]))(?:等?(${NUMBER})(?![\\u4e00-\\u9fa5]{1,3}的)[^，,。；;、\\s]{0,16}?|等[^，,。；;、\\s]{0,8}?)(?:${noun})(?:(?=(?:建设)?(${STATE}))|(?![\\u4e00-\\u9fa5]?[化员]))`,
    'gu',
  ),
}));
/** Endings that tell what an item is, whatever the noun after the list: a factory in a list of compounds. */
const FACTORY = /厂$/u;
const COMPANY = /(?:集团|公司)$/u;
/** Items that are not names: sorts of things, deeds. */
const NO_ITEM =
  /(?:产业|行业|领域|工作|建设|管理|服务|治理|改造|建材|材料|设备|制造|农业|工业|能源|公司|企业|热线|查)$/u;

/** 甲河、乙河: a list in which all end alike. */
const RIVERS = /(?:[\u4e00-\u9fa5]{1,4}河、)+[\u4e00-\u9fa5]{1,4}河(?![道流])/gu;

/** 实施甲村道路改造、乙园、丙污水处理等项目 names three projects. */
const CARRIED_OUT =
  /(?:实施|推进|完成|启动|建成|开工|引进|谋划|建设|争取|落地|储备|新建|续建)(?:了)?([^，,。；;：:\n“”]{4,40}(?:、[^，,。；;：:\n“”]{4,40})+?)(?:等|共)(?:\d+[个项])?(?:一[批系]列?|重[点大])?(?:项目|工程)/gu;
/** Endings of what is a project by itself. */
const WORKS =
  /(?:项目|工程|建设|改造|整治|治理|修复|修缮|改建|扩建|技改|提升|开发|硬化|处理|清淤|加固|搬迁|养殖|种植|[产工]业园|示范园|观光园|科技园|基地|中心|公园|广场|路|桥|站|厂)$/u;
/** Words that show that a project has a place. */
const PLACED = /[镇乡村街路河湖库桥园厂站坝湾岛山城]|社区|小区|片区|学校|中学|小学|中心/u;

/** 甲、乙2个老旧小区改造: a single project. */
const JOINT =
  /((?:[\u4e00-\u9fa5]{2,8}[、和])+[\u4e00-\u9fa5]{2,8}?)等?(?:\d+|[两三四五六七八九十]+)[个处条座](?:[\u4e00-\u9fa5]{0,4}(?:小区|社区|村|片区|道路|市场|公园))(?:综合)?(?:改造|整治|提升|建设|治理|修缮)(?:提升)?(?:项目|工程)?/gu;

/** Finds the names in lists such as 甲、乙等4个项目; the noun after the list tells what they are. */
export function findListed(names: Names): void {
  for (const match of names.flat.matchAll(RIVERS)) {
    const river = { type: 'Place', kind: 'WATERWAY', rule: 'listedRiver' as const, confidence: 0.85 };
    let start = nameStart(names.flat, match.index + match[0].indexOf('、'), 6, names.ends);
    for (const name of names.flat.slice(start, match.index + match[0].length).split('、')) {
      names.add({ ...river, name }, start);
      start += name.length + 1;
    }
  }
  findProjects(names);
  for (const { what, pattern } of compiled)
    for (const match of names.flat.matchAll(pattern)) {
      const list = match[1] as string;
      // 甲、乙社区2处便民市场: the list tells whose the markets are.
      if (what.type === 'Facility' && /(?:社区|村|小区)$/u.test(list)) continue;
      // Without a number these may be sorts: 新能源、新材料等项目.
      if (!match[2] && !match[3] && what.type !== 'Organization') continue;
      // Words of the sentence may precede the first item.
      let start = nameStart(names.flat, match.index + list.search(/[、和]/u), 16, names.ends);
      const items = names.flat.slice(start, match.index + list.length).replace(/共$/u, '');
      for (const item of items.split(/、|和(?!平)/u)) {
        const isName =
          item.length > 1 &&
          !NO_NAME.test(item) &&
          !OF_A_SORT.test(item) &&
          (!NO_ITEM.test(item) || (match[3] && item.length > 4));
        if (isName) {
          const kind =
            FACTORY.test(item) || COMPANY.test(item) ? { type: 'Organization', kind: 'COMPANY' } : what;
          const confidence = kind.type === 'ResidentialCompound' ? 0.93 : 0.7;
          const thing = { ...kind, name: item, rule: 'listed' as const, confidence };
          names.addNested(thing, start);
        }
        start += item.length + 1;
      }
    }
}

/** Finds listed projects, either one for each item or one for the whole list. */
function findProjects(names: Names): void {
  const { flat } = names;
  for (const match of flat.matchAll(CARRIED_OUT)) {
    let start = match.index + match[0].indexOf(match[1] as string);
    for (const item of (match[1] as string).split(/、|以及|和(?!平)/u)) {
      const isProject = item.length > 3 && WORKS.test(item) && PLACED.test(item) && !OF_A_SORT.test(item);
      const isWhole = isProject && !names.hasFigure(start, start + item.length);
      const project = {
        type: 'Project',
        name: item,
        rule: 'listedProject' as const,
        confidence: 0.8,
      };
      start = flat.indexOf(item, start);
      if (isWhole) names.addNested(project, start);
      start += item.length;
    }
  }
  for (const match of flat.matchAll(JOINT)) {
    const list = match[1] as string;
    const start = nameStart(flat, match.index + list.search(/[、和]/u), 8, names.ends);
    const name = flat.slice(start, match.index + match[0].length);
    const project = {
      type: 'Project',
      kind: 'RENOVATION',
      name,
      rule: 'doneToSeveral' as const,
    };
    names.addApart({ ...project, confidence: 0.7 }, start, name);
    // The compounds may still be found as such, but not what is done to them.
    names.take(match.index + list.length, match.index + match[0].length);
  }
}
