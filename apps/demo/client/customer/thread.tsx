import type { ConversationMessage } from '@handoff-kit/adapters/ai-sdk';
import { isToolPart } from '@handoff-kit/adapters/ai-sdk/client';
import type { Handoff, Task } from '@handoff-kit/core';
import { type StatusAct, useHandoff, useScope, useStatus } from '@handoff-kit/react';
import { Avatar, Button, HandoffCard, Icon, Mark, ScopeNotice, StatusCard } from '@handoff-kit/ui';
import type { ReactNode } from 'react';
import { useNarrow } from '../use-narrow.js';
import { isLine, shownStatus } from './shown-status.js';
import { useFollow } from './use-follow.js';
import { useMessagesOf } from './use-messages-of.js';

/** What was said, with each request where it came up. */
export function Thread({ task }: { readonly task: Task }): ReactNode {
  const messages = useMessagesOf(task.id);
  // A call of the agent has its place in a message. What people proposed, or asked to undo, has none.
  const others = task.handoffs.filter(
    ({ callId, reverses, request }) => callId === null && (reverses === null || request.state === 'pending'),
  );
  const { ref, newBelow, goToEnd } = useFollow(endOf(messages, task));
  return (
    <>
      <div className="thread" role="log" aria-label="Conversation" ref={ref}>
        {messages.map((message) => (
          <Said key={message.id} message={message} task={task} />
        ))}
        {others.map((handoff) => (
          <Request key={handoff.id} task={task.id} handoff={handoff} />
        ))}
        <Scope task={task.id} />
        <Status task={task} />
      </div>
      {newBelow && (
        <div className="new-below">
          <Button variant="secondary" onClick={goToEnd}>
            New below
          </Button>
        </div>
      )}
    </>
  );
}

/** Changes whenever there is more to read at the end. */
function endOf(messages: readonly ConversationMessage[], { handoffs, activity }: Task): string {
  const parts = messages.at(-1)?.parts ?? [];
  const written = parts.reduce((sum, part) => sum + (part.type === 'text' ? part.text.length : 1), 0);
  return [messages.length, written, handoffs.length, activity.state].join(' ');
}

function Said({ message, task }: { readonly message: ConversationMessage; readonly task: Task }): ReactNode {
  const author = message.metadata?.author;
  if (author?.kind === 'system') {
    return null;
  }
  const parts = message.parts.map((part, index) => {
    const key = `${message.id}-${index}`;
    if (part.type === 'text') {
      return part.text === '' ? null : (
        <p key={key} className="said-text">
          {part.text}
        </p>
      );
    }
    return isToolPart(part) ? <Called key={key} callId={part.toolCallId} task={task} /> : null;
  });
  if (message.role === 'user') {
    return <div className="said said-by-user">{parts}</div>;
  }
  return author ? (
    <div className="said said-by-person">
      <Avatar name={author.name} />
      <div>
        <p className="said-name">{author.name}</p>
        {parts}
      </div>
    </div>
  ) : (
    <div className="said said-by-agent">{parts}</div>
  );
}

function Called({ callId, task }: { readonly callId: string; readonly task: Task }): ReactNode {
  const handoff = task.handoffs.find((one) => one.callId === callId);
  if (!handoff) {
    return null;
  }
  const proposal = handoff.subject.kind === 'approval' ? handoff.subject.proposal : null;
  return proposal?.action.reversibility === 'read-only' ? (
    <p className="read">
      <Icon name={READ[proposal.action.type]?.icon ?? 'search'} />
      {READ[proposal.action.type]?.done ?? proposal.presentation.context} {proposal.action.target}
    </p>
  ) : (
    <Request task={task.id} handoff={handoff} />
  );
}

const READ: Readonly<Record<string, { readonly icon: 'search' | 'pencil'; readonly done: string }>> = {
  'order.look-up': { icon: 'search', done: 'Looked up order' },
  'email.draft': { icon: 'pencil', done: 'Drafted an e-mail to' },
};

function Request({ task, handoff: { id } }: { readonly task: string; readonly handoff: Handoff }): ReactNode {
  const handoff = useHandoff(task, id);
  const narrow = useNarrow('30rem');
  return (
    handoff && (
      <div className="request" id={`handoff-${id}`} tabIndex={-1}>
        <HandoffCard handoff={handoff} docked={narrow} />
        {isAllowedInAdvance(handoff.view.handoff) && (
          <p className="read request-rule">
            <Icon name="check" />
            <span>
              Nobody was asked: you allowed this in advance. <a href="/assistant">See what you allow</a>
            </span>
          </p>
        )}
      </div>
    )
  );
}

/** Whether a standing authorization decided, and neither a person nor policy alone. */
function isAllowedInAdvance({ request }: Handoff): boolean {
  return (
    'decision' in request &&
    request.decision.by.kind === 'rule' &&
    (request.decision.run?.assessment.authorization ?? null) !== null
  );
}

/** Where the agent’s scope ends, for as long as something waits for that. */
function Scope({ task }: { readonly task: string }): ReactNode {
  const scope = useScope(task);
  return scope && <ScopeNotice scope={scope} />;
}

/** What the agent is doing. What a card in the thread or the banner above says already is not said twice. */
function Status({ task }: { readonly task: Task }): ReactNode {
  const status = useStatus(task.id);
  const view = status && shownStatus(task, status.view);
  if (!status || !view) {
    return null;
  }
  return isLine(task, view) ? (
    <p className="read">
      <Mark icon="check" tone="success" size="small" />
      {view.activity.result}
    </p>
  ) : (
    <StatusCard status={{ ...status, view }} onAct={(act) => onStatus(act, status.onAct)} />
  );
}

function onStatus(act: StatusAct, send: (act: StatusAct) => unknown): void {
  if (act.type === 'show-handoff') {
    document.getElementById(`handoff-${act.handoff}`)?.focus();
  } else {
    send(act);
  }
}
