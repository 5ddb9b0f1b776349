import type { ConceptKind } from '../model/contract.js';
import type { SeedThesaurus } from './files.js';
import { likeness } from './likeness.js';

/**
 * A term of the thesaurus: an object has a category, and may have units and the measure that its label says already; an
 * action has a category where it decides that of the metric.
 */
export interface Concept {
  id: string;
  kind: ConceptKind;
  zh: string;
  en: string;
  alt: string[];
  broader?: string;
  note?: string;
  /** That a recorded report brought it in; without, it is of the core. */
  source?: 'report';
  category?: string;
  units: string[];
  measured?: string;
  additive?: false;
  /** That a text may have it without any wording of it: 联欢会22场 has been held. */
  unsaid?: true;
  /** Of an object: that it is named as the place of something else as often as for itself. */
  setting?: true;
  /** Of an object: that it is of something else than the whole place as often as not, though it stands right before the figure. */
  general?: true;
  /** Of an action: that anything is done with it, so that it says little; or only where it does not stand beside its object by its label. */
  light?: 'ALWAYS' | 'APART';
}

/** How many characters the wording of a term that is looked for in a text has at most. */
const LONGEST = 12;
/** How many of the terms that are nearest to an unknown one are named. */
const NEAREST = 5;

/** The terms of a thesaurus, found by what is written for them. */
export class Thesaurus {
  readonly concepts: readonly Concept[];
  /** What each term takes in, once that has been asked. */
  private narrower: Map<string, string[]> | undefined;
  private readonly byId: ReadonlyMap<string, Concept>;
  private readonly byWording = { OBJECT: new Map<string, Concept>(), ACTION: new Map<string, Concept>() };

  constructor({ objects, actions }: SeedThesaurus) {
    this.concepts = [
      ...Object.entries(objects).map(([id, object]): Concept => ({ id, kind: 'OBJECT', ...object })),
      ...Object.entries(actions).map(
        ([id, action]): Concept => ({ id, kind: 'ACTION', units: [], ...action }),
      ),
    ];
    this.byId = new Map(this.concepts.map((term) => [term.id, term]));
    for (const term of this.concepts)
      for (const wording of wordingsOf(term)) {
        const known = this.byWording[term.kind];
        if (!known.has(wording)) known.set(wording, term);
      }
  }

  /** The term of a kind that has this id, label or other wording. */
  find(kind: ConceptKind, wording: string): Concept | undefined {
    return this.byWording[kind].get(wording);
  }

  /** The object whose wording, of two characters at least, a text ends with; of several the longest. */
  lastIn(text: string): { id: string; wording: string } | undefined {
    return this.objectAmong((length) => (length <= text.length ? text.slice(-length) : undefined));
  }

  /** The object whose wording, of two characters at least, a text begins with; of several the longest. */
  firstIn(text: string): { id: string; wording: string } | undefined {
    return this.objectAmong((length) => (length <= text.length ? text.slice(0, length) : undefined));
  }

  private objectAmong(
    piece: (length: number) => string | undefined,
  ): { id: string; wording: string } | undefined {
    for (let length = LONGEST; length > 1; length--) {
      const wording = piece(length);
      const term = wording === undefined ? undefined : this.find('OBJECT', wording);
      if (wording !== undefined && term) return { id: term.id, wording };
    }
    return undefined;
  }

  /** The labels of the terms whose wordings have most characters in common with an unknown one, nearest first. */
  near(kind: ConceptKind, wording: string): string[] {
    const nearness = (term: Concept) => Math.max(...wordingsOf(term).map((one) => likeness(wording, one)));
    return this.concepts
      .filter((term) => term.kind === kind)
      .map((term) => ({ label: term.zh, nearness: nearness(term) }))
      .filter((one) => one.nearness > 0)
      .sort((a, b) => b.nearness - a.nearness)
      .slice(0, NEAREST)
      .map(({ label }) => label);
  }

  /** The ids of a term and of all that it takes in. */
  downFrom(id: string): readonly string[] {
    if (!this.narrower) {
      this.narrower = new Map();
      for (const term of this.concepts)
        for (const above of this.upFrom(term.id)) {
          const below = this.narrower.get(above.id);
          if (below) below.push(term.id);
          else this.narrower.set(above.id, [term.id]);
        }
    }
    return this.narrower.get(id) ?? [];
  }

  /** A term and all that take it in, the narrowest first; a circle ends where it closes. */
  upFrom(id: string): Concept[] {
    const chain = new Set<Concept>();
    let term = this.byId.get(id);
    while (term && !chain.has(term)) {
      chain.add(term);
      term = term.broader === undefined ? undefined : this.byId.get(term.broader);
    }
    return [...chain];
  }
}

/** What may be written for a term. */
export function wordingsOf({ id, zh, alt }: Pick<Concept, 'id' | 'zh' | 'alt'>): string[] {
  return [id, zh, ...alt];
}
