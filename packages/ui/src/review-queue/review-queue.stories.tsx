import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import preview from '../../../../.storybook/preview.js';
import { queueEntry, queueModel, queueCatalogue as states } from '../catalogue/queue.js';
import { ReviewQueue } from './review-queue.js';

const meta = preview.meta({
  title: 'Components/ReviewQueue',
  component: ReviewQueue,
  decorators: [
    (Story) => (
      <MessagesProvider messages={en} timeZone="UTC">
        <Story />
      </MessagesProvider>
    ),
  ],
});

/** Everything that can be set: try the state, the level of the heading and the entry that is open. */
export const Playground = meta.story({
  args: { queue: states.waiting, current: { task: 'task-charged', handoff: 'handoff-1' } },
});

export const Empty = meta.story({ args: { queue: states.empty } });
export const Waiting = meta.story({ args: { queue: states.waiting } });
export const FilteredEmpty = meta.story({ args: { queue: states['filtered-empty'] } });
export const Offline = meta.story({ args: { queue: states.offline } });

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
