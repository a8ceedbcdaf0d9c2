import type { AgentIdentity, Task, TaskEvent } from '@handoff-kit/core';
import type { ConversationMessage } from './conversation-message.js';

/** What an event adds to the conversation, or null where it adds nothing. The agent's own words come from its stream. */
export function messageOf(event: TaskEvent, task: Task, agent: AgentIdentity): ConversationMessage | null {
  switch (event.type) {
    case 'input.added':
      return said(event, 'user', event.data.text);
    case 'message.sent':
      return event.data.audience === 'everyone' && event.actor.id !== agent.id
        ? said(event, event.actor.kind === 'user' ? 'user' : 'assistant', event.data.text)
        : null;
    case 'result.corrected':
      return said(event, 'user', event.data.correction);
    case 'scope.accepted':
      return said(event, 'user', event.data.part);
    case 'scope.extended':
      return said(event, 'user', event.data.by);
    case 'scope.resumed':
      return said(event, 'user', resumedIn(task));
    case 'ownership.handed-back': {
      const { note } = event.data;
      const left = note === null ? '' : ` Their note: ${note}`;
      return told(event, `${event.actor.name} handed the conversation back to you.${left}`, false);
    }
    case 'action.succeeded': {
      const handoff = task.handoffs.find(({ id }) => id === event.data.handoff);
      return handoff?.reverses && handoff.subject.kind === 'approval'
        ? told(event, `This was undone on request: ${handoff.subject.proposal.presentation.proposal}`, true)
        : null;
    }
    default:
      return null;
  }
}

function said({ id, at, actor }: TaskEvent, role: 'user' | 'assistant', text: string): ConversationMessage {
  return { id, role, metadata: { author: actor, at }, parts: [{ type: 'text', text }] };
}

/** What was saved is off the list by now: it is what the agent goes on with. */
function resumedIn({ activity, title }: Task): string {
  return activity.state === 'working' ? activity.what : title;
}

/** A fact for the agent. A quiet one waits until somebody says something. */
function told({ id, at }: TaskEvent, text: string, quiet: boolean): ConversationMessage {
  const author = { kind: 'system', id: 'host', name: 'Host' } as const;
  return { id, role: 'user', metadata: { author, at, note: quiet }, parts: [{ type: 'text', text }] };
}
