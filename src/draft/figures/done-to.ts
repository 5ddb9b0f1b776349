import type { Figure } from '../../seed/numbers/numbers.js';
import type { Concept } from '../../seed/thesaurus.js';
import { allowsAction, type Clause, describesHead, isDoneTo, isGoverning, isOfHead } from './clauses.js';
import type { Mention } from './term-mentions.js';
import { WEIGHTS } from './weights.js';

/** A term that a metric may contain; `mention` if it is in the text. */
interface TermAround {
  term: Concept;
  mention?: Mention;
}

/** Stands between what is counted and what is done to it. */
const DONE_AFTER =
  /^(?:[^，,。；;]{0,4}(?:进行|实施|开展|予以|完成|得到|全面|全部|已|得以))[^，,。；;]{0,2}$/u;

/**
 * Points for an action being done to an object, as the clause of the figure and the order of the words say.
 * @param flat the text with one unit per code point
 */
export function doneTo(
  flat: string,
  figure: Figure,
  clause: Clause,
  action: TermAround,
  object: Mention | undefined,
): number {
  return (
    verbPoints(figure, clause, action.mention, object) -
    (allowsAction(clause, action.term) ? 0 : WEIGHTS.ungoverned) -
    (describesHead(clause, action.mention) ? WEIGHTS.describes : 0) +
    orderPoints(flat, action.mention, object, figure)
  );
}

/** Points for an action that is the verb of the clause, or else right before its object. */
function verbPoints(
  figure: Figure,
  clause: Clause,
  action: Mention | undefined,
  object: Mention | undefined,
): number {
  if (isGoverning(clause, action) && isOfHead(clause, object)) return WEIGHTS.governs;
  return isRightBefore(action, object, figure) ? WEIGHTS.rightBefore : 0;
}

/** Whether an action is right before its object, right before the figure: 完成投资3亿元. */
function isRightBefore(action: Mention | undefined, object: Mention | undefined, figure: Figure): boolean {
  if (!action || !object || object.end > figure.start || figure.start - object.end > 2) return false;
  return action.end === object.start || isDoneTo(action, object);
}

/** Points for the order of action, object and figure, which shows whether the action is done to the object. */
function orderPoints(
  flat: string,
  action: Mention | undefined,
  object: Mention | undefined,
  figure: Figure,
): number {
  if (!action || !object) return 0;
  if (action.end <= object.start)
    return /[，,。；;：:]/u.test(flat.slice(action.end, object.start)) ? -WEIGHTS.otherClause : 0;
  if (object.start < figure.end || action.start < object.end) return 0;
  // 对12家养殖场进行整治, but not 12名楼长收集.
  return DONE_AFTER.test(flat.slice(object.end, action.start)) ? WEIGHTS.doneAfter : -WEIGHTS.doneByThem;
}

/** Whether an action is only part of the object's wording: 演练 in 应急演练. */
export function isPart(flat: string, action: TermAround, { term, mention }: TermAround): boolean {
  if (term.zh.includes(action.term.zh)) return true;
  if (!action.mention || !mention || !isIn(action.mention, mention)) return false;
  const isWhole = action.mention.start === mention.start && action.mention.end === mention.end;
  // 改厕 is both a thing and what is done to it, but 巡河 is the label of what is counted.
  if (isWhole) return flat.slice(mention.start, mention.end) === term.zh;
  return !isDoneTo(action.mention, mention);
}

/** Whether a mention lies within another, or is the same. */
export function isIn(part: Mention, whole: Mention): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}
