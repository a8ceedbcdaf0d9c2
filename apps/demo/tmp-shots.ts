import { openStage, closeBrowser, press, shown, start } from './test/browser.js';
const out = '/tmp/hkd/';
import { mkdirSync } from 'node:fs';
mkdirSync(out, { recursive: true });
const stage = await openStage();
const only = process.argv.slice(2);
const want = (n: string) => only.length === 0 || only.includes(n);
async function shots(page: any, name: string) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      if (scheme === 'dark' && width === 390 && !only.includes('all')) continue;
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: width === 390 ? 844 : 1000 });
      await page.waitForTimeout(250);
      await page.screenshot({ path: `${out}${name}-${scheme}-${width}.png`, fullPage: true });
    }
  }
}
try {
  if (want('assistant')) {
    const page = await stage.window('/assistant');
    await page.waitForTimeout(800);
    await shots(page, 'assistant-empty');
    await page.getByRole('button', { name: 'Fill in the last month' }).click();
    await page.getByRole('button', { name: 'Allow without asking' }).waitFor();
    await shots(page, 'assistant-offer');
    await page.setViewportSize({ width: 1280, height: 1000 });
    await press(page.getByRole('button', { name: 'Allow without asking' }));
    await page.waitForTimeout(1000);
    await shots(page, 'assistant-given');
    const customer = await stage.window('/');
    await start(customer, 'I have moved');
    await customer.waitForTimeout(2500);
    await shots(customer, 'task-by-rule');
  }
  if (want('insights')) {
    await stage.served.demo.fillPast();
    const priya = await stage.window('/insights');
    await priya.waitForTimeout(1200);
    await shots(priya, 'insights-priya');
    const maya = await stage.window('/insights?as=maya');
    await maya.waitForTimeout(1200);
    await shots(maya, 'insights-maya');
  }
  if (want('scope')) {
    const customer = await stage.window('/');
    await shots(customer, 'start');
    await customer.setViewportSize({ width: 1280, height: 1000 });
    await start(customer, 'The lamp in black');
    await customer.getByRole('button', { name: 'Do this part' }).waitFor();
    await shots(customer, 'scope-beyond');
    await press(customer.getByRole('button', { name: 'Do this part' }));
    await customer.waitForTimeout(2500);
    await shots(customer, 'scope-after');
  }
  console.log(stage.complaints);
} finally {
  await stage.close();
  await closeBrowser();
}
