import type { Host } from '@handoff-kit/core';
import type { Browser, Page } from 'playwright-core';
import { type Figure, median, quantile } from './figure.js';
import type {} from './page/main.js';
import { openTask } from './support-desk.js';

const DECISIONS = 204;
const THROTTLED_DECISIONS = 36;
const CARDS = 12;
const SLOWER = 4;
const FRAME = 16.7;
const PATIENCE = 10_000;

/** Milliseconds of many decisions: from the click to its own paint, and to the paint of the other window. */
interface Times {
  readonly own: number[];
  readonly other: number[];
}

interface Windows {
  readonly own: Page;
  readonly other: Page;
}

/** A decision by a real click, in two windows of one server, beside a bare button that posts and broadcasts. */
export async function decisionFigures(browser: Browser, url: string, host: Host): Promise<Figure[]> {
  const windows = { own: await openPage(browser, url), other: await openPage(browser, url) };
  const cards = await decide(windows, host, DECISIONS);
  const bare = await press(windows, DECISIONS);
  await slowDown(windows.own, SLOWER);
  const slowCards = await decide(windows, host, THROTTLED_DECISIONS);
  const slowBare = await press(windows, THROTTLED_DECISIONS);

  const figure = (name: string, value: number, yardstick: number, reach: number | null): Figure => ({
    name,
    value,
    unit: 'ms',
    yardsticks: [{ name: `bare-${name}`, value: yardstick, unit: 'ms' }],
    reach: reach === null ? null : { kind: 'at-most', value: reach },
  });
  return [
    figure('click-to-paint-median', median(cards.own), median(bare.own), FRAME),
    figure('click-to-paint-p95', quantile(cards.own, 0.95), quantile(bare.own, 0.95), null),
    figure('click-to-paint-slowed-median', median(slowCards.own), median(slowBare.own), 50),
    figure('click-to-paint-slowed-p95', quantile(slowCards.own, 0.95), quantile(slowBare.own, 0.95), null),
    figure('other-window-median', median(cards.other), median(bare.other), null),
    figure('other-window-p99', quantile(cards.other, 0.99), quantile(bare.other, 0.99), 50),
  ];
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1_640, height: 1_120 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  return page;
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function decide(windows: Windows, host: Host, decisions: number): Promise<Times> {
  const times: Times = { own: [], other: [] };
  for (let batch = 0; batch * CARDS < decisions; batch += 1) {
    const task = `task-${(await host.tasks()).length + 1}`;
    const handoffs = await openTask(host, task, CARDS);
    for (const page of [windows.own, windows.other]) {
      await page.evaluate(([one, ids]) => globalThis.bench.openWindow(one, ids), [task, handoffs] as const);
    }
    await windows.own.waitForFunction(() => globalThis.bench.isArmed());
    const offset = await offsetBetween(windows);
    for (const handoff of handoffs) {
      await clickOnce(windows, offset, times, {
        button: `[id="${handoff}"] [data-part="approve"]`,
        own: `[id="${handoff}"] article:is([data-state="sending"], [data-state="approved"])`,
        other: `[id="${handoff}"] article:is([data-state="approved"], [data-state="decided-elsewhere"])`,
      });
    }
  }
  return times;
}

async function press(windows: Windows, presses: number): Promise<Times> {
  const times: Times = { own: [], other: [] };
  for (const page of [windows.own, windows.other]) {
    await page.evaluate(() => globalThis.bench.openBare());
  }
  await windows.other.waitForSelector('[data-heard="0"]');
  const offset = await offsetBetween(windows);
  for (let count = 1; count <= presses; count += 1) {
    await clickOnce(windows, offset, times, {
      button: '[data-part="approve"]',
      own: `[data-pressed="${count}"]`,
      other: `[data-heard="${count}"]`,
    });
  }
  return times;
}

/** How long to hold the button, in milliseconds, so that clicks fall evenly on every moment between two frames. */
function phaseOf(index: number): number {
  return 2 * FRAME + ((index * 0.618) % 1) * FRAME;
}

/** What to add to a time of the other window to compare it with one of our own. */
async function offsetBetween({ own, other }: Windows): Promise<number> {
  const [ofOther, ofOwn] = await Promise.all(
    [other, own].map((page) => page.evaluate(() => globalThis.bench.clockOffset())),
  );
  return (ofOther ?? Number.NaN) - (ofOwn ?? Number.NaN);
}

/** One click with the mouse. `own` and `other` select what shows it in each window. */
async function clickOnce(
  { own, other }: Windows,
  offset: number,
  times: Times,
  selectors: { readonly button: string; readonly own: string; readonly other: string },
): Promise<void> {
  const box = await own.locator(selectors.button).boundingBox();
  if (!box) throw new Error(`There is no ${selectors.button} to click.`);
  await own.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await own.evaluate((selector) => globalThis.bench.expectClick(selector), selectors.own);
  await other.evaluate((selector) => globalThis.bench.expectChange(selector), selectors.other);
  await own.mouse.down();
  await own.waitForTimeout(phaseOf(times.own.length));
  await own.mouse.up();
  const click = await within(
    own.evaluate(() => globalThis.bench.expectedClick()),
    selectors.button,
  );
  const heard = await within(
    other.evaluate(() => globalThis.bench.expectedChange()),
    selectors.other,
  );
  if (!click.shown) throw new Error(`The frame after the click did not show ${selectors.own}.`);
  times.own.push(click.painted - click.at);
  times.other.push(heard - click.at + offset);
}

function within<Value>(value: Promise<Value>, what: string): Promise<Value> {
  return Promise.race([
    value,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`Waited too long for ${what}.`)), PATIENCE).unref();
    }),
  ]);
}
