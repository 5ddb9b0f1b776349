import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReportText } from '../../../../src/model/text.js';
import { fixOffsets } from '../../../../src/seed/check/fix.js';
import { readSeed } from '../../../../src/seed/files.js';
import { DOCUMENTS, REPORT, seedWith } from '../../../seeds.js';

const TEXT = new ReportText(readFileSync(join(DOCUMENTS, 'example.txt'), 'utf8'));
const SOUND = readFileSync(join('test/fixtures/seed', REPORT), 'utf8');

/** The fixture's report with replacements, and as it is once offsets are corrected. */
function fixed(...replacements: [from: string, to: string][]) {
  const [report] = readSeed(seedWith(...replacements)).seed?.reports ?? [];
  if (!report) throw new Error('the fixture cannot be read');
  return { ...fixOffsets(report, TEXT), before: report.source };
}

describe('fixOffsets', () => {
  it('leaves a sound file as it is', () => {
    expect(fixed()).toEqual({ source: SOUND, before: SOUND, offsets: 0 });
  });

  it('corrects slices that stand once, alone, in lists, in quotation marks and in steps', () => {
    const { source, offsets } = fixed(
      ['at: 王小明@120', 'at: 王小明@0'],
      ['蓝湾公园项目@37, 蓝湾公园项目@86', '蓝湾公园@7, 蓝湾公园项目@86'],
      ['at: 12名@114', "at: '12名@7'"],
      ['at: 石桥村@23\n', 'at: ["石桥村@1234"]\n    status: [{is: ACTIVE, at: 全年@0}]\n'],
    );
    const expected = SOUND.replace('蓝湾公园项目@37, 蓝湾公园项目@86', '蓝湾公园@7, 蓝湾公园项目@86')
      .replace('at: 12名@114', "at: '12名@114'")
      .replace('at: 石桥村@23\n', 'at: ["石桥村@23"]\n    status: [{is: ACTIVE, at: 全年@27}]\n');
    expect(source).toBe(expected);
    expect(offsets).toBe(4);
  });

  it('corrects what refers to a figure with it', () => {
    const checks: [string, string] = [
      'notFigures:',
      'checks:\n  - {rule: PARTS, result: 1.5亿元@50, operands: [0.4亿元@64]}\nnotFigures:',
    ];
    const { source, offsets } = fixed(
      ['at: 1.5亿元@54', 'at: 1.5亿元@50'],
      ['partOf: 1.5亿元@54', 'partOf: 1.5亿元@50'],
      checks,
    );
    expect(source).toBe(SOUND.replace(checks[0], checks[1].replace('@50', '@54')));
    expect(offsets).toBe(3);
  });

  it('corrects an operand with its figure', () => {
    const checks = (at: number): [string, string] => [
      'notFigures:',
      `checks:\n  - {rule: PARTS, result: 1.5亿元@54, operands: [12名@114, 0.4亿元@${at}]}\nnotFigures:`,
    ];
    const { source } = fixed(['at: 0.4亿元@64', 'at: 0.4亿元@6'], checks(6));
    expect(source).toBe(SOUND.replace(...checks(64)));
  });

  it('leaves slices that stand several times or nowhere, and what refers to them', () => {
    const { source, before, offsets } = fixed(
      ['海风社区@70]', '海风社区@71]'],
      ['at: 1.5亿元@54', 'at: 1.6亿元@50'],
      ['partOf: 1.5亿元@54', 'partOf: 1.6亿元@50'],
    );
    expect(source).toBe(before);
    expect(offsets).toBe(0);
  });
});
