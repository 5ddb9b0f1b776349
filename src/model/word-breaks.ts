const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });

let last: { flat: string; breaks: Uint8Array } | undefined;

/**
 * For each offset of a text and its end, 1 if a word of the language begins or ends there, 0 if it is within one. Kept
 * for the last text, as a draft or a check asks again and again.
 * @param flat the text with one unit per code point
 */
export function wordBreaks(flat: string): Uint8Array {
  if (last?.flat === flat) return last.breaks;
  const breaks = new Uint8Array(flat.length + 1);
  for (const { index } of dictionary.segment(flat)) breaks[index] = 1;
  breaks[flat.length] = 1;
  last = { flat, breaks };
  return breaks;
}
