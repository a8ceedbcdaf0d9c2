import { expect, fn, within } from 'storybook/test';
import { entryNames, entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { OwnershipBanner, type OwnershipBannerProps } from './ownership-banner.js';

const meta = preview.meta({
  title: 'Components/OwnershipBanner',
  component: OwnershipBanner,
  args: { ownership: entryOf('ownership-banner', 'person').model, onAct: fn() },
  argTypes: {
    state: {
      control: 'select',
      options: entryNames('ownership-banner'),
      description: 'Entry of the catalogue',
    },
    ownership: { control: false },
    placement: { control: 'inline-radio', options: ['inline', 'sticky'] },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
  render: ({ state, ...props }: OwnershipBannerProps & { state?: string }) => (
    <OwnershipBanner {...props} {...(state && { ownership: entryOf('ownership-banner', state).model })} />
  ),
});

/** Every state, and everything that can be set. */
export const Playground = meta.story({
  args: { state: 'person', placement: 'inline', level: 3, className: '' },
});

const EARLIER = Array.from({ length: 14 }, (_, index) => `Open message ${index + 1}`);

/** A sticky banner MUST NOT cover what gets the focus, where the element that scrolls has `scroll-padding-block-start`. */
export const Sticky = meta.story({
  args: { placement: 'sticky' },
  decorators: [
    (Story) => (
      <div
        style={{ blockSize: '22rem', overflow: 'auto', scrollPaddingBlockStart: '12rem' }}
        data-testid="conversation"
      >
        <Story />
        {EARLIER.map((text) => (
          <p key={text} style={{ marginBlock: '1.5rem' }}>
            <button type="button" style={{ minBlockSize: '2rem' }}>
              {text}
            </button>
          </p>
        ))}
      </div>
    ),
  ],
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
