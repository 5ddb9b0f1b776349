// Brings node_modules in line with package-lock.json before `npm start`, `npm test`, `npm run build` and the like, those
// of the workspace included, so that a fresh clone needs no step before them. Plain JavaScript: it runs before any
// package, TypeScript's loader included, is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const locked = packagesOf('package-lock.json');
const installed = packagesOf('node_modules/.package-lock.json'); // npm writes it last

/** Packages by their folders, as npm records them; the root is under ''. */
function packagesOf(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {};
}

const missing = Object.entries(locked).some(([folder, { version, optional, devOptional }]) => {
  if (folder === '' || optional || devOptional) return false; // optional ones are there where the platform has them
  return !(folder in installed) || installed[folder].version !== version;
});

if (missing) {
  process.stderr.write('Installing packages (once; package-lock.json is new or has changed) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // The page is built at the start: what builds it is needed in production as well.
  const { status } = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write(
      'Packages could not be installed: npm ci failed (see above). Check the network and try again.\n',
    );
    process.exit(1);
  }
}
