import type { Page } from 'playwright-core';
import { type Figure, median, quantile } from './figure.js';
import type {} from './page/main.js';
import type { TrailCost } from './page/scroll-trail.js';

const MANY = 100_000;
const FEW = 1_000;
const ROUNDS = 3;

/** Showing a long trail and scrolling through it, beside a short one: what is out of sight must cost next to nothing. */
export async function trailFigures(page: Page): Promise<Figure[]> {
  const many: TrailCost[] = [];
  const few: TrailCost[] = [];
  await page.evaluate((count) => globalThis.bench.scrollTrail(count), FEW);
  for (let round = 0; round < ROUNDS; round += 1) {
    many.push(await page.evaluate((count) => globalThis.bench.scrollTrail(count), MANY));
    few.push(await page.evaluate((count) => globalThis.bench.scrollTrail(count), FEW));
  }
  const steps = (costs: readonly TrailCost[]) => costs.flatMap((one) => one.steps);
  const figure = (
    name: string,
    value: number,
    yardstick: number,
    unit: string,
    reach: Figure['reach'],
  ): Figure => ({
    name: `trail-${MANY}-events-${name}`,
    value,
    unit,
    yardsticks: [{ name: `trail-${FEW}-events-${name}`, value: yardstick, unit }],
    reach,
  });
  const mounts = (costs: readonly TrailCost[]) => median(costs.map((one) => one.mount));
  const rows = (costs: readonly TrailCost[]) => Math.max(...costs.map((one) => one.mostRows));
  return [
    figure('mount', mounts(many), mounts(few), 'ms', { kind: 'ratio-at-most', value: 2 }),
    figure('scroll-step', median(steps(many)), median(steps(few)), 'ms', {
      kind: 'at-most',
      value: 16,
    }),
    figure('scroll-step-p95', quantile(steps(many), 0.95), quantile(steps(few), 0.95), 'ms', null),
    figure('rows', rows(many), rows(few), 'rows', { kind: 'at-most', value: 60 }),
  ];
}
