import { createClock } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { AuditTrail } from '@handoff-kit/ui';
import { manyEvents, NOW, trailModel } from '@handoff-kit/ui/catalogue';
import { painted } from './paint.js';
import { openStage } from './stage.js';

/** What it costs to show a trail and to scroll through it, in milliseconds, and how much of it is in the document. */
export interface TrailCost {
  /** From the first render to the first rows in place. */
  readonly mount: number;
  /** One step of the wheel each, up to the finished layout. */
  readonly steps: readonly number[];
  readonly mostRows: number;
}

const STEPS = 120;

/** Somewhat less than a screen, so that each step brings other rows. */
const STEP = 480;

/** Shows a trail of that many events and scrolls through its whole length. */
export async function scrollTrail(count: number): Promise<TrailCost> {
  const entries = manyEvents(count);
  const known = { entries, matching: count, total: count, mayExport: false, at: NOW };
  const trail = trailModel({
    key: 'listed',
    trail: known,
    checking: { state: 'not-checked' },
    asking: false,
  });
  const clock = createClock({ now: () => NOW, setTimer: () => () => {} });
  const stage = openStage();
  await painted();
  globalThis.gc?.();
  const started = performance.now();
  stage.render(
    <MessagesProvider messages={en} clock={clock} timeZone="UTC">
      <AuditTrail trail={trail} />
    </MessagesProvider>,
  );
  stage.element.getBoundingClientRect();
  await painted();
  const mount = performance.now() - started;
  const scroller = stage.element.querySelector('.hk-trail-scroll');
  if (!scroller) throw new Error('The trail has no list any more.');
  const steps: number[] = [];
  let mostRows = 0;
  for (let step = 1; step <= STEPS; step += 1) {
    const far = ((scroller.scrollHeight - scroller.clientHeight) * step) / STEPS;
    const from = performance.now();
    // Far, so that the places in the middle and at the end are reached, and then as a wheel does.
    scroller.scrollTop = step % 10 === 0 ? far : scroller.scrollTop + STEP;
    scroller.dispatchEvent(new Event('scroll'));
    scroller.getBoundingClientRect();
    steps.push(performance.now() - from);
    mostRows = Math.max(mostRows, scroller.querySelectorAll('article').length);
    await painted();
  }
  stage.clear();
  await painted();
  return { mount, steps, mostRows };
}
