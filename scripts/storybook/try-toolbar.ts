import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { CHOICES, initialLook } from '../../.storybook/toolbar.js';
import type { Entry } from './entries.js';
import type { Fault } from './faults.js';

const SEEN = [
  'background-color',
  'border-top-color',
  'color',
  'direction',
  'font-family',
  'font-size',
  'padding-top',
  'row-gap',
  'transition-duration',
] as const;

/**
 * Makes each choice of the toolbar in one open story, in a language that is written from the left and in one from the
 * right, and says which choices look alike.
 */
export async function tryToolbar(
  browser: Browser,
  address: string,
  { id }: Entry,
): Promise<readonly Fault[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`);
  await page.locator('#storybook-root [data-state]').waitFor();
  await page.evaluate(() => Reflect.set(globalThis, 'isSamePage', true));
  const faults: Fault[] = [];
  const report = (text: string) => faults.push({ kind: 'content', entry: `the toolbar (in ${id})`, text });
  for (const [name, choices] of Object.entries(CHOICES)) {
    const alike = new Map<string, string>();
    for (const value of Object.keys(choices)) {
      const looks = [];
      for (const locale of ['en', 'ar'])
        looks.push(await look(page, { ...initialLook, locale, [name]: value }));
      const other = alike.get(looks.join());
      if (other) report(`${name}: "${value}" changes nothing against "${other}"`);
      alike.set(looks.join(), value);
    }
  }
  const isSamePage = await page.evaluate(() => Reflect.get(globalThis, 'isSamePage') === true);
  if (!isSamePage) report('a choice has reloaded the page');
  await page.close();
  return faults;
}

/** A digest of what can be seen: the text, and how every element is styled. */
async function look(page: Page, globals: Readonly<Record<string, string>>): Promise<string> {
  const seen = await page.evaluate(
    async ([chosen, properties]) => {
      const channel = Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__');
      const rendered = new Promise((resolve) => channel.once('storyRendered', resolve));
      channel.emit('updateGlobals', { globals: chosen });
      await rendered;
      await document.fonts.ready;
      const root = document.querySelector('#storybook-root') ?? document.body;
      const styles = [...root.querySelectorAll('*')].map((element) => {
        const style = getComputedStyle(element);
        return properties.map((property) => style.getPropertyValue(property)).join('|');
      });
      return [root.textContent, ...styles].join('\n');
    },
    [globals, SEEN] as const,
  );
  return createHash('sha256').update(seen).digest('hex');
}
