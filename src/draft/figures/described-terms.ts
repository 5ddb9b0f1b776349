import { sentenceStart } from '../../model/clauses.js';
import type { Concept, Thesaurus } from '../../seed/thesaurus.js';

/** A word has at least two characters. */
const WORD = 2;

/** Objects whose label is a word and then the label of another object, as 养老床位 is 养老 and 床位. */
export class DescribedTerms {
  /** By the label of the other object. */
  private readonly terms = new Map<string, { word: string; term: Concept }[]>();

  constructor(thesaurus: Thesaurus) {
    for (const term of thesaurus.concepts)
      for (let at = WORD; at <= term.zh.length - WORD && term.kind === 'OBJECT'; at++) {
        const [word, label] = [term.zh.slice(0, at), term.zh.slice(at)];
        // 新增 in 新增就业 says what is done.
        const isDone = thesaurus.find('ACTION', word)?.zh === word;
        if (thesaurus.find('OBJECT', label)?.zh === label && !isDone)
          this.terms.set(label, [...(this.terms.get(label) ?? []), { word, term }]);
      }
  }

  /** Those of an object whose word stands before a place in its sentence: 养老床位 for 床位 in 养老服务中心正式开放,有床位. */
  before(flat: string, place: number, { zh }: Concept): Concept[] {
    const described = this.terms.get(zh);
    if (!described) return [];
    const sentence = flat.slice(sentenceStart(flat, place), place);
    return described.filter(({ word }) => sentence.includes(word)).map(({ term }) => term);
  }
}
