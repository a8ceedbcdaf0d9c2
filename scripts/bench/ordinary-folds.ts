import { EMPTY_TASK, type Execution, type Handoff, type Task } from '@handoff-kit/core';
import { createStore } from '@xstate/store';
import type { OrdinaryEvent } from './ordinary-task.js';

type EventOf<Type extends OrdinaryEvent['type']> = Extract<OrdinaryEvent, { readonly type: Type }>;

const opened = (_: Task, { at, seq, data }: EventOf<'task.opened'>): Task => ({
  ...EMPTY_TASK,
  seq,
  id: data.task,
  title: data.title,
  user: data.user,
  openedAt: at,
  phase: 'open',
  owner: { state: 'agent', since: at, after: null },
  activity: { state: 'idle', since: at },
});

const inputAdded = (task: Task, { id, at, seq, actor, data }: EventOf<'input.added'>): Task => ({
  ...task,
  seq,
  contentSeq: seq,
  input: { text: data.text, at },
  messages: [...task.messages, { id, at, by: actor, text: data.text, audience: 'everyone' }],
});

const started = (task: Task, { at, seq, data }: EventOf<'agent.started'>): Task => ({
  ...task,
  seq,
  activity: { state: 'working', since: at, what: data.what },
});

const checking = (task: Task, { at, seq, data }: EventOf<'agent.checking'>): Task => ({
  ...task,
  seq,
  activity: { state: 'checking', since: at, what: data.what },
});

const progressed = (task: Task, { at, seq, data }: EventOf<'agent.progressed'>): Task => ({
  ...task,
  seq,
  activity: { state: data.drafting ? 'drafting' : 'working', since: at, what: data.what },
});

const messageSent = (task: Task, { id, at, seq, actor, data }: EventOf<'message.sent'>): Task => ({
  ...task,
  seq,
  messages: [...task.messages, { id, at, by: actor, text: data.text, audience: data.audience }],
});

const packaged = (task: Task, { at, seq, data }: EventOf<'context.packaged'>): Task => ({
  ...task,
  seq,
  context: { parts: data.parts, at },
  review: { ...task.review, summary: data.summary, fields: data.fields },
});

const proposed = (task: Task, { at, seq, actor, data }: EventOf<'handoff.proposed'>): Task => {
  const { handoff: id, ...rest } = data;
  const handoff: Handoff = {
    ...rest,
    id,
    proposer: actor,
    proposedAt: at,
    proposedSeq: seq,
    reminded: false,
    reversedBy: null,
    request: { state: 'pending' },
    claim: null,
    fence: 0,
    votes: [],
    execution: { state: 'none' },
  };
  return { ...task, seq, handoffs: [...task.handoffs, handoff], activity: { state: 'waiting', since: at } };
};

const deferred = (task: Task, { at, seq, actor, data }: EventOf<'handoff.deferred'>): Task => ({
  ...task,
  seq,
  handoffs: changed(task, data.handoff, { request: { state: 'deferred', by: actor, at } }),
});

const reopened = (task: Task, { seq, data }: EventOf<'handoff.reopened'>): Task => ({
  ...task,
  seq,
  handoffs: changed(task, data.handoff, { request: { state: 'pending' } }),
});

const decided = (task: Task, { at, seq, actor, data }: EventOf<'handoff.decided'>): Task => {
  const { handoff: id, verdict, changed: edit, ...rest } = data;
  const subject = task.handoffs.find((one) => one.id === id)?.subject;
  const run = edit?.proposal ?? (subject?.kind === 'approval' ? subject.proposal : null);
  const decision = { ...rest, by: actor, at, changes: edit?.changes ?? [], run };
  const handoffs = changed(task, id, { request: { state: verdict, decision }, claim: null });
  return { ...task, seq, handoffs, activity: { state: 'idle', since: at } };
};

const granted = (task: Task, { at, seq, data }: EventOf<'grant.issued'>): Task => ({
  ...task,
  seq,
  handoffs: executed(task, data.handoff, {
    state: 'granted',
    grant: data.grant,
    digest: data.digest,
    at,
    expiresAt: data.expiresAt,
  }),
});

const consumed = (task: Task, { at, seq, data }: EventOf<'grant.consumed'>): Task => ({
  ...task,
  seq,
  handoffs: executed(task, data.handoff, {
    state: 'running',
    grant: data.grant,
    runner: data.runner,
    at,
    deadline: data.deadline,
  }),
});

const succeeded = (task: Task, { at, seq, data }: EventOf<'action.succeeded'>): Task => {
  const undoFor = task.handoffs.find((one) => one.id === data.handoff)?.undoFor ?? null;
  const undoUntil = undoFor === null ? null : at + undoFor;
  return {
    ...task,
    seq,
    handoffs: executed(task, data.handoff, {
      state: 'succeeded',
      at,
      result: data.result,
      late: data.late,
      undoUntil,
    }),
  };
};

const finished = (task: Task, { at, seq, data }: EventOf<'task.finished'>): Task => ({
  ...task,
  seq,
  activity: { state: 'done', since: at, result: data.result, handoff: data.handoff },
});

function changed(task: Task, id: string, patch: Partial<Handoff>): readonly Handoff[] {
  return task.handoffs.map((one) => (one.id === id ? { ...one, ...patch } : one));
}

function executed(task: Task, id: string, execution: Execution): readonly Handoff[] {
  return changed(task, id, { execution });
}

/** The fold of an ordinary task as somebody would write it by hand, without a library. */
export function foldByHand(task: Task, event: OrdinaryEvent): Task {
  if (event.seq !== task.seq + 1) return task;
  switch (event.type) {
    case 'task.opened':
      return opened(task, event);
    case 'input.added':
      return inputAdded(task, event);
    case 'agent.started':
      return started(task, event);
    case 'agent.checking':
      return checking(task, event);
    case 'agent.progressed':
      return progressed(task, event);
    case 'message.sent':
      return messageSent(task, event);
    case 'context.packaged':
      return packaged(task, event);
    case 'handoff.proposed':
      return proposed(task, event);
    case 'handoff.deferred':
      return deferred(task, event);
    case 'handoff.reopened':
      return reopened(task, event);
    case 'handoff.decided':
      return decided(task, event);
    case 'grant.issued':
      return granted(task, event);
    case 'grant.consumed':
      return consumed(task, event);
    case 'action.succeeded':
      return succeeded(task, event);
    case 'task.finished':
      return finished(task, event);
    default:
      return event satisfies never;
  }
}

/** The same fold as a store of `@xstate/store`. Every `task.opened` starts over. */
export function createTaskStore() {
  return createStore({
    context: EMPTY_TASK,
    on: {
      'task.opened': opened,
      'input.added': inputAdded,
      'agent.started': started,
      'agent.checking': checking,
      'agent.progressed': progressed,
      'message.sent': messageSent,
      'context.packaged': packaged,
      'handoff.proposed': proposed,
      'handoff.deferred': deferred,
      'handoff.reopened': reopened,
      'handoff.decided': decided,
      'grant.issued': granted,
      'grant.consumed': consumed,
      'action.succeeded': succeeded,
      'task.finished': finished,
    },
  });
}
