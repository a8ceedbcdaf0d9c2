import type { Browser } from 'playwright-core';
import type { Environment } from './environment.js';
import { watchFonts } from './fallback-fonts.js';
import { openPage } from './open-page.js';
import type { Subject } from './picture.js';

/** Higher than any component, so that each is in sight as a whole. */
const HEIGHT = 10_000;

/** What the page shows. */
export interface Shot {
  /** A PNG of the component with a margin around it. */
  readonly actual: Buffer;
  /** The component renders nothing in this state. */
  readonly isEmpty: boolean;
}

/** One page in one environment. */
export interface Stage {
  subjects(): Promise<readonly Subject[]>;
  /** Shows that entry of the catalogue and takes its picture. Rejects where it cannot be shown. */
  take(index: number): Promise<Shot>;
  /** The fonts of the machine that the entry on show is set in. */
  foreignFonts(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Opens the page built in `folder` in an environment. */
export async function openStage(browser: Browser, folder: string, environment: Environment): Promise<Stage> {
  const { width, locale, theme, text } = environment;
  const page = await openPage(browser, folder, { ...environment, height: HEIGHT });
  const context = page.context();
  const session = await context.newCDPSession(page);
  let foreignFonts: (() => Promise<readonly string[]>) | null = null;

  return {
    subjects: () => page.evaluate(() => globalThis.pictures.subjects()),
    async take(index) {
      const look = { locale, theme, text };
      const shown = await page.evaluate(([at, how]) => globalThis.pictures.show([at], how), [
        index,
        look,
      ] as const);
      const { height, isEmpty } = shown;
      if (height > HEIGHT) throw new Error(`It is ${height} px high, and the window ${HEIGHT} px.`);
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'png',
        clip: { x: 0, y: 0, width, height, scale: 1 },
      });
      return { actual: Buffer.from(data, 'base64'), isEmpty };
    },
    async foreignFonts() {
      foreignFonts ??= await watchFonts(session);
      return foreignFonts();
    },
    close: () => context.close(),
  };
}
