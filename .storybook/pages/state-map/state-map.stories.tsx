import { expect, userEvent, within } from 'storybook/test';
import preview from '../../preview.js';
import { StateMapPage } from './state-map-page.js';

const meta = preview.meta({
  title: 'Guides/State map',
  component: StateMapPage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

export const StateMap = meta.story();

/** A state that is chosen lists the stories of everything that components show because of it. */
export const ChoosingState = meta.story({
  tags: ['!dev'],
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('button', { name: /^deferred/ }));
    const chosen = page.getByRole('region', { name: 'request: deferred' });
    await expect(within(chosen).getByRole('link', { name: 'deferred' })).toHaveAttribute(
      'href',
      './?path=/story/components-handoffcard-states--deferred',
    );
  },
});
