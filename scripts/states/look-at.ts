import { availableParallelism } from 'node:os';
import type { Browser } from 'playwright-core';
import { isLocaleTag, LOCALES } from '../../packages/core/src/messages/testing/locales.js';
import { auditLooks } from './audit-look.js';
import { batchesOf, type Entry, SIZES } from './batches.js';
import type { Fault } from './fault.js';
import { type Desk, openDesk } from './open-desk.js';

/** A page mostly waits for its next frame, and leaves the processor to others. */
const DESKS = availableParallelism() * 3;

/** What was found in some entries. */
export interface Found {
  /** The accessibility tree of each, in English, by its path. */
  readonly trees: ReadonlyMap<string, string>;
  /** How often axe ran, and how many layouts were looked at. */
  readonly audits: number;
  readonly layouts: number;
  readonly faults: readonly Fault[];
}

/** Looks at entries on several pages at a time: at their trees only, or at everything. */
export async function lookAt(
  browser: Browser,
  folder: string,
  entries: readonly Entry[],
  what: 'trees' | 'everything',
): Promise<Found> {
  const trees = new Map<string, string>();
  const faults: Fault[] = [];
  let audits = 0;
  let layouts = 0;
  const locales = what === 'trees' ? [] : Object.keys(LOCALES).filter(isLocaleTag);

  const measuring = locales.flatMap((locale) =>
    batchesOf(entries).map((batch) => async (desk: Desk): Promise<void> => {
      await desk.measure(batch, locale);
      layouts += batch.length * SIZES.length;
    }),
  );
  const reading = entries.flatMap((entry) =>
    (what === 'trees' ? (['en'] as const) : (['en', 'ar'] as const)).map(
      (locale) =>
        async (desk: Desk): Promise<void> => {
          const looks =
            what === 'trees' ? [] : auditLooks(entry.isVariant).filter((look) => look.locale === locale);
          const tree = await desk.read(entry, locale, looks);
          if (locale === 'en' && tree !== null) trees.set(entry.path, tree);
          audits += looks.length;
        },
    ),
  );

  const waiting = [...measuring, ...reading].values();
  const work = async (): Promise<void> => {
    const desk = await openDesk(browser, folder, (fault) => faults.push(fault));
    for (const task of waiting) await task(desk);
    await desk.close();
  };
  await Promise.all(Array.from({ length: DESKS }, work));
  return { trees, audits, layouts, faults };
}
