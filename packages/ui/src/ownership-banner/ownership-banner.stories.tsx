import { refuse } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { expect, fn, within } from 'storybook/test';
import preview from '../../../../.storybook/preview.js';
import { actorOf, MAYA } from '../catalogue/fixtures.js';
import { ownershipCatalogue } from '../catalogue/ownership.js';
import { OwnershipBanner } from './ownership-banner.js';

const meta = preview.meta({
  title: 'Components/OwnershipBanner',
  component: OwnershipBanner,
  args: { onAct: fn() },
  argTypes: {
    ownership: { options: Object.keys(ownershipCatalogue), mapping: ownershipCatalogue, control: 'select' },
    placement: { options: ['inline', 'sticky'], control: 'inline-radio' },
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
export const Playground = meta.story({ args: { ownership: ownershipCatalogue.person } });

export const Agent = meta.story({ args: { ownership: ownershipCatalogue.agent } });
export const YourMove = meta.story({ args: { ownership: ownershipCatalogue['your-move'] } });
export const Transferring = meta.story({ args: { ownership: ownershipCatalogue.transferring } });
export const Queued = meta.story({ args: { ownership: ownershipCatalogue.queued } });
export const QueuedWithPosition = meta.story({
  args: { ownership: ownershipCatalogue['queued-with-position'] },
});
export const Person = meta.story({ args: { ownership: ownershipCatalogue.person } });
export const PersonDueSoon = meta.story({ args: { ownership: ownershipCatalogue['person-due-soon'] } });
export const Overdue = meta.story({ args: { ownership: ownershipCatalogue.overdue } });
export const OverdueEscalated = meta.story({ args: { ownership: ownershipCatalogue['overdue-escalated'] } });
export const Reassigned = meta.story({ args: { ownership: ownershipCatalogue.reassigned } });
export const HandedBack = meta.story({ args: { ownership: ownershipCatalogue['handed-back'] } });
export const NobodyAvailable = meta.story({ args: { ownership: ownershipCatalogue['nobody-available'] } });
export const Finished = meta.story({ args: { ownership: ownershipCatalogue.finished } });
export const Cancelled = meta.story({ args: { ownership: ownershipCatalogue.cancelled } });

export const Sending = meta.story({
  args: {
    ownership: { ...ownershipCatalogue.queued, command: { state: 'sending', what: 'cancel-request' } },
  },
});

export const Refused = meta.story({
  args: {
    ownership: {
      ...ownershipCatalogue.queued,
      command: {
        state: 'refused',
        refusal: refuse('already-owned', 'A person has taken this.', { by: actorOf(MAYA) }),
      },
    },
  },
});

export const Notified = meta.story({
  args: { ownership: { ...ownershipCatalogue.person, chosen: ['notify-later'] } },
});

const EARLIER = Array.from({ length: 14 }, (_, index) => `Open message ${index + 1}`);

/** A sticky banner MUST NOT cover what gets the focus, where the element that scrolls has `scroll-padding-block-start`. */
export const Sticky = meta.story({
  args: { ownership: ownershipCatalogue.person, placement: 'sticky' },
  render: (args) => (
    <div
      style={{ blockSize: '22rem', overflow: 'auto', scrollPaddingBlockStart: '12rem' }}
      data-testid="conversation"
    >
      <OwnershipBanner {...args} />
      {EARLIER.map((text) => (
        <p key={text} style={{ marginBlock: '1.5rem' }}>
          <button type="button" style={{ minBlockSize: '2rem' }}>
            {text}
          </button>
        </p>
      ))}
    </div>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const conversation = canvas.getByTestId('conversation');
    const banner = canvas.getByRole('region');
    conversation.scrollTop = conversation.scrollHeight;
    for (const text of EARLIER.toReversed()) {
      const message = canvas.getByRole('button', { name: text });
      message.focus();
      await expect(message.getBoundingClientRect().top).toBeGreaterThanOrEqual(
        banner.getBoundingClientRect().bottom,
      );
    }
  },
});
