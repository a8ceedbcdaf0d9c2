import '../styles.css';
import { type QueueAct, useReviewQueue } from '@handoff-kit/react';
import { type ReactNode, useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { buttonAt, middleOf, release } from '../testing/browser-kit.js';
import { createLiveBench, type LiveBench, LiveCard, MAYA, mount } from '../testing/live-bench.js';
import { ReviewQueue } from './review-queue.js';

type Open = Extract<QueueAct, { readonly type: 'open' }>;

let bench: LiveBench;
let opened: (string | null)[];

beforeEach(async () => {
  sessionStorage.clear();
  opened = [];
  bench = await createLiveBench();
});

function Desk({ newestFirst = false }: { readonly newestFirst?: boolean }): ReactNode {
  const queue = useReviewQueue();
  const [open, setOpen] = useState<Open | null>(null);
  if (!queue) {
    return null;
  }
  const { view } = queue;
  const shown =
    newestFirst && view.key === 'waiting'
      ? { ...queue, view: { ...view, entries: view.entries.toReversed() } }
      : queue;

  function act(made: QueueAct): void {
    if (made.type === 'open') {
      opened.push(made.task);
      setOpen(made);
    }
  }

  return (
    <>
      <ReviewQueue queue={shown} onAct={act} current={open} />
      {open?.handoff && <LiveCard task={open.task} id={open.handoff} />}
    </>
  );
}

const first = page.getByRole('button', { name: /^Refund order 48213/ });
const second = page.getByRole('button', { name: /^Refund order 51907/ });

test('a request that comes in above while the button is down is not opened, nor is the one it pushed away', async () => {
  await bench.refund('48213', 'task-2');
  mount(bench.client(MAYA), <Desk newestFirst />);
  await expect.element(first).toBeInTheDocument();
  const place = middleOf(first);
  await userEvent.pointer({ target: first, keys: '[MouseLeft>]' });
  await bench.refund('51907', 'task-3');
  await expect.element(second).toBeInTheDocument();
  await expect.poll(() => buttonAt(place)).toMatch('51907');
  await release(place);
  expect(opened).toEqual([]);
  await userEvent.click(first);
  expect(opened).toEqual(['task-2']);
});

test('the second click of a double click on an entry does not open what has moved to its place', async () => {
  await bench.refund('48213', 'task-2');
  await bench.refund('51907', 'task-3');
  mount(bench.client(MAYA), <Desk />);
  await expect.element(second).toBeInTheDocument();
  await userEvent.dblClick(first);
  expect(opened).toEqual(['task-2']);
});

test('an entry that is opened by a held key decides nothing', async () => {
  await bench.refund('48213', 'task-2');
  mount(bench.client(MAYA), <Desk />);
  await userEvent.hover(first);
  await userEvent.tab();
  await expect.element(first).toHaveFocus();
  await userEvent.keyboard('{Enter>}');
  await expect.element(page.getByRole('button', { name: 'Refund €112.40' })).toBeInTheDocument();
  await userEvent.setup().keyboard('{Enter>5}');
  await userEvent.keyboard('{/Enter}');
  await expect.element(first).toHaveFocus();
  expect(opened).toEqual(['task-2']);
  expect(await bench.verdicts('task-2')).toEqual([]);
});
