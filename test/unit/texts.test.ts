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
    expect(passage).toEqual({ text: '𠮷村有𠀋3户。', start: 8 });
    expect(new ReportText(passage?.text ?? '').slice(12 - 8, 14 - 8)).toBe('3户');
  });
  it('is null where the file is another', () => {
    expect(new ReportTexts(folder).passage({ fileName: 'report.txt', sha256: 'other' }, 12, 14)).toBeNull();
  });
});
