import {
  type Actor,
  type Handoff,
  isRefusal,
  proposalOf,
  type Verdict,
  type Viewer,
} from '@handoff-kit/core';
import type { DraftPlace, DraftScope } from './drafts.js';
import type { DecisionMade } from './models.js';
import type { Answer, Session } from './session.js';

/** What a decision may say besides its verdict. */
export type DecisionDetails = Partial<Omit<DecisionMade, 'verdict' | 'digest'>>;

/** A decision about exactly what a handoff shows: for a choice, about the option that is taken. */
export function decisionOn(handoff: Handoff, verdict: Verdict, details: DecisionDetails = {}): DecisionMade {
  return {
    verdict,
    digest: digestOf(handoff, details.option ?? null),
    changes: null,
    option: null,
    answers: null,
    rejection: null,
    recommendation: null,
    note: null,
    ...details,
  };
}

/** Where the unsent text about a handoff is kept. */
export function draftScope(task: string, handoff: Handoff | null): DraftScope {
  return { task, handoff: handoff?.id ?? null, digest: handoff && digestOf(handoff, null) };
}

/** Sends a decision; once it is accepted, the text that was written for it is forgotten. */
export async function sendDecision(
  session: Session,
  drafts: DraftPlace,
  handoff: Handoff,
  decision: DecisionMade,
): Promise<Answer> {
  const fence = fenceOf(handoff, session.initial.viewer);
  const answer = await session.send(decision.verdict, {
    ...decision,
    type: 'handoff.decide',
    handoff: handoff.id,
    fence,
  });
  if (answer && !isRefusal(answer)) {
    drafts.kept?.clear(draftScope(session.task, handoff));
  }
  return answer;
}

function digestOf(handoff: Handoff, option: string | null): string | null {
  return proposalOf(handoff, option)?.digest ?? null;
}

/** The claim that is shown as the viewer's own, lapsed or not: the host must not take a decision for a newer one. */
function fenceOf({ claim }: Handoff, viewer: Viewer): number | null {
  const isOwn = ({ kind, id }: Actor): boolean => kind === viewer.kind && id === viewer.id;
  return claim && isOwn(claim.by) ? claim.fence : null;
}
