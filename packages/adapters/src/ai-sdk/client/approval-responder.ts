import type { DecideCommand } from '@handoff-kit/core';
import type { HandoffPart } from './handoff-parts.js';

/** What a HandoffCard reports, as far as it matters here. */
export type ApprovalAct =
  | { readonly type: 'decide'; readonly decision: Pick<DecideCommand, 'verdict' | 'note'> }
  | { readonly type: string };

/** `addToolApprovalResponse` of `useChat`. */
export type AddToolApprovalResponse = (response: {
  readonly id: string;
  readonly approved: boolean;
  readonly reason?: string;
}) => void | PromiseLike<void>;

/** What became of an act. `unsupported` is an edit or an answer: this channel carries only yes or no, and nothing was sent. */
export type ApprovalAnswer = 'sent' | 'ignored' | 'unsupported';

/**
 * For an app without a host: sends a card's decision back through the runtime's own approval channel. What this cannot
 * promise: no edits (only yes or no goes back), no at-most-once (the same history posted again runs the tool again), no
 * binding of what runs to what was shown, and no decision by anybody but the page's own user.
 */
export function createApprovalResponder(
  part: HandoffPart,
  addToolApprovalResponse: AddToolApprovalResponse,
): (act: ApprovalAct) => ApprovalAnswer {
  let answered = part.state !== 'waiting';
  return (act) => {
    if (!('decision' in act) || part.approvalId === null || answered) {
      return 'ignored';
    }
    const { verdict, note } = act.decision;
    switch (verdict) {
      case 'approved':
      case 'rejected':
        answered = true;
        void addToolApprovalResponse({
          id: part.approvalId,
          approved: verdict === 'approved',
          ...(note === null ? {} : { reason: note }),
        });
        return 'sent';
      case 'approved-with-changes':
      case 'answered':
        return 'unsupported';
      default:
        return verdict satisfies never;
    }
  };
}
