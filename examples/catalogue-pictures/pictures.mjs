// Takes a picture of every entry: node pictures.mjs --theme dark --locale ar --into pictures/dark-ar
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { catalogue } from '@handoff-kit/ui/catalogue';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const { values: look } = parseArgs({
  options: {
    theme: { type: 'string', default: 'light' },
    locale: { type: 'string', default: 'en' },
    into: { type: 'string', default: 'pictures' },
  },
});

const names = catalogue
  .filter(({ isSilent }) => !isSilent)
  .map(({ component, name }) => `${component}.${name}`);

const launch = {
  channel: 'chrome',
  // Letters are drawn alike on machines with other settings.
  args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--disable-gpu'],
  ...JSON.parse(process.env.BROWSER_LAUNCH ?? '{}'),
};

const server = await preview({ preview: { port: 0 } });
const browser = await chromium.launch(launch);
const context = await browser.newContext({
  // Taller than any component: the buttons of a tall one stay at the end of the page, over what they cover.
  viewport: { width: 768, height: 1400 },
  reducedMotion: 'reduce',
});
context.setDefaultTimeout(20_000);

const waiting = [...names];
const problems = [];
await mkdir(look.into, { recursive: true });
await Promise.all(Array.from({ length: 4 * availableParallelism() }, takeWaiting));
await browser.close();
await server.close();

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${names.length} pictures in ${look.into}`);

async function takeWaiting() {
  const page = await context.newPage();
  let name;
  const report = (problem) => problems.push(`${name}: ${problem}`);
  page.on('pageerror', report);
  page.on('console', (message) => message.type() === 'error' && report(message.text()));
  while (problems.length === 0 && waiting.length > 0) {
    name = waiting.shift();
    await take(page, name).catch(report);
  }
}

async function take(page, name) {
  const query = new URLSearchParams({ entry: name, theme: look.theme, locale: look.locale });
  await page.goto(`${server.resolvedUrls.local[0]}?${query}`);
  await page.locator('main[data-ready] > *').first().waitFor();
  await page.locator('main').screenshot({ path: `${look.into}/${name}.png`, animations: 'disabled' });
}
