import { folded } from './plain.js';

/** By so many wordings a word is looked for, itself among them. */
const MOST = 20;

/** What is written for the terms of the thesaurus: 违建 and 违章建筑 for 违法建设. */
export class Wordings {
  private readonly byWording = new Map<string, string[]>();

  /** @param terms for each what is written for it, its label first; a single character says too little by itself */
  constructor(terms: Iterable<readonly string[]>) {
    for (const term of terms) {
      const wordings = term.map(folded).filter((wording) => [...wording].length > 1);
      for (const one of wordings) this.byWording.set(one, [...(this.byWording.get(one) ?? []), ...wordings]);
    }
  }

  /**
   * A word, and what else is written for the terms that it is written for: 20 at the most, the word first, then labels.
   * @param word as `folded` gives it
   */
  of(word: string): string[] {
    return [...new Set([word, ...(this.byWording.get(word) ?? [])])].slice(0, MOST);
  }
}
