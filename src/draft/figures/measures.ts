import type { Vocabulary } from '../../model/vocabulary.js';
import { FALLS } from '../../seed/numbers/figure.js';
import type { Figure } from '../../seed/numbers/numbers.js';
import type { Concept } from '../../seed/thesaurus.js';

const CHANGES = /增长|增加|提高|提升|下降|上升|增幅|降幅|增速|同比|比增|比降|减少|回落|上涨/;
/** The level that something has reached is not a change: 由92%提高到98.5%. */
const LEVEL = /(?:增长|增加|提高|提升|下降|上升|减少|回落|上涨|扩大|降低|控制)[到至](?:了)?$/;
/** Units for how often something happens. */
export const OCCASIONS = new Set(['次', '场']);
/** After the unit, this means that villages are counted. 村民小组 and 社区工作者 are something else. */
const COUNTS_VILLAGES =
  /^(?:建制|行政|贫困|非贫困|重点)?(?:村(?![民委级支组干务医校规集居党]|[(（]居)|社区(?![居党工网民卫服医老矫志干]))/;
/** Measures that any term can have, whatever its label measures. */
const OF_ANYTHING = ['SHARE', 'CHANGE', 'RATE', 'POINTS_CHANGE'];
const CURRENCIES = ['MONEY', 'DOLLARS', 'EUROS'];

/**
 * The measures that a figure may have: those with its unit's quantity that the words around it do not rule out; all of
 * these if the words rule out every one.
 * @param before the characters before the figure
 * @param after the characters after it
 */
export function measuresOf(
  { unit, exact }: Pick<Figure, 'unit' | 'exact'>,
  { units, measures }: Pick<Vocabulary, 'units' | 'measures'>,
  before: string,
  after: string,
): string[] {
  const quantity = units[unit]?.quantity;
  const all = Object.entries(measures)
    .filter(([, measure]) => units[measure.unit]?.quantity === quantity)
    .map(([name]) => name);
  const isChange = FALLS.test(exact) || (CHANGES.test(before.replace('自然增长', '')) && !LEVEL.test(before));
  const wanted = (name: string) => {
    if (name === 'CHANGE') return isChange;
    if (name === 'SHARE') return unit === '%' && !isChange;
    if (name === 'RATE') return unit === '‰';
    if (name === 'FREQUENCY') return /每/.test(before);
    if (name === 'TIMES') return OCCASIONS.has(unit);
    // 甲村、乙村2所食堂: villages are counted in 个.
    if (name === 'VILLAGES')
      return unit === '个' && (/村庄?\s*$/.test(before) || COUNTS_VILLAGES.test(after));
    return true;
  };
  // How often something happens can also be given as a number (COUNT), but less often.
  const last = (name: string) => Number(name === 'COUNT' && OCCASIONS.has(unit));
  const likely = all.filter(wanted).sort((a, b) => last(a) - last(b));
  return likely.length > 0 ? likely : all;
}

/** Whether a term's label names a measure that the figure cannot have. */
export function contradicts({ measured }: Concept, measures: string[]): boolean {
  if (measured === undefined || measures.includes(measured)) return false;
  if (measured === 'MONEY' && measures.some((one) => CURRENCIES.includes(one))) return false;
  if (measured === 'HOUSEHOLDS' && measures.includes('PERSONS')) return false;
  return !measures.some((one) => OF_ANYTHING.includes(one));
}
