import type { QueueEntry } from '@handoff-kit/core';
import { type ReactNode, useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { queueModel } from '../catalogue/queue.js';
import { ReviewQueue } from '../review-queue/review-queue.js';
import { ReviewerPanel } from '../reviewer-panel/reviewer-panel.js';
import './compositions.stories.css';

const meta = preview.meta({
  title: 'Compositions/Desk with queue',
  component: Desk,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

/** The queue beside the panel. Choosing an entry opens it. */
export const DeskWithQueue = meta.story({
  name: 'Desk with queue',
  play: async ({ canvasElement }) => {
    const desk = within(canvasElement);
    await userEvent.click(desk.getByRole('button', { name: /^Water damage/ }));
    await expect(desk.getByRole('heading', { name: /^Kitchen flooded/ })).toBeVisible();
    await userEvent.click(desk.getByRole('button', { name: /^Refund €456\.00/ }));
    await expect(desk.getByRole('heading', { name: /^Customer charged three times/ })).toBeVisible();
  },
});

const { view } = entryOf('review-queue', 'waiting').model;
const OPENED = new Map([
  ['task-charged', entryOf('reviewer-panel', 'unclaimed').model],
  ['task-claim', entryOf('reviewer-panel', 'unclaimed-take-over').model],
]);
const ENTRIES = 'entries' in view ? view.entries.filter(({ task }) => OPENED.has(task)) : [];

function Desk(): ReactNode {
  const [current, setCurrent] = useState<Pick<QueueEntry, 'task' | 'handoff'> | null>(ENTRIES.at(1) ?? null);
  const review = current && OPENED.get(current.task);
  return (
    <main className="story-desk">
      <header className="story-bar">
        <h1 className="story-name">Northwind desk</h1>
        <p className="story-note">Maya Rao, Billing</p>
      </header>
      <div className="story-desk-columns">
        <ReviewQueue
          queue={queueModel({ key: 'waiting', entries: ENTRIES })}
          current={current}
          onAct={(act) => {
            if (act.type === 'open') setCurrent(act);
          }}
        />
        {review && <ReviewerPanel review={review} />}
      </div>
    </main>
  );
}
