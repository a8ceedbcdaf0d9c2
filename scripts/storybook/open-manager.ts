import type { Browser } from 'playwright-core';
import { type Fault, listen } from './faults.js';

/** Opens Storybook as a reader does, with nothing chosen, and says what goes wrong. */
export async function openManager(browser: Browser, address: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  listen(page, address, (text) => faults.push({ kind: 'console', entry: 'the manager', text }));
  await page.goto(address);
  const story = page.frameLocator('#storybook-preview-iframe').locator('#storybook-root > *').first();
  await story.waitFor({ timeout: 30_000 }).catch(() => {
    faults.push({ kind: 'content', entry: 'the manager', text: 'No story appears.' });
  });
  await page.close();
  return faults;
}
