import { type ReactNode, useState } from 'react';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { entryNames, entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { Button } from '../base/button.js';
import { ReviewerPanel, type ReviewerPanelProps } from './reviewer-panel.js';
import { ReviewerPanelSheet } from './reviewer-panel-sheet.js';

const meta = preview.meta({
  title: 'Components/ReviewerPanel',
  component: ReviewerPanel,
  args: { review: entryOf('reviewer-panel', 'claimed-by-you').model, onAct: fn() },
  argTypes: {
    state: {
      control: 'select',
      options: entryNames('reviewer-panel'),
      description: 'Entry of the catalogue',
    },
    review: { control: false },
    end: { control: false },
    layout: { control: 'inline-radio', options: ['inline', 'sheet'] },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
  render: ({ state, ...props }: ReviewerPanelProps & { state?: string }) => (
    <ReviewerPanel {...props} {...(state && { review: entryOf('reviewer-panel', state).model })} />
  ),
});

/** Every state, and everything that can be set. */
export const Playground = meta.story({
  args: { state: 'claimed-by-you', layout: 'inline', level: 2, className: '' },
});

/** In a small room, nothing is approved before the end of what would run has been in sight. */
export const SmallRoom = meta.story({
  decorators: [
    (Story) => (
      <div style={{ blockSize: '30rem', inlineSize: '22rem', overflow: 'auto' }} data-testid="room">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const room = canvas.getByTestId('room');
    const approve = canvas.getByRole('button', { name: 'Refund €456.00' });
    await waitFor(() => expect(approve).toHaveAccessibleDescription());
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
