// Brings node_modules in line with package-lock.json before `npm start` and `npm test`, so that a fresh clone needs
// no step before them. Plain JavaScript: it runs before any package, TypeScript's loader included, is there.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const lock = 'package-lock.json';
const installed = 'node_modules/.package-lock.json'; // npm writes it last

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  process.stderr.write('Installing packages (once; package-lock.json is new or has changed) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
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
