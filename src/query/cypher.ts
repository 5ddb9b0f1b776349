/** A variable or a parameter in the Cypher of a list or field, whose name depends on the statement. */
class Placeholder {
  readonly kind: 'variable' | 'parameter';
  readonly name: string;

  constructor(kind: Placeholder['kind'], name: string) {
    this.kind = kind;
    this.name = name;
  }
}

const variable = (name: string) => new Placeholder('variable', name);
const parameter = (name: string) => new Placeholder('parameter', name);

/** The placeholders in the Cypher of lists and fields. */
export const v = {
  /** Where a list begins. */
  parent: variable('parent'),
  /** Where it leads. */
  node: variable('node'),
  /** The relationship on the way and its other end, for lists whose rows are relationships. */
  link: variable('link'),
  other: variable('other'),
  /** A subdistrict next to a metric, and a ranked place. */
  subdistrict: variable('subdistrict'),
  place: variable('place'),
  /** The period of a ranking: a value, not a node. */
  span: variable('span'),
  /** The period's name. */
  label: variable('label'),
  /** Why a place is not ranked, and the figures that explain it. */
  reason: variable('reason'),
  figures: variable('figures'),
  /** What counted rows have in common, and their number. */
  value: variable('value'),
  total: variable('total'),
  /** What is cited at a place of a report, grouped by sort: a value, not a node. */
  cited: variable('cited'),
  /** What a series is narrowed to: values, not nodes. */
  status: variable('status'),
  narrowing: variable('narrowing'),
  /** All rows of a list from which several fields are read: values or nodes. */
  rows: variable('rows'),
  /** The row that a field belongs to. */
  row: variable('row'),
  /** The arguments of a list. */
  filter: parameter('filter'),
  after: parameter('after'),
  limit: parameter('limit'),
} as const;

export type { Placeholder };

/** The names of variables in a statement, by placeholder; a placeholder without one keeps its own name. */
export type Names = Readonly<Record<string, string>>;

/** Cypher in which the names of variables and parameters are still open. */
export class Cypher {
  private readonly parts: readonly (string | Placeholder)[];

  constructor(parts: readonly (string | Placeholder)[]) {
    this.parts = parts;
  }

  /**
   * The text with names filled in.
   * @param number a suffix for parameters, so that each list has its own
   */
  text(names: Names = {}, number = ''): string {
    return this.parts
      .map((part) => {
        if (typeof part === 'string') return part;
        return part.kind === 'variable' ? (names[part.name] ?? part.name) : `$${part.name}${number}`;
      })
      .join('');
  }

  /** The parts, for embedding in other Cypher. */
  get within(): readonly (string | Placeholder)[] {
    return this.parts;
  }
}

/** A template tag for Cypher with placeholders and other Cypher in it. Strings are inserted unchanged. */
export function cypher(
  words: TemplateStringsArray,
  ...between: readonly (Placeholder | Cypher | string)[]
): Cypher {
  const parts = words.flatMap((word, i) => {
    const next = between[i];
    if (next === undefined) return [word];
    return next instanceof Cypher ? [word, ...next.within] : [word, next];
  });
  return new Cypher(parts);
}

/** Joins several parts with the same text in between. */
export function joined(all: readonly Cypher[], between: string): Cypher {
  return new Cypher(all.flatMap((one, i) => (i === 0 ? one.within : [between, ...one.within])));
}
