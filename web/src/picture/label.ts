/** The longest name that is written out, in Chinese characters; the others count about half. */
const LONGEST = 12;
/** Size of the names, in px; they stay readable however far one zooms out. */
export const FONT_SIZE = 12;
/** The same where marks are drawn small, and of the words of links. */
export const FONT_SIZE_SMALL = 11;
/** From the middle of a mark to the middle of its name, in px. */
export const LABEL_BELOW = 20;
/** The same where marks are drawn small. */
export const LABEL_BELOW_SMALL = 14;
/** A mark, its name below, and air. */
export const NODE_HEIGHT = 46;

const widthOf = (character: string) => (character > '⺀' ? 1 : 0.56);

/** A name as there is room for it. */
export function shortened(name: string): string {
  let width = 0;
  const characters = [...name];
  const fits = characters.findIndex((character) => {
    width += widthOf(character);
    return width > LONGEST;
  });
  return fits < 0 ? name : `${characters.slice(0, fits - 1).join('')}…`;
}

/** How wide a text is, in px: near enough to lay out by, without measuring it. */
export function textWidth(text: string, size = FONT_SIZE): number {
  return size * [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

/** How much room a node needs from side to side. */
export function nodeWidth(name: string): number {
  return Math.max(30, textWidth(shortened(name)) + 10);
}
