import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import type { ServerOptions } from '../../src/http/options.js';
import { ReportTexts } from '../../src/report/texts.js';
import { documentsFolder } from '../../src/seed/check/check.js';
import { openAtlas } from '../atlas.js';
import { CHROMIUM } from './chromium.js';

/** Like `describe`, but skipped if there is no browser. */
export const describeInBrowser = describe.skipIf(!existsSync(CHROMIUM));

/** The folder of the reports' texts, if this machine has it. */
export const documents = documentsFolder(process.env);

/** A real browser without any open page. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    // Without these, it contacts outside servers on every start.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * The built page in a real browser.
 * @param texts the folder of the reports' texts, or null
 * @param database a graph other than the served one
 * @param more other server options
 */
export async function openBrowser(
  texts: string | null = documents,
  database?: Database,
  more: Partial<ServerOptions> = {},
) {
  const options = { page: `${process.cwd()}/web/dist`, texts: new ReportTexts(texts), ...more };
  const atlas = await openAtlas(options, database);
  await atlas.app.listen({ port: 0 });
  const { port } = atlas.app.server.address() as { port: number };
  const origin = `http://localhost:${port}`;
  const browser = await openChromium();
  return {
    ...atlas,
    origin,
    browser,
    /**
     * Opens a page in a new window. Fails if the page throws, violates its content security policy or requests anything
     * from another server.
     * @param width width of the window in CSS pixels
     */
    visit: async (path: string, look: (page: Page) => Promise<void>, width = 1440): Promise<void> => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000); // the first answers of a server take seconds on a busy machine
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) wrong.push(message.text());
      });
      page.on('request', (request) => {
        const own = request.url().startsWith(origin) || /^(data|blob):/.test(request.url());
        if (!own) wrong.push(`asks for ${request.url()}`);
      });
      await page.goto(origin + path);
      await look(page);
      await context.close();
      expect(wrong).toEqual([]);
    },
    close: async () => {
      await browser.close();
      await atlas.close();
    },
  };
}

export type InBrowser = Awaited<ReturnType<typeof openBrowser>>;

/**
 * Makes lists short: requests for a page of entries, such as `first: 50`, get one entry, as if there were more to load.
 */
export function shortened(page: Page, first: string): Promise<unknown> {
  return page.route('**/graphql', (route) =>
    route.continue({ postData: (route.request().postData() ?? '').replaceAll(first, 'first: 1') }),
  );
}

/**
 * The operations that a page sends to the server. Starts from a blank page, since an open page could still be sending
 * some.
 * @param shown waits until the page shows its contents
 */
export async function askedAt(page: Page, address: string, shown: () => Promise<unknown>) {
  await page.goto('about:blank');
  const asked: { query: string; variables: Record<string, unknown> }[] = [];
  const ask = (request: Request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.postDataJSON());
  };
  page.on('request', ask);
  await page.goto(address);
  await shown();
  page.off('request', ask);
  return asked;
}
