import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallTargets } from './accessibility.js';
import { describeInBrowser, type InBrowser, openBrowser } from './browser.js';

const STREET = 'subdistrict:山东省/淄博市/张店区/湖田街道';
const PARK = 'project:hutian-industrial-park';

const PATHS = [
  '/',
  '/search',
  '/search?q=湖田',
  `/entity/${STREET}`,
  `/entity/${PARK}?source=report:hutian-2021:1052-1058`,
  '/browse/party-organizations',
  '/browse/people',
  '/browse/metrics',
  '/browse/reports',
  '/projects',
  '/compare',
  '/compare?metric=metric:people-vaccinated',
  '/compare?metric=metric:illegal-structures-demolished&metric=metric:illegal-structures-area',
  '/graph',
  `/graph?id=${STREET}`,
  `/paths?from=${PARK}&to=${STREET}`,
  '/checks',
  '/report/report:hutian-2021',
  '/workbench?statement=MATCH (p:Project) RETURN p LIMIT 5',
  '/nothing',
  `/en/entity/${STREET}`,
];

/** Window widths in CSS pixels. */
const WIDTHS = [1440, 390];

describeInBrowser('targets of a finger', () => {
  let web: InBrowser;
  beforeAll(async () => {
    web = await openBrowser(null);
  });
  afterAll(() => web.close());

  it.each(PATHS)('are 24 px or apart: %s', (path) =>
    web.visit(path, async (page) => {
      await page.waitForLoadState('networkidle');
      // Collapsed parts have targets as well once they are opened.
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      await page.waitForLoadState('networkidle');
      const small: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        small.push(...(await smallTargets(page)).map((one) => `${width} px, ${one}`));
      }
      expect(small).toEqual([]);
    }),
  );
});
