import { existsSync } from 'node:fs';
import { CHROMIUM } from './chromium.js';

/** Says what is left out on a machine without a browser. */
export default function setup() {
  if (existsSync(CHROMIUM)) return;
  process.stderr.write(`No browser at ${CHROMIUM}: what test/page/ tests in one is left out.\n`);
}
