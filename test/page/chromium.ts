/** Debian's Chromium, which .ci/run installs; without it setup.ts says what is left out. */
export const CHROMIUM = '/usr/bin/chromium';
