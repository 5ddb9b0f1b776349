import type { CitedSliceFragment } from '../../graphql/generated/graphql';
import type { Source } from '../../source/source';
import type { Piece } from './pieces';

/** A stretch of a line's text and the slice that it belongs to; null if nothing is cited. */
export interface Part {
  start: number;
  end: number;
  text: string;
  slice: CitedSliceFragment | null;
}

/** A line of a report's text, with what is cited in it. */
export interface Line {
  start: number;
  parts: Part[];
  slices: CitedSliceFragment[];
}

/** A blank line, or the separator below the head of a text table (`---|---|`). */
const SAYS_NOTHING = /^[\s|:-]*$/;

/**
 * The lines of consecutive pieces, without blank lines and separators. Offsets are code points in the whole file.
 * @param target a stretch whose ends also divide the parts, if it is in the text
 */
export function linesOf(pieces: readonly Piece[], target: Pick<Source, 'start' | 'end'> | null): Line[] {
  const points = pieces.flatMap(({ text }) => [...text]);
  const slices = new Map(
    pieces.flatMap((piece) =>
      piece.slices.map((slice) => [`${slice.citation.start}-${slice.citation.end}`, slice] as const),
    ),
  );
  const lines: Line[] = [];
  let start = pieces[0]?.start ?? 0;
  const end = start + points.length;
  const first = start;
  while (start < end) {
    const at = points.indexOf('\n', start - first);
    const lineEnd = at < 0 ? end : first + at;
    const text = points.slice(start - first, lineEnd - first);
    const within = [...slices.values()].filter(
      ({ citation }) => citation.end > start && citation.start < lineEnd,
    );
    if (!SAYS_NOTHING.test(text.join('')))
      lines.push({ start, parts: partsOf(text, start, within, target), slices: within });
    start = lineEnd + 1;
  }
  return lines;
}

/** Divides a line into parts. If slices overlap, the text belongs to the shortest, so that each can be opened. */
function partsOf(
  text: readonly string[],
  start: number,
  slices: readonly CitedSliceFragment[],
  target: Pick<Source, 'start' | 'end'> | null,
): Part[] {
  const end = start + text.length;
  const inside = (offset: number) => Math.min(Math.max(offset, start), end);
  const stretches = [...slices.map(({ citation }) => citation), ...(target ? [target] : [])];
  const ends = stretches.flatMap((stretch) => [inside(stretch.start), inside(stretch.end)]);
  const bounds = [...new Set([start, ...ends, end])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, i) => {
    const to = bounds[i + 1] as number;
    const [slice = null] = slices
      .filter(({ citation }) => citation.start <= from && citation.end >= to)
      .sort((a, b) => lengthOf(a) - lengthOf(b));
    return { start: from, end: to, text: text.slice(from - start, to - start).join(''), slice };
  });
}

function lengthOf({ citation }: CitedSliceFragment): number {
  return citation.end - citation.start;
}
