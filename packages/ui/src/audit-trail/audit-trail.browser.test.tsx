import '../styles.css';
import type { TrailModel } from '@handoff-kit/react';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { listing } from '../catalogue/trail.js';
import { manyEvents } from '../catalogue/trail-events.js';
import { createLiveBench, type LiveBench, MAYA, mount } from '../testing/live-bench.js';
import { AuditTrail } from './audit-trail.js';

/** More rows than fit on any screen: those in sight, some around them, and the one with the focus. */
const MOST_ROWS = 60;

let bench: LiveBench;

beforeEach(async () => {
  bench = await createLiveBench();
});

function show(model: TrailModel): void {
  mount(bench.client(MAYA), <AuditTrail trail={model} onAct={() => undefined} />);
}

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article')];
const scroller = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.hk-trail-scroll');
  if (!found) throw new Error('There is no list.');
  return found;
};

/** Position of the first row that is in sight, counted from 1. */
function firstInSight(): number {
  const { top } = scroller().getBoundingClientRect();
  const seen = rows().filter((row) => row.getBoundingClientRect().bottom > top + 1);
  return Math.min(...seen.map((row) => Number(row.getAttribute('aria-posinset'))));
}

test('of a hundred thousand events only those in sight are in the document, wherever it is scrolled to', async () => {
  show(listing(manyEvents(100_000)));
  await expect.poll(() => document.querySelector('[data-measured]')).not.toBeNull();
  const element = scroller();
  expect(rows().length).toBeLessThan(MOST_ROWS);
  expect(firstInSight()).toBe(1);
  expect(element.scrollHeight).toBeGreaterThan(100_000 * 44);
  for (const share of [0.25, 0.5, 0.9, 1]) {
    element.scrollTop = element.scrollHeight * share;
    await expect.poll(firstInSight).toBeGreaterThan(100_000 * share * 0.8 - 100);
    expect(rows().length).toBeLessThan(MOST_ROWS);
  }
  await expect.poll(() => rows().at(-1)?.getAttribute('aria-posinset')).toBe('100000');
});

test('rows neither overlap nor leave a gap, also around one that is open', async () => {
  show(listing(manyEvents(2_000)));
  await userEvent.click(page.getByRole('button', { name: /^Approved with changes/ }).first());
  await expect.element(page.getByText('What was changed')).toBeInTheDocument();
  await expect
    .poll(() => {
      const boxes = rows()
        .toSorted((a, b) => Number(a.ariaPosInSet) - Number(b.ariaPosInSet))
        .map((row) => row.getBoundingClientRect());
      return boxes.slice(1).filter((box, index) => Math.abs(box.top - (boxes[index]?.bottom ?? 0)) > 1)
        .length;
    })
    .toBe(0);
});

test('the event with the focus keeps it, however far the list is scrolled, and the arrows go on from it', async () => {
  show(listing(manyEvents(100_000)));
  await expect.poll(() => document.querySelector('[data-measured]')).not.toBeNull();
  const [first] = rows();
  first?.querySelector('button')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  const focused = document.activeElement;
  expect(focused?.closest('article')?.ariaPosInSet).toBe('2');
  scroller().scrollTop = 2_000_000;
  await expect.poll(firstInSight).toBeGreaterThan(10_000);
  expect(document.activeElement).toBe(focused);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => document.activeElement?.closest('article')?.ariaPosInSet).toBe('3');
  await expect.poll(firstInSight).toBeLessThanOrEqual(3);
});
