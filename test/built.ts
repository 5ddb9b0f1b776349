import { spawnSync } from 'node:child_process';

/** Builds the page (web/dist) unless it was built from the current sources. */
export default function setup() {
  const { status } = spawnSync(process.execPath, ['web/build.js'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The tests need the page.');
}
