import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { InBrowser } from './browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The serious and critical findings of axe-core on a page, one per line. */
export function seriousFindings(page: Page): Promise<string[]> {
  return findings(page, {});
}

/**
 * Pointer targets smaller than 24 px and too close to another, one per line. Links within text are exempt, as in WCAG
 * 2.5.8.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return findings(page, { runOnly: { type: 'rule', values: ['target-size'] } });
}

async function findings(page: Page, options: RunOptions): Promise<string[]> {
  await page.evaluate(axe); // not as a script tag, which the page's content security policy blocks
  const asked = JSON.stringify({ resultTypes: ['violations'], ...options });
  const { violations } = (await page.evaluate(`axe.run(${asked})`)) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

/**
 * Tests that pages have no serious or critical findings of axe-core and are no wider than the window.
 * @param cases paths, and the width of the window in CSS pixels
 * @param ready waits until the page is complete
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
