import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { entryNames, entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { queueEntry, queueModel } from '../catalogue/queue.js';
import { ReviewQueue, type ReviewQueueProps } from './review-queue.js';

const CHARGED = { task: 'task-charged', handoff: 'handoff-1' };

const meta = preview.meta({
  title: 'Components/ReviewQueue',
  component: ReviewQueue,
  args: { queue: entryOf('review-queue', 'waiting').model, onAct: fn() },
  argTypes: {
    state: { control: 'select', options: entryNames('review-queue'), description: 'Entry of the catalogue' },
    queue: { control: false },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
  render: ({ state, ...props }: ReviewQueueProps & { state?: string }) => (
    <ReviewQueue {...props} {...(state && { queue: entryOf('review-queue', state).model })} />
  ),
});

/** Every state, and everything that can be set; `current` is the entry that is open beside it. */
export const Playground = meta.story({
  args: { state: 'waiting', current: CHARGED, level: 2, className: '' },
});

/** Pressing an entry says which task and which request to open, and opens nothing by itself. */
export const Opening = meta.story({
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: /^Refund €456\.00/ }));
    await waitFor(() => expect(args.onAct).toHaveBeenCalledWith({ type: 'open', ...CHARGED }));
  },
});

/** Rows out of sight cost nothing until they are scrolled to. */
export const Hundreds = meta.story({
  args: {
    queue: queueModel({
      key: 'waiting',
      entries: Array.from({ length: 340 }, (_, index) =>
        queueEntry({ task: `task-${index}`, title: `Refund for order ${48_213 + index * 7}` }),
      ),
    }),
  },
});
