import type { Browser, Page } from 'playwright-core';
import { audit, bringAxe } from './audit.js';
import type { Entry } from './entries.js';
import { type Fault, listen } from './faults.js';
import { showEntry } from './show-entry.js';

const PAGES = 2;

/** Shows every entry in the preview, one after the other in two pages, and says what is wrong with it. */
export async function walk(
  browser: Browser,
  address: string,
  entries: readonly Entry[],
): Promise<readonly Fault[]> {
  const rest = entries.values();
  const ids = new Set(entries.map(({ id }) => id));
  const walks = Array.from({ length: PAGES }, () => walkIn(browser, address, rest, ids));
  return (await Promise.all(walks)).flat();
}

async function walkIn(
  browser: Browser,
  address: string,
  rest: Iterable<Entry>,
  ids: ReadonlySet<string>,
): Promise<readonly Fault[]> {
  const context = await browser.newContext({
    // By this name Storybook knows that nobody looks: it waits for no animation.
    userAgent: 'StorybookTestRunner',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const faults: Fault[] = [];
  let at = 'the preview';
  const report = (kind: Fault['kind'], text: string) => faults.push({ kind, entry: at, text });
  listen(page, address, (text) => report('console', text));
  // The addon would run axe as well, and only on stories.
  await page.goto(`${address}/iframe.html?globals=a11y.manual:!true`);
  await page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in globalThis);
  await bringAxe(page);
  for (const entry of rest) {
    at = entry.id;
    const { failure, parameters } = await showEntry(page, entry);
    if (failure !== null) report('content', failure);
    else if (parameters.showsNothing === true && !(await isEmpty(page, entry))) {
      report('content', 'it shows something, though its parameter `showsNothing` says otherwise');
    } else if (parameters.showsNothing !== true && (await isEmpty(page, entry))) {
      report('content', 'it shows nothing, and has no parameter `showsNothing`');
    }
    for (const link of await storyLinks(page)) {
      if (!ids.has(link)) report('content', `it links to "${link}", which does not exist`);
    }
    for (const violation of await audit(page, parameters)) report('accessibility', violation);
  }
  await context.close();
  return faults;
}

async function isEmpty(page: Page, { type }: Entry): Promise<boolean> {
  const box = await page.locator(type === 'docs' ? '#storybook-docs' : '#storybook-root').boundingBox();
  return box === null || box.height === 0;
}

/** Ids of what a page links to within Storybook. */
async function storyLinks(page: Page): Promise<readonly string[]> {
  const hrefs = await page
    .locator('a[href*="?path=/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs
    .map((href) => new URLSearchParams(href.slice(href.indexOf('?'))).get('path') ?? '')
    .map((path) => path.replace(/^\/(story|docs)\//, ''));
}
