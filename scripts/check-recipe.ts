import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { z } from 'zod';
import { launchOptions } from './chromium.js';
import { modulesOf, strayModules } from './recipe/bundled.js';
import { type Consumer, install } from './recipe/consumer.js';
import { checkPictures, readPictures } from './recipe/taken.js';
import { checkTheme, showsNothing } from './recipe/theme.js';

const entriesSchema = z
  .array(z.object({ component: z.string(), state: z.string(), name: z.string(), isSilent: z.boolean() }))
  .min(1);

// What the packages promise to teams that take their own pictures, done once as such a team does it.
try {
  const consumer = await install();
  try {
    const problems = await check(consumer);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    await consumer.remove();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function check({ run, folder }: Consumer): Promise<readonly string[]> {
  await run('pnpm', ['run', 'types']);
  await run('pnpm', ['run', 'build', '--sourcemap']);
  const list = `import { catalogue } from '@handoff-kit/ui/catalogue';
    console.log(JSON.stringify(catalogue.map(({ component, state, name, isSilent }) => ({ component, state, name, isSilent }))));`;
  const entries = entriesSchema.parse(JSON.parse(await run('node', ['--input-type=module', '--eval', list])));
  await run('pnpm', ['run', 'pictures'], { BROWSER_LAUNCH: JSON.stringify(await launchOptions()) });
  const pictures = await readPictures(join(folder, 'pictures'));
  console.log(`${entries.length} entries, ${pictures.length} pictures`);
  return [
    ...strayModules(await modulesOf(join(folder, 'dist'))),
    ...checkPictures(
      entries.filter(({ isSilent }) => !isSilent),
      pictures,
    ),
    ...(await checkPage(
      folder,
      entries.filter(({ isSilent }) => isSilent).map(({ component, name }) => `${component}.${name}`),
    )),
  ];
}

async function checkPage(folder: string, silent: readonly string[]): Promise<readonly string[]> {
  const server = await preview({ root: folder, configFile: false, preview: { port: 0 }, logLevel: 'error' });
  const browser = await chromium.launch(await launchOptions());
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const page = await browser.newPage();
    const problems: string[] = [];
    for (const entry of silent) {
      const isEmpty = await showsNothing(page, address, entry);
      if (!isEmpty) problems.push(`${entry} shows something, and the example takes no picture of it.`);
    }
    return [...problems, ...(await checkTheme(page, address))];
  } finally {
    await browser.close();
    await server.close();
  }
}
