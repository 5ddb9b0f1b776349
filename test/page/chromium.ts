/** Debian's Chromium, as installed by .ci/run. Without it, setup.ts prints what is skipped. */
export const CHROMIUM = '/usr/bin/chromium';
