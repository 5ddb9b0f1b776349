import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { InBrowser } from './browser.js';

/** The limit for a task: clicks and keys; a key combination counts as one. */
interface Effort {
  clicks: number;
  keys: number;
}

/** A user of the page whose clicks and keys are counted. */
class Planner {
  readonly spent: Effort = { clicks: 0, keys: 0 };
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async click(what: Locator): Promise<void> {
    await what.click();
    this.spent.clicks += 1;
  }

  /** Opens a select and chooses one of its options: two clicks. */
  async choose(list: Locator, option: string): Promise<void> {
    await list.selectOption(option);
    this.spent.clicks += 2;
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    this.spent.keys += 1;
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.spent.keys += [...text].length;
  }

  /** Types into the focused field and picks the suggestion with this name by the arrow keys. */
  async pick(typed: string, name: string): Promise<void> {
    await this.type(typed);
    const option = this.#page.getByRole('option').filter({ hasText: name }).first();
    await option.waitFor();
    while ((await option.getAttribute('aria-selected')) !== 'true') await this.press('ArrowDown');
    await this.press('Enter');
  }

  /** Looks something up in the search box, which the key / focuses, and opens its page. */
  async lookUp(typed: string, name: string): Promise<void> {
    await this.press('/');
    await this.pick(typed, name);
    await this.#page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }
}

/**
 * Returns a function that defines a test: a task that starts on the home page and takes at most the given clicks and
 * keys.
 */
export function tasks(web: () => InBrowser) {
  return (what: string, most: Effort, act: (planner: Planner, page: Page) => Promise<void>): void =>
    it(what, () =>
      web().visit('/', async (page) => {
        await page.getByRole('heading', { level: 1, name: '街道图谱' }).waitFor();
        const planner = new Planner(page);
        await act(planner, page);
        expect(planner.spent.clicks, 'clicks').toBeLessThanOrEqual(most.clicks);
        expect(planner.spent.keys, 'keys').toBeLessThanOrEqual(most.keys);
      }),
    );
}
