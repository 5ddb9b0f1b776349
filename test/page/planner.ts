import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { InBrowser } from './browser.js';

/** What a task may take: clicks, and keys, of which several pressed together are one. */
interface Effort {
  clicks: number;
  keys: number;
}

/** Somebody in front of the page, whose clicks and keys are counted. */
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

  /** Opens a list and takes one of its options. */
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

  /** Types into the field that has the focus, and takes the suggestion with a name by the arrow keys. */
  async pick(typed: string, name: string): Promise<void> {
    await this.type(typed);
    const option = this.#page.getByRole('option').filter({ hasText: name }).first();
    await option.waitFor();
    while ((await option.getAttribute('aria-selected')) !== 'true') await this.press('ArrowDown');
    await this.press('Enter');
  }

  /** Looks something up in the search box, which a key leads to from anywhere, and opens its sheet. */
  async lookUp(typed: string, name: string): Promise<void> {
    await this.press('/');
    await this.pick(typed, name);
    await this.#page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }
}

/** Makes tests of tasks that are done from the home page on, each with no more clicks and keys than given. */
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
