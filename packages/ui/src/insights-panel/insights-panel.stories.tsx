import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { entryNames, entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { InsightsPanel, type InsightsPanelProps } from './insights-panel.js';

const meta = preview.meta({
  title: 'Components/InsightsPanel',
  component: InsightsPanel,
  args: { insights: entryOf('insights-panel', 'ready').model, onAct: fn() },
  argTypes: {
    state: {
      control: 'select',
      options: entryNames('insights-panel'),
      description: 'Entry of the catalogue',
    },
    insights: { control: false },
    nameOf: { control: false },
    level: { control: { type: 'number', min: 2, max: 5 } },
  },
  render: ({ state, ...props }: InsightsPanelProps & { state?: string }) => (
    <InsightsPanel {...props} {...(state && { insights: entryOf('insights-panel', state).model })} />
  ),
});

/** Every state, and everything that can be set; `nameOf` says what people at the desk are called. */
export const Playground = meta.story({ args: { state: 'ready', level: 2, className: '' } });

/** Another period is asked for in place: what is known stays in sight until it has come. */
export const AnotherPeriod = meta.story({
  play: async ({ canvasElement, args }) => {
    await userEvent.selectOptions(
      within(canvasElement).getByRole('combobox', { name: 'Period' }),
      'Last 90 days',
    );
    await waitFor(() => expect(args.onAct).toHaveBeenCalledWith({ type: 'choose-period', days: 90 }));
  },
});

/** Cases leave without what may name a person, unless somebody leaves it in. */
export const EvaluationCases = meta.story({
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Prepare file' }));
    await waitFor(() =>
      expect(args.onAct).toHaveBeenCalledWith({ type: 'export-cases', personal: 'removed' }),
    );
  },
});
