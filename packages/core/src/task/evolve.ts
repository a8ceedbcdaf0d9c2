import type { Actor, Instant } from '../log/envelope.js';
import type { Proposal, TaskEvent, TaskViewEvent } from './events.js';
import type { Activity, Awaited, Decision, Execution, Handoff, Owner, Request, Task } from './state.js';

const NOBODY_YET: Owner = { state: 'agent', since: 0, after: null };
const NO_EXECUTION: Execution = { state: 'none' };
const PENDING: Request = { state: 'pending' };

/** A task before its first event. */
export const EMPTY_TASK: Task = {
  id: '',
  seq: 0,
  contentSeq: 0,
  title: '',
  user: { id: '', name: '' },
  openedAt: 0,
  phase: 'unopened',
  input: null,
  owner: NOBODY_YET,
  activity: { state: 'idle', since: 0 },
  parked: [],
  handoffs: [],
  messages: [],
  context: null,
  review: { summary: '', fields: {}, draft: null },
  fallbacks: [],
  splits: [],
};

/**
 * The state after an event. Only the next event in order changes anything: one that was applied before, or that
 * leaves a gap, gives back the same reference.
 */
export function evolve(task: Task, event: TaskViewEvent): Task {
  if (event.seq !== task.seq + 1) {
    return task;
  }
  const next: { -readonly [Key in keyof Task]: Task[Key] } = { ...task, seq: event.seq };
  if (event.type !== 'hidden') {
    apply(next, event);
  }
  return next;
}

type Draft = { -readonly [Key in keyof Task]: Task[Key] };

function apply(task: Draft, event: TaskEvent): void {
  const { at, actor } = event;
  switch (event.type) {
    case 'task.opened':
      task.id = event.data.task;
      task.title = event.data.title;
      task.user = event.data.user;
      task.openedAt = at;
      task.phase = 'open';
      task.owner = { state: 'agent', since: at, after: null };
      task.activity = { state: 'idle', since: at };
      return;
    case 'input.added':
      task.input = { text: event.data.text, at };
      task.contentSeq = event.seq;
      task.messages = say(task, event, event.data.text, 'everyone');
      if (task.owner.state === 'agent' && task.owner.after) {
        task.owner = { ...task.owner, after: null };
      }
      return;
    case 'message.sent':
      task.messages = say(task, event, event.data.text, event.data.audience);
      return;
    case 'context.packaged':
      task.context = { parts: event.data.parts, at };
      task.review = { ...task.review, summary: event.data.summary };
      return;
    case 'task.split':
      task.splits = [...task.splits, event.data];
      return;
    case 'task.finished':
      task.activity = { state: 'done', since: at, result: event.data.result, handoff: event.data.handoff };
      if (task.owner.state !== 'agent') {
        task.phase = 'finished';
      }
      return;
    case 'task.cancelled':
      task.activity = { state: 'cancelled', since: at, reason: event.data.reason };
      task.phase = 'cancelled';
      return;

    case 'agent.started':
      task.activity = { state: 'working', since: at, what: event.data.what };
      return;
    case 'agent.progressed':
      task.activity = {
        state: event.data.drafting ? 'drafting' : 'working',
        since: keptSince(task.activity, event.data.drafting ? 'drafting' : 'working', event.data.what, at),
        what: event.data.what,
      };
      return;
    case 'agent.checking':
      task.activity = {
        state: 'checking',
        since: keptSince(task.activity, 'checking', event.data.what, at),
        what: event.data.what,
      };
      return;
    case 'agent.drafted':
      task.activity = { state: 'draft-ready', since: at, ...event.data };
      task.review = { ...task.review, draft: event.data.draft };
      return;
    case 'agent.hesitated':
      task.activity = { state: 'unsure', since: at, ...event.data };
      return;
    case 'agent.asked':
      task.activity = { state: 'needs-information', since: at, fields: event.data.fields };
      return;
    case 'agent.stalled':
      task.activity = { state: 'stalled', since: at, ...event.data };
      return;
    case 'agent.recovered':
      task.activity = { state: 'recovering', since: at, what: event.data.what };
      return;
    case 'agent.stopped':
      task.activity = { state: 'stopped', since: at, ...event.data };
      return;
    case 'agent.out-of-scope':
      task.activity = { state: 'out-of-scope', since: at, ...event.data };
      return;
    case 'agent.paused':
      task.activity = { state: 'paused', since: at, by: actor, what: whatOf(task.activity) ?? task.title };
      return;
    case 'agent.resumed':
      task.activity =
        task.activity.state === 'paused'
          ? { state: 'working', since: at, what: task.activity.what }
          : task.activity;
      return;

    case 'scope.accepted':
      task.activity = { state: 'working', since: at, what: event.data.part };
      return;
    case 'scope.extended':
      task.activity = { state: 'working', since: at, what: task.title };
      return;
    case 'scope.parked':
      task.parked = [
        ...task.parked,
        { id: event.data.parked, at, what: event.data.what, partial: event.data.partial },
      ];
      task.activity = { state: 'idle', since: at };
      return;
    case 'scope.resumed': {
      const parked = task.parked.find((one) => one.id === event.data.parked);
      task.parked = task.parked.filter((one) => one !== parked);
      task.activity = { state: 'working', since: at, what: parked?.what ?? task.title };
      return;
    }
    case 'fallback.chosen':
      task.fallbacks = [...task.fallbacks, { fallback: event.data.fallback, at, by: actor }];
      return;
    case 'result.corrected':
      task.activity = { state: 'corrected', since: at, correction: event.data.correction, by: actor };
      return;

    case 'handoff.proposed': {
      const { handoff: id, ...rest } = event.data;
      const handoff: Handoff = {
        ...rest,
        id,
        proposer: actor,
        proposedAt: at,
        proposedSeq: event.seq,
        reminded: false,
        reversedBy: null,
        request: PENDING,
        claim: null,
        fence: 0,
        votes: [],
        execution: NO_EXECUTION,
      };
      task.handoffs = [
        ...task.handoffs.map((one) => (one.id === rest.reverses ? { ...one, reversedBy: id } : one)),
        handoff,
      ];
      if (task.owner.state === 'agent') {
        task.activity = { state: 'waiting', since: at };
      }
      return;
    }
    case 'handoff.withdrawn':
      close(task, event.data.handoff, at, { state: 'withdrawn', by: actor, at, why: event.data.why });
      return;
    case 'handoff.superseded':
      close(task, event.data.handoff, at, { state: 'superseded', by: event.data.by, at });
      return;
    case 'handoff.opened':
      return;
    case 'handoff.claimed': {
      const { until, fence } = event.data;
      change(task, event.data.handoff, () => ({ claim: { by: actor, until, fence }, fence }));
      return;
    }
    case 'handoff.claim-renewed': {
      const { until } = event.data;
      change(task, event.data.handoff, ({ claim }) => ({ claim: claim && { ...claim, until } }));
      return;
    }
    case 'handoff.released':
      change(task, event.data.handoff, () => ({ claim: null }));
      return;
    case 'handoff.voted':
      change(task, event.data.handoff, ({ votes }) => ({
        votes: [...votes, { by: actor, at }],
        claim: null,
      }));
      return;
    case 'handoff.decided': {
      const { handoff: id, verdict, changed, ...rest } = event.data;
      const handoff = task.handoffs.find((one) => one.id === id);
      if (handoff) {
        const decision: Decision = {
          ...rest,
          by: actor,
          at,
          changes: changed?.changes ?? [],
          run: verdict === 'rejected' ? null : (changed?.proposal ?? proposalOf(handoff, event.data.option)),
        };
        close(task, id, at, { state: verdict, decision });
      }
      return;
    }
    case 'handoff.deferred':
      change(task, event.data.handoff, () => ({ request: { state: 'deferred', by: actor, at } }));
      return;
    case 'handoff.reopened':
      change(task, event.data.handoff, () => ({ request: PENDING }));
      return;
    case 'handoff.expired':
      close(task, event.data.handoff, at, { state: 'expired', at });
      return;
    case 'handoff.unpresentable':
      close(task, event.data.handoff, at, { state: 'unpresentable', at, why: event.data.why });
      return;

    case 'grant.issued': {
      const { grant, digest, expiresAt } = event.data;
      run(task, event.data.handoff, { state: 'granted', grant, digest, at, expiresAt });
      return;
    }
    case 'grant.consumed': {
      const { grant, runner, deadline } = event.data;
      run(task, event.data.handoff, { state: 'running', grant, runner, at, deadline });
      return;
    }
    case 'grant.voided':
      run(task, event.data.handoff, { state: 'voided', why: event.data.why, at });
      return;
    case 'action.succeeded': {
      const { result, late } = event.data;
      change(task, event.data.handoff, ({ undoFor }) => ({
        execution: {
          state: 'succeeded',
          at,
          result,
          late,
          undoUntil: undoFor === null ? null : at + undoFor,
        },
      }));
      return;
    }
    case 'action.failed': {
      const { message, late } = event.data;
      run(task, event.data.handoff, { state: 'failed', at, message, late });
      return;
    }
    case 'action.unknown':
      change(task, event.data.handoff, ({ execution }) =>
        execution.state === 'running'
          ? { execution: { state: 'unknown', grant: execution.grant, runner: execution.runner, at } }
          : {},
      );
      return;
    case 'action.settled': {
      const { happened, note } = event.data;
      run(task, event.data.handoff, { state: 'settled', at, by: actor, happened, note });
      return;
    }

    case 'ownership.requested': {
      const { team, why, goesAlong, updateBy } = event.data;
      task.owner = {
        state: 'transferring',
        since: at,
        team,
        why,
        goesAlong,
        updateBy,
        escalated: null,
        reminded: false,
      };
      return;
    }
    case 'ownership.queued': {
      const { position, updateBy } = event.data;
      task.owner = {
        ...awaited(task.owner, at),
        state: 'queue',
        position,
        updateBy: updateBy ?? awaited(task.owner, at).updateBy,
      };
      return;
    }
    case 'ownership.taken': {
      const { team, updateBy } = event.data;
      task.owner = {
        ...awaited(task.owner, at),
        state: 'person',
        since: at,
        team,
        person: { id: actor.id, name: actor.name },
        reassignedFrom: null,
        updateBy,
        escalated: null,
        reminded: false,
      };
      return;
    }
    case 'ownership.promised':
      task.owner = promised(task.owner, { updateBy: event.data.updateBy, escalated: null, reminded: false });
      return;
    case 'ownership.escalated':
      task.owner = promised(task.owner, { escalated: { to: event.data.to, at } });
      return;
    case 'ownership.reminded':
      if (event.data.handoff === null) {
        task.owner = promised(task.owner, { reminded: true });
      } else {
        change(task, event.data.handoff, () => ({ reminded: true }));
      }
      return;
    case 'ownership.reassigned': {
      const { to, team, updateBy } = event.data;
      task.owner = {
        ...awaited(task.owner, at),
        state: 'person',
        since: at,
        person: to,
        team,
        updateBy,
        reassignedFrom: task.owner.state === 'person' ? task.owner.person : null,
        escalated: null,
        reminded: false,
      };
      return;
    }
    case 'ownership.handed-back':
      task.owner = {
        state: 'agent',
        since: at,
        after: { kind: 'handed-back', by: actor, note: event.data.note },
      };
      task.activity = { state: 'idle', since: at };
      return;
    case 'ownership.unavailable':
      task.owner = {
        state: 'nobody',
        since: at,
        team: awaited(task.owner, at).team,
        alternative: event.data.alternative,
      };
      return;
    case 'ownership.cancelled':
      task.owner = { state: 'agent', since: at, after: { kind: 'cancelled' } };
      return;

    case 'review.summary-edited':
      task.review = { ...task.review, summary: event.data.summary };
      return;
    case 'review.field-corrected':
      task.contentSeq = event.seq;
      task.review = {
        ...task.review,
        fields: { ...task.review.fields, [event.data.field]: event.data.value },
      };
      return;
    case 'review.draft-edited':
      task.review = { ...task.review, draft: event.data.draft };
      return;

    case 'notification.sent':
    case 'outcome.recorded':
    case 'command.refused':
      return;
    default:
      event satisfies never;
  }
}

/** The proposal that a handoff would run: its own, or that of the option taken. Null where it runs nothing. */
export function proposalOf(handoff: Handoff, option: string | null): Proposal | null {
  const { subject } = handoff;
  switch (subject.kind) {
    case 'approval':
      return subject.proposal;
    case 'choice':
      return subject.options.find(({ id }) => id === option)?.proposal ?? null;
    case 'question':
      return null;
    default:
      return subject satisfies never;
  }
}

/** Whether a request still waits for somebody. */
export function isOpen(handoff: Handoff): boolean {
  return handoff.request.state === 'pending' || handoff.request.state === 'deferred';
}

function change(task: Draft, id: string, patch: (handoff: Handoff) => Partial<Handoff>): void {
  task.handoffs = task.handoffs.map((one) => (one.id === id ? { ...one, ...patch(one) } : one));
}

function run(task: Draft, id: string, execution: Execution): void {
  change(task, id, () => ({ execution }));
}

function close(task: Draft, id: string, at: Instant, request: Request): void {
  change(task, id, () => ({ request, claim: null }));
  if (task.activity.state === 'waiting' && !task.handoffs.some(isOpen)) {
    task.activity = { state: 'idle', since: at };
  }
}

function say(
  task: Draft,
  event: { readonly id: string; readonly at: Instant; readonly actor: Actor },
  text: string,
  audience: 'everyone' | 'staff',
): Task['messages'] {
  return [...task.messages, { id: event.id, at: event.at, by: event.actor, text, audience }];
}

function keptSince(activity: Activity, state: Activity['state'], what: string, at: Instant): Instant {
  return activity.state === state && 'what' in activity && activity.what === what ? activity.since : at;
}

function whatOf(activity: Activity): string | null {
  return 'what' in activity ? activity.what : null;
}

function awaited(owner: Owner, at: Instant): Awaited {
  if (owner.state === 'transferring' || owner.state === 'queue' || owner.state === 'person') {
    const { since, team, why, goesAlong, updateBy, escalated, reminded } = owner;
    return { since, team, why, goesAlong, updateBy, escalated, reminded };
  }
  return {
    since: at,
    team: owner.state === 'nobody' ? owner.team : '',
    why: { kind: 'person-asked' },
    goesAlong: [],
    updateBy: null,
    escalated: null,
    reminded: false,
  };
}

function promised(owner: Owner, patch: Partial<Pick<Awaited, 'updateBy' | 'escalated' | 'reminded'>>): Owner {
  return owner.state === 'agent' || owner.state === 'nobody' ? owner : { ...owner, ...patch };
}
