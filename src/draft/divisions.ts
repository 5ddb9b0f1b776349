import { divisionsUnder, levels, readList } from '../seed/divisions.js';

/** A subdistrict that a text may be about: its chain of names, and how sure that is. */
export interface ChainCandidate {
  path: string;
  code: string;
  score: number;
}

interface Listed {
  name: string;
  code: string;
}

/** The list of divisions down to the fourth level, for finding the one that a text is about. */
export class DivisionIndex {
  private readonly above = new Map<string, string>();
  private readonly byStem = new Map<string, Listed[]>();

  constructor() {
    for (const level of levels.slice(0, 3))
      for (const { code, name } of readList(level)) this.above.set(code, name);
    for (const { code, name } of readList(levels[3])) {
      const stem = stemOf(name);
      this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), { name, code }]);
    }
  }

  /**
   * The subdistricts, towns and townships that a text may be about, the likeliest first: named most and earliest, with names of
   * what is above them in the text.
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

  /** The names of the communities of a subdistrict, as the list has them. */
  communities(code: string): string[] {
    return [...divisionsUnder([code])].filter(({ label }) => label === 'Community').map(({ name }) => name);
  }
}

/** The part of a name that says which: 湖田 of 湖田街道办事处. */
function stemOf(name: string): string {
  return name.replace(/(?:街道(?:办事处)?|镇|乡|苏木)$/, '');
}

function kindOf(name: string): string {
  return /镇$/.test(name) ? '镇' : /(?:乡|苏木)$/.test(name) ? '乡' : '街道';
}

/** 1 where a name stands whole in the text, a half where it stands without 省, 市, 区 or 县. */
function mentions(text: string, name: string): number {
  if (text.includes(name)) return 1;
  const short = name.replace(/(?:省|市|区|县|自治[区州县]|.族自治.+)$/, '');
  return short.length > 1 && text.includes(short) ? 0.5 : 0;
}
