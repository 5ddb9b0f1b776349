import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { InBrowser } from './browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on a page that is serious or critical, a line for each place. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe); // not as a script tag, which the page's own policy refuses
  const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

/**
 * Tests that pages have no serious finding of axe-core and are no wider than their window.
 * @param cases addresses, and the width of the window in CSS pixels
 * @param ready waits until all is there
 */
export function itIsAccessible(
  web: () => InBrowser,
  cases: [path: string, width: number][],
  ready: (page: Page) => Promise<unknown>,
): void {
  it.each(cases)('is accessible and no wider than its window: %s at %i px', (path, width) =>
    web().visit(
      path,
      async (page) => {
        await ready(page);
        expect(await seriousFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
      width,
    ),
  );
}
