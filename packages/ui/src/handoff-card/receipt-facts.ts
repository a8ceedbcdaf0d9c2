import type { Actor, Decision, Handoff, HandoffView, Instant } from '@handoff-kit/core';
import type { HandoffModel } from '@handoff-kit/react';
import { optionIn } from './card.js';

/** Everything that a receipt's lines may mention. */
export interface ReceiptFacts {
  /** What it was about, as the button named it. */
  readonly name: string;
  readonly who: 'you' | 'rule' | 'other';
  readonly by: string;
  readonly at: Instant;
  readonly since: Instant;
  readonly until: Instant;
  readonly count: number;
  readonly why: string;
  readonly message: string;
  /** Whether `message` says anything: what a system says of its insides stays with the team. */
  readonly told: 'yes' | 'no';
  /** Whether it is certain that nothing was done: not where the host did not answer. */
  readonly known: 'yes' | 'no';
  readonly verdict: 'yes' | 'no';
  readonly happened: 'yes' | 'no';
}

/** Reads the facts of a receipt from its view. */
export function factsOf({ view, viewer, now }: HandoffModel): ReceiptFacts {
  const { handoff } = view;
  const decision = decisionIn(view);
  const actor = actorIn(view) ?? decision?.by ?? null;
  const at = 'at' in view ? view.at : (decision?.at ?? now);
  const { execution } = handoff;
  return {
    name: nameOf(handoff, decision),
    who: whoIs(actor, viewer),
    by: actor?.name ?? '',
    at,
    since: view.key === 'running' ? view.since : at,
    until: view.key === 'succeeded-undoable' ? view.until : handoff.expiresAt,
    count: decision?.changes.length ?? 0,
    why: execution.state === 'voided' ? execution.why : 'why' in view ? view.why : '',
    message: view.key === 'failed' ? view.message : '',
    told: view.key === 'failed' && view.message ? 'yes' : 'no',
    known: view.key === 'refused' && view.refusal.code === 'unanswered' ? 'no' : 'yes',
    verdict: view.key === 'decided-elsewhere' && view.approved ? 'yes' : 'no',
    happened: view.key === 'settled' && view.happened ? 'yes' : 'no',
  };
}

function whoIs(actor: Actor | null, viewer: HandoffModel['viewer']): ReceiptFacts['who'] {
  if (actor?.kind === 'rule') {
    return 'rule';
  }
  return actor?.kind === viewer.kind && actor.id === viewer.id ? 'you' : 'other';
}

/** What a finished action is called by its author, in the past tense; null where nobody has said. */
export function finishedName({ view }: HandoffModel): string | null {
  return view.key === 'succeeded' || view.key === 'succeeded-undoable'
    ? (view.decision.run?.presentation.receipt ?? null)
    : null;
}

/** The decision behind a view, or null where there was none. */
export function decisionIn({ handoff: { request } }: HandoffView): Decision | null {
  return 'decision' in request ? request.decision : null;
}

function actorIn(view: HandoffView): Actor | null {
  switch (view.key) {
    case 'deferred':
    case 'withdrawn':
    case 'settled':
      return view.by;
    default:
      return null;
  }
}

function nameOf({ subject }: Handoff, decision: Decision | null): string {
  const run = decision?.run?.presentation.approve;
  switch (subject.kind) {
    case 'approval':
      return run ?? subject.proposal.presentation.approve;
    case 'choice':
      return optionIn(subject.options, decision?.option ?? null)?.label ?? subject.question;
    case 'question':
      return subject.question;
    default:
      return subject satisfies never;
  }
}
