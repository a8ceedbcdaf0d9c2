import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { entryNames, entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { AuthorizationOffer, type AuthorizationOfferProps } from './authorization-offer.js';

const meta = preview.meta({
  title: 'Components/AuthorizationOffer',
  component: AuthorizationOffer,
  args: { offer: entryOf('authorization-offer', 'allow').model, onAct: fn() },
  argTypes: {
    state: {
      control: 'select',
      options: entryNames('authorization-offer'),
      description: 'Entry of the catalogue',
    },
    offer: { control: false },
    level: { control: { type: 'number', min: 2, max: 5 } },
  },
  render: ({ state, ...props }: AuthorizationOfferProps & { state?: string }) => (
    <AuthorizationOffer {...props} {...(state && { offer: entryOf('authorization-offer', state).model })} />
  ),
});

/** Every state, and everything that can be set. */
export const Playground = meta.story({ args: { state: 'allow', level: 3, className: '' } });

/** Another length says another end, and what is given ends exactly then. */
export const Longer = meta.story({
  play: async ({ canvasElement, args }) => {
    const card = within(canvasElement);
    await userEvent.click(card.getByRole('radio', { name: '90 days' }));
    const allow = card.getByRole('button', { name: 'Allow without asking' });
    await waitFor(() => expect(allow).not.toHaveAttribute('aria-disabled'), { timeout: 5_000 });
    await userEvent.click(allow);
    await waitFor(() =>
      expect(args.onAct).toHaveBeenCalledWith({
        type: 'accept',
        expiresAt: args.offer.now + 90 * 24 * 60 * 60_000,
      }),
    );
  },
});
