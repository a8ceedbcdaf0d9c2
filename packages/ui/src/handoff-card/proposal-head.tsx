'use client';
import type { ReactNode } from 'react';
import { Mark } from '../base/mark.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { Why } from '../base/why.js';
import { type Card, proposalIn } from './card.js';
import { Heading } from './heading.js';

/** Props of `ProposalHead`. */
export interface ProposalHeadProps {
  readonly card: Card;
}

/** What it is about, and what is proposed: the largest text of the card. */
export function ProposalHead({ card }: ProposalHeadProps): ReactNode {
  const { subject, proposer, why, batch, approvals, votes } = card.model.view.handoff;
  const presentation = proposalIn(subject, null)?.presentation;
  const byAgent = proposer.kind === 'agent';
  return (
    <header className="hk-ask">
      <p className="hk-context" data-part="context">
        <Mark icon={byAgent ? 'spark' : 'person'} tone={byAgent ? 'agent' : 'person'} size="small" />
        <span className="hk-context-text">
          {presentation ? (
            <Revealed text={presentation.context} />
          ) : (
            <Message id={`handoff.context.${subject.kind === 'question' ? 'question' : 'choice'}`} />
          )}
        </span>
        {batch && (
          <span>
            <Message id="handoff.batch" params={{ index: batch.index + 1, size: batch.size }} />
          </span>
        )}
        {approvals > 1 && (
          <span>
            <Message id="handoff.votes" params={{ votes: votes.length, needed: approvals }} />
          </span>
        )}
      </p>
      <Heading card={card} part="proposal">
        <Revealed
          text={subject.kind === 'approval' ? subject.proposal.presentation.proposal : subject.question}
        />
      </Heading>
      {why && why.kind !== 'irreversible' && (
        <p className="hk-why" data-part="why">
          <Why trigger={why} />
        </p>
      )}
    </header>
  );
}
