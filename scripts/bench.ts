import { chromium } from 'playwright-core';
import { buildPage } from './bench/build-page.js';
import { decisionFigures } from './bench/decision-figures.js';
import { type Figure, formatFigure } from './bench/figure.js';
import { foldFigures } from './bench/fold-figures.js';
import { mountFigures, renderFigures } from './bench/page-figures.js';
import { serve } from './bench/serve.js';
import { openHost } from './bench/support-desk.js';
import { trailFigures } from './bench/trail-figures.js';
import { verifyFigures } from './bench/verify-figures.js';
import { launchOptions } from './chromium.js';

print(foldFigures());
print(await verifyFigures());

const host = openHost();
const server = await serve(await buildPage(), host);
const options = await launchOptions();
const browser = await chromium.launch({ ...options, args: [...options.args, '--js-flags=--expose-gc'] });
try {
  const page = await browser.newPage();
  await page.goto(server.url);
  print(await renderFigures(page));
  print(await mountFigures(page));
  print(await trailFigures(page));
  await page.close();
  print(await decisionFigures(browser, server.url, host));
} finally {
  await browser.close();
  await server.close();
}

function print(figures: readonly Figure[]): void {
  for (const figure of figures) console.log(formatFigure(figure));
}
