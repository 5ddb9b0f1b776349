import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/errors.js';

const readme = readFileSync('README.md', 'utf8');
const chinese = readFileSync('README.zh.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('README', () => {
  it('names only commands that exist', () => {
    for (const text of [readme, chinese, readFileSync('seed/README.md', 'utf8')]) {
      for (const [, script] of text.matchAll(/(?:`|^)npm (?:run )?([a-z:]+)/gm)) {
        expect(scripts).toHaveProperty([script as string]);
      }
    }
  });

  it('lists exactly the error codes that exist, with their meanings', () => {
    const section = readme.slice(readme.indexOf('## Errors'));
    const rows = [...section.matchAll(/^\| `([A-Z0-9_]+)` \| (.+) \|$/gm)].map(([, code, meaning]) => [
      code,
      meaning,
    ]);
    expect(Object.fromEntries(rows)).toEqual(errorCodes);
  });

  it('lists exactly the environment variables that are read', () => {
    const section = readme.slice(readme.indexOf('## Configuration'), readme.indexOf('## Errors'));
    const listed = [...section.matchAll(/^\| ([A-Z0-9_`, ]+) \|/gm)].flatMap(
      ([, names]) => names?.match(/\w+/g) ?? [],
    );
    const source = readFileSync('src/config.ts', 'utf8');
    expect(new Set(listed)).toEqual(new Set(source.match(/\b(?:PORT|HOST|ATLAS_\w+|NEO4J_\w+)(?=:)/g)));
  });

  it('points only to files that exist', () => {
    for (const text of [readme, chinese]) {
      for (const [, path] of text.matchAll(/\]\(([^)#]+)\)/g))
        expect(() => readFileSync(path as string)).not.toThrow();
    }
  });
});
