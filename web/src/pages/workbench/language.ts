import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { tags } from '@lezer/highlight';
import { FUNCTIONS, KEYWORDS } from './words';

const words = new Set(KEYWORDS.flatMap((keyword) => keyword.toLowerCase().split(' ')));
const functions = new Set(FUNCTIONS.map((name) => name.toLowerCase()));

/**
 * Cypher. The CodeMirror mode knows strings and comments, but takes properties such as `name` and `starts` for
 * keywords, and parameters, labels and numbers for plain names.
 */
const language = StreamLanguage.define<unknown>({
  ...cypher,
  token: (stream, state) => {
    if (stream.match(/^\$(?:`[^`]*`|[\p{L}\p{N}_]+)/u)) return 'propertyName';
    if (stream.match(/^:!?(?:`[^`]*`|[A-Z]\w*)(?:[|&]!?\w+)*/)) return 'typeName';
    if (stream.match(/^\d+(?:\.\d+)?\b/)) return 'number';
    const isProperty = stream.string[stream.pos - 1] === '.';
    if (stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)) {
      const word = stream.current().toLowerCase();
      if (isProperty) return 'variableName';
      if (functions.has(word) && stream.peek() === '(') return 'variableName.standard';
      if (/^(?:starts|ends)$/.test(word) && !stream.match(/^\s+with\b/i, false)) return 'variableName';
      return words.has(word) ? 'keyword' : 'variableName';
    }
    return cypher.token(stream, state);
  },
  languageData: {
    commentTokens: { line: '//' },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
});

/** Few colours: keywords in ink, so that names from the graph stand out. */
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--ink)', fontWeight: '700' },
  { tag: tags.standard(tags.variableName), color: '#6a5a96' },
  { tag: tags.typeName, color: '#2b5d8a' },
  { tag: tags.propertyName, color: '#8a5a00', fontWeight: '600' },
  { tag: tags.string, color: '#27694f' },
  { tag: tags.number, color: '#9a4f1c' },
  { tag: tags.comment, color: 'var(--ink-faint)', fontStyle: 'italic' },
]);

export const cypherLanguage = [language, syntaxHighlighting(colours)];
