import { existsSync } from 'node:fs';
import { CHROMIUM } from './chromium.js';

/** Prints what is skipped on a machine without a browser. */
export default function setup() {
  if (existsSync(CHROMIUM)) return;
  process.stderr.write(`No browser at ${CHROMIUM}: what test/page/ tests in one is left out.\n`);
}
