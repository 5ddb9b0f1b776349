import { lineStart } from '../../model/clauses.js';
import { parseFigure } from './figure.js';
import { columnHead, tableCaption } from './table.js';
import type { Units } from './units.js';

/** The unit of a number that has none of its own. */
export interface Headed {
  unit: string;
  /** The factor for the number: 10,000 under 投资(万元). */
  scale: number;
}

/**
 * Finds the unit of a number that has none beside it: in the label before it (总投资(万元): 1200), in a cell of its row, at
 * the head of its column (改厕(户)), or above its table (单位:万元). Null if there is none.
 * @param text with one UTF-16 unit per code point
 */
export function headedUnit(text: string, place: number, units: Units): Headed | null {
  return (
    ofLabel(text, place, units) ??
    ofRow(text, place, units) ??
    ofColumn(text, place, units) ??
    ofTable(text, place, units)
  );
}

/** Multiplies values by the scale of their head, as decimals. */
export function scaledBy(values: number[], { scale }: Pick<Headed, 'scale'>): number[] {
  return values.map((value) => Number((value * scale).toPrecision(15)));
}

/** Whether the stated values are the written ones, multiplied as the head of a column may say. */
export function isScaled(written: number[], stated: number[]): boolean {
  const scales = [1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];
  return written.length > 0 && scales.some((scale) => scaledBy(written, { scale }).join() === stated.join());
}

function ofLabel(text: string, place: number, units: Units): Headed | null {
  const label = /[(（]([^()（）\d]{1,8})[)）]\s*[:：|\t]?\s*$/.exec(
    text.slice(Math.max(0, place - 16), place),
  );
  return counted(label?.[1]?.replace(/^单位[:：]?/, ''), units);
}

function ofRow(text: string, place: number, units: Units): Headed | null {
  const row = text.slice(lineStart(text, place), place);
  for (const cell of row.split(/[\t|]/).map((one) => one.trim())) {
    const found = counted(cell, units);
    if (found) return found;
  }
  return null;
}

function ofColumn(text: string, place: number, units: Units): Headed | null {
  return counted(/[(（]([^()（）\d]{1,6})[)）]$/.exec(columnHead(text, place) ?? '')?.[1], units);
}

/** The line right above a table: 单位:万元. */
function ofTable(text: string, place: number, units: Units): Headed | null {
  const caption = tableCaption(text, place) ?? '';
  return counted(/单位[:：]\s*([^\s()（）\d]{1,6})[)）]?\s*$/.exec(caption)?.[1], units);
}

/** The unit of a word with or without 万, 亿 or the like before it. */
function counted(word: string | undefined, units: Units): Headed | null {
  if (!word) return null;
  const whole = units.at(word, 0, '');
  if (whole?.word === word) return { unit: whole.unit, scale: 1 };
  const scale = /^(?:[十百千]?[万亿]|[百千])/.exec(word)?.[0];
  const rest = scale && word.slice(scale.length);
  const found = rest ? units.at(rest, 0, '') : null;
  if (!found || found.word !== rest) return null;
  return { unit: found.unit, scale: parseFigure(`1${scale}`).values[0] as number };
}
