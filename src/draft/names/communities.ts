import { NO_NAME } from './by-ending.js';
import type { NameRule } from './name-rules.js';
import { endsInWord, nameStart } from './name-start.js';
import type { NamedThing } from './named-thing.js';
import { alternatives } from './words.js';

/** Words that make no community's name before 社区 or 村: as an ending, a beginning, or anywhere in it. */
const NO_COMMUNITY = new RegExp(
  `(?:${alternatives(`[一二三四五六七八九十两入进到出不新老旧各级年本市区县镇乡道管辖所属内外贫困建制行政美丽示范试点重点先进文明智慧安幸福城农深个名任于由及自和谐无]
    分钟 自然 城中 传统 增收 未来 完整 [零低]碳 无废 无障碍 中心 项`)})$|` +
    `^(?:${alternatives('培训 指导 督导 督促 发动 协助 联系 帮扶 选派 安全 深入 走进 省级 市级 区级 常态 覆盖 进 入')})|` +
    `^[沿大老主]?街$|${alternatives('美丽 城市 化 大事 小事 难事 街道 就业 宜居 适宜 老年 现代 协商 调查 楼盘')}`,
  'u',
);

const HAN = '[\\u4e00-\\u9fa5]';
/** Separates listed names, except in 和平 and the like. */
const AND = '(?:、|和(?![平谐睦]))';
/** After a community's name, shows that it is part of another name. */
const IN_OTHER = /^[乡镇河路街]/;

/** A division that is called by its level alone. */
const LEVEL = /^(?:街道|[镇乡街区县市])(?=.{2})/u;

/** Common words that occur in names of communities. */
const PLACE_WORD =
  /(?:家园|花园|新村|广场|公园|大道|新城|国际|公馆|学院|大学|医院|学校|[路街巷里庄园苑府郡城])$/u;

/** 农业村 in 2个农业村 is counted, not named. */
const COUNTS = /[\d一二两三四五六七八九十]个$/u;

/** 甲、乙、丙社区 and 甲村、乙社区. */
const NAMED = new RegExp(
  `((?:${HAN}{1,4}[、和])*)(${HAN}{1,6}?)(社区|村|居民区)(?![民居级委两社庄书里集乡镇河路街落]|卫生服务)`,
  'gu',
);
/** 甲、乙两村, 甲、乙等7个村居, 甲、乙3个村(社区), 辖甲、乙2个居委会. */
const COUNTED = new RegExp(
  `(${HAN}{2,10}?${AND}(?:${HAN}{2,4}${AND})*${HAN}{2,4}?)(?:等|这)?(?:\\d+|[两三四五六七八九十]+)(?:个)?(村居|村(?:民委员|委)会|村(?:[(（]社区[)）])?(?!民)|分?社区|行政村|居民?委(?:员)?会|居民区)`,
  'gu',
);
/** 甲、乙等村; 甲等村 */
const AND_OTHERS = new RegExp(
  `(?<=扩大|发展|建设|推进|[在和、，。])(${HAN}{2,4}(?:[、和]${HAN}{2,4})*)等(村|社区)(?![民居委级])`,
  'gu',
);
/** The ending of each counted name, if it is certain: 甲 in 甲、乙2个行政村 is 甲村. */
const CALLED: [noun: RegExp, ending: string][] = [
  [/^(?:行政)?村(?:$|委|民)/u, '村'],
  [/^分?社区/u, '社区'],
  [/^居民区/u, '居民区'],
  [/^居/u, '居委会'],
];
const WORDS_BEFORE =
  /^.*(?:完成|实施|管理|惠及|涉及|覆盖|包括|小区|[管下现所]辖|辖|穿|驻|为|在|对|对接|走访|分别|先后|打造|选取|选择|的|与)(?=.{2,})/u;
/** A community named by its committee, or as 居民区 as in the east of China: 甲居委会 is 甲社区 in the list. */
const BY_COMMITTEE = new RegExp(
  `(${HAN}{2,6}?)(?:社区|村)?(?:居民委员会|居委会|村民委员会|村委会|居民区)`,
  'gu',
);

/** After a name without 社区 or 村, shows that it belongs to something else. */
const STEM_OF_OTHER =
  /^(?:路|街|小区|花园|广场|公园|市场|学校|小学|中学|桥|河|湖|山|大厦|社区|村|家园|产业|片区)/;

/** Endings of villages that are hardly names of anything else: 石桥庄, 柳泉寨, but not 石桥 (石桥路). */
const VILLAGE_STEM = /[庄寨屯营堡坊店埠坡沟洼坪岭圩垸洲]$/u;

/** After such a name, shows that it is not the village: 鱼池寨街道, 鱼池寨小学. */
const OF_OTHER_PLACE = /^(?:街|镇|乡|路|社区|村|小学|中学|学校|中心)/u;

/**
 * Finds communities: those in the list of divisions, those that the text calls communities, and those in a list with a
 * shared last word (甲、乙、丙社区; 甲、乙两村).
 * @param flat the text with one unit per code point
 * @param listed the names of the subdistrict's communities in the list of divisions
 */
export function findCommunities(flat: string, listed: string[]): NamedThing[] {
  const found = new Communities(flat, listed);
  findByName(found);
  findCounted(found);
  findByCommittee(found);
  findCalledSo(found);
  findBeside(found);
  return found.all();
}

/** The communities found so far in a text. */
class Communities {
  readonly flat: string;
  readonly listed: string[];
  private readonly found = new Map<string, NamedThing>();

  constructor(flat: string, listed: string[]) {
    this.flat = flat;
    this.listed = listed;
  }

  /** Adds a community, or another wording of one found before. */
  add(name: string, start: number, exact: string, rule: NameRule, confidence: number): void {
    const known = this.found.get(name);
    const citation = { start, end: start + exact.length, exact };
    if (known) {
      if (!known.at.some((one) => one.exact === exact)) known.at.push(citation);
      return;
    }
    const isUrban = /(?:社区|居民区|居委会)$/u.test(name);
    const kind = isUrban ? 'URBAN_COMMUNITY' : name.endsWith('村') ? 'VILLAGE' : undefined;
    const thing = { name, type: 'Community', ...(kind && { kind }), at: [citation], rule, confidence };
    this.found.set(name, thing);
  }

  has(name: string): boolean {
    return this.found.has(name);
  }

  /** The community in the list of divisions with a name, or with the name and 社区 or 村; undefined if none. */
  listedAs(stem: string): string | undefined {
    return this.listed.find((name) => name === stem || name === `${stem}社区` || name === `${stem}村`);
  }

  /** All of them, each with its citations in the order of the text. */
  all(): NamedThing[] {
    for (const { at } of this.found.values()) at.sort((a, b) => a.start - b.start);
    return [...this.found.values()];
  }
}

/** Finds those in the list of divisions. */
function findByName(found: Communities): void {
  const { flat, listed } = found;
  for (const listedName of listed) {
    const at = placeOf(flat, listedName);
    if (at < 0) continue;
    // The village of 西村 is called 西村村.
    const isDoubled =
      /村$/u.test(listedName) && /^村(?![民居级委庄])/u.test(flat.slice(at + listedName.length));
    const name = isDoubled ? `${listedName}村` : listedName;
    found.add(name, at, name, 'community', 0.97);
  }
}

/** Finds those followed by their number: 甲、乙等7个村居, 甲、乙等村. */
function findCounted(found: Communities): void {
  const { flat } = found;
  for (const match of [...flat.matchAll(COUNTED), ...flat.matchAll(AND_OTHERS)]) {
    const ending = CALLED.find(([noun]) => noun.test(match[2] as string))?.[1] ?? '';
    const parts = (match[1] as string).split(new RegExp(AND, 'u'));
    // Words of the sentence may precede the first item.
    const first = nameStart(flat, match.index + (parts[0] as string).length, 6) - match.index;
    if (first > 0) parts[0] = (parts[0] as string).slice(first);
    let place = match.index + Math.max(0, first);
    for (const part of parts) {
      const stem = part.replace(WORDS_BEFORE, '');
      const start = flat.indexOf(part, place) + part.length - stem.length;
      place = start + stem.length;
      const name = found.listedAs(stem);
      const isName = stem.length >= 2 && !NO_NAME.test(stem) && !NO_COMMUNITY.test(stem);
      if (name) found.add(name, start, stem, 'communityInList', 0.94);
      else if (isName) {
        const whole = /(?:社区|村|居)$/u.test(stem) ? stem : stem + ending;
        found.add(whole, start, stem, 'communityInList', 0.85);
      }
    }
  }
}

/** Finds those named by their committees: 甲居委会. */
function findByCommittee(found: Communities): void {
  const { flat } = found;
  for (const match of flat.matchAll(BY_COMMITTEE)) {
    const end = match.index + match[0].length;
    const ending = match.index + (match[1] as string).length;
    const start = nameStart(flat, ending, 6);
    const name = found.listedAs(flat.slice(start, ending));
    if (name) found.add(name, start, flat.slice(start, end), 'communityCommittee', 0.9);
  }
}

/** Finds those that the text calls 社区, 村 or 居民区. */
function findCalledSo(found: Communities): void {
  const { flat } = found;
  for (const match of flat.matchAll(NAMED)) {
    const ending = match[3] as string;
    const at = match.index + match[0].length - ending.length;
    let place = match.index;
    for (const part of (match[1] ?? '').split(/[、和]/u).filter(Boolean)) {
      const name = found.listedAs(part);
      // 甲社区、乙社区: each has its own 社区.
      const own = /(?:社区|居民区|村)$/u.exec(part)?.[0];
      if (name) found.add(name, place, part, 'communitySharingWord', 0.85);
      else if (own) addCalledSo(found, place + part.length - own.length, own);
      place += part.length + 1;
    }
    addCalledSo(found, at, ending);
  }
}

/** Adds the community whose name ends here in 社区, 村 or 居民区, unless the words before are not a name. */
function addCalledSo(found: Communities, at: number, ending: string): void {
  const { flat, listed } = found;
  const begin = nameStart(flat, at, 5);
  // 我镇北漳村: the name begins after the town.
  const start = begin + (flat[begin - 1] === '我' ? (LEVEL.exec(flat.slice(begin, at))?.[0].length ?? 0) : 0);
  const stem = flat.slice(start, at);
  if (stem.length < 2 || stem.length > 4 || NO_NAME.test(stem)) return;
  // 清泉新城居民区: 新城 is part of a name only before 居民区.
  if (NO_COMMUNITY.test(ending === '居民区' ? stem.replace(/新?城$/u, '') : stem)) return;
  if (COUNTS.test(flat.slice(Math.max(0, start - 2), start))) return;
  // Skips 党建引领社区, but not 幸福家园社区.
  if (stem.length > 3 && endsInWord(flat, at) && !PLACE_WORD.test(stem)) return;
  found.add(stem + ending, start, stem + ending, 'calledCommunity', listed.length > 0 ? 0.6 : 0.65);
}

/**
 * Finds those in the list of divisions that the text names without 社区 or 村, next to another or if nothing else has the
 * name.
 */
function findBeside(found: Communities): void {
  const { flat, listed } = found;
  for (const whole of listed) {
    const stem = whole.replace(/(?:社区|村|居委会)$/u, '');
    // 鱼池寨 may also be the subdistrict itself.
    const isStreet = ['街道', '镇', '乡'].some((level) => flat.includes(stem + level));
    const name = whole.endsWith('居委会') ? stem : whole;
    if (stem.length < 2 || found.has(whole)) continue;
    for (let at = flat.indexOf(stem); at >= 0; at = flat.indexOf(stem, at + 1)) {
      const after = flat.slice(at + stem.length, at + stem.length + 6);
      const isPlace = !isStreet && stem.length > 2 && VILLAGE_STEM.test(stem) && !OF_OTHER_PLACE.test(after);
      if (!(isPlace || isBesideAnother(found, whole, at, after)) || (STEM_OF_OTHER.test(after) && !isPlace))
        continue;
      found.add(name, at, stem, 'besideCommunity', 0.9);
      break;
    }
  }
}

/** Whether another community of the list is named right before or after. */
function isBesideAnother({ flat, listed }: Communities, whole: string, at: number, after: string): boolean {
  return listed.some((one) => {
    const other = one.replace(/(?:社区|村)$/u, '');
    const isBeside = (mark: string) => after.startsWith(mark + other) || flat.endsWith(other + mark, at);
    return one !== whole && ['、', '和'].some(isBeside);
  });
}

/** The first place where a name is that of a community; -1 if there is none, as for 张村 in 张村乡. */
function placeOf(flat: string, name: string): number {
  let at = flat.indexOf(name);
  while (
    at >= 0 &&
    (IN_OTHER.test(flat.slice(at + name.length)) || COUNTS.test(flat.slice(Math.max(0, at - 2), at)))
  )
    at = flat.indexOf(name, at + 1);
  return at;
}
