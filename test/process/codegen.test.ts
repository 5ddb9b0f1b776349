import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('generated code', () => {
  it('is what codegen.ts generates from the schema and from what the page asks', () => {
    // Started like `npm run codegen`, because the page's preset generates something else if called from code.
    const { status, stdout, stderr } = spawnSync(
      'npx',
      ['graphql-codegen', '--config', 'codegen.ts', '--check'],
      {
        encoding: 'utf8',
      },
    );
    expect(status, stdout + stderr).toBe(0);
  });
});
