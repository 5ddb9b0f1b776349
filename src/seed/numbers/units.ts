import type { UnitDefinition, Vocabulary } from '../../model/vocabulary.js';

/** A unit found in a text: the word as written, and the unit of the vocabulary that it means. */
export interface FoundUnit {
  word: string;
  unit: string;
}

/** What is heaped, so that 方 is a volume; of anything else 方 is an area. */
const HEAPED = /垃圾|土方|石方|渣土|杂物|秸秆|淤泥|混凝土|砂|木材|水量|用水|蓄水|废弃物/;

/**
 * What precedes a number whose unit is per another: 亩产480公斤, 亩均税收8万元, 每立方厘米3000个. After `weighed` wordings this
 * holds only for weights, because earnings by the mu are money; the yield of cows and the like is excluded.
 */
const BY: readonly { said: RegExp; unit: string; weighed?: true }[] = [
  { said: /亩均[^总共]*$/, unit: '亩' },
  { said: /(?:亩产(?![值业])|(?<![牛羊鸡])单产|每亩)[^总共]*$/, unit: '亩', weighed: true },
  { said: /每立方厘米[^总共]*$/, unit: '立方厘米' },
  { said: /每平方(?:公里|千米)[^总共]*$/, unit: '平方公里' },
];

const CHANNELS = /(?:探头|监控|摄像头?|视频)(?:设备|点位|资源)?(?:达到?|共|有)?$/;

/** What precedes a number of beds: 设床位20张. */
const BEDS = /床(?:位)?(?:总?数)?(?:达到?|共|有|为)?$/;

/** The words that reports write for a unit, its own name first. A stroke can also be written 每. */
export function wordsFor(unit: string, { words = [] }: UnitDefinition): string[] {
  const written = [unit, ...words];
  return [...written, ...written.filter((word) => word.includes('/')).map((word) => word.replace('/', '每'))];
}

/** Words before a number that imply its unit if none is written; the last of them decides. */
const UNWRITTEN: readonly { said: RegExp; unit: string }[] = [
  {
    said: /产值|总值|增加值|GDP|收入|社零|[出进]口|[税资](?![源料格])|投入|金额|[总销营贸][^，]?额|利润|[资奖罚租薪贷存善捐税]?[款金]|[经学话]?费|成本|补[贴助偿]|津贴|救助|欠薪/g,
    unit: '元',
  },
  {
    said: /人口|人数|用户|游客|学员|会员|群众|居民|村民|市民|党员|职工|学生|老年?人|劳动力|观众|粉丝/g,
    unit: '人',
  },
  { said: /[农住商]户|居民户|家庭/g, unit: '户' },
];

/** Nouns in place of a unit, and the unit they imply: 200余村民. */
const BY_NOUN: readonly { noun: RegExp; unit: string }[] = [
  { noun: /^(?:[党团]员|[居村市]民|群众|职工|干部|游客|学生|师生|老人|志愿者|劳动力|观众)/, unit: '人' },
  { noun: /^(?:[农住商]户|家庭)/, unit: '户' },
  { noun: /^(?:企业|商家|单位)/, unit: '家' },
];

/** Finds the units of a vocabulary in texts by the words that reports write. */
export class Units {
  private readonly byWord = new Map<string, string[]>();
  private readonly units: Vocabulary['units'];
  private readonly longest: number;

  constructor({ units }: Pick<Vocabulary, 'units'>) {
    this.units = units;
    const add = (word: string, unit: string) =>
      this.byWord.set(word, [...(this.byWord.get(word) ?? []), unit]);
    // A unit's own name takes precedence over the same word for another unit.
    for (const unit of Object.keys(units)) add(unit, unit);
    for (const [unit, definition] of Object.entries(units))
      for (const word of wordsFor(unit, definition).slice(1)) add(word, unit);
    this.longest = Math.max(...[...this.byWord.keys()].map((word) => word.length));
  }

  /**
   * The longest word for a unit at a place, or null.
   * @param before the text before the number, which tells 方 of rubble from 方 of hoardings, and a yield from a weight
   */
  at(text: string, place: number, before: string): FoundUnit | null {
    // Cameras are counted in channels; otherwise 路 is a road or the number of a bus.
    if (text[place] === '路' && CHANNELS.test(before)) return { word: '路', unit: '个' };
    for (let length = this.longest; length > 0; length--) {
      const word = text.slice(place, place + length);
      const meant = this.byWord.get(word) ?? [];
      // 场次 means 场 rather than other units that share the word.
      const unit = meant.find((one) => word.startsWith(one)) ?? meant[0];
      if (unit === undefined || word.length < length) continue;
      if (word === '方') return { word, unit: HEAPED.test(before) ? '立方米' : '平方米' };
      // Beds are counted in 张, but sheets of paper as pieces.
      if (word === '张' && !/^[病]?床/.test(text.slice(place + 1, place + 3)) && !BEDS.test(before))
        return { word, unit: '个' };
      // As a unit of the vocabulary 位 is a rank, but after a number it counts people.
      if (word === '位') return { word, unit: '人' };
      // 突破60亿大关: a mark that was passed, so 大 is not a unit.
      if (word === '大' && text[place + 1] === '关') return { word: '', unit: saidBefore(before) ?? '个' };
      // 15升至8: a rise, not a litre.
      if (word === '升' && /^[至到级高为]/.test(text.slice(place + 1))) return null;
      return { word, unit: this.by(before, unit) };
    }
    return null;
  }

  /**
   * What a number without a unit counts: what the noun after it implies (200余村民), else what the words before it imply
   * (斥资54万, 人口3.6万). Null if neither implies a unit.
   */
  unwritten(before: string, after: string): string | null {
    return BY_NOUN.find(({ noun }) => noun.test(after))?.unit ?? saidBefore(before);
  }

  /** Whether two units have the same quantity, such as 亩 and 平方米. */
  measureAlike(one: string, other: string): boolean {
    return this.units[one]?.quantity === this.units[other]?.quantity;
  }

  /** The unit per another, if the words before the number say so and the vocabulary has it; else the unit. */
  private by(before: string, unit: string): string {
    const isWeighed = this.units[unit]?.quantity === 'MASS';
    const found = BY.find(({ said, weighed }) => said.test(before) && (isWeighed || !weighed));
    const rate = found && `${unit}/${found.unit}`;
    return rate && this.units[rate] ? rate : unit;
  }
}

function saidBefore(before: string): string | null {
  const last = UNWRITTEN.flatMap(({ said, unit }) =>
    [...before.matchAll(said)].map(({ index }) => ({ index, unit })),
  ).reduce<{ index: number; unit: string } | null>(
    (best, one) => (best && best.index >= one.index ? best : one),
    null,
  );
  return last?.unit ?? null;
}
