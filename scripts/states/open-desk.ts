import type { Browser } from 'playwright-core';
import type { LocaleTag } from '../../packages/core/src/messages/testing/locales.js';
import { listen } from '../storybook/faults.js';
import { ADDRESS, openPage } from '../visual/open-page.js';
import type { AuditLook } from './audit-look.js';
import { audit, bringAxe } from './axe.js';
import { type Entry, HEIGHT, SIZES } from './batches.js';
import type { Fault } from './fault.js';

/** A page in which entries are looked at. What is wrong with them is reported, and does not keep it from the next. */
export interface Desk {
  /** Reads one entry in a language, with axe in these looks. Returns its accessibility tree, or null where that failed. */
  read(entry: Entry, locale: LocaleTag, looks: readonly AuditLook[]): Promise<string | null>;
  /** Looks at where everything is in some entries at once, in every size. */
  measure(entries: readonly Entry[], locale: LocaleTag): Promise<void>;
  close(): Promise<void>;
}

/** The window of one entry, in CSS pixels. */
const ONE = { width: 390, height: 6_000 };

/** Opens one. */
export async function openDesk(
  browser: Browser,
  folder: string,
  onFault: (fault: Fault) => void,
): Promise<Desk> {
  const page = await openPage(browser, folder, { ...ONE, forcedColors: false });
  await bringAxe(page);
  let entry = '';
  let environment = '';
  const report = (part: Fault['part'], rule: string, text: string, of = entry): void =>
    onFault({ part, entry: of, environment, rule, text, details: [] });
  listen(page, ADDRESS, (text) => report('console', 'console', text));
  page.on('console', (message) => {
    if (message.type() === 'warning') report('console', 'console', `warning: ${message.text()}`);
  });

  async function show(entries: readonly Entry[], locale: LocaleTag, isPainted: boolean): Promise<void> {
    entry = entries.map(({ path }) => path).join(', ');
    environment = locale;
    const indexes = entries.map(({ index }) => index);
    const look = { locale, theme: 'light', text: 100 } as const;
    await page.evaluate(
      ([at, how, opacity]) => {
        document.body.style.opacity = opacity;
        return globalThis.pictures.show(at, how);
      },
      // What is not painted is laid out all the same, in half of the time.
      [indexes, look, isPainted ? '1' : '0'] as const,
    );
  }

  async function dress({ name, theme, forcedColors, moreContrast }: AuditLook): Promise<void> {
    environment = name;
    await page.emulateMedia({
      forcedColors: forcedColors ? 'active' : 'none',
      contrast: moreContrast ? 'more' : 'no-preference',
    });
    // The colours of the system come with a frame, some of them with the next.
    await page.evaluate(async (value) => {
      document.documentElement.dataset.theme = value;
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    }, theme);
  }

  return {
    async read(own, locale, looks) {
      try {
        await page.setViewportSize(ONE);
        await show([own], locale, true);
        const tree = await page.locator('main > [data-entry]').ariaSnapshot();
        for (const look of looks) {
          await dress(look);
          for (const { rule, text } of await audit(page)) report('axe', rule, text);
        }
        await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference' });
        return tree;
      } catch (error) {
        report('axe', 'failed', reasonOf(error));
        return null;
      }
    },
    async measure(entries, locale) {
      try {
        await page.setViewportSize({ width: SIZES[0].width, height: HEIGHT });
        await show(entries, locale, false);
        for (const { width, text } of SIZES) {
          environment = `${locale}-${text === 100 ? '' : `text${text}-`}${width}`;
          await page.setViewportSize({ width, height: HEIGHT });
          const looked = await page.evaluate((size) => globalThis.pictures.findLayoutFaults(size), text);
          if (looked.height > HEIGHT) throw new Error(`Together they are ${looked.height} px high.`);
          if (looked.width > width)
            report('layout', 'sticks-out', `of the page, which gets ${looked.width} px wide`);
          for (const { entry: path, rule, selector, what } of looked.faults) {
            report('layout', rule, `${selector}: ${what}`, path);
          }
        }
      } catch (error) {
        report('layout', 'failed', reasonOf(error));
      }
    },
    close: () => page.context().close(),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
