'use client';
import { useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Chips } from '../base/chips.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { KnownFields } from './known-fields.js';
import type { Panel } from './panel.js';
import { Section } from './section.js';
import { TriggerNote } from './trigger-note.js';

/** What a reviewer reads first: the exact trigger, the facts, and what came along. */
export function FactsColumn({ panel }: { readonly panel: Panel }): ReactNode {
  const { t } = useMessages();
  const { view, task } = panel.model;
  const { handoff } = view;
  const { owner } = task;
  const trigger = handoff ? handoff.why : 'why' in owner ? owner.why : null;
  const proposal = handoff?.subject.kind === 'approval' ? handoff.subject.proposal : null;
  const along = 'goesAlong' in owner && owner.goesAlong.length > 0 ? owner.goesAlong : task.context?.parts;
  const says = proposal?.presentation.agentSays;
  return (
    <div className="hk-review-facts">
      {(trigger || handoff) && (
        <TriggerNote trigger={trigger} confidence={proposal?.assessment.confidence ?? null} />
      )}
      <KnownFields panel={panel} />
      {along && along.length > 0 && (
        <Section panel={panel} part="along" title={<Message id="review.context.title" />}>
          <Chips texts={along} checked label={t('review.context.title')} />
        </Section>
      )}
      {says !== undefined && (
        <Section panel={panel} part="says" title={<Message id="common.agent-says" />}>
          <p className="hk-says" dir="auto">
            <Revealed text={says} multiline />
          </p>
        </Section>
      )}
    </div>
  );
}
