'use client';
import type { Handoff } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import { type ReactNode, useRef } from 'react';
import { Button } from '../base/button.js';
import { Message } from '../base/message.js';
import { useKeptFocus } from '../base/use-kept-focus.js';
import type { Choice, Wait } from '../handoff-card/decision-bar.js';
import { RejectForm } from '../handoff-card/reject-form.js';
import { ActionColumn } from './action-column.js';
import { barTextOf } from './bar-text.js';
import { ChangesNotice } from './changes-notice.js';
import { FactsColumn } from './facts-column.js';
import type { Panel } from './panel.js';
import { PanelBar } from './panel-bar.js';
import { PanelFrame } from './panel-frame.js';
import { useDeciding } from './use-deciding.js';

/** Props of `HandoffReview`. */
export interface HandoffReviewProps {
  readonly panel: Panel;
  readonly handoff: Handoff;
}

/** A handoff at the desk. Mount it anew where it is about something else. */
export function HandoffReview({ panel, handoff }: HandoffReviewProps): ReactNode {
  const { t } = useMessages();
  const focus = useKeptFocus<HTMLElement>();
  const bar = useRef<HTMLElement>(null);
  const deciding = useDeciding(panel, handoff, focus.ref, bar);
  const { written, wait, changed, choices } = deciding;
  const { view, can } = panel.model;
  const { key } = view;
  const text = barTextOf(panel.model, changed);
  const blocked = panel.held || key === 'changed-while-open';
  const decides = choices.length > 0 && !blocked && key !== 'refused';
  const says = wait !== null && wait !== 'arming' && decides;
  const behind = key === 'changed-while-open' && choices.length > 0;
  return (
    <PanelFrame
      panel={panel}
      focus={focus}
      onLeave={written.mode === 'view' ? null : () => deciding.move('view')}
    >
      <ChangesNotice panel={panel} />
      <div className="hk-review-columns">
        <FactsColumn panel={panel} />
        <ActionColumn panel={panel} handoff={handoff} deciding={deciding} />
      </div>
      <PanelBar
        bar={bar}
        why={panel.why}
        text={
          behind
            ? { ...text, note: <Message id="review.changed.line" /> }
            : says
              ? { ...text, note: <WaitLine wait={wait} handoff={handoff} /> }
              : decides
                ? { ...text, arming: { line: <Message id="handoff.arming" />, now: wait === 'arming' } }
                : text
        }
        form={
          written.mode === 'reject' && (
            <fieldset
              className="hk-form hk-review-form"
              data-part="form"
              tabIndex={-1}
              aria-label={t('handoff.reject.title')}
            >
              <RejectForm texts={written.texts} onText={deciding.write} />
            </fieldset>
          )
        }
      >
        {panel.stance === 'claim' && key !== 'refused' && (!can || can.handoff?.claim === true) && (
          <Button
            variant="primary"
            data-part="claim"
            blocked={blocked}
            pending={key === 'sending'}
            aria-describedby={panel.why}
            onClick={() => panel.act({ type: 'claim' })}
          >
            <Message id={key === 'claim-lapsed' ? 'review.claim.again' : 'review.claim.claim'} />
          </Button>
        )}
        {key !== 'refused' && choices.map(buttonOf).reverse()}
        {key === 'refused' && (
          <Button data-part="dismiss" onClick={() => panel.act({ type: 'dismiss-refusal' })}>
            <Message id="review.refused.dismiss" />
          </Button>
        )}
        {panel.stance === 'closed' && key !== 'refused' && (
          <Button data-part="close" onClick={() => panel.act({ type: 'close' })}>
            <Message id="review.decided.close" />
          </Button>
        )}
      </PanelBar>
    </PanelFrame>
  );

  function buttonOf({ part, label, press }: Choice, index: number): ReactNode {
    const recommended = index === 0 && (part === 'approve' || written.mode === 'reject');
    const waits = recommended && wait !== null && wait !== 'answer.missing';
    const opens = part === 'back' || part === 'edit';
    const held = waits || (opens ? key === 'sending' : blocked);
    return (
      <Button
        key={part}
        variant={recommended ? 'primary' : index < 2 ? 'secondary' : 'quiet'}
        data-part={part}
        pending={recommended && key === 'sending'}
        blocked={held}
        aria-describedby={part === 'approve' || held ? panel.why : undefined}
        {...press}
      >
        {label}
      </Button>
    );
  }
}

function WaitLine({ wait, handoff }: { readonly wait: Wait; readonly handoff: Handoff }): ReactNode {
  const { subject } = handoff;
  return wait === 'unread' && subject.kind === 'approval' ? (
    <Message id="review.unread.line" params={{ leaves: subject.proposal.presentation.leaves }} />
  ) : (
    <Message id={`handoff.${wait}`} />
  );
}
