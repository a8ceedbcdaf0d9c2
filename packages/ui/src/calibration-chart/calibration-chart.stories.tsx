import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { entryNames, entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { CalibrationChart, type CalibrationChartProps } from './calibration-chart.js';

const meta = preview.meta({
  title: 'Components/CalibrationChart',
  component: CalibrationChart,
  args: { calibration: entryOf('calibration-chart', 'supported').model, onAct: fn() },
  argTypes: {
    state: {
      control: 'select',
      options: entryNames('calibration-chart'),
      description: 'Entry of the catalogue',
    },
    calibration: { control: false },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
  render: ({ state, ...props }: CalibrationChartProps & { state?: string }) => (
    <CalibrationChart {...props} {...(state && { calibration: entryOf('calibration-chart', state).model })} />
  ),
});

/** Every state, and everything that can be set. */
export const Playground = meta.story({ args: { state: 'supported', level: 2, className: '' } });

/** The share of mistakes that is put up with is chosen by a person: the host says whether any threshold keeps it. */
export const AnotherLimit = meta.story({
  play: async ({ canvasElement, args }) => {
    await userEvent.selectOptions(
      within(canvasElement).getByRole('combobox', { name: 'Mistakes allowed' }),
      '10%',
    );
    await waitFor(() =>
      expect(args.onAct).toHaveBeenCalledWith({ type: 'choose-error-rate', errorRate: 0.1 }),
    );
  },
});
