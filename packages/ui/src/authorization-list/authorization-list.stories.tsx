import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { entryNames, entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { STANDINGS } from '../catalogue/authorizations.js';
import { AuthorizationList, type AuthorizationListProps } from './authorization-list.js';

const meta = preview.meta({
  title: 'Components/AuthorizationList',
  component: AuthorizationList,
  args: { authorizations: entryOf('authorization-list', 'listed').model, onAct: fn() },
  argTypes: {
    state: {
      control: 'select',
      options: entryNames('authorization-list'),
      description: 'Entry of the catalogue',
    },
    authorizations: { control: false },
    level: { control: { type: 'number', min: 2, max: 5 } },
  },
  render: ({ state, ...props }: AuthorizationListProps & { state?: string }) => (
    <AuthorizationList
      {...props}
      {...(state && { authorizations: entryOf('authorization-list', state).model })}
    />
  ),
});

/** Every state, and everything that can be set. */
export const Playground = meta.story({ args: { state: 'listed', level: 2, className: '' } });

/** One press ends it, and says so; the list shows it as ended once the host has taken it. */
export const Revoking = meta.story({
  play: async ({ canvasElement, args }) => {
    const revoke = within(canvasElement).getByRole('button', { name: 'Revoke Change the delivery address' });
    await userEvent.click(revoke);
    await waitFor(() =>
      expect(args.onAct).toHaveBeenCalledWith({ type: 'revoke', authorization: STANDINGS.active.id }),
    );
  },
});

/** Rows out of sight cost nothing until they are scrolled to. */
export const Many = meta.story({
  args: { authorizations: entryOf('authorization-list', 'listed-many').model },
});
