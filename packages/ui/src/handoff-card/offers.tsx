'use client';
import type { Proposal } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { answersIn } from './answer-form.js';
import { allows, type Card, decision, proposalIn } from './card.js';
import type { Choice, Wait } from './decision-bar.js';
import { changesIn } from './edit-form.js';
import { reasonIn } from './reject-form.js';
import type { Guard } from './use-press-guard.js';
import { type Mode, NOTE, type Written } from './written.js';

/** What the buttons are made from. */
export interface Offers {
  readonly card: Card;
  readonly written: Written;
  /** What the recommended button waits for. */
  readonly wait: Wait | null;
  readonly guard: Guard;
  /** Whether the card is still where it was when it was armed. */
  readonly confirm: () => boolean;
  readonly move: (mode: Mode) => void;
  /** Says what is missing. */
  readonly check: () => void;
  /** Forgets what was written. */
  readonly discard: () => void;
}

/** What the recommended button still waits for, or null. */
export function waitOf({ model }: Card, written: Written, armed: boolean): Wait | null {
  const { view } = model;
  const { subject } = view.handoff;
  const { mode, picked, texts, read, checked } = written;
  const still = armed && view.key !== 'arming' ? null : 'arming';
  if (mode === 'reject') return still;
  if (subject.kind === 'choice' && picked === null) return 'choose.first';
  if (subject.kind === 'question')
    return checked && !answersIn(subject.fields, texts) ? 'answer.missing' : still;
  if (mode === 'edit' && subject.kind === 'approval') {
    const changes = changesIn(subject.proposal.presentation, texts);
    if (!changes) return 'editing.fault';
    if (Object.keys(changes).length === 0) return 'editing.none';
  }
  return read ? still : 'unread';
}

/** The buttons that this state offers this viewer, the recommended one first. */
export function choicesOf(offers: Offers): readonly Choice[] {
  const { card, written } = offers;
  const { model } = card;
  if (model.view.key === 'review-waiting') return [];
  switch (written.mode) {
    case 'view':
      return deciding(offers);
    case 'edit':
      return editing(offers);
    case 'reject':
      return rejecting(offers);
    default:
      return written.mode satisfies never;
  }
}

function deciding({ card, written, wait, guard, confirm, move, check }: Offers): readonly Choice[] {
  const { model, act } = card;
  const { subject } = model.view.handoff;
  const { picked, texts } = written;
  const proposal = proposalIn(subject, picked);
  const digest = proposal?.digest ?? null;
  const about = `${picked} ${digest}`;
  const seen = seenOf(proposal, written);
  const ready = (): boolean => wait === null && confirm();
  const choices: Choice[] = [];

  function offer(part: Choice['part'], label: ReactNode, press: Choice['press']): void {
    choices.push({ part, label, press });
  }

  if (subject.kind === 'approval' && allows(model, 'approve')) {
    offer(
      'approve',
      <Revealed text={subject.proposal.presentation.approve} />,
      guard(about, () => act(decision('approved', digest, seen)), ready),
    );
  }
  if (subject.kind === 'choice' && allows(model, 'answer')) {
    offer(
      'approve',
      proposal ? <Revealed text={proposal.presentation.approve} /> : <Message id="handoff.choose" />,
      guard(about, () => act(decision('answered', digest, { option: picked, ...seen })), ready),
    );
  }
  if (subject.kind === 'question' && allows(model, 'answer')) {
    offer(
      'approve',
      <Message id="handoff.answer" />,
      guard(
        about,
        () => {
          const answers = answersIn(subject.fields, texts);
          if (!answers) {
            check();
            return false;
          }
          return act(decision('answered', null, { answers }));
        },
        ready,
      ),
    );
  }
  const mayEdit =
    subject.kind === 'approval' &&
    subject.proposal.presentation.editable.length > 0 &&
    allows(model, 'approve-with-changes');
  if (mayEdit) {
    const { edit } = subject.proposal.presentation;
    offer('edit', edit ? <Revealed text={edit} /> : <Message id="handoff.edit" />, {
      onClick: () => move('edit'),
    });
  }
  if (allows(model, 'reject')) {
    offer('reject', rejectLabel(card), { onClick: () => move('reject') });
  }
  if (!mayEdit && allows(model, 'defer')) {
    offer(
      'defer',
      <Message id="handoff.defer" />,
      guard(about, () => act({ type: 'defer' })),
    );
  }
  return choices;
}

function editing({ card, written, wait, guard, confirm, move, discard }: Offers): readonly Choice[] {
  const { model, act } = card;
  const { subject } = model.view.handoff;
  if (subject.kind !== 'approval') return [];
  const { digest, presentation } = subject.proposal;
  const changes = changesIn(presentation, written.texts);
  const choices: Choice[] = [
    {
      part: 'approve',
      label: <Revealed text={presentation.approve} />,
      press: guard(
        `changed ${digest}`,
        () =>
          act(decision('approved-with-changes', digest, { changes, ...seenOf(subject.proposal, written) })),
        () => wait === null && confirm(),
      ),
    },
    { part: 'back', label: <Message id="common.cancel" />, press: { onClick: () => move('view') } },
  ];
  if (!changes || Object.keys(changes).length > 0) {
    choices.push({
      part: 'discard',
      label: <Message id="handoff.editing.discard" />,
      press: {
        onClick: () => {
          discard();
          move('view');
        },
      },
    });
  }
  return choices;
}

function rejecting({ card, written, guard, confirm, move }: Offers): readonly Choice[] {
  const { model, act } = card;
  const digest = proposalIn(model.view.handoff.subject, null)?.digest ?? null;
  const { texts } = written;
  const choices: Choice[] = [
    {
      part: 'reject',
      label: rejectLabel(card),
      press: guard(
        `rejected ${digest}`,
        () =>
          act(
            decision('rejected', digest, { rejection: reasonIn(texts), note: texts[NOTE]?.trim() || null }),
          ),
        confirm,
      ),
    },
    { part: 'back', label: <Message id="common.cancel" />, press: { onClick: () => move('view') } },
  ];
  if (allows(model, 'defer')) {
    choices.push({
      part: 'defer',
      label: <Message id="handoff.defer" />,
      press: guard('deferred', () => act({ type: 'defer' })),
    });
  }
  return choices;
}

/** A large proposal is decided with whether all of it was on screen. */
function seenOf(proposal: Proposal | null, { read }: Written): { readonly viewedFully?: boolean } {
  return proposal?.presentation.large ? { viewedFully: read } : {};
}

function rejectLabel({ model }: Card): ReactNode {
  const { subject } = model.view.handoff;
  switch (subject.kind) {
    case 'approval':
      return <Revealed text={subject.proposal.presentation.reject} />;
    case 'choice':
      return <Message id="handoff.choose.none" />;
    case 'question':
      return <Message id="handoff.answer.decline" />;
    default:
      return subject satisfies never;
  }
}
