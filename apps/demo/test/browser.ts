import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { launchOptions } from '../../../scripts/chromium.js';
import { audit, type Violation } from '../../../scripts/states/axe.js';
import { type Served, serveDemo } from '../server/serve.js';

/** The demo in a browser: one server, and as many windows as a test opens. */
export interface Stage {
  readonly served: Served;
  /** A window of its own, as another person's browser has it. */
  window(path: string): Promise<Page>;
  /** What the pages have complained about: console errors, exceptions and violations of the content security policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

let shared: Promise<Browser> | undefined;

/** Serves a new demo and opens windows on it. The browser is shared by all stages of a file. */
export async function openStage(pace = 0): Promise<Stage> {
  shared ??= launch();
  const browser = await shared;
  const complaints: string[] = [];
  const served = await serveDemo(0, { pace, onError: (error) => complaints.push(String(error)) });
  const contexts: BrowserContext[] = [];
  return {
    served,
    complaints,
    async window(path) {
      const context = await browser.newContext({
        baseURL: served.url,
        viewport: { width: 1280, height: 1000 },
        reducedMotion: 'reduce',
        locale: 'en-GB',
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') {
          complaints.push(message.text());
        }
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(path);
      return page;
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      await served.close();
    },
  };
}

/** Closes the shared browser. */
export async function closeBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

async function launch(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** Starts a prepared conversation and gives its task. */
export async function start(page: Page, scenario: string): Promise<string> {
  await page.getByRole('button', { name: scenario }).click();
  await page.waitForURL(/\/tasks\//);
  return new URL(page.url()).pathname.replace('/tasks/', '');
}

/** Waits until a decision may be pressed: it is on screen, still, and armed. */
export async function armed(button: Locator): Promise<Locator> {
  await button.scrollIntoViewIfNeeded();
  await button.evaluate(async () => {
    // A scroll is reported with the next frame; only then is the button told that it has moved.
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((next) => requestAnimationFrame(next));
    }
  });
  await button.and(button.page().locator(':not([aria-disabled])')).waitFor();
  return button;
}

/** Decides as a person does who has looked at it. */
export async function press(button: Locator): Promise<void> {
  await (await armed(button)).click();
}

/** What a person sees of a text. What is spoken to screen readers only does not count. */
export function shown(page: Page, text: string | RegExp): Locator {
  return page.getByText(text).and(page.locator(':not([role="status"], [role="status"] *)')).first();
}

/** What axe finds on a page, as it is now. */
export async function faults(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(axe.source);
  return audit(page);
}

/** Moves the focus on as a keyboard does until it is on this element. */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  const page = target.page();
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there.');
}

export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}
