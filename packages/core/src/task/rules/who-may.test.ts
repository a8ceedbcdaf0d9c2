import { describe, expect, it } from 'vitest';
import type { Actor, ActorKind } from '../../log/envelope.js';
import type { TaskCommand } from '../commands.js';
import { can, decide } from '../decide.js';
import { EMPTY_TASK } from '../evolve.js';
import { AGENT, ILSE, MAYA, NADIA } from '../testing/cast.js';
import { MOVES } from '../testing/explore.js';
import { decisionOn, HOST, proposeCommand, TaskBench } from '../testing/task-bench.js';

const RULE: Actor = { kind: 'rule', id: 'support-1', name: 'support-1' };
const EVERYBODY: readonly Actor[] = [AGENT, ILSE, MAYA, NADIA, HOST, RULE];

const handoff = 'order.note';
const about = 'task-1';

/** Each command, and the kinds of party that may send it at all. */
const WHO: readonly (readonly [TaskCommand, readonly ActorKind[]])[] = [
  [
    { type: 'task.open', task: about, title: 'Where is my order?', user: ILSE },
    ['user', 'reviewer', 'agent', 'system'],
  ],
  [{ type: 'task.add-input', text: 'And my other order?', supersedes: [] }, ['user']],
  [
    { type: 'task.send-message', text: 'Hello', audience: 'everyone' },
    ['user', 'reviewer', 'agent', 'system'],
  ],
  [
    { type: 'task.package-context', parts: [], summary: 'Charged twice', fields: {} },
    ['reviewer', 'agent', 'system'],
  ],
  [{ type: 'task.split', part: 'Tax', into: 'task-2' }, ['user', 'reviewer', 'agent', 'system']],
  [{ type: 'task.finish', result: 'Sent', handoff: null }, ['agent', 'reviewer']],
  [{ type: 'task.cancel', reason: 'Never mind' }, ['user', 'reviewer', 'system']],
  [{ type: 'agent.report', report: { type: 'agent.started', data: { what: 'Looking' } } }, ['agent']],
  [{ type: 'agent.pause' }, ['user', 'reviewer']],
  [{ type: 'agent.resume' }, ['user', 'reviewer']],
  [{ type: 'scope.accept', part: 'The invoice' }, ['user']],
  [{ type: 'scope.extend', by: 'A tax adviser' }, ['user', 'reviewer']],
  [{ type: 'scope.park', parked: 'p1', what: 'A form', partial: [] }, ['user', 'agent']],
  [{ type: 'scope.resume', parked: 'p1' }, ['user', 'agent']],
  [{ type: 'fallback.choose', fallback: 'save', text: null }, ['user']],
  [{ type: 'result.correct', correction: 'The other order' }, ['user', 'reviewer']],
  [proposeCommand('order.note'), ['agent', 'reviewer']],
  [
    { type: 'handoff.offer', question: 'Which?', options: [], confidence: null, callId: null },
    ['agent', 'reviewer'],
  ],
  [{ type: 'handoff.ask', question: 'Which?', fields: [], callId: null }, ['agent', 'reviewer']],
  [{ type: 'handoff.undo', handoff }, ['user', 'reviewer']],
  [{ type: 'handoff.withdraw', handoff, why: 'Old' }, ['agent', 'reviewer', 'user', 'system']],
  [{ type: 'handoff.open', handoff }, ['reviewer']],
  [{ type: 'handoff.claim', handoff }, ['reviewer']],
  [{ type: 'handoff.renew-claim', handoff }, ['reviewer']],
  [{ type: 'handoff.release', handoff }, ['reviewer']],
  [decisionOn(new TaskBench().propose('delivery.move')), ['user', 'reviewer']],
  [{ type: 'handoff.defer', handoff }, ['user', 'reviewer']],
  [{ type: 'handoff.reopen', handoff }, ['user', 'reviewer']],
  [{ type: 'handoff.expire', handoff }, ['system']],
  [{ type: 'handoff.mark-unpresentable', handoff, why: 'Unknown schema' }, ['system']],
  [{ type: 'grant.consume', handoff, digest: 'd', runner: 'r' }, ['system']],
  [{ type: 'grant.void', handoff, why: 'policy-changed' }, ['system']],
  [{ type: 'action.report-success', handoff, runner: 'r', result: null }, ['system']],
  [{ type: 'action.report-failure', handoff, runner: 'r', message: 'Closed' }, ['system']],
  [{ type: 'action.declare-unknown', handoff }, ['system']],
  [{ type: 'action.settle', handoff, happened: true, note: null }, ['user', 'reviewer']],
  [
    { type: 'ownership.request', team: null, why: { kind: 'person-asked' }, goesAlong: [] },
    ['user', 'agent', 'system'],
  ],
  [{ type: 'ownership.queue', position: 1, updateBy: null }, ['system']],
  [{ type: 'ownership.take', updateBy: null }, ['reviewer']],
  [{ type: 'ownership.promise', updateBy: 1 }, ['reviewer']],
  [{ type: 'ownership.escalate', to: 'Team lead' }, ['system']],
  [
    { type: 'ownership.reassign', to: MAYA, team: 'Billing', updateBy: null },
    ['reviewer', 'administrator', 'system'],
  ],
  [{ type: 'ownership.hand-back', note: null }, ['reviewer']],
  [{ type: 'ownership.declare-unavailable', alternative: 'An e-mail' }, ['system', 'reviewer']],
  [{ type: 'ownership.cancel' }, ['user']],
  [{ type: 'ownership.remind', handoff: null }, ['system']],
  [{ type: 'review.edit-summary', summary: 'Charged' }, ['reviewer']],
  [{ type: 'review.correct-field', field: 'Account', value: 'NW-20418' }, ['reviewer']],
  [{ type: 'review.edit-draft', draft: 'Dear Ilse' }, ['reviewer']],
  [{ type: 'notification.record', about: 'transfer', channel: 'e-mail' }, ['system']],
  [
    {
      type: 'outcome.record',
      handoff: null,
      accepted: true,
      repeatedContext: null,
      couldAutoResolve: null,
    },
    ['reviewer', 'system'],
  ],
];

const AFTER_THE_END: readonly TaskCommand['type'][] = [
  'action.report-success',
  'action.report-failure',
  'action.declare-unknown',
  'action.settle',
  'notification.record',
  'outcome.record',
  'task.send-message',
];

it('says of every command who may send it', () => {
  expect(WHO.map(([{ type }]) => type).sort()).toEqual(Object.keys(MOVES).sort());
});

describe.each(WHO.map(([command, by]) => ({ type: command.type, command, by })))('$type', (row) => {
  const { type, command, by } = row;
  const allowed = EVERYBODY.filter(({ kind }) => by.includes(kind));
  const others = EVERYBODY.filter(({ kind }) => !by.includes(kind));

  it.each(others.map((actor) => [actor.kind, actor] as const))('is not for the %s', (_, actor) => {
    const bench = new TaskBench();
    const refusal = { code: 'not-allowed', about: type, by: null, at: null };
    expect(bench.answer(command, actor)).toMatchObject(refusal);
    expect(can(bench.task, command, bench.context(actor))).toMatchObject(refusal);
  });

  it.each(allowed.map((actor) => [actor.kind, actor] as const))('may be sent by the %s', (_, actor) => {
    const answer = new TaskBench().answer(command, actor);
    expect(answer).not.toMatchObject({ code: 'not-allowed', about: type });
  });

  it('needs a task that was opened', () => {
    const [actor = HOST] = allowed;
    const context = new TaskBench().context(actor);
    const answer = decide(EMPTY_TASK, command, context);
    if (type === 'task.open') expect(answer).toMatchObject([{ type: 'task.opened' }]);
    else expect(answer).toMatchObject({ code: 'not-found', about: 'task' });
  });

  it.each<[string, TaskCommand, Actor]>([
    ['finished', { type: 'task.finish', result: 'Both refunds are on', handoff: null }, MAYA],
    ['cancelled', { type: 'task.cancel', reason: 'Never mind' }, ILSE],
  ])(`${AFTER_THE_END.includes(type) ? 'may' : 'does not'} come after a task was %s`, (_, end, ender) => {
    const bench = new TaskBench();
    if (ender === MAYA) bench.do({ type: 'ownership.take', updateBy: null }, MAYA);
    bench.now += 1_000;
    bench.do(end, ender);
    bench.now += 1_000;
    const [actor = HOST] = allowed;
    const finished = { code: 'finished', about: 'task', at: bench.now - 1_000 };
    if (AFTER_THE_END.includes(type)) expect(bench.answer(command, actor)).not.toMatchObject(finished);
    else expect(bench.answer(command, actor)).toMatchObject(finished);
  });
});
