import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { entryNames, entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { HandoffCard, type HandoffCardProps } from './handoff-card.js';

const meta = preview.meta({
  title: 'Components/HandoffCard',
  component: HandoffCard,
  args: { handoff: entryOf('handoff-card', 'confirm').model, onAct: fn() },
  argTypes: {
    state: { control: 'select', options: entryNames('handoff-card'), description: 'Entry of the catalogue' },
    handoff: { control: false },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
  render: ({ state, ...props }: HandoffCardProps & { state?: string }) => (
    <HandoffCard {...props} {...(state && { handoff: entryOf('handoff-card', state).model })} />
  ),
});

/** Every state, and everything that can be set. */
export const Playground = meta.story({
  args: { state: 'confirm', level: 3, docked: false, className: '' },
});

/** The buttons stay at the bottom of what scrolls, wherever the reader is, and cover nothing that gets the focus. */
export const Docked = meta.story({
  args: { handoff: entryOf('handoff-card', 'confirm-irreversible').model, docked: true },
  decorators: [
    (Story) => (
      <div
        data-testid="room"
        style={{
          display: 'flex',
          flexDirection: 'column',
          blockSize: '16rem',
          maxInlineSize: '26rem',
          overflow: 'auto',
          scrollPaddingBlockEnd: '8rem',
        }}
      >
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const room = canvas.getByTestId('room');
    const approve = canvas.getByRole('button', { name: 'Cancel flight' });
    for (const top of [room.scrollHeight, 0]) {
      room.scrollTop = top;
      await expect(approve.getBoundingClientRect().bottom).toBeLessThanOrEqual(
        room.getBoundingClientRect().bottom,
      );
    }
  },
});

/** What is approved is exactly what is on the card: the decision carries its digest. */
export const Approving = meta.story({
  play: async ({ canvasElement, args }) => {
    const approve = within(canvasElement).getByRole('button', { name: 'Send reply' });
    await waitFor(() => expect(approve).not.toHaveAttribute('aria-disabled'), { timeout: 4000 });
    await userEvent.click(approve);
    await expect(args.onAct).toHaveBeenCalledWith({
      type: 'decide',
      decision: expect.objectContaining({ verdict: 'approved', digest: 'sha256:email.send' }),
    });
  },
});
