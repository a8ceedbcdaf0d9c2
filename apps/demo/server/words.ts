import type { TurnWords } from '@handoff-kit/adapters/ai-sdk';
import type { Handoff } from '@handoff-kit/core';

/** What the agent says of itself, for the StatusCard. */
export const WORDS: TurnWords = {
  started: () => 'Reading your message before I answer',
  finished: (_, handoff) => (handoff ? doneOf(handoff) : 'Over to you'),
  stopped: () => ({
    why: 'I could not reach the service that I think with.',
    next: 'Write again, or ask for a person; what you wrote is kept.',
  }),
};

function doneOf({ subject }: Handoff): string {
  const action = subject.kind === 'approval' ? subject.proposal.action : null;
  const target = action?.target ?? '';
  switch (action?.type) {
    case 'order.delivery-note':
      return `Note for the driver of order ${target} saved`;
    case 'refund.issue':
      return `Refund for order ${target} issued`;
    case 'account.address':
      return 'Delivery address changed';
    case 'account.close':
      return `Account ${target} closed`;
    case 'email.send':
      return `E-mail to ${target} sent`;
    default:
      return 'Your request is done';
  }
}
