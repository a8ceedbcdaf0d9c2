'use client';
import { type Assessment, explain, type Trigger } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Disclosure } from '../base/disclosure.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { type Card, proposalIn } from './card.js';

/** Props of `Foot`. */
export interface FootProps {
  readonly card: Card;
  /** The option picked, or null. */
  readonly picked: string | null;
}

/** The agent's reasoning, closed, and how far this can be taken back. */
export function Foot({ card, picked }: FootProps): ReactNode {
  const { view, now } = card.model;
  const { subject, why, expiresAt, undoFor } = view.handoff;
  const proposal = proposalIn(subject, picked);
  const says = proposal?.presentation.agentSays;
  const aside =
    view.key === 'sending' ? (
      <Message id="handoff.sending" />
    ) : undoFor !== null ? (
      <Message id="handoff.foot.undo" params={{ length: undoFor }} />
    ) : (
      proposal?.action.reversibility === 'irreversible' && <Message id="handoff.foot.final" />
    );
  return (
    <div className="hk-foot" data-part="foot">
      <Disclosure
        label={<Message id="handoff.reasoning" />}
        beside={aside && <span className="hk-aside">{aside}</span>}
      >
        <div className="hk-reasoning" data-part="reasoning">
          {says && (
            <div>
              <p className="hk-label">
                <Message id="common.agent-says" />
              </p>
              <blockquote className="hk-says" dir="auto">
                <Revealed text={says} multiline />
              </blockquote>
            </div>
          )}
          <Trace assessment={proposal?.assessment ?? null} why={why} />
          <p className="hk-note">
            <Message id="handoff.reasoning.open" params={{ at: expiresAt }} now={now} />
          </p>
        </div>
      </Disclosure>
    </div>
  );
}

function Trace({
  assessment,
  why,
}: {
  readonly assessment: Assessment | null;
  readonly why: Trigger | null;
}): ReactNode {
  const judged = assessment ?? { shown: why, triggers: why ? [why] : [], confidence: null };
  if (judged.triggers.length === 0) return null;
  return (
    <div>
      <p className="hk-label">
        <Message id="handoff.reasoning.why" />
      </p>
      <ul className="hk-trace">
        {explain(judged).trace.map(({ key, params }) => (
          <li key={key}>
            <Message id={key} params={params} />
          </li>
        ))}
      </ul>
    </div>
  );
}
