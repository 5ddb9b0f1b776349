import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';
import { DISTRICT, METRIC, openCountry, STREET } from './country.js';

/** Limits for opening a page: number of elements, and time to the first content in ms. */
const MOST_ELEMENTS = 3000;
const FIRST_CONTENT = 2000;

/**
 * How much longer it may take than with five reports, as a factor, if that allows more; and how much times vary anyway
 * on a busy machine, in ms.
 */
const RATIO = 1.5;
const NOISE = 1000;

const HUTIAN = 'subdistrict:山东省/淄博市/张店区/湖田街道';

const PATHS = [
  ['/', '/'],
  ['/browse/projects', '/browse/projects'],
  ['/browse/projects?sort=subdistrict', '/browse/projects?sort=subdistrict'],
  ['/browse/projects?within=province:甲省一', '/browse/projects?within=province:山东省'],
  ['/browse/metrics', '/browse/metrics'],
  ['/browse/reports', '/browse/reports'],
  ['/projects', '/projects'],
  [`/projects?subdistrict=${STREET}`, `/projects?subdistrict=${HUTIAN}`],
  ['/compare', '/compare'],
  [`/compare?within=${DISTRICT}`, '/compare'],
  [`/compare?metric=${METRIC}`, `/compare?metric=${METRIC}`],
  ['/graph', '/graph'],
  [`/graph?id=${STREET}`, `/graph?id=${HUTIAN}`],
  [`/entity/${STREET}`, `/entity/${HUTIAN}`],
  ['/paths', '/paths'],
  ['/checks', '/checks'],
  ['/workbench', '/workbench'],
  ['/search?q=街道', '/search?q=街道'],
] as const;

describeInBrowser('every page, with 2,000 reports more', () => {
  let country: Awaited<ReturnType<typeof openCountry>>;
  let many: InBrowser;
  let few: InBrowser;
  beforeAll(async () => {
    country = await openCountry(inject('loaded'));
    many = await openBrowser(null, country.database);
    few = await openBrowser(null);
  });
  afterAll(async () => {
    await many.close();
    await few.close();
    await country.close();
  });

  it.each(PATHS)('%s', { retry: 2 }, async (path, before) => {
    const usual = await opened(few, before);
    const large = await opened(many, path);
    expect(large.alerts).toEqual([]);
    expect(large.elements).toBeLessThan(MOST_ELEMENTS);
    expect(large.asked).toBeLessThanOrEqual(usual.asked + 2);
    expect(large.first).toBeLessThan(Math.max(FIRST_CONTENT, usual.first * RATIO + NOISE));
  });

  it('home says how much there is and leads to the streets by division', () =>
    many.visit('/', async (page) => {
      const divisions = page.getByRole('region', { name: /按区划查找/ });
      await divisions.getByRole('link', { name: '甲省一', exact: true }).click();
      await divisions.getByRole('link', { name: '乙市1', exact: true }).click();
      await divisions.getByRole('link', { name: '丙区1', exact: true }).click();
      await divisions.getByText('10 个街道有报告').waitFor();
      await divisions.getByRole('link', { name: '丁1街道' }).click();
      await page.getByRole('heading', { level: 1, name: /丁1街道/ }).waitFor();
    }));

  it('comparison of too many leads to divisions and rankings', () =>
    many.visit('/compare', async (page) => {
      await page.getByText(/个街道的报告，并排最多看 30 个/).waitFor();
      await page.getByRole('link', { name: '甲省一', exact: true }).click();
      await page.getByRole('link', { name: '乙市1', exact: true }).click();
      await page.getByRole('link', { name: '丙区1', exact: true }).click();
      await expect.poll(() => page.getByRole('columnheader').count()).toBe(11);
    }));
});

/**
 * What it takes to open a page that was opened before, so that its code is loaded and its statements are planned. The
 * better of two times, in ms.
 */
async function opened(web: InBrowser, path: string) {
  const seen = { first: Number.POSITIVE_INFINITY, elements: 0, asked: 0, alerts: [] as string[] };
  await web.visit(path, async (page) => {
    await content(page);
    page.on('request', (request) => {
      if (/\/(graphql|cypher)/.test(request.url())) seen.asked += 1;
    });
    for (let i = 0; i < 2; i++) {
      seen.asked = 0;
      await page.goto(web.origin + path, { waitUntil: 'commit' });
      await content(page);
      seen.first = Math.min(seen.first, await page.evaluate(() => performance.now()));
    }
    await page.waitForLoadState('networkidle');
    seen.elements = await page.evaluate(() => document.querySelectorAll('*').length);
    seen.alerts = await page.getByRole('alert').allInnerTexts();
  });
  return seen;
}

/** Waits for a heading, and until nothing is loading any more. */
const content = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('h1') &&
      ![...document.querySelectorAll('[role=status]')].some((one) => /正在/.test(one.textContent ?? '')),
  );
