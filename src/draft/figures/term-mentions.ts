import type { ConceptKind } from '../../model/contract.js';
import { type Concept, type Thesaurus, wordingsOf } from '../../seed/thesaurus.js';

/** A term of the thesaurus in a text, found by one of its wordings. Offsets in code points. */
export interface Mention {
  term: Concept;
  start: number;
  end: number;
  /** Length of the wording, less a deduction for other words within it, which make it weaker. */
  length: number;
  /** Whether it lies within a longer wording of the same kind, as 居民 in 居民医保. */
  isWithin: boolean;
}

interface Wording {
  wording: string;
  term: Concept;
}

/** How many characters may interrupt a wording. */
const GAP = 4;
/** The deduction per interrupting character. */
const INTERRUPTED = 1.5;

/** The wordings of a thesaurus, for finding them in texts. */
export class Mentions {
  /** By their first two characters. */
  private readonly wordings = new Map<string, Wording[]>();
  /**
   * Wordings of one character. Objects count only right beside a figure (牛120头), actions only right before an object
   * (产干茶).
   */
  private readonly characters = { OBJECT: new Map<string, Concept>(), ACTION: new Map<string, Concept>() };

  constructor({ concepts }: Thesaurus) {
    for (const term of concepts)
      for (const wording of wordingsOf(term)) {
        if (wording === term.id) continue;
        if (wording.length > 1) {
          const beginning = wording.slice(0, 2);
          this.wordings.set(beginning, [...(this.wordings.get(beginning) ?? []), { wording, term }]);
        } else this.characters[term.kind].set(wording, term);
      }
  }

  /**
   * Where terms are in a text, sorted by start, also if another word interrupts them (规模以上工业企业 for 规模以上企业). Actions of
   * one character follow at the end.
   * @param flat the text with one unit per code point
   */
  in(flat: string): Mention[] {
    const found: Mention[] = [];
    // For each kind, the uninterrupted wording that reaches farthest so far.
    const reached = { OBJECT: { start: 0, end: 0 }, ACTION: { start: 0, end: 0 } };
    for (let start = 0; start < flat.length - 1; start++) {
      const here = (this.wordings.get(flat.slice(start, start + 2)) ?? []).flatMap(({ wording, term }) => {
        const end = endOf(flat, start, wording);
        return end === null ? [] : [{ term, end, interruption: end - start - wording.length }];
      });
      for (const { term, end, interruption } of here)
        if (interruption === 0 && end > reached[term.kind].end) reached[term.kind] = { start, end };
      for (const { term, end, interruption } of here) {
        const { start: from, end: to } = reached[term.kind];
        const length = end - start - (1 + INTERRUPTED) * interruption;
        // Do not find 规上企业 in 规上工业企业, which is a wording itself.
        if (interruption > 0 && from <= start && end <= to) continue;
        found.push({ term, start, end, length, isWithin: end < to || (end === to && start > from) });
      }
    }
    const whole = found.filter((mention, index) => !isCut(mention, found, index));
    return [...whole, ...this.doneBefore(flat, whole)];
  }

  /**
   * Objects of one character on either side of a figure: 牛 in 牛120头 and in 120头牛.
   * @param mentions the mentions nearby; a character that belongs to one of them does not count
   */
  beside(flat: string, mentions: Mention[], { start, end }: { start: number; end: number }): Mention[] {
    return [start - 1, end]
      .filter((place) => !mentions.some((mention) => mention.start <= place && place < mention.end))
      .flatMap((place) => this.character('OBJECT', flat, place));
  }

  /** Actions of one character right before an object: 产 in 产干茶. */
  private doneBefore(flat: string, mentions: Mention[]): Mention[] {
    const covered = new Uint8Array(flat.length);
    for (const { start, end } of mentions) covered.fill(1, start, end);
    return mentions.flatMap(({ term, start, isWithin }) =>
      term.kind === 'ACTION' || isWithin || covered[start - 1]
        ? []
        : this.character('ACTION', flat, start - 1),
    );
  }

  private character(kind: ConceptKind, flat: string, place: number): Mention[] {
    const term = this.characters[kind].get(flat[place] ?? '');
    return term ? [{ term, start: place, end: place + 1, length: 1, isWithin: false }] : [];
  }
}

/** Whether a longer object takes the last character of an action, which is then not that action: 新增 in 高新增加值. */
function isCut({ term, end, length }: Mention, found: Mention[], index: number): boolean {
  if (term.kind !== 'ACTION') return false;
  for (let next = index + 1; next < found.length; next++) {
    const other = found[next] as Mention;
    if (other.start >= end) return false;
    const starts = (found[index] as Mention).start < other.start;
    if (starts && other.term.kind === 'OBJECT' && other.end > end && other.length >= length) return true;
  }
  return false;
}

/** Where a wording ends whose first two characters are at `start`; null if the rest is not there. */
function endOf(flat: string, start: number, wording: string): number | null {
  let same = 2;
  while (same < wording.length && flat[start + same] === wording[same]) same++;
  if (same === wording.length) return start + same;
  const rest = wording.slice(same);
  if (rest.length < 2) return null;
  for (let gap = 1; gap <= GAP; gap++) {
    const at = start + same + gap;
    if (/[^\u4e00-\u9fa5]/u.test(flat[at - 1] ?? '\n')) return null;
    if (flat.startsWith(rest, at)) return at + rest.length;
  }
  return null;
}
