import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256Of } from '../../../../src/model/report-file.js';
import { ReportPassages } from '../../../../src/seed/dataset/passages.js';

describe('the passages of reports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'street-atlas-passages-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const report = (name: string, text: string) => ({
    id: `report:${name}`,
    labels: ['Report'],
    properties: { fileName: `${name}.txt`, sha256: sha256Of(Buffer.from(text)) },
  });
  const first = report('a', '修路。\n种树。');
  const second = report('b', '开会。');

  it('are named by the files that are there as they were published', () => {
    const versionOf = (...nodes: (typeof first)[]) => new ReportPassages(folder, nodes).version;
    expect(versionOf(first, second)).toBeNull();
    writeFileSync(join(folder, 'a.txt'), '修路。\n种树。');
    const one = versionOf(first, second);
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    writeFileSync(join(folder, 'b.txt'), '另一个。');
    expect(versionOf(first, second)).toBe(one);
    writeFileSync(join(folder, 'b.txt'), '开会。');
    expect(versionOf(first, second)).not.toBe(one);
    expect(versionOf(first)).toBe(one);
  });

  it('are their sentences, each with what is cited in it', () => {
    const cited = {
      id: 'project:trees',
      labels: ['Project', 'Entity'],
      properties: { citationReports: ['report:a'], citationStarts: [5] },
    };
    const rows = [...new ReportPassages(folder, [first, cited]).rows()];
    expect(
      rows.map(({ node, outgoing }) => [node.id, node.properties.text, outgoing.map(({ to }) => to)]),
    ).toEqual([
      ['passage:a@000000', '修路。', ['report:a']],
      ['passage:a@000004', '种树。', ['report:a', 'project:trees']],
    ]);
  });
});
