import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { entryNames, entryOf } from '../../../../.storybook/entry-of.js';
import preview from '../../../../.storybook/preview.js';
import { listing } from '../catalogue/trail.js';
import { manyEvents } from '../catalogue/trail-events.js';
import { AuditTrail, type AuditTrailProps } from './audit-trail.js';

const meta = preview.meta({
  title: 'Components/AuditTrail',
  component: AuditTrail,
  args: { trail: entryOf('audit-trail', 'listed').model, onAct: fn() },
  argTypes: {
    state: { control: 'select', options: entryNames('audit-trail'), description: 'Entry of the catalogue' },
    trail: { control: false },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
  render: ({ state, ...props }: AuditTrailProps & { state?: string }) => (
    <AuditTrail {...props} {...(state && { trail: entryOf('audit-trail', state).model })} />
  ),
});

/** Every state, and everything that can be set. */
export const Playground = meta.story({
  args: { state: 'listed', level: 2, className: '' },
});

/** Narrowing says what it is narrowed to; the host answers with what is left and how much that is. */
export const Narrowing = meta.story({
  play: async ({ canvasElement, args }) => {
    await userEvent.selectOptions(within(canvasElement).getByRole('combobox', { name: 'Kind' }), 'decision');
    await waitFor(() =>
      expect(args.onAct).toHaveBeenCalledWith({
        type: 'filter',
        filter: { kind: 'decision', actor: null, text: '' },
      }),
    );
  },
});

/** A hundred thousand events: only those in sight are in the document. */
export const HundredThousand = meta.story({
  args: { trail: listing(manyEvents(100_000)) },
});
