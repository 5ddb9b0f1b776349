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
    const text = new ReportText(`题目\n${line}\n${'乙'.repeat(1001)}`);
    // From 80 before, within the second sentence, to 80 after, within the fourth.
    expect(text.around({ start: 3 + 250, end: 3 + 252 }, 80)).toEqual({
      text: sentence.repeat(3),
      start: 103,
      end: 403,
    });
    expect(text.around({ start: 3, end: 5 }, 80)).toMatchObject({ start: 3, end: 103 });
    expect(text.around({ start: 501, end: 503 }, 80)).toMatchObject({ start: 403, end: 503 });
    expect(text.around({ start: 1000, end: 1002 }, 80)).toMatchObject({ start: 920, end: 1082 });
  });
});

describe('a piece of a text', () => {
  const text = new ReportText('一二三。\n四五。六七八九𠀋一二三四');
  it.each([
    [0, 1, '一二三。\n'],
    [0, 5, '一二三。\n'],
    [2, 6, '一二三。\n四五。'],
    [5, 6, '四五。'],
    [6, 100, '四五。六七八九𠀋一二三四'],
    [17, 18, ''],
    [99, 100, ''],
  ])('from %i to %i has whole sentences', (from, to, expected) => {
    const piece = text.piece(from, to);
    expect(piece.text).toBe(expected);
    expect(text.slice(piece.start, piece.end)).toBe(expected);
  });

  const long = new ReportText(`一二三。${'四'.repeat(2500)}。五。`);
  it.each([
    [text, 1],
    [text, 5],
    [text, 100],
    [long, 300],
    [long, 1000],
  ])('is followed by the next and comes after the one before', (whole, length) => {
    const pieces: string[] = [];
    for (let at = 0; at < whole.length; ) {
      const piece = whole.piece(at, at + length);
      expect([piece.start, piece.end > at]).toEqual([at, true]);
      if (at > 0) expect(whole.piece(Math.max(0, at - length), at).end).toBe(at);
      pieces.push(piece.text);
      at = piece.end;
    }
    expect(pieces.join('')).toBe(whole.slice(0, whole.length));
  });

  it('has no more of a sentence that is very long than is asked for', () => {
    expect(long.piece(1000, 1500)).toMatchObject({ start: 1000, end: 1500 });
    expect(long.piece(2, 1500)).toMatchObject({ start: 0, end: 1500 });
  });
});
