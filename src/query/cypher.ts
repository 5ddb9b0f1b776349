/** A variable or a parameter in the Cypher of a list or a field: by what name it goes is the statement's to say. */
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

/** What Cypher of lists and fields is made of besides its words. */
export const v = {
  /** What a list begins at. */
  parent: variable('parent'),
  /** What it leads to. */
  node: variable('node'),
  /** The relationship on the way, and what it leads to, where the rows are relationships. */
  link: variable('link'),
  other: variable('other'),
  /** A subdistrict beside a metric, and a place that is ranked. */
  subdistrict: variable('subdistrict'),
  place: variable('place'),
  /** The days that a ranking is of: a value, not a node. */
  span: variable('span'),
  /** What that is called. */
  label: variable('label'),
  /** Why a place is not ranked, and by which figures. */
  reason: variable('reason'),
  figures: variable('figures'),
  /** What rows have in common that are counted, and how many they are. */
  value: variable('value'),
  total: variable('total'),
  /** What is cited at a place of a report, by its sort: a value, not a node. */
  cited: variable('cited'),
  /** What a series is narrowed to: values, not nodes. */
  status: variable('status'),
  narrowing: variable('narrowing'),
  /** All rows of a list, where more than one thing is asked of it: values or nodes. */
  rows: variable('rows'),
  /** The row of which a field is. */
  row: variable('row'),
  /** What a list is asked for. */
  filter: parameter('filter'),
  after: parameter('after'),
  limit: parameter('limit'),
} as const;

export type { Placeholder };

/** Names of variables in a statement, by those that a list has for them; a variable that is not there keeps its own. */
export type Names = Readonly<Record<string, string>>;

/** Cypher in which the names of variables and parameters are left open. */
export class Cypher {
  private readonly parts: readonly (string | Placeholder)[];

  constructor(parts: readonly (string | Placeholder)[]) {
    this.parts = parts;
  }

  /**
   * The text in a statement.
   * @param number what follows the names of parameters, so that each list has its own
   */
  text(names: Names = {}, number = ''): string {
    return this.parts
      .map((part) => {
        if (typeof part === 'string') return part;
        return part.kind === 'variable' ? (names[part.name] ?? part.name) : `$${part.name}${number}`;
      })
      .join('');
  }

  /** The parts, for Cypher that has this within it. */
  get within(): readonly (string | Placeholder)[] {
    return this.parts;
  }
}

/** Cypher as it is written, with placeholders and other Cypher in it. What is a string in it stands as it is. */
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

/** Several after one another, with the same words between. */
export function joined(all: readonly Cypher[], between: string): Cypher {
  return new Cypher(all.flatMap((one, i) => (i === 0 ? one.within : [between, ...one.within])));
}
