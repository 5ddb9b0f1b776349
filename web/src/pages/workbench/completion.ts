import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { GraphSchema } from './cypher';
import { parameterNames } from './question';
import { FUNCTIONS, KEYWORDS } from './words';

/**
 * Completion at the cursor: labels and types after a colon; properties after a dot or in braces (if the statement says
 * so, those of the variable's labels); parameters; otherwise keywords, functions and variables.
 * @param schemaNow returns the graph's schema; null until it is known
 */
export function completionsOf(schemaNow: () => GraphSchema | null) {
  return (context: CompletionContext): CompletionResult | null => {
    const statement = context.state.doc.toString();
    const from = context.matchBefore(/[\p{L}\p{N}_]+/u)?.from ?? context.pos;
    const before = statement.slice(0, from);
    const result = (options: Completion[]) => ({ from, options, validFor: /^[\p{L}\p{N}_]*$/u });
    if (before.endsWith('$'))
      return result(named(parameterNames(before + statement.slice(context.pos)), 'parameter'));
    const schema = schemaNow();
    const bracket = openBracket(before);
    if (schema && /[:|&!]\s*$/.test(before) && bracket?.sign !== '{') {
      return result(
        bracket?.sign === '[' ? named(schema.types.keys(), 'type') : named(schema.labels.keys(), 'label'),
      );
    }
    if (schema && before.endsWith('.')) {
      const variable = /([\p{L}_][\p{L}\p{N}_]*)\.$/u.exec(before)?.[1];
      return result(named(propertiesOf(schema, variable ? labelsOf(statement, variable) : []), 'property'));
    }
    if (schema && bracket?.sign === '{' && /[{,]\s*$/.test(before)) {
      const labels = /:\s*([\w|&!:\s]+?)\s*$/.exec(before.slice(0, bracket.at))?.[1];
      return result(named(propertiesOf(schema, split(labels)), 'property'));
    }
    if ((from === context.pos && !context.explicit) || /\bAS\s+$/i.test(before)) return null; // a new name
    return result([
      ...named(variablesOf(before), 'variable'),
      ...named(KEYWORDS, 'keyword'),
      ...FUNCTIONS.map((label) => ({ label, type: 'function', apply: `${label}(` })),
    ]);
  };
}

function named(names: Iterable<string>, type: string): Completion[] {
  return [...names].map((label) => ({ label, type }));
}

/** The innermost bracket still open at the end of a text. */
function openBracket(text: string): { sign: string; at: number } | null {
  let closed = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const sign = text[at] as string;
    if (')]}'.includes(sign)) closed++;
    else if ('([{'.includes(sign) && closed-- === 0) return { sign, at };
  }
  return null;
}

/** The labels or types that patterns give to a variable. */
function labelsOf(statement: string, variable: string): string[] {
  const pattern = new RegExp(`[(\\[]\\s*${variable}\\s*:\\s*([\\w|&!:]+)`, 'gu');
  return [...statement.matchAll(pattern)].flatMap(([, labels]) => split(labels));
}

function split(labels: string | undefined): string[] {
  return labels?.split(/[|&!:\s]+/).filter(Boolean) ?? [];
}

/** The properties of some labels or types; all properties if none of them is known. */
function propertiesOf({ labels, types, together }: GraphSchema, of: string[]): Set<string> {
  const known = of.flatMap((name) => labels.get(name) ?? types.get(name) ?? []);
  return new Set(known.length > 0 ? known : [...together, ...[...labels.values(), ...types.values()].flat()]);
}

/** Variables defined by patterns, AS and UNWIND. */
function variablesOf(text: string): Set<string> {
  const names = [
    ...text.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*[:)\]]|\bAS\s+([\p{L}_][\p{L}\p{N}_]*)/giu),
  ];
  return new Set(names.map(([, pattern, alias]) => pattern ?? (alias as string)));
}
