// @vitest-environment node
import { selectHandoff, selectReview } from '@handoff-kit/core';
import { expect, test } from 'vitest';
import { type CatalogueEntry, catalogue } from './catalogue.js';
import { chargedTask } from './review-tasks.js';

type Of<Component extends CatalogueEntry['component']> = Extract<
  CatalogueEntry,
  { readonly component: Component }
>;

const cards = catalogue.filter((entry): entry is Of<'handoff-card'> => entry.component === 'handoff-card');
const panels = catalogue.filter(
  (entry): entry is Of<'reviewer-panel'> => entry.component === 'reviewer-panel',
);

test.each(cards.map((entry) => [entry.name, entry.model] as const))(
  'core shows a card as %s for exactly this request',
  (_, { view, now, viewer, client }) => {
    const { handoff } = view;
    const others =
      'by' in view && typeof view.by === 'object' && view.by && 'subject' in view.by ? [view.by] : [];
    const task = chargedTask({ handoffs: [handoff, ...others] });
    expect(selectHandoff(task, handoff.id, now, viewer, client)).toEqual(view);
  },
);

test.each(panels.map((entry) => [entry.name, entry.model] as const))(
  'core shows a panel as %s for exactly this task',
  (_, { view, now, viewer, client }) => {
    const entry = view.handoff
      ? ({ kind: 'handoff', handoff: view.handoff.id } as const)
      : ({ kind: 'ownership' } as const);
    const seenSeq = view.key === 'changed-while-open' ? 18 : view.task.contentSeq;
    expect(selectReview(view.task, entry, now, viewer, { ...client, seenSeq })).toEqual(view);
  },
);
