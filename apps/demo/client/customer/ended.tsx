import { useDraft } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { OwnWords } from './own-words.js';
import { useOpening } from './use-opening.js';

const ENDED = {
  finished: 'This conversation is finished.',
  cancelled: 'This conversation was cancelled.',
} as const;

/** What stands in place of the composer once nothing more can be said. */
export function Ended({
  task,
  phase,
}: {
  readonly task: string;
  readonly phase: keyof typeof ENDED;
}): ReactNode {
  return (
    <div className="ended">
      <p>
        {ENDED[phase]} <a href="/">Start a new one</a>
      </p>
      <Unsent task={task} />
    </div>
  );
}

/** A conversation that the server does not know, with what the customer had not sent yet. */
export function Forgotten({ task }: { readonly task: string }): ReactNode {
  const draft = useDraft({ task, handoff: null, digest: null, field: 'message' }, '');
  return (
    <div className="conversation">
      <p className="empty">
        {draft.text === ''
          ? 'There is no such conversation. The demo forgets everything when it starts anew.'
          : 'The demo started anew and has forgotten this conversation. What you had not sent is kept below.'}{' '}
        <a href="/">Go to the start</a>
      </p>
      <Unsent task={task} />
    </div>
  );
}

function Unsent({ task }: { readonly task: string }): ReactNode {
  const draft = useDraft({ task, handoff: null, digest: null, field: 'message' }, '');
  const { opening, failed, open } = useOpening();
  return draft.text === '' ? null : (
    <OwnWords
      label="What you had written. Start a new conversation with it"
      initial={draft.text}
      onSend={(text) => void open(null, text)}
      pending={opening !== null}
      failed={failed}
    />
  );
}
