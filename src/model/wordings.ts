import { folded } from './plain.js';

/** The most wordings of a word in a search, including itself. */
const MOST = 20;

/** Other wordings of the thesaurus's terms: 违建 and 违章建筑 for 违法建设. */
export class Wordings {
  private readonly byWording = new Map<string, string[]>();

  /** @param terms the wordings of each, its label first; single characters are ignored as too vague */
  constructor(terms: Iterable<readonly string[]>) {
    for (const term of terms) {
      const wordings = term.map(folded).filter((wording) => [...wording].length > 1);
      for (const one of wordings) this.byWording.set(one, [...(this.byWording.get(one) ?? []), ...wordings]);
    }
  }

  /**
   * A word and the other wordings of its terms: at most 20, the word first, then labels.
   * @param word as returned by `folded`
   */
  of(word: string): string[] {
    return [...new Set([word, ...(this.byWording.get(word) ?? [])])].slice(0, MOST);
  }
}
