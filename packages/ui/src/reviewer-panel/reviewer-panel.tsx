'use client';
import { proposalOf } from '@handoff-kit/core';
import type { ReviewAct, ReviewModel } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { aboutOf, type HeadingLevel } from '../handoff-card/card.js';
import { HandoffReview } from './handoff-review.js';
import { OwnershipReview } from './ownership-review.js';
import type { Panel } from './panel.js';
import { stanceOf } from './stance.js';
import { useSpokenPanel } from './use-spoken-panel.js';

/** Props of `ReviewerPanel`. */
export interface ReviewerPanelProps {
  readonly review: ReviewModel;
  /** Called with what the reviewer did. Wins over the model's own. */
  readonly onAct?: ((act: ReviewAct) => void) | undefined;
  /** Level of its heading. Default 2. */
  readonly level?: HeadingLevel | undefined;
  /** Whether it stands in the page or fills a sheet. Default `inline`. */
  readonly layout?: 'inline' | 'sheet' | undefined;
  /** What stands at the end of the headline: a sheet's close button. */
  readonly end?: ReactNode;
  readonly className?: string | undefined;
}

/** An entry of the desk's queue, opened: why it is here, what is known, what would run, and the decision. */
export function ReviewerPanel({
  review: model,
  onAct,
  level = 2,
  layout = 'inline',
  end,
  className,
}: ReviewerPanelProps): ReactNode {
  const id = useId();
  const { view, task, client } = model;
  useSpokenPanel(model);
  const { handoff } = view;
  const panel: Panel = {
    model,
    act: (act) => (onAct ?? model.onAct)?.(act),
    stance: stanceOf(model),
    scope: {
      task: task.id,
      handoff: handoff?.id ?? null,
      digest: handoff && (proposalOf(handoff, null)?.digest ?? null),
    },
    held:
      view.key === 'sending' ||
      view.key === 'offline' ||
      client.command.state === 'sending' ||
      client.command.state === 'offline',
    why: `${id}why`,
    level,
    title: id,
    layout,
    end,
    className,
  };
  return handoff ? (
    <HandoffReview key={aboutOf(handoff)} panel={panel} handoff={handoff} />
  ) : (
    <OwnershipReview key={task.id} panel={panel} />
  );
}
