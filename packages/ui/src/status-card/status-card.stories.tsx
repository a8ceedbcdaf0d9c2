import { expect, fn, userEvent, within } from 'storybook/test';
import { entryNames, entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { StatusCard, type StatusCardProps } from './status-card.js';

const meta = preview.meta({
  title: 'Components/StatusCard',
  component: StatusCard,
  args: { status: entryOf('status-card', 'stopped').model, onAct: fn() },
  argTypes: {
    state: { control: 'select', options: entryNames('status-card'), description: 'Entry of the catalogue' },
    status: { control: false },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
  render: ({ state, ...props }: StatusCardProps & { state?: string }) => (
    <StatusCard {...props} {...(state && { status: entryOf('status-card', state).model })} />
  ),
});

/** Every state, and everything that can be set. */
export const Playground = meta.story({ args: { state: 'stopped', level: 3, className: '' } });

/** A correction is written where the result stands, and sent as it was written. Played in English. */
export const Correcting = meta.story({
  args: { status: entryOf('status-card', 'done').model },
  globals: { locale: 'en' },
  play: async ({ canvasElement, args }) => {
    const card = within(canvasElement);
    await userEvent.click(card.getByRole('button', { name: 'Correct this' }));
    await userEvent.type(card.getByLabelText('What should be different?'), 'Two packs, not one');
    await userEvent.click(card.getByRole('button', { name: 'Send correction' }));
    await expect(args.onAct).toHaveBeenCalledWith({ type: 'correct', correction: 'Two packs, not one' });
  },
});
