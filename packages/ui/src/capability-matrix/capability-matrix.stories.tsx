import { expect, fn, userEvent, within } from 'storybook/test';
import { entryNames, entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { CapabilityMatrix, type CapabilityMatrixProps } from './capability-matrix.js';

const meta = preview.meta({
  title: 'Components/CapabilityMatrix',
  component: CapabilityMatrix,
  args: { capabilities: entryOf('capability-matrix', 'ready').model, onAct: fn() },
  argTypes: {
    state: {
      control: 'select',
      options: entryNames('capability-matrix'),
      description: 'Entry of the catalogue',
    },
    capabilities: { control: false },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
  render: ({ state, ...props }: CapabilityMatrixProps & { state?: string }) => (
    <CapabilityMatrix
      {...props}
      {...(state && { capabilities: entryOf('capability-matrix', state).model })}
    />
  ),
});

/** Every state, and everything that can be set. */
export const Playground = meta.story({ args: { state: 'ready', level: 2, className: '' } });

/** What one risk has, and what is known of its first row. Played in English. */
export const Looking = meta.story({
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const matrix = within(canvasElement);
    await userEvent.selectOptions(matrix.getByLabelText('Risk'), 'Very high risk');
    await expect(matrix.getAllByRole('rowheader')).toHaveLength(1);
    await userEvent.click(matrix.getByRole('button', { name: /^Details Answer a complaint/ }));
    await expect(matrix.getByText('Can it be undone?')).toBeVisible();
  },
});
