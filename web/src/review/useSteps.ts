import { useRef, useState } from 'react';
import type { Done, Item, Section, Step, Which } from '../../../src/review/protocol';
import { useMessages } from '../language/language';
import { isSame, nextTurn } from './items';
import { messages } from './messages';
import type { Turn } from './useTurn';
import type { Words } from './words';

/** The order of facts at the same place, as the server lists them. */
const TURNS: Record<Section, number> = {
  report: 0,
  entities: 1,
  observations: 2,
  notFigures: 3,
  links: 4,
  checks: 5,
};

/** Steps about one fact, which is named when they are announced. */
const OF_ONE: ReadonlySet<string> = new Set(['accept', 'choose', 'change', 'reject', 'overrule']);

/** Steps after which the fact is still to be decided. */
const STAYING: ReadonlySet<string> = new Set(['change', 'overrule', 'addTerm']);

/**
 * Takes steps, says what was done, and goes on to the next fact; after an undo, back to where the step was taken.
 * @param take has the server take a step
 */
export function useSteps(
  take: (step: Step | 'undo', onDone: (done: Done) => void) => Promise<boolean>,
  { selected, select, focus }: Turn,
  words: Words,
) {
  const m = useMessages(messages);
  const [said, setSaid] = useState('');
  /** Where each step was taken; empty again after a reload. */
  const turns = useRef<(Which | null)[]>([]);

  const next = (what: string, { made, state: { items } }: Done, decided: Item | null): Which | null => {
    if (what === 'undo') return turns.current.pop() ?? decided;
    turns.current.push(decided);
    if (made) return items.find((item) => isSame(item, made)) ?? null;
    if (!decided || STAYING.has(what)) return decided;
    return nextTurn(items, decided, TURNS) ?? items.find((item) => isSame(item, decided)) ?? null;
  };
  const step = async (wanted: Step | 'undo') => {
    const decided = selected;
    const isTaken = await take(wanted, (done) => {
      const what = wanted === 'undo' ? 'undo' : wanted.do;
      const name = decided && OF_ONE.has(what) ? ` ${words.nameOf(decided)}` : '';
      const also = done.count > 1 ? m.also(done.count) : '';
      setSaid(`${m.done[what]}${name}${also}${m.remaining(done.state.undecided)}`);
      select(next(what, done, decided));
    });
    if (isTaken) return;
    setSaid('');
    focus();
  };
  return { said, step };
}
