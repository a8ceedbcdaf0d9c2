import { expect, fn, userEvent, within } from 'storybook/test';
import { entryNames, entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { ScopeNotice, type ScopeNoticeProps } from './scope-notice.js';

const meta = preview.meta({
  title: 'Components/ScopeNotice',
  component: ScopeNotice,
  args: { scope: entryOf('scope-notice', 'beyond-in-part').model, onAct: fn() },
  argTypes: {
    state: { control: 'select', options: entryNames('scope-notice'), description: 'Entry of the catalogue' },
    scope: { control: false },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
  render: ({ state, ...props }: ScopeNoticeProps & { state?: string }) => (
    <ScopeNotice {...props} {...(state && { scope: entryOf('scope-notice', state).model })} />
  ),
});

/** Every state, and everything that can be set. */
export const Playground = meta.story({ args: { state: 'beyond-in-part', level: 3, className: '' } });

/** The part that is inside goes on with one press; what lies beyond stays where it is. Played in English. */
export const DoingThePart = meta.story({
  globals: { locale: 'en' },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Do this part' }));
    await expect(args.onAct).toHaveBeenCalledWith({
      type: 'accept-scope',
      part: 'Use the new name on the 4 open invoices.',
    });
  },
});
