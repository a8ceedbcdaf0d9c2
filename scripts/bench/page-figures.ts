import type { Page } from 'playwright-core';
import { type Figure, median } from './figure.js';
import type {} from './page/main.js';

const TASKS = 1_000;
const ROUNDS = 5;

/** Components rendered again by one event, with many tasks mounted. */
export async function renderFigures(page: Page): Promise<Figure[]> {
  const { deferred, unseen } = await page.evaluate((count) => globalThis.bench.countRenders(count), TASKS);
  const inContext = await page.evaluate((count) => globalThis.bench.countContextRenders(count), TASKS);
  const yardsticks = [{ name: 'renders-one-context', value: inContext, unit: 'components' }];
  if (!deferred.onlyOfTask || !unseen.onlyOfTask)
    throw new Error('A component of another task was rendered.');
  return [
    {
      name: 'renders-of-an-event-that-is-shown',
      value: deferred.rendered,
      unit: 'components',
      yardsticks,
      reach: { kind: 'exactly', value: deferred.changed },
    },
    {
      name: 'renders-of-an-event-that-is-not-shown',
      value: unseen.rendered,
      unit: 'components',
      yardsticks,
      reach: { kind: 'exactly', value: unseen.changed },
    },
  ];
}

/** Mounting many cards beside as many plain ones of the same nodes. */
export async function mountFigures(page: Page): Promise<Figure[]> {
  const { cards, plain, nodes } = await page.evaluate(
    ([count, rounds]) => globalThis.bench.mountCards(count, rounds),
    [TASKS, ROUNDS] as const,
  );
  const figure = (name: string, part: 'react' | 'layout', reach: Figure['reach']): Figure => ({
    name,
    value: median(cards.map((one) => one[part])),
    unit: 'ms',
    yardsticks: [{ name: `${name}-plain`, value: median(plain.map((one) => one[part])), unit: 'ms' }],
    reach,
  });
  return [
    figure(`mount-${TASKS}-cards-of-${nodes}-nodes`, 'layout', { kind: 'ratio-at-most', value: 1.5 }),
    figure(`mount-${TASKS}-cards-of-${nodes}-nodes-without-layout`, 'react', null),
  ];
}
