import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A repository with a minimal page. */
const root = mkdtempSync(join(tmpdir(), 'street-atlas-build-'));
const path = (name: string) => join(root, name);
const dist = (name = '') => path(`web/dist/${name}`);
const NAMES = JSON.stringify(Array.from({ length: 500 }, (_, i) => `街道${i}`));

beforeAll(() => {
  for (const folder of ['schema', 'web/src']) mkdirSync(path(folder), { recursive: true });
  cpSync('web/build.js', path('web/build.js'));
  symlinkSync(resolve('node_modules'), path('node_modules'));
  writeFileSync(path('package-lock.json'), '{}');
  writeFileSync(path('schema/a.graphql'), 'type A { a: Int }');
  writeFileSync(path('web/index.html'), '<!doctype html><script type="module" src="/src/main.js"></script>');
  writeFileSync(
    path('web/src/routes.tsx'),
    "export const routes = [page('/', () => import('./A')), page('/things/*', () => import('./B'))];\n",
  );
  writeFileSync(
    path('web/src/main.js'),
    `document.title = ${NAMES}.join() + (process.env.NODE_ENV === 'production' ? '' : 'for development');\n`,
  );
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs the build from another folder, as a package script may. */
function build() {
  const { status, stdout, stderr } = spawnSync('node', [path('web/build.js')], {
    encoding: 'utf8',
    cwd: '/',
  });
  return { status, stdout, stderr };
}
const SILENT = { status: 0, stdout: '', stderr: '' };
const BUILT = {
  status: 0,
  stdout: '',
  stderr: expect.stringMatching(/^Building the page \(web\/\) …\nBuilt the page in \d+\.\d s\.\n$/),
};

describe('web/build.js', () => {
  it('builds what is not there, with compressed files where they are large enough', () => {
    writeFileSync(path('web/package.json'), '{"type": "module"}');
    expect(build()).toEqual(BUILT);
    expect(readdirSync(dist()).sort()).toEqual(['.addresses.json', '.sources', 'assets', 'index.html']);
    expect(JSON.parse(readFileSync(dist('.addresses.json'), 'utf8'))).toEqual(['/', '/things/*']);
    const [script = '', ...others] = readdirSync(dist('assets')).sort();
    expect([script, others]).toEqual([
      expect.stringMatching(/^index-.*\.js$/),
      [`${script}.br`, `${script}.gz`],
    ]);
    const text = readFileSync(dist(`assets/${script}`), 'utf8');
    expect(text).toContain('街道499');
    expect(brotliDecompressSync(readFileSync(dist(`assets/${script}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(dist(`assets/${script}.gz`))).toString()).toBe(text);
  });

  it('builds what is for users, whatever is said of the shell or the tests that it runs in', () => {
    expect(process.env.NODE_ENV).toBe('test');
    const script = readdirSync(dist('assets')).find((name) => name.endsWith('.js'));
    expect(readFileSync(dist(`assets/${script}`), 'utf8')).not.toContain('for development');
  });

  it('builds what another user can read', () => {
    expect(statSync(dist()).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  it('builds again only where something has changed', () => {
    expect(build()).toEqual(SILENT);
    for (const source of ['web/src/main.js', 'schema/a.graphql', 'package-lock.json']) {
      appendFileSync(path(source), '\n');
      expect(build()).toEqual(BUILT);
      expect(build()).toEqual(SILENT);
    }
    rmSync(dist(), { recursive: true });
    expect(build()).toEqual(BUILT);
  });

  it('replaces a page while it is served', async () => {
    for (let i = 0; i < 5000; i++) writeFileSync(dist(`assets/old-${i}.js`), '');
    appendFileSync(path('web/src/main.js'), '\n');
    const old = statSync(dist()).ino;
    const isWhole = () => {
      const now = statSync(dist(), { throwIfNoEntry: false })?.ino;
      return now === old ? existsSync(dist('assets/old-0.js')) : now !== undefined;
    };
    const child = spawn('node', [path('web/build.js')], { stdio: 'ignore' });
    let [longest, whole] = [0, performance.now()];
    while (child.exitCode === null) {
      for (let i = 0; i < 100; i++) {
        const now = performance.now();
        if (isWhole()) whole = now;
        else longest = Math.max(longest, now - whole);
      }
      await setImmediate();
    }
    expect(existsSync(dist('assets/old-0.js'))).toBe(false);
    expect(longest).toBeLessThan(100); // a build that deletes it first takes 300 ms; two renames take less than 1
  });

  it('says what is wrong, and keeps the page that was there', () => {
    const before = readFileSync(dist('index.html'), 'utf8');
    appendFileSync(path('web/src/main.js'), 'import "./none.js";\n');
    const { status, stdout, stderr } = build();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('The page could not be built: ');
    expect(stderr).toContain('./none.js');
    expect(readFileSync(dist('index.html'), 'utf8')).toBe(before);
    expect(readdirSync(path('web')).sort()).toEqual([
      'build.js',
      'dist',
      'index.html',
      'package.json',
      'src',
    ]);
  });
});
