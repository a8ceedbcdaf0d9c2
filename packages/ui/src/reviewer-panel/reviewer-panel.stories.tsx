import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { type ReactNode, useState } from 'react';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../../../.storybook/preview.js';
import { Button } from '../base/button.js';
import { reviewCatalogue as states } from '../catalogue/review.js';
import { reviewVariants } from '../catalogue/review-variants.js';
import { ReviewerPanel, type ReviewerPanelProps } from './reviewer-panel.js';
import { ReviewerPanelSheet } from './reviewer-panel-sheet.js';

const meta = preview.meta({
  title: 'Components/ReviewerPanel',
  component: ReviewerPanel,
  decorators: [
    (Story) => (
      <MessagesProvider messages={en} timeZone="UTC">
        <Story />
      </MessagesProvider>
    ),
  ],
});

/** Everything that can be set: try the state and the level of the heading. */
export const Playground = meta.story({ args: { review: states['claimed-by-you'] } });

export const Unclaimed = meta.story({ args: { review: states.unclaimed } });
export const ClaimedByYou = meta.story({ args: { review: states['claimed-by-you'] } });
export const ClaimedByOther = meta.story({ args: { review: states['claimed-by-other'] } });
export const ClaimLapsed = meta.story({ args: { review: states['claim-lapsed'] } });
export const ChangedWhileOpen = meta.story({ args: { review: states['changed-while-open'] } });
export const Unread = meta.story({ args: { review: states.unread } });
export const OwnProposal = meta.story({ args: { review: states['own-proposal'] } });
export const AwaitingSecondApprover = meta.story({ args: { review: states['awaiting-second-approver'] } });
export const Editing = meta.story({ args: { review: states.editing } });
export const Sending = meta.story({ args: { review: states.sending } });
export const Refused = meta.story({ args: { review: states.refused } });
export const Offline = meta.story({ args: { review: states.offline } });
export const Decided = meta.story({ args: { review: states.decided } });
export const DecidedElsewhere = meta.story({ args: { review: states['decided-elsewhere'] } });
export const WithYou = meta.story({ args: { review: states['with-you'] } });
export const HandedBack = meta.story({ args: { review: states['handed-back'] } });
export const Finished = meta.story({ args: { review: states.finished } });

/** A request that somebody takes the task over, with a promised time. */
export const TakeOver = meta.story({ args: { review: reviewVariants['unclaimed.take-over'].model } });

/** Somebody else was faster. */
export const TakenByOther = meta.story({ args: { review: reviewVariants['decided-elsewhere.taken'].model } });

/** The agent could not choose; the desk does. */
export const Choice = meta.story({ args: { review: reviewVariants['claimed-by-you.choice'].model } });

/** The agent took it back while it was open. */
export const Withdrawn = meta.story({
  args: { review: reviewVariants['decided-elsewhere.withdrawn'].model },
});

/** In a small room, nothing is approved before the end of what would run has been in sight. */
export const SmallRoom = meta.story({
  args: { review: states['claimed-by-you'] },
  render: (args) => (
    <div style={{ blockSize: '30rem', inlineSize: '22rem', overflow: 'auto' }} data-testid="room">
      <ReviewerPanel {...args} />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const room = canvas.getByTestId('room');
    const approve = canvas.getByRole('button', { name: 'Refund €456.00' });
    await waitFor(() =>
      expect(approve).toHaveAccessibleDescription(
        'All 5 details must have been on screen before this may run.',
      ),
    );
    await expect(approve).toHaveAttribute('aria-disabled', 'true');
    room.scrollTop = room.scrollHeight;
    await waitFor(() => expect(approve).not.toHaveAttribute('aria-disabled'), { timeout: 4000 });
  },
});

function Opener(props: ReviewerPanelProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open the refund</Button>
      <ReviewerPanelSheet {...props} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

/** As a sheet over the page. Escape closes it, decides nothing, and gives the focus back to the button that opened it. */
export const Sheet = meta.story({
  args: { review: states['claimed-by-you'] },
  render: (args) => <Opener {...args} />,
  play: async ({ canvasElement }) => {
    const opener = within(canvasElement).getByRole('button', { name: 'Open the refund' });
    await userEvent.click(opener);
    await expect(await screen.findByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(opener).toHaveFocus();
    await userEvent.click(opener);
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
});
