import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Environment } from './environment.js';
import type {} from './page/main.js';

/** Nothing is served at this address: every request is answered from the folder of the page. */
export const ADDRESS = 'http://pictures.invalid/';

/** Narrower than this is a phone. */
const TABLET = 768;

/** The window that a page is opened in. */
export interface Window extends Pick<Environment, 'width' | 'forcedColors'> {
  /** In CSS pixels. What is not in sight never arms. */
  readonly height: number;
}

/** Opens the page built in `folder`, with its fonts, in a window of its own. */
export async function openPage(browser: Browser, folder: string, window: Window): Promise<Page> {
  const { width, height, forcedColors } = window;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1,
    hasTouch: width < TABLET,
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    forcedColors: forcedColors ? 'active' : 'none',
  });
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (`${origin}/` !== ADDRESS) return route.abort();
    return route.fulfill({ path: join(folder, pathname === '/' ? 'index.html' : pathname) });
  });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await page.evaluate(() => globalThis.pictures.loadFonts());
  return page;
}
