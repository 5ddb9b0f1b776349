import type { Finding, Item, NewTerm, Place, State, Step } from '../../../src/review/protocol.js';
import { isSame, SEPARATOR, undecidedFrom } from './items.js';
import type { Command } from './keys.js';

/** The proposal for a new term, and the candidate that needs it. */
export interface ProposedTerm {
  kind: NewTerm['kind'];
  zh: string;
  candidate?: number;
}

/** What the page asks before it takes a step. */
export type Question =
  | { ask: 'reason' | 'bulk' | 'help' }
  | { ask: 'overrule'; finding: Finding }
  | { ask: 'markFigure' | 'markName' | 'link'; selection: Place | null }
  | { ask: 'term'; proposed: ProposedTerm };

/** What a command comes to: another fact, a step, a question, or a change of the page alone. */
export type Act =
  | { go: Item | null; place?: Place | null }
  | { step: Step | 'undo' }
  | { question: Question }
  | { page: 'everywhere' | 'edit' | 'onlyUndecided' };

/** What a command depends on. */
export interface Now {
  state: State;
  selected: Item | null;
  /** The place that is shown although the current fact does not cite it. */
  shown: Place | null;
  everywhere: boolean;
  /** What the reader has selected in the text. */
  selection: Place | null;
}

/** Decides what a command comes to; null for nothing. */
export function actOf(command: Command, now: Now): Act | null {
  const { items, undoable } = now.state;
  const { selected } = now;
  const at = items.findIndex((item) => isSame(item, selected));
  switch (command) {
    case 'next':
      return { go: undecidedFrom(items, at, 1) ?? selected };
    case 'previous':
      return { go: undecidedFrom(items, at, -1) ?? selected };
    case 'after':
      return { go: items[Math.min(at + 1, items.length - 1)] ?? null };
    case 'before':
      return { go: items[Math.max(at - 1, 0)] ?? null };
    case 'everywhere':
    case 'edit':
    case 'onlyUndecided':
      return { page: command };
    case 'markFigure':
    case 'markName':
    case 'link':
      return marked(command, now);
    case 'term':
      return { question: { ask: 'term', proposed: selected?.unknown ?? { kind: 'OBJECT', zh: '' } } };
    case 'bulk':
    case 'help':
      return { question: { ask: command } };
    case 'finding':
      return nextFinding(now);
    case 'undo':
      return undoable > 0 ? { step: 'undo' } : null;
    default:
      return selected && decision(command, selected, now);
  }
}

type Decision = 'accept' | 'paragraph' | 'reject' | 'choose1' | 'choose2' | 'choose3';

/** What a decision about the current fact comes to. */
function decision(command: Decision, selected: Item, { state: { items }, everywhere }: Now): Act | null {
  const which = { section: selected.section, index: selected.index };
  const flags = everywhere ? { everywhere } : {};
  switch (command) {
    case 'accept': {
      if (selected.undecided) return { step: { do: 'accept', ...which, ...flags } };
      const at = items.indexOf(selected);
      return { go: undecidedFrom(items, at, 1) ?? selected };
    }
    case 'paragraph':
      return { step: { do: 'acceptParagraph', ...which } };
    case 'reject':
      if (which.section === 'observations') return { question: { ask: 'reason' } };
      return { step: { do: 'reject', ...which, ...flags } };
    default: {
      const candidate = Number(command.slice(-1)) - 1;
      const wanted = selected.undecided?.candidates[candidate];
      if (!wanted) return null;
      const { newTerm } = wanted;
      if (newTerm)
        return { question: { ask: 'term', proposed: { kind: 'OBJECT', zh: newTerm.zh, candidate } } };
      return { step: { do: 'choose', ...which, candidate, ...flags } };
    }
  }
}

/** Marks what is selected in the text, or asks what to mark. A link is cited where the current fact is. */
function marked(ask: 'markFigure' | 'markName' | 'link', { selected, selection }: Now): Act {
  if (selection && ask === 'markFigure') return { step: { do: ask, ...selection } };
  const cited = ask === 'link' ? (selected?.places[0] ?? null) : null;
  return { question: { ask, selection: selection ?? cited } };
}

function nextFinding({ state, selected, shown }: Now): Act | null {
  const all = state.findings ?? [];
  const at = all.findIndex(({ which, place }) => isSame(which, selected) && place === shown);
  const next = all[(at + 1) % Math.max(1, all.length)];
  return next ? atFinding(next, state.items, selected) : null;
}

/** Goes to the fact of a finding, and shows its place. */
export function atFinding({ which, place }: Finding, items: Item[], selected: Item | null): Act {
  return { go: items.find((item) => isSame(item, which)) ?? selected, place };
}

/**
 * The step for a new term, or for the label of an existing one, as the answer to a proposal; null if it changes nothing.
 */
export function stepOfTerm(
  term: NewTerm | string,
  { candidate }: ProposedTerm,
  selected: Item | null,
  everywhere: boolean,
): Step | null {
  const which = selected && { section: selected.section, index: selected.index };
  const flags = everywhere ? { everywhere } : {};
  if (which && candidate !== undefined) return { do: 'choose', ...which, candidate, term, ...flags };
  if (typeof term !== 'string') return { do: 'addTerm', term };
  if (!which || !selected.unknown) return null;
  return { do: 'change', ...which, field: 'metric', value: withTerm(selected, term), ...flags };
}

/** The metric of a figure as written, with an existing term in place of the unknown one. */
function withTerm({ fields, unknown }: Item, label: string): string {
  const parts = fields.metric?.split(SEPARATOR) ?? [];
  return parts.map((part) => (part === unknown?.zh ? label : part)).join('');
}
