import { type CommandState, isOpen, type Task } from '@handoff-kit/core';
import { useDraft, useOwnership, useSend, useStatus } from '@handoff-kit/react';
import { Button } from '@handoff-kit/ui';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { offersPerson } from './shown-status.js';

/** Where the customer writes, and the two ways to hold the agent up that are always there. */
export function Composer({ task }: { readonly task: Task }): ReactNode {
  const draft = useDraft({ task: task.id, handoff: null, digest: null, field: 'message' }, '');
  const sender = useSend(task.id);
  const waiting = task.handoffs.filter((one) => isOpen(one) && one.route === 'user' && one.callId !== null);
  const reviewed = task.handoffs.some((one) => isOpen(one) && one.route === 'desk');
  const sending = sender.command.state === 'sending';

  async function send(): Promise<void> {
    const text = draft.text.trim();
    if (text === '' || sending) {
      return;
    }
    const answer = await sender.send({
      type: 'task.add-input',
      text,
      supersedes: waiting.map(({ id }) => id),
    });
    if (answer && !answer.refused) {
      draft.clear();
    }
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void send();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && !event.repeat && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void send();
    }
  }

  return (
    <form className="composer" onSubmit={onSubmit}>
      <Always task={task} />
      <label htmlFor="message">Your message</label>
      <div className="composer-row">
        <textarea
          id="message"
          rows={2}
          value={draft.text}
          onChange={({ target }) => draft.set(target.value)}
          onKeyDown={onKeyDown}
          aria-describedby="composer-note"
          placeholder="Write a message"
        />
        <Button type="submit" variant="secondary" pending={sending}>
          Send
        </Button>
      </div>
      <p id="composer-note" className="composer-note">
        {noteOf(waiting.length > 0, reviewed, sender.command)}
      </p>
    </form>
  );
}

function noteOf(waiting: boolean, reviewed: boolean, command: CommandState): string {
  switch (command.state) {
    case 'offline':
      return navigator.onLine
        ? 'The demo’s server does not answer. What you wrote is kept; try again.'
        : 'You are offline. What you wrote is kept.';
    case 'refused':
      return command.refusal.code === 'unanswered'
        ? 'The demo’s server does not answer. What you wrote is kept; send it again if it does not appear above.'
        : 'Your message was not taken. What you wrote is kept.';
    case 'idle':
    case 'sending':
      break;
    default:
      return command satisfies never;
  }
  if (waiting) {
    return 'A new message sets the open request aside.';
  }
  return reviewed ? 'The desk sees what you add.' : 'Enter sends, Shift and Enter starts a new line.';
}

/** Each only where nothing else on the page offers the same. */
function Always({ task }: { readonly task: Task }): ReactNode {
  const status = useStatus(task.id);
  const ownership = useOwnership(task.id);
  if (!status || !ownership?.can) {
    return null;
  }
  const { can } = ownership;
  return (
    <div className="always">
      {can.pause === true && (
        <Button variant="quiet" onClick={() => void status.pause()}>
          Pause agent
        </Button>
      )}
      {can['request-person'] === true && !offersPerson(task, status.view, ownership.view) && (
        <Button variant="quiet" onClick={() => void ownership.askForPerson()}>
          Ask for a person
        </Button>
      )}
    </div>
  );
}
