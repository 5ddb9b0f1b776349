import { isUtf8 } from 'node:buffer';

/** A file's text, and how it was encoded. */
export interface Decoded {
  text: string;
  encoding: string;
}

/** The name of UTF-8 with a byte order mark. */
export const MARKED_UTF8 = 'UTF-8 with a byte order mark';

/** Thrown when a file cannot be read; the message is for the person who provided it. */
export class Unreadable extends Error {}

/** Characters that are frequent in reports, in simplified and in traditional script. */
const FREQUENT = {
  gb18030: /[的年月日工作区街道村社镇和为各个发展]/g,
  big5: /[的年月日工作區街道村社鎮和為各個發展]/g,
};

const READABLE = /[\p{Script=Han}\p{Punctuation}\p{Separator}\p{Number}\p{Symbol}a-zA-Z\n\r\t]/gu;
/** If less of a text is readable, it is not Chinese or Latin writing. */
const READABLE_SHARE = 0.9;

/**
 * Decodes bytes by their byte order mark, as UTF-16 without a mark, as UTF-8, or as GB18030 or Big5, whichever gives
 * more characters that are frequent in reports.
 * @throws Unreadable if nothing gives readable text
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new Unreadable('it is empty');
  const found = byMark(bytes) ?? asUtf16(bytes) ?? asUtf8(bytes) ?? asNational(bytes);
  const readable = found.text.match(READABLE)?.length ?? 0;
  if (readable < READABLE_SHARE * [...found.text].length || found.text.includes('\0'))
    throw new Unreadable('it is no readable text in UTF-8, UTF-16, GB18030 or Big5');
  return found;
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: MARKED_UTF8 };
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16 LE' };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16 BE' };
  return null;
}

/** UTF-16 without a mark: its line breaks and digits have a zero byte, always on the same side. */
function asUtf16(bytes: Uint8Array): Decoded | null {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 4000).entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 1 || even === odd || (even > 0 && odd > 0)) return null;
  const isLittle = odd > even;
  return {
    text: new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes),
    encoding: isLittle ? 'UTF-16 LE' : 'UTF-16 BE',
  };
}

function asUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return null;
  }
}

function asNational(bytes: Uint8Array): Decoded {
  const [best] = (['gb18030', 'big5'] as const)
    .map((label) => {
      const text = new TextDecoder(label).decode(bytes);
      return {
        text,
        encoding: label === 'big5' ? 'Big5' : 'GB18030',
        words: text.match(FREQUENT[label])?.length ?? 0,
      };
    })
    .sort((a, b) => b.words - a.words);
  if (!best || best.words === 0)
    throw new Unreadable('it is no readable text in UTF-8, UTF-16, GB18030 or Big5');
  return { text: best.text, encoding: best.encoding };
}

/** The name of a file's encoding, or a phrase if it is unknown; null for plain UTF-8. */
export function foreignEncoding(bytes: Uint8Array): string | null {
  if (isUtf8(bytes) && !bytes.includes(0) && byMark(bytes) === null) return null;
  try {
    return decode(bytes).encoding;
  } catch (error) {
    if (error instanceof Unreadable) return 'no encoding that is known here';
    throw error;
  }
}
