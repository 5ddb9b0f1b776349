import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ReportText } from '../../src/model/text.js';
import { ReportTexts } from '../../src/report/texts.js';

describe('a passage', () => {
  const file = '𠮷区2023年\n𠮷村有𠀋3户。\n其他';
  const folder = mkdtempSync(join(tmpdir(), 'street-atlas-passage-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const sha256 = createHash('sha256').update(file).digest('hex');

  it('is the line around the slice, and begins where it says, in code points', () => {
    writeFileSync(join(folder, 'report.txt'), file);
    const passage = new ReportTexts(folder).passage({ fileName: 'report.txt', sha256 }, 12, 14);
    expect(passage).toEqual({ text: '𠮷村有𠀋3户。', start: 8, end: 15 });
    expect(new ReportText(passage?.text ?? '').slice(12 - 8, 14 - 8)).toBe('3户');
  });
  it('is null where the file is another', () => {
    expect(new ReportTexts(folder).passage({ fileName: 'report.txt', sha256: 'other' }, 12, 14)).toBeNull();
  });
  it('has whole sentences of its line, unless they are very long', () => {
    const sentence = `${'甲'.repeat(99)}。`;
    const line = sentence.repeat(5);
    const text = new ReportText(`题目\n${line}\n${'乙'.repeat(1000)}`);
    // From 80 before, within the second sentence, to 80 after, within the fourth.
    expect(text.around({ start: 3 + 250, end: 3 + 252 }, 80)).toEqual({
      text: sentence.repeat(3),
      start: 103,
      end: 403,
    });
    expect(text.around({ start: 3, end: 5 }, 80)).toMatchObject({ start: 3, end: 103 });
    expect(text.around({ start: 501, end: 503 }, 80)).toMatchObject({ start: 403, end: 503 });
    expect(text.around({ start: 1000, end: 1002 }, 80)).toMatchObject({ start: 840, end: 1162 });
  });
});

describe('a piece of a text', () => {
  const text = new ReportText('一二三。\n四五。六七八九𠀋一二三四');
  it.each([
    [0, 4, '一二三。'],
    [0, 5, '一二三。\n'],
    [2, 9, '一二三。\n四五。'],
    [6, 3, '四五。'],
    [6, 100, '四五。六七八九𠀋一二三四'],
    [8, 5, '六七八九𠀋'],
    [13, 5, '一二三四'],
    [17, 5, ''],
    [99, 5, ''],
  ])(
    'from %i, of at most %i code points, is in whole sentences as far as they fit',
    (from, length, expected) => {
      const piece = text.piece(from, length);
      expect(piece.text).toBe(expected);
      expect(text.slice(piece.start, piece.end)).toBe(expected);
    },
  );

  it.each([1, 3, 5, 8, 100])(
    'is followed by the next until all of the text has come, %i at a time',
    (length) => {
      const pieces: string[] = [];
      for (let at = 0; at < text.length; ) {
        const piece = text.piece(at, length);
        expect([piece.start, piece.end > at]).toEqual([at, true]);
        pieces.push(piece.text);
        at = piece.end;
      }
      expect(pieces.join('')).toBe(text.slice(0, text.length));
    },
  );
});
