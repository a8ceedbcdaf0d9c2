import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Instant } from '../log/envelope.js';
import type { Assessment, Route } from '../policy/assessment.js';
import { SUPPORT_POLICY } from '../policy/presets/support.js';
import type { AgentReport, TaskCommand } from './commands.js';
import { can, decide } from './decide.js';
import { due } from './due.js';
import type { Proposal, TaskEvent } from './events.js';
import { EMPTY_TASK, evolve } from './evolve.js';
import { isRefusal } from './refusal.js';
import type { Prepared, TaskContext } from './rules/rule.js';
import type { Handoff, Task } from './state.js';

const SEQUENCES = 10_000;

const ACTORS: readonly Actor[] = [
  { kind: 'agent', id: 'assistant', name: 'Assistant' },
  { kind: 'user', id: 'ilse', name: 'Ilse Brandt' },
  { kind: 'user', id: 'otto', name: 'Otto Lindqvist' },
  { kind: 'reviewer', id: 'maya', name: 'Maya Rao' },
  { kind: 'reviewer', id: 'jonas', name: 'Jonas Weber' },
  { kind: 'system', id: 'host', name: 'Host' },
];

const TIMES = { request: 900, claim: 120, grant: 200, run: 100, undo: 300, promise: 250 };
const POLICY = { ...SUPPORT_POLICY, times: TIMES };

interface Step {
  readonly actor: number;
  readonly pick: number;
  readonly which: number;
  readonly wait: number;
  readonly flag: boolean;
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    actor: fc.nat(ACTORS.length - 1),
    pick: fc.nat(10_000),
    which: fc.nat(6),
    wait: fc.nat(160),
    flag: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

const ROUTES: readonly Route[] = ['user', 'desk', 'either'];
const PATTERNS: readonly Assessment['pattern'][] = [
  'auto-resolve',
  'suggest-and-confirm',
  'human-review-before-send',
  'full-human-takeover',
];

function proposalFor(seed: number, digest: string): Proposal {
  return {
    action: {
      type: 'order.note',
      tool: seed % 7 === 0 ? 'retired' : 'set_note',
      toolVersion: '1',
      args: { note: seed },
      reversibility: 'reversible',
      audience: 'internal',
    },
    presentation: {
      v: 1,
      context: 'Order 48213',
      proposal: 'Add a note.',
      approve: 'Add note',
      reject: 'Leave it',
      fields: [],
      leaves: 1,
      characters: 4,
      large: false,
      editable: ['/note'],
    },
    digest,
    assessment: {
      policyVersion: seed % 11 === 0 ? 'older' : POLICY.version,
      risk: 'low',
      pattern: PATTERNS[seed % PATTERNS.length] ?? 'auto-resolve',
      triggers: [],
      shown: { kind: 'person-asked' },
      route: ROUTES[seed % ROUTES.length] ?? 'user',
      approvals: seed % 5 === 0 ? 2 : 1,
      authorization: null,
      confidence: null,
    },
  };
}

const REPORTS: readonly AgentReport[] = [
  { type: 'agent.started', data: { what: 'Looking up order 48213' } },
  { type: 'agent.checking', data: { what: 'Checking the carrier' } },
  { type: 'agent.progressed', data: { what: 'Drafting the reply', drafting: true } },
  { type: 'agent.drafted', data: { what: 'Reply', draft: 'Hello' } },
  { type: 'agent.stalled', data: { tool: 'carrier', attempts: 2, next: 'I try again in a minute.' } },
  { type: 'agent.stopped', data: { why: 'Two plans match.', partial: ['Plan'], next: 'Choose a plan.' } },
  {
    type: 'agent.out-of-scope',
    data: { boundary: 'Tax advice', extendedBy: 'A tax adviser', inScope: 'The invoice' },
  },
];

/** Every command type once per round; ids point at known handoffs, or nowhere. */
function commandFor(step: Step, handoff: Handoff | undefined, now: Instant): TaskCommand {
  const id = handoff?.id ?? 'h0';
  const digest = handoff?.subject.kind === 'approval' ? handoff.subject.proposal.digest : null;
  const decideOn = {
    type: 'handoff.decide',
    handoff: id,
    digest: step.which === 6 ? 'another' : digest,
    fence: step.flag ? (handoff?.fence ?? 1) : null,
    changes: null,
    option: null,
    answers: null,
    rejection: null,
    recommendation: null,
    note: null,
  } as const;
  const runner = handoff && 'runner' in handoff.execution ? handoff.execution.runner : 'r0';
  const propose = {
    type: 'handoff.propose',
    tool: 'set_note',
    args: {},
    callId: step.flag ? null : `call-${step.which}`,
    agentSays: null,
    confidence: null,
    batch: null,
    supersedes: step.which === 0 ? [id] : [],
  } as const;
  const commands: readonly TaskCommand[] = [
    propose,
    propose,
    propose,
    { ...decideOn, verdict: 'approved' },
    { ...decideOn, verdict: 'approved' },
    { ...decideOn, verdict: 'approved' },
    { ...decideOn, verdict: 'approved-with-changes', changes: { '/note': step.pick } },
    { ...decideOn, verdict: 'rejected', rejection: 'other' },
    { ...decideOn, verdict: 'answered' },
    {
      type: 'grant.consume',
      handoff: id,
      digest: step.which === 5 ? 'another' : grantedDigest(handoff),
      runner: `r${step.pick}`,
    },
    { type: 'grant.consume', handoff: id, digest: grantedDigest(handoff), runner: `r${step.pick}` },
    {
      type: 'action.report-success',
      handoff: id,
      runner: step.which === 1 ? 'r0' : runner,
      result: { done: true },
    },
    { type: 'action.report-failure', handoff: id, runner, message: 'The shop is closed.' },
    { type: 'action.declare-unknown', handoff: id },
    { type: 'action.settle', handoff: id, happened: step.flag, note: null },
    { type: 'grant.void', handoff: id, why: 'policy-changed' },
    { type: 'handoff.undo', handoff: id },
    { type: 'handoff.withdraw', handoff: id, why: 'No longer needed' },
    { type: 'handoff.open', handoff: id },
    { type: 'handoff.claim', handoff: id },
    { type: 'handoff.renew-claim', handoff: id },
    { type: 'handoff.release', handoff: id },
    { type: 'handoff.defer', handoff: id },
    { type: 'handoff.reopen', handoff: id },
    { type: 'handoff.expire', handoff: id },
    { type: 'handoff.mark-unpresentable', handoff: id, why: 'Unknown schema' },
    {
      type: 'handoff.ask',
      question: 'Which order?',
      fields: [{ name: 'order', label: 'Order', kind: 'text', required: true, options: null }],
      callId: null,
    },
    { type: 'handoff.offer', question: 'Which plan?', options: [], confidence: null, callId: null },
    {
      type: 'agent.report',
      report: REPORTS[step.which] ?? { type: 'agent.recovered', data: { what: 'Again' } },
    },
    { type: 'agent.pause' },
    { type: 'agent.resume' },
    { type: 'ownership.request', team: null, why: { kind: 'person-asked' }, goesAlong: ['Last 6 messages'] },
    { type: 'ownership.queue', position: step.which, updateBy: null },
    { type: 'ownership.take', updateBy: step.flag ? now + 200 : null },
    { type: 'ownership.promise', updateBy: now + step.wait },
    { type: 'ownership.escalate', to: 'Team lead' },
    { type: 'ownership.reassign', to: { id: 'jonas', name: 'Jonas Weber' }, team: 'Billing', updateBy: null },
    { type: 'ownership.hand-back', note: null },
    { type: 'ownership.declare-unavailable', alternative: 'An e-mail by 9:00' },
    { type: 'ownership.cancel' },
    { type: 'ownership.remind', handoff: step.flag ? id : null },
    { type: 'task.add-input', text: 'And my other order?', supersedes: step.flag ? [id] : [] },
    { type: 'task.send-message', text: 'Hello', audience: step.flag ? 'everyone' : 'staff' },
    { type: 'task.package-context', parts: ['Billing ID'], summary: 'Charged twice', fields: {} },
    { type: 'task.split', part: 'Tax', into: 't2' },
    { type: 'task.finish', result: 'Note added', handoff: id },
    { type: 'task.open', task: 't1', title: 'Again', user: { id: 'ilse', name: 'Ilse Brandt' } },
    { type: 'scope.accept', part: 'The invoice' },
    { type: 'scope.extend', by: 'Connecting the ledger' },
    { type: 'scope.park', parked: `p${step.which}`, what: 'Half a form', partial: ['Name'] },
    { type: 'scope.resume', parked: `p${step.which}` },
    { type: 'fallback.choose', fallback: 'save', text: null },
    { type: 'result.correct', correction: 'The other order' },
    { type: 'review.edit-summary', summary: 'Charged three times' },
    { type: 'review.correct-field', field: 'Account', value: 'NW-20418' },
    { type: 'review.edit-draft', draft: 'Dear Ilse' },
    { type: 'notification.record', about: 'transfer', channel: 'e-mail' },
    { type: 'outcome.record', handoff: null, accepted: true, repeatedContext: false, couldAutoResolve: null },
    ...(step.pick % 50 === 0 ? [{ type: 'task.cancel', reason: 'Never mind' } as const] : []),
  ];
  return commands[step.pick % commands.length] ?? propose;
}

function grantedDigest(handoff: Handoff | undefined): string {
  return handoff?.execution.state === 'granted' ? handoff.execution.digest : 'none';
}

/** Whether an actor can plausibly send it: half of all tries go to somebody who may. */
const TURNS: Partial<Record<TaskCommand['type'], number>> = {
  'handoff.propose': 0,
  'agent.report': 0,
  'grant.consume': 5,
  'action.report-success': 5,
  'action.report-failure': 5,
  'action.declare-unknown': 5,
  'handoff.expire': 5,
  'ownership.queue': 5,
  'ownership.escalate': 5,
  'ownership.take': 3,
  'handoff.claim': 3,
};

function playActor(command: TaskCommand, step: Step): Actor {
  const actor = ACTORS[step.flag ? (TURNS[command.type] ?? step.actor) : step.actor];
  if (!actor) throw new Error('Every index has an actor.');
  return actor;
}

const UNDER_WAY = new Set(['granted', 'running', 'unknown']);

interface Play {
  readonly task: Task;
  readonly events: readonly TaskEvent[];
  readonly accepted: number;
}

function play(sequence: readonly Step[]): Play {
  let task = EMPTY_TASK;
  let now: Instant = 1_000;
  let ids = 0;
  let accepted = 0;
  const events: TaskEvent[] = [];

  function send(command: TaskCommand, actor: Actor, prepared: Prepared | null): void {
    const context: TaskContext = {
      now,
      actor,
      newId: (of) => {
        ids += 1;
        return `${of}-${ids}`;
      },
      policy: POLICY,
      desk: { state: 'staffed' },
      toolVersion: (tool) => (tool === 'set_note' ? '1' : null),
      prepared,
    };
    const allowed = can(task, command, context);
    const drafts = decide(task, command, context);
    expect(isRefusal(drafts) ? drafts : true).toEqual(allowed);
    if (isRefusal(drafts)) {
      return;
    }
    accepted += 1;
    for (const draft of drafts) {
      const event = {
        ...draft,
        id: `e${events.length + 1}`,
        seq: events.length + 1,
        at: now,
        actor: draft.actor ?? actor,
      };
      events.push(event);
      const next = evolve(task, event);
      expect(next).not.toBe(task);
      expect(evolve(next, event)).toBe(next);
      task = next;
    }
  }

  const user = { id: 'ilse', name: 'Ilse Brandt' };
  const [, ilse] = ACTORS;
  if (!ilse) throw new Error('Ilse opens the task.');
  send({ type: 'task.open', task: 't1', title: 'Where is my order?', user }, ilse, null);
  for (const step of sequence) {
    now += step.wait;
    const handoff =
      (step.flag ? task.handoffs.findLast(({ execution }) => UNDER_WAY.has(execution.state)) : undefined) ??
      task.handoffs[step.which % Math.max(1, task.handoffs.length)];
    const command = commandFor(step, handoff, now);
    ids += 1;
    const id = `handoff-${ids}`;
    const proposal = proposalFor(step.pick, `d-${id}`);
    send(
      command,
      playActor(command, step),
      command.type === 'handoff.decide'
        ? { kind: 'changed', proposal, changes: [{ path: '/note', before: 1, after: 2 }] }
        : { kind: 'proposal', handoff: id, proposal, undoFor: step.flag ? TIMES.undo : null },
    );
    if (step.wait > 150) {
      for (const owed of due(task, now, POLICY)) {
        send(owed, { kind: 'system', id: 'host', name: 'Host' }, null);
      }
    }
  }
  return { task, events, accepted };
}

/** Checks the log by itself, without the fold: each run has its own grant, which it met in time and once. */
function executionsWithoutGrant(events: readonly TaskEvent[]): readonly string[] {
  const grants = new Map<
    string,
    { handoff: string; digest: string; expiresAt: Instant; state: 'open' | 'spent' }
  >();
  const decidedDigest = new Map<string, string>();
  const proposed = new Map<string, string>();
  const runs = new Map<string, number>();
  const faults: string[] = [];
  for (const event of events) {
    switch (event.type) {
      case 'handoff.proposed':
        if (event.data.subject.kind === 'approval') {
          proposed.set(event.data.handoff, event.data.subject.proposal.digest);
        }
        break;
      case 'handoff.decided':
        if (event.data.verdict !== 'rejected') {
          decidedDigest.set(
            event.data.handoff,
            event.data.changed?.proposal.digest ?? proposed.get(event.data.handoff) ?? 'none',
          );
        }
        break;
      case 'grant.issued':
        if (event.data.digest !== decidedDigest.get(event.data.handoff)) {
          faults.push(`${event.data.grant} is for something that nobody decided`);
        }
        grants.set(event.data.grant, { ...event.data, state: 'open' });
        break;
      case 'grant.voided': {
        const grant = grants.get(event.data.grant);
        if (grant) grant.state = 'spent';
        break;
      }
      case 'grant.consumed': {
        const grant = grants.get(event.data.grant);
        if (!grant || grant.handoff !== event.data.handoff)
          faults.push(`${event.data.handoff} ran without a grant`);
        else if (grant.state === 'spent') faults.push(`${event.data.grant} was used twice`);
        else if (grant.expiresAt <= event.at) faults.push(`${event.data.grant} had expired`);
        else grant.state = 'spent';
        runs.set(event.data.handoff, (runs.get(event.data.handoff) ?? 0) + 1);
        break;
      }
      case 'action.succeeded':
      case 'action.failed':
        if (!runs.has(event.data.handoff)) faults.push(`${event.data.handoff} reported without having run`);
        break;
      default:
        break;
    }
  }
  for (const [handoff, count] of runs) {
    if (count > 1) faults.push(`${handoff} ran ${count} times`);
  }
  return faults;
}

const FINAL_REQUESTS = new Set([
  'approved',
  'approved-with-changes',
  'answered',
  'rejected',
  'expired',
  'withdrawn',
  'superseded',
  'unpresentable',
]);
const FINAL_EXECUTIONS = new Set(['voided', 'succeeded', 'failed', 'settled']);

function leftFinalStates(events: readonly TaskEvent[]): readonly string[] {
  const faults: string[] = [];
  let task = EMPTY_TASK;
  for (const event of events) {
    const next = evolve(task, event);
    for (const before of task.handoffs) {
      const after = next.handoffs.find(({ id }) => id === before.id);
      if (FINAL_REQUESTS.has(before.request.state) && after?.request.state !== before.request.state) {
        faults.push(`${before.id} left ${before.request.state} by ${event.type}`);
      }
      if (FINAL_EXECUTIONS.has(before.execution.state) && after?.execution.state !== before.execution.state) {
        faults.push(`${before.id} left ${before.execution.state} by ${event.type}`);
      }
    }
    task = next;
  }
  return faults;
}

const MUST_HAPPEN: readonly TaskEvent['type'][] = [
  'grant.consumed',
  'grant.voided',
  'action.succeeded',
  'action.failed',
  'action.unknown',
  'action.settled',
  'handoff.voted',
  'handoff.superseded',
  'handoff.expired',
  'handoff.deferred',
  'handoff.reopened',
  'ownership.taken',
  'ownership.handed-back',
  'ownership.escalated',
];

describe('the task machine', () => {
  it(`holds its rules over ${SEQUENCES} random command sequences`, { timeout: 120_000 }, () => {
    const seen = new Set<string>();
    let accepted = 0;
    fc.assert(
      fc.property(steps, (sequence) => {
        const { task, events, accepted: count } = play(sequence);
        accepted += count;
        for (const { type } of events) seen.add(type);
        expect(events.reduce(evolve, EMPTY_TASK)).toEqual(task);
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
        expect(executionsWithoutGrant(events)).toEqual([]);
        expect(leftFinalStates(events)).toEqual([]);
        expect(events.reduceRight((state, event) => evolve(state, event), task)).toBe(task);
      }),
      { numRuns: SEQUENCES, seed: 48_213 },
    );
    expect(accepted).toBeGreaterThan(SEQUENCES);
    for (const type of MUST_HAPPEN) {
      expect(seen).toContain(type);
    }
  });
});
