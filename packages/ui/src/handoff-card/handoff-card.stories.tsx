import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import preview from '../../../../.storybook/preview.js';
import { ILSE } from '../catalogue/fixtures.js';
import { asking, handoffModel, handoffCatalogue as states } from '../catalogue/handoff.js';
import { CANCEL_FLIGHT, HOSTILE } from '../catalogue/handoff-subjects.js';
import { HandoffCard } from './handoff-card.js';

const meta = preview.meta({
  title: 'Components/HandoffCard',
  component: HandoffCard,
  args: { level: 2 },
  decorators: [
    (Story) => (
      <MessagesProvider messages={en} timeZone="UTC">
        <Story />
      </MessagesProvider>
    ),
  ],
});

/** Everything that can be set: try the state, the level of the heading and the docked buttons. */
export const Playground = meta.story({ args: { handoff: states.confirm } });

export const Arming = meta.story({ args: { handoff: states.arming } });
export const Unread = meta.story({ args: { handoff: states.unread } });
export const Confirm = meta.story({ args: { handoff: states.confirm } });
export const Choose = meta.story({ args: { handoff: states.choose } });
export const Answer = meta.story({ args: { handoff: states.answer } });
export const ReviewOwn = meta.story({ args: { handoff: states['review-own'] } });
export const ReviewWaiting = meta.story({ args: { handoff: states['review-waiting'] } });
export const Editing = meta.story({ args: { handoff: states.editing } });
export const Sending = meta.story({ args: { handoff: states.sending } });
export const Refused = meta.story({ args: { handoff: states.refused } });
export const Offline = meta.story({ args: { handoff: states.offline } });
export const Expiring = meta.story({ args: { handoff: states.expiring } });
export const Approved = meta.story({ args: { handoff: states.approved } });
export const ApprovedWithChanges = meta.story({ args: { handoff: states['approved-with-changes'] } });
export const ApprovedByRule = meta.story({ args: { handoff: states['approved-by-rule'] } });
export const Answered = meta.story({ args: { handoff: states.answered } });
export const Rejected = meta.story({ args: { handoff: states.rejected } });
export const DecidedElsewhere = meta.story({ args: { handoff: states['decided-elsewhere'] } });
export const Deferred = meta.story({ args: { handoff: states.deferred } });
export const Expired = meta.story({ args: { handoff: states.expired } });
export const Withdrawn = meta.story({ args: { handoff: states.withdrawn } });
export const Superseded = meta.story({ args: { handoff: states.superseded } });
export const Unpresentable = meta.story({ args: { handoff: states.unpresentable } });
export const Running = meta.story({ args: { handoff: states.running } });
export const Succeeded = meta.story({ args: { handoff: states.succeeded } });
export const SucceededUndoable = meta.story({ args: { handoff: states['succeeded-undoable'] } });
export const Undoing = meta.story({ args: { handoff: states.undoing } });
export const Undone = meta.story({ args: { handoff: states.undone } });
export const UndoFailed = meta.story({ args: { handoff: states['undo-failed'] } });
export const Failed = meta.story({ args: { handoff: states.failed } });
export const Unknown = meta.story({ args: { handoff: states.unknown } });
export const Settled = meta.story({ args: { handoff: states.settled } });
export const Voided = meta.story({ args: { handoff: states.voided } });

/** An action that cannot be undone, with its buttons docked below the card. */
export const Docked = meta.story({
  args: { handoff: handoffModel({ key: 'confirm', handoff: asking(CANCEL_FLIGHT) }), docked: true },
});

/** Hidden characters, a secret and a blob: everything shows, nothing misleads. */
export const Hostile = meta.story({
  args: { handoff: handoffModel({ key: 'confirm', handoff: asking(HOSTILE) }, { viewer: ILSE }) },
});
