import { Unreadable } from '../../seed/encoding.js';

/** A node of parse5's tree, as far as it is used here. */
interface Node {
  nodeName: string;
  value?: string;
  childNodes?: Node[];
}

const BLOCKS = new Set(
  'address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set('script style head template noscript iframe svg select button #comment'.split(' '));

/**
 * The text of an HTML document: a line for each block, and tabs between the cells of a table.
 * @throws Unreadable if parse5 is not installed
 */
export async function htmlText(html: string): Promise<string> {
  const { parse } = await loadLibrary<{ parse(html: string): Node }>('parse5', 'HTML');
  const parts: string[] = [];
  const walk = (node: Node, inCell: boolean) => {
    if (SKIPPED.has(node.nodeName)) return;
    if (node.nodeName === '#text') parts.push((node.value ?? '').replaceAll(/[\s\u00a0]+/g, ' '));
    const isCell = node.nodeName === 'td' || node.nodeName === 'th';
    // Keep a table row on one line, whatever is in its cells.
    const end = inCell ? ' ' : '\n';
    const isBlock = BLOCKS.has(node.nodeName);
    // No empty line between rows, so that one separates tables.
    if ((isBlock && node.nodeName !== 'tr') || node.nodeName === 'br') parts.push(end);
    for (const child of node.childNodes ?? []) walk(child, inCell || isCell);
    if (isCell) parts.push('\t');
    if (isBlock) parts.push(end);
  };
  walk(parse(html), false);
  return parts.join('');
}

/**
 * Loads a library that may not be installed.
 * @param name its name for npm, with the version if that matters
 * @param what the kind of file that it reads, for the message
 * @param module the module to load if not the package itself
 * @throws Unreadable if it is not installed or cannot be loaded
 */
export async function loadLibrary<T>(name: string, what: string, module = name): Promise<T> {
  try {
    const library = await import(module);
    return library.default ?? library;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND') throw new Unreadable(`${name} cannot be loaded: ${message}`);
    throw new Unreadable(`${what} is read where ${name} is installed: npm install --no-save ${name}`);
  }
}
