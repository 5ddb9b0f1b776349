/** Names are shortened to this width, in Chinese characters; others count about half. */
const LONGEST = 12;
/** Font size of names, in px; the same at any zoom. */
export const FONT_SIZE = 12;
/** Font size of names if marks are small, and of the wording of links. */
export const FONT_SIZE_SMALL = 11;
/** From the centre of a mark to the centre of its name, in px. */
export const LABEL_BELOW = 20;
/** The same if marks are small. */
export const LABEL_BELOW_SMALL = 14;
/** Height of a mark with its name and some space, in px. */
export const NODE_HEIGHT = 46;

const widthOf = (character: string) => (character > '⺀' ? 1 : 0.56);

/** A name, shortened to the available width. */
export function shortened(name: string): string {
  let width = 0;
  const characters = [...name];
  const fits = characters.findIndex((character) => {
    width += widthOf(character);
    return width > LONGEST;
  });
  return fits < 0 ? name : `${characters.slice(0, fits - 1).join('')}…`;
}

/** Approximate width of a text in px, good enough for layout and without measuring. */
export function textWidth(text: string, size = FONT_SIZE): number {
  return size * [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

/** Width of a node in px. */
export function nodeWidth(name: string): number {
  return Math.max(30, textWidth(shortened(name)) + 10);
}
