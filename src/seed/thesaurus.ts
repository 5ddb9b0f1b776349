import type { ConceptKind } from '../model/contract.js';
import type { SeedThesaurus } from './files.js';
import { likeness } from './likeness.js';

/**
 * A term of the thesaurus. An object has a category, and may have units and the measure that its label implies; an
 * action has a category if it decides that of the metric.
 */
export interface Concept {
  id: string;
  kind: ConceptKind;
  zh: string;
  en: string;
  alt: string[];
  broader?: string;
  note?: string;
  /** Set if a recorded report brought it in; all others are the core. */
  source?: 'report';
  category?: string;
  units: string[];
  measured?: string;
  additive?: false;
  /** Whether a text can mean it without any of its wordings: 联欢会22场 implies that they were held. */
  unsaid?: true;
  /** For an object: whether it is named as the place of something else as often as for itself. */
  setting?: true;
  /** For an object: whether right before a figure it often belongs to something else than the whole place. */
  general?: true;
  /**
   * For an action: whether it goes with anything and so says little, or does so unless its label is beside the object.
   */
  light?: 'ALWAYS' | 'APART';
}

/** The longest wording that is looked for in a text, in characters. */
const LONGEST = 12;
/** How many of the terms nearest to an unknown one are suggested. */
const NEAREST = 5;

/** The terms of a thesaurus, found by their wordings. */
export class Thesaurus {
  readonly concepts: readonly Concept[];
  /** The ids that each term includes, computed on first use. */
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

  /** The term of a kind with this id, label or other wording. */
  find(kind: ConceptKind, wording: string): Concept | undefined {
    return this.byWording[kind].get(wording);
  }

  /** The object with the longest wording, of two characters or more, that a text ends with. */
  lastIn(text: string): { id: string; wording: string } | undefined {
    return this.objectAmong((length) => (length <= text.length ? text.slice(-length) : undefined));
  }

  /** The object with the longest wording, of two characters or more, that a text begins with. */
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

  /** The labels of the terms with most characters in common with an unknown wording, nearest first. */
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

  /** The ids of a term and of everything it includes. */
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

  /** A term and everything that includes it, narrowest first; a circle ends where it closes. */
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

/** All wordings of a term: its id, its label and the others. */
export function wordingsOf({ id, zh, alt }: Pick<Concept, 'id' | 'zh' | 'alt'>): string[] {
  return [id, zh, ...alt];
}
