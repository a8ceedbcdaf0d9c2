import { availableParallelism } from 'node:os';
import type { Browser } from 'playwright-core';
import type { Environment } from './environment.js';
import { openStage, type Shot } from './open-stage.js';
import type { Picture } from './picture.js';

/** What became of a picture. */
export type Outcome =
  | (Shot & {
      /** The fonts of the machine that its text is set in. */
      readonly fonts: readonly string[];
    })
  | { readonly reason: string };

/** A page that is waiting for its next frame leaves the processor to another. */
const PAGES = availableParallelism() + 1;

/** Takes the pictures, several environments at a time and each of them in a page of its own. */
export async function takePictures(
  browser: Browser,
  folder: string,
  pictures: readonly Picture[],
  onTaken: (picture: Picture, outcome: Outcome) => void,
): Promise<void> {
  const waiting = [...Map.groupBy(pictures, ({ environment }) => environment)];

  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) await takeAll(...next);
  }

  async function takeAll(environment: Environment, own: readonly Picture[]): Promise<void> {
    const stage = await openStage(browser, folder, environment);
    for (const picture of own) {
      const outcome = await stage.take(picture.index).then(
        async (shot) => ({ ...shot, fonts: isRead(environment) ? await stage.foreignFonts() : [] }),
        (error: unknown) => ({ reason: reasonOf(error) }),
      );
      onTaken(picture, outcome);
    }
    await stage.close();
  }

  await Promise.all(Array.from({ length: PAGES }, work));
}

/** Every text is read once: all entries in English, and the states in Arabic. */
function isRead({ takesVariants, locale, width }: Environment): boolean {
  return locale === 'ar' || (takesVariants && width < 1_000);
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // Playwright puts its own words before those of the page, and the stack after them.
  return (message.split('\n')[0] ?? '').replace(/^page\.evaluate: (\w*Error: )?/, '');
}
