import { chromium } from 'playwright-core';
import { launchOptions } from './chromium.js';
import { readEntries } from './storybook/entries.js';
import type { Fault } from './storybook/faults.js';
import { openManager } from './storybook/open-manager.js';
import { serve } from './storybook/serve.js';
import { tryToolbar } from './storybook/try-toolbar.js';
import { walk } from './storybook/walk.js';

const FOLDER = 'storybook-static';

// A build that succeeds proves nothing about whether it runs: open everything in it, as a reader would.
const entries = await readEntries(FOLDER);
const state = entries.find(({ tags }) => tags.includes('state') && tags.includes('play-fn'));
const site = await serve(FOLDER);
const browser = await chromium.launch(await launchOptions());
try {
  const faults = [
    ...(await attempt('the manager', () => openManager(browser, site.address))),
    ...(await attempt('the walk', () => walk(browser, site.address, entries))),
    ...(state ? await attempt('the toolbar', () => tryToolbar(browser, site.address, state)) : []),
  ];
  const lines = faults.map(({ entry, text }) => `${entry}: ${text.split('\n', 1)}`);
  for (const line of new Set(lines)) console.error(line);
  const count = (kind: string) => faults.filter((fault) => fault.kind === kind).length;
  console.log(
    `${entries.length} entries, ${count('console')} console errors, ${count('accessibility')} accessibility violations`,
  );
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  site.close();
}

async function attempt(what: string, run: () => Promise<readonly Fault[]>): Promise<readonly Fault[]> {
  return run().catch((error: unknown) => [{ kind: 'content', entry: what, text: `it broke off: ${error}` }]);
}
