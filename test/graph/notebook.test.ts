import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openAtlas } from '../atlas.js';
import { blocksOf } from '../documents.js';

const recipe = blocksOf('python')[0]?.content ?? '';
const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('the notebook recipe of the documents', () => {
  it('prints the figures, and keeps them with their citations', async ({ skip }) => {
    skip(!hasPython, 'left out: there is no python3 on this machine');
    const atlas = await openAtlas();
    const cwd = mkdtempSync(join(tmpdir(), 'street-atlas-notebook-'));
    try {
      const ATLAS = await atlas.app.listen({ host: '127.0.0.1', port: 0 });
      const env = { ...process.env, ATLAS, PYTHONIOENCODING: 'utf-8' };
      const { stdout } = await promisify(execFile)('python3', ['-c', recipe], { cwd, env });
      // Reports of other streets may state the metric, too.
      const known = stdout.replaceAll(/^(?!(?:北城|济北|清水河|湖田|纬北路)街道 ).*\n/gm, '');
      expect(known).toMatchInlineSnapshot(`
        "济北街道 90000.0 9万人左右 000_a39a068f62ef09b2.txt [894]
        济北街道 11000.0 11000余人 000_a39a068f62ef09b2.txt [910]
        济北街道 12571.0 12571人 000_a39a068f62ef09b2.txt [927]
        湖田街道 42183.0 42183人 003_37c98ea6285900b6.txt [3364]
        湖田街道 11326.0 11326人 003_37c98ea6285900b6.txt [3378]
        湖田街道 6806.0 6806人 003_37c98ea6285900b6.txt [3392]
        湖田街道 4520.0 4520人 003_37c98ea6285900b6.txt [3405]
        湖田街道 19860.0 19860人 003_37c98ea6285900b6.txt [3414]
        北城街道 NOT_REPORTED 0
        济北街道 REPORTED 3
        清水河街道 NOT_REPORTED 0
        湖田街道 REPORTED 5
        纬北路街道 NOT_REPORTED 0
        "
      `);
      const kept = JSON.parse(readFileSync(join(cwd, 'answer.json'), 'utf8'));
      const [dataset] = await atlas.database.read<{ version: string }>(
        'MATCH (d:Dataset) RETURN d.version AS version',
      );
      expect(kept.dataset).toBe(dataset?.version);
      expect(kept.asked.example).toBe('metric-by-subdistrict');
      expect(Date.parse(kept.at)).not.toBeNaN();
      expect(
        kept.rows.every(
          (row: { file: string; starts: string }) => row.file && JSON.parse(row.starts).length > 0,
        ),
      ).toBe(true);
    } finally {
      await atlas.close();
      rmSync(cwd, { recursive: true, force: true });
    }
  });
});
