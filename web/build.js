// Builds the page (web/dist) unless it was built from the current sources. Runs before `npm start`, `npm run review`
// and `npm run docs`, from test/built.ts, and as `npm run build`. Plain JavaScript, like src/packages.js, which runs
// first.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const web = dirname(fileURLToPath(import.meta.url));
const root = dirname(web);
const dist = join(web, 'dist');

/** Files that compress well, and the size in bytes from which it pays. */
const COMPRESSIBLE = /\.(js|css|html|svg)$/;
const COMPRESSED_FROM = 1024;

/** Hash of everything that the page is built from. */
function hashOfSources() {
  const isSource = (path) => !/^(dist|dist-\w{6}|node_modules)$/.test(relative(web, path));
  const files = [
    join(root, 'package-lock.json'),
    ...filesIn(join(root, 'schema')),
    ...filesIn(web, isSource),
  ];
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const bytes = readFileSync(file);
    hash.update(`${relative(root, file)}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Paths of all files below a folder. Does not enter folders that `isWanted` rejects. */
function filesIn(folder, isWanted = () => true) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!isWanted(path)) return [];
    return entry.isDirectory() ? filesIn(path, isWanted) : [path];
  });
}

/** Writes `.br` and `.gz` beside each file of a folder that is worth compressing. */
async function compressIn(folder) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const files = filesIn(folder).filter((file) => COMPRESSIBLE.test(file));
  await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      if (bytes.length < COMPRESSED_FROM) return;
      const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      await Promise.all([
        promisify(brotliCompress)(bytes, { params: { ...quality, ...size } }).then((br) =>
          writeFile(`${file}.br`, br),
        ),
        promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }).then((gz) =>
          writeFile(`${file}.gz`, gz),
        ),
      ]);
    }),
  );
}

const TABLE = ':table';

/** The page's routes, with one for each table. The server answers any other path with "not found". */
async function addresses() {
  const routes = readFileSync(join(web, 'src/routes.tsx'), 'utf8');
  const all = [...routes.matchAll(/\bpage\('([^']+)'/g)].map(([, address]) => address);
  if (!all.some((address) => address.includes(TABLE))) return all;
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(web, 'src/pages/browse/kinds.ts'));
  return all.flatMap((address) =>
    address.includes(TABLE) ? module.TABLES.map((table) => address.replace(TABLE, table)) : [address],
  );
}

/**
 * Builds in a scratch folder and swaps the result with the old page by renaming, so that a running server is without a
 * page for less than a millisecond.
 */
async function build(sources) {
  const scratch = mkdtempSync(join(web, 'dist-')); // mkdtemp makes it private; `dist` inside it is readable by all
  const made = join(scratch, 'dist');
  process.env.NODE_ENV = 'production'; // Vite keeps a value that is set; others mean React for development
  try {
    const { build: viteBuild } = await import('vite');
    await viteBuild({ root: web, logLevel: 'warn', build: { outDir: made, emptyOutDir: true } });
    await compressIn(made);
    writeFileSync(join(made, '.addresses.json'), JSON.stringify(await addresses()));
    writeFileSync(join(made, '.sources'), sources);
    // Deleting a page takes longer than renaming it, so the old one is deleted with the scratch folder.
    if (existsSync(dist)) renameSync(dist, join(scratch, 'before'));
    renameSync(made, dist);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const sources = hashOfSources();
const known = join(dist, '.sources');
if (!existsSync(known) || readFileSync(known, 'utf8') !== sources) {
  process.stderr.write('Building the page (web/) …\n');
  const started = performance.now();
  try {
    await build(sources);
    process.stderr.write(`Built the page in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
  } catch (error) {
    process.stderr.write(`The page could not be built: ${error.message}\n`);
    process.exit(1);
  }
}
