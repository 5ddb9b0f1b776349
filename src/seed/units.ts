import type { Vocabulary } from '../model/vocabulary.js';

/** A unit found in a text: the word that stands there, and the unit of the vocabulary that it means. */
export interface FoundUnit {
  word: string;
  unit: string;
}

/** What is heaped, and so is measured in 方 as a volume; anything else that is, as a surface. */
const HEAPED = /垃圾|土方|石方|渣土|杂物|秸秆|淤泥|混凝土|砂|木材|水量|用水|蓄水|废弃物/;

/** The words that reports write for units, longest first. */
export class Units {
  private readonly byWord = new Map<string, string[]>();
  private readonly longest: number;

  constructor({ units }: Pick<Vocabulary, 'units'>) {
    const add = (word: string, unit: string) =>
      this.byWord.set(word, [...(this.byWord.get(word) ?? []), unit]);
    // A unit's own name goes before the same word among the words of another.
    for (const unit of Object.keys(units)) add(unit, unit);
    for (const [unit, { words = [] }] of Object.entries(units)) for (const word of words) add(word, unit);
    this.longest = Math.max(...[...this.byWord.keys()].map((word) => word.length));
  }

  /**
   * The longest word for a unit that stands at a place.
   * @param before the text before the number, which tells 方 of rubble from 方 of hoardings
   */
  at(text: string, place: number, before: string): FoundUnit | null {
    for (let length = this.longest; length > 0; length--) {
      const word = text.slice(place, place + length);
      const [unit] = this.byWord.get(word) ?? [];
      if (unit === undefined || word.length < length) continue;
      if (word === '方' || word === '立方') return { word, unit: HEAPED.test(before) ? '立方米' : '平方米' };
      // Beds are counted in 张; what is written on sheets, in pieces.
      if (word === '张' && !/^[病]?床/.test(text.slice(place + 1, place + 3))) return { word, unit: '个' };
      // As a unit 位 is a rank; what follows a number counts people.
      if (word === '位') return { word, unit: '人' };
      return { word, unit };
    }
    return null;
  }
}
