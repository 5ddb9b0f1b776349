import { divisionsUnder, levels, readList } from '../seed/divisions.js';

/** A subdistrict that a text may be about: its chain of names, and a score for how likely it is. */
export interface ChainCandidate {
  path: string;
  code: string;
  score: number;
}

interface Listed {
  name: string;
  code: string;
}

/** Placeholder for what the text does not tell, such as the divisions above a subdistrict whose name several have. */
export const UNKNOWN = '?';
/**
 * How far the likeliest must be ahead of another with the same name. The lead comes from naming a division above it.
 */
const TELLS_APART = 0.5;

/**
 * The division that a text is about: the likeliest candidate, or only its name if several have that name and the text
 * does not tell them apart.
 * @param chains the candidates, the likeliest first
 */
export function chosenOf([first, second]: ChainCandidate[]): ChainCandidate | undefined {
  const nameOf = ({ path }: ChainCandidate) => path.split('/').at(-1) as string;
  if (!first || !second || nameOf(first) !== nameOf(second)) return first;
  if (first.score - second.score >= TELLS_APART) return first;
  return { path: [UNKNOWN, UNKNOWN, UNKNOWN, nameOf(first)].join('/'), code: '', score: first.score };
}

/** A division that a text names besides the one that it is about. */
export interface NamedDivision {
  label: 'Province' | 'City' | 'District' | 'Subdistrict';
  name: string;
  start: number;
  /** What the text says if that is not the whole name: 柳泉 in 与柳泉、石桥街道相邻. */
  exact?: string;
  /** The chain of names of what it lies in; undefined for a province. */
  in?: string;
}

/** Endings of names of divisions. 城市, 市场, 区域 and 镇区 are not names. */
const ENDING = /(?<=[\u4e00-\u9fa5]{2})(?:街道|省|自治区|市(?!场)|区(?![域间别块])|县|州|旗|镇|乡|苏木)/gu;
/** Two characters are often just a word: 郊区, 城区. */
const SHORTEST = 3;

/** Neighbours of an area, where the last word is said only once: 与甲、乙街道接壤, 与甲街、乙街为邻. */
const BORDERS =
  /[与同和临邻接连]((?:[\u4e00-\u9fa5]{2,9}[、和])*[\u4e00-\u9fa5]{2,12}?)(?:等(?:乡镇|街道|镇|乡)?|[两三四五六七八](?:乡镇|街道|镇|乡))?(?:相连|毗邻|毗连|相邻|接壤|相望|相接|为邻|交界|接界)/gu;

/** The published list of divisions down to the fourth level, to find the one that a text is about. */
export class DivisionIndex {
  private readonly above = new Map<string, string>();
  private readonly byStem = new Map<string, Listed[]>();
  private readonly byName = new Map<string, Listed[]>();

  constructor() {
    const called = (name: string, listed: Listed) =>
      this.byName.set(name, [...(this.byName.get(name) ?? []), listed]);
    for (const level of levels.slice(0, 3))
      for (const { code, name } of readList(level)) {
        this.above.set(code, name);
        called(name, { name, code });
      }
    for (const { code, name } of readList(levels[3])) {
      called(name.replace(/办事处$/, ''), { name, code });
      const stem = stemOf(name);
      this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), { name, code }]);
    }
  }

  /**
   * Up to five subdistricts, towns and townships that a text may be about, the likeliest first. Being named often and
   * early counts, and so does naming the divisions above.
   */
  candidates(text: string): ChainCandidate[] {
    const counts = new Map<string, { times: number; first: number }>();
    for (const match of text.matchAll(/(?<=([\u4e00-\u9fa5]{2,8}))(?:街道|镇|乡|苏木)/gu))
      for (let length = 1; length <= (match[1]?.length ?? 0); length++) {
        const stem = match[1]?.slice(-length) ?? '';
        if (!this.byStem.has(stem)) continue;
        const known = counts.get(stem + match[0]) ?? { times: 0, first: match.index };
        counts.set(stem + match[0], { ...known, times: known.times + 1 });
      }
    const found: ChainCandidate[] = [];
    for (const [name, { times, first }] of counts)
      for (const listed of this.byStem.get(stemOf(name)) ?? []) {
        if (kindOf(listed.name) !== kindOf(name)) continue;
        const chain = [2, 4, 6].map((digits) => this.above.get(listed.code.slice(0, digits)) ?? '');
        const told = chain.map((one) => mentions(text, one));
        const [province = 0, city = 0, district = 0] = told;
        const score =
          Math.log1p(times) + name.length * 0.3 + (first < 200 ? 1 : 0) + 3 * district + 2 * city + province;
        found.push({ path: [...chain, listed.name].join('/'), code: listed.code, score });
      }
    return found.sort((a, b) => b.score - a.score).slice(0, 5);
  }

  /**
   * The divisions that a text names outside the chain of its subdistrict, each where it is named first: provinces and
   * cities anywhere, districts of the same province, subdistricts of the same city.
   * @param code the code of the text's own subdistrict
   */
  named(flat: string, code: string): NamedDivision[] {
    const found = new Map<string, NamedDivision>();
    for (const match of flat.matchAll(ENDING)) {
      const end = match.index + match[0].length;
      const before = flat.slice(Math.max(0, end - 11), end);
      for (let length = before.length; length >= SHORTEST; length--) {
        const division = this.divisionOf(before.slice(-length), code);
        if (!division) continue;
        if (!found.has(division.code) && !code.startsWith(division.code))
          found.set(division.code, { ...this.placed(division), start: end - length });
        break;
      }
    }
    return [...found.values()];
  }

  /**
   * Subdistricts of the same city that the text calls neighbours without saying what they are: 与柳泉、石桥街道相邻.
   * @param code the code of the text's own subdistrict
   */
  neighbours(flat: string, code: string): NamedDivision[] {
    const found = new Map<string, NamedDivision>();
    for (const match of flat.matchAll(BORDERS)) {
      let start = match.index + 1;
      for (const item of (match[1] as string).split(/[、和]/u)) {
        const stem = item.replace(/(?:街道?|[镇乡])$/u, '');
        const near = (digits: number) =>
          (this.byStem.get(stem) ?? []).filter((one) => one.code.slice(0, digits) === code.slice(0, digits));
        const [only, ...others] = near(6).length > 0 ? near(6) : near(4);
        if (only && others.length === 0 && only.code !== code && !found.has(only.code))
          found.set(only.code, {
            ...this.placed({ ...only, name: only.name.replace(/办事处$/, '') }),
            start,
            exact: item,
          });
        start += item.length + 1;
      }
    }
    return [...found.values()];
  }

  /**
   * The nearest division with a name, if exactly one is nearest. A subdistrict must be of the same city, a district of
   * the same province.
   */
  private divisionOf(name: string, code: string): Listed | undefined {
    const nearest = (digits: number) =>
      (this.byName.get(name) ?? []).filter((one) => one.code.slice(0, digits) === code.slice(0, digits));
    const near = [9, 6, 4, 2, 0].map(nearest).find((some) => some.length > 0) ?? [];
    const [only] = near;
    if (near.length !== 1 || !only) return undefined;
    const shared = { 9: 4, 6: 2 }[only.code.length] ?? 0;
    return only.code.slice(0, shared) === code.slice(0, shared) ? only : undefined;
  }

  private placed({ name, code }: Listed): Omit<NamedDivision, 'start'> {
    const { label } = levels.find(({ digits }) => digits === code.length) as (typeof levels)[number];
    const above = levels.slice(0, 3).flatMap(({ digits }) => {
      const one = digits < code.length ? this.above.get(code.slice(0, digits)) : undefined;
      return one ? [one] : [];
    });
    return { label: label as NamedDivision['label'], name, ...(above.length > 0 && { in: above.join('/') }) };
  }

  /** The names of a subdistrict's communities in the list; empty if the code is empty. */
  communities(code: string): string[] {
    if (code === '') return [];
    return [...divisionsUnder([code])].filter(({ label }) => label === 'Community').map(({ name }) => name);
  }
}

/** The distinctive part of a name: 湖田 in 湖田街道办事处. */
function stemOf(name: string): string {
  return name.replace(/(?:街道(?:办事处)?|镇|乡|苏木)$/, '');
}

function kindOf(name: string): string {
  return /镇$/.test(name) ? '镇' : /(?:乡|苏木)$/.test(name) ? '乡' : '街道';
}

/** 1 if the text has the whole name, 0.5 if it has it only without 省, 市, 区 or 县, otherwise 0. */
function mentions(text: string, name: string): number {
  if (text.includes(name)) return 1;
  const short = name.replace(/(?:省|市|区|县|自治[区州县]|.族自治.+)$/, '');
  return short.length > 1 && text.includes(short) ? 0.5 : 0;
}
