/** Increase this whenever sentences begin or end differently than before: graphs then get new passages. */
export const SENTENCES_VERSION = 1;

/** Quotes and brackets. A sentence end within a pair does not end the sentence around it. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
};
const CLOSING = new Set(Object.values(PAIRS));
const ENDS = /[。！？；!?;]/;
const SPACE = /\s/u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** A stretch of a text: offsets in code points, 0-based, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The sentences of a text, in order. A sentence ends after 。, ！, ？ or ； and the closing quotes and brackets that
 * follow, or at the end of the line; but not within quotes or brackets that are closed on the same line. Surrounding
 * white space is not included. What has no letter or digit is not a sentence.
 * @param points the text's code points
 */
export function sentencesOf(points: readonly string[]): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  const add = (end: number) => {
    const sentence = trimmed(points, { start, end });
    if (points.slice(sentence.start, sentence.end).some((point) => SAYS_SOMETHING.test(point)))
      sentences.push(sentence);
    start = end;
  };
  for (const line of linesOf(points)) {
    const closes = pairsIn(points, line);
    for (let at = line.start; at < line.end; at++) {
      const close = closes.get(at);
      if (close !== undefined) at = close;
      // A quote that ends with the end of a sentence also ends the sentence around it.
      const ends =
        ENDS.test(points[at] as string) || (close !== undefined && ENDS.test(points[at - 1] as string));
      if (!ends) continue;
      while (at + 1 < line.end && isTail(points[at + 1] as string)) at++;
      add(at + 1);
    }
    add(line.end);
  }
  return sentences;
}

/** Whether a character belongs to the sentence before it: closing quotes and brackets, and further end marks. */
function isTail(point: string): boolean {
  return CLOSING.has(point) || ENDS.test(point);
}

function linesOf(points: readonly string[]): Stretch[] {
  const breaks = points.flatMap((point, i) => (/[\n\r\u2028\u2029]/.test(point) ? [i] : []));
  return [...breaks, points.length].map((end, i) => ({
    start: i === 0 ? 0 : (breaks[i - 1] as number) + 1,
    end,
  }));
}

/** Maps the positions of opening quotes and brackets to those of the closing ones in the same line. */
function pairsIn(points: readonly string[], { start, end }: Stretch): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = start; at < end; at++) {
    const point = points[at] as string;
    if (PAIRS[point]) open.push(at);
    else if (CLOSING.has(point)) {
      const opened = open.findLastIndex((one) => PAIRS[points[one] as string] === point);
      if (opened < 0) continue;
      pairs.set(open[opened] as number, at);
      open.length = opened; // what was opened inside and not closed is not a pair
    }
  }
  return pairs;
}

function trimmed(points: readonly string[], { start, end }: Stretch): Stretch {
  let first = start;
  let last = end;
  while (first < last && SPACE.test(points[first] as string)) first++;
  while (last > first && SPACE.test(points[last - 1] as string)) last--;
  return { start: first, end: last };
}
