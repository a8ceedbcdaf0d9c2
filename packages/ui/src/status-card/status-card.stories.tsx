import { refuse } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { expect, fn, userEvent, within } from 'storybook/test';
import preview from '../../../../.storybook/preview.js';
import { MINUTE, NOW } from '../catalogue/fixtures.js';
import { statusCatalogue } from '../catalogue/status.js';
import { StatusCard } from './status-card.js';

const meta = preview.meta({
  title: 'Components/StatusCard',
  component: StatusCard,
  args: { onAct: fn() },
  argTypes: {
    status: { options: Object.keys(statusCatalogue), mapping: statusCatalogue, control: 'select' },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
  decorators: [
    (Story) => (
      <MessagesProvider messages={en} timeZone="UTC">
        <Story />
      </MessagesProvider>
    ),
  ],
});

/** Choose any state, theme and direction. */
export const Playground = meta.story({ args: { status: statusCatalogue.stopped } });

export const Idle = meta.story({ args: { status: statusCatalogue.idle } });
export const Working = meta.story({ args: { status: statusCatalogue.working } });
export const WorkingLong = meta.story({ args: { status: statusCatalogue['working-long'] } });
export const WorkingTooLong = meta.story({ args: { status: statusCatalogue['working-too-long'] } });
export const Checking = meta.story({ args: { status: statusCatalogue.checking } });
export const CheckingLong = meta.story({ args: { status: statusCatalogue['checking-long'] } });
export const Drafting = meta.story({ args: { status: statusCatalogue.drafting } });
export const DraftReady = meta.story({ args: { status: statusCatalogue['draft-ready'] } });
export const Unsure = meta.story({ args: { status: statusCatalogue.unsure } });
export const NeedsInformation = meta.story({ args: { status: statusCatalogue['needs-information'] } });
export const WaitingForYou = meta.story({ args: { status: statusCatalogue['waiting-for-you'] } });
export const WaitingForReview = meta.story({ args: { status: statusCatalogue['waiting-for-review'] } });
export const WithAPerson = meta.story({ args: { status: statusCatalogue['with-a-person'] } });
export const Stalled = meta.story({ args: { status: statusCatalogue.stalled } });
export const Recovering = meta.story({ args: { status: statusCatalogue.recovering } });
export const Stopped = meta.story({ args: { status: statusCatalogue.stopped } });
export const OutOfScope = meta.story({ args: { status: statusCatalogue['out-of-scope'] } });
export const Parked = meta.story({ args: { status: statusCatalogue.parked } });
export const Paused = meta.story({ args: { status: statusCatalogue.paused } });
export const Done = meta.story({ args: { status: statusCatalogue.done } });
export const DoneUndoable = meta.story({ args: { status: statusCatalogue['done-undoable'] } });
export const Undone = meta.story({ args: { status: statusCatalogue.undone } });
export const Corrected = meta.story({ args: { status: statusCatalogue.corrected } });
export const Cancelled = meta.story({ args: { status: statusCatalogue.cancelled } });

export const Quiet = meta.story({
  args: {
    status: {
      ...statusCatalogue.working,
      view: {
        key: 'working',
        what: 'Looking up order 48213',
        quiet: true,
        since: NOW - 400,
        elapsed: 400,
      },
    },
  },
});

export const Sending = meta.story({
  args: { status: { ...statusCatalogue.working, command: { state: 'sending', what: 'pause' } } },
});

export const Refused = meta.story({
  args: {
    status: {
      ...statusCatalogue['done-undoable'],
      command: {
        state: 'refused',
        refusal: refuse('undo-too-late', 'The undo window has closed.', { at: NOW - MINUTE }),
      },
    },
  },
});

export const Offline = meta.story({
  args: { status: { ...statusCatalogue.stopped, command: { state: 'offline' } } },
});

export const FallbacksChosen = meta.story({
  args: { status: { ...statusCatalogue['waiting-for-review'], chosen: ['notify-later', 'email-summary'] } },
});

export const Correcting = meta.story({
  args: { status: statusCatalogue.done },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Correct this' }));
    await userEvent.type(canvas.getByLabelText('What should be different?'), 'Two packs, not one');
    await expect(canvas.getByRole('button', { name: 'Send correction' })).not.toHaveAttribute(
      'aria-disabled',
    );
  },
});
