import type { JsonValue, Parsed } from '../action/json.js';
import type { Trigger } from '../policy/assessment.js';
import type { TaskCommand, TaskCommandOf, TaskCommandType } from '../task/commands.js';
import type { Form } from './form.js';
import { parseTagged } from './parse-tagged.js';

/** Commands that a person can send. Those of agents and of the host itself never come from a browser. */
export type BrowserCommandType = Exclude<
  TaskCommandType,
  | 'agent.report'
  | 'handoff.offer'
  | 'handoff.ask'
  | 'handoff.expire'
  | 'handoff.mark-unpresentable'
  | 'grant.consume'
  | 'grant.void'
  | 'action.report-success'
  | 'action.report-failure'
  | 'action.declare-unknown'
  | 'ownership.queue'
  | 'ownership.escalate'
  | 'ownership.remind'
  | 'notification.record'
>;

type Readers = { readonly [Type in BrowserCommandType]: (form: Form) => TaskCommandOf<Type> };

const READERS: Readers = {
  'task.open': (form) => ({
    type: 'task.open',
    task: form.text('task'),
    title: form.text('title'),
    user: person(form, 'user'),
  }),
  'task.add-input': (form) => ({
    type: 'task.add-input',
    text: form.text('text'),
    supersedes: form.texts('supersedes'),
  }),
  'task.send-message': (form) => ({
    type: 'task.send-message',
    text: form.text('text'),
    audience: form.oneOf('audience', ['everyone', 'staff']),
  }),
  'task.package-context': (form) => ({
    type: 'task.package-context',
    parts: form.texts('parts'),
    summary: form.text('summary'),
    fields: form.textsByName('fields'),
  }),
  'task.split': (form) => ({ type: 'task.split', part: form.text('part'), into: form.text('into') }),
  'task.finish': (form) => ({
    type: 'task.finish',
    result: form.text('result'),
    handoff: form.nullableText('handoff'),
  }),
  'task.cancel': (form) => ({ type: 'task.cancel', reason: form.text('reason') }),
  'agent.pause': () => ({ type: 'agent.pause' }),
  'agent.resume': () => ({ type: 'agent.resume' }),
  'scope.accept': (form) => ({ type: 'scope.accept', part: form.text('part') }),
  'scope.extend': (form) => ({ type: 'scope.extend', by: form.text('by') }),
  'scope.park': (form) => ({
    type: 'scope.park',
    parked: form.text('parked'),
    what: form.text('what'),
    partial: form.texts('partial'),
  }),
  'scope.resume': (form) => ({ type: 'scope.resume', parked: form.text('parked') }),
  'fallback.choose': (form) => ({
    type: 'fallback.choose',
    fallback: form.oneOf('fallback', ['edit', 'save', 'email-summary', 'notify-later']),
    text: form.nullableText('text'),
  }),
  'result.correct': (form) => ({ type: 'result.correct', correction: form.text('correction') }),
  'handoff.propose': (form) => ({
    type: 'handoff.propose',
    tool: form.text('tool'),
    args: form.object('args'),
    callId: form.nullableText('callId'),
    agentSays: form.nullableText('agentSays'),
    confidence: form.nullableNumber('confidence'),
    batch: null,
    supersedes: form.texts('supersedes'),
  }),
  'handoff.undo': (form) => ({ type: 'handoff.undo', handoff: form.text('handoff') }),
  'handoff.withdraw': (form) => ({
    type: 'handoff.withdraw',
    handoff: form.text('handoff'),
    why: form.text('why'),
  }),
  'handoff.open': (form) => ({ type: 'handoff.open', handoff: form.text('handoff') }),
  'handoff.claim': (form) => ({ type: 'handoff.claim', handoff: form.text('handoff') }),
  'handoff.renew-claim': (form) => ({ type: 'handoff.renew-claim', handoff: form.text('handoff') }),
  'handoff.release': (form) => ({ type: 'handoff.release', handoff: form.text('handoff') }),
  'handoff.decide': (form) => {
    const viewedFully = form.optionalFlag('viewedFully');
    return {
      type: 'handoff.decide',
      handoff: form.text('handoff'),
      verdict: form.oneOf('verdict', ['approved', 'approved-with-changes', 'answered', 'rejected']),
      digest: form.nullableText('digest'),
      fence: form.nullableNumber('fence'),
      changes: form.nullableObject('changes'),
      option: form.nullableText('option'),
      answers: form.nullableObject('answers'),
      rejection: form.nullableOneOf('rejection', [
        'wrong-facts',
        'wrong-action',
        'wrong-tone',
        'wrong-time',
        'not-needed',
        'other',
      ]),
      recommendation: form.nullableOneOf('recommendation', ['accepted', 'edited', 'rejected']),
      note: form.nullableText('note'),
      ...(viewedFully === undefined ? {} : { viewedFully }),
    };
  },
  'handoff.defer': (form) => ({ type: 'handoff.defer', handoff: form.text('handoff') }),
  'handoff.reopen': (form) => ({ type: 'handoff.reopen', handoff: form.text('handoff') }),
  'action.settle': (form) => ({
    type: 'action.settle',
    handoff: form.text('handoff'),
    happened: form.flag('happened'),
    note: form.nullableText('note'),
  }),
  'ownership.request': (form) => ({
    type: 'ownership.request',
    team: form.nullableText('team'),
    why: form.nested('why', askedFor),
    goesAlong: form.texts('goesAlong'),
  }),
  'ownership.take': (form) => ({ type: 'ownership.take', updateBy: form.nullableNumber('updateBy') }),
  'ownership.promise': (form) => ({ type: 'ownership.promise', updateBy: form.number('updateBy') }),
  'ownership.reassign': (form) => ({
    type: 'ownership.reassign',
    to: person(form, 'to'),
    team: form.text('team'),
    updateBy: form.nullableNumber('updateBy'),
  }),
  'ownership.hand-back': (form) => ({ type: 'ownership.hand-back', note: form.nullableText('note') }),
  'ownership.declare-unavailable': (form) => ({
    type: 'ownership.declare-unavailable',
    alternative: form.text('alternative'),
  }),
  'ownership.cancel': () => ({ type: 'ownership.cancel' }),
  'review.edit-summary': (form) => ({ type: 'review.edit-summary', summary: form.text('summary') }),
  'review.correct-field': (form) => ({
    type: 'review.correct-field',
    field: form.text('field'),
    value: form.text('value'),
  }),
  'review.edit-draft': (form) => ({ type: 'review.edit-draft', draft: form.text('draft') }),
  'outcome.record': (form) => ({
    type: 'outcome.record',
    handoff: form.nullableText('handoff'),
    accepted: form.nullableFlag('accepted'),
    repeatedContext: form.nullableFlag('repeatedContext'),
    couldAutoResolve: form.nullableFlag('couldAutoResolve'),
  }),
};

/** Whether a person can send commands of this type. */
export function isBrowserCommandType(type: string): boolean {
  return Object.hasOwn(READERS, type);
}

/** Reads a command that a browser sent. Unknown types, unknown members and wrong kinds are faults, each with its path. */
export function parseCommand(value: JsonValue): Parsed<TaskCommand> {
  return parseTagged<TaskCommand>(value, 'type', READERS, 'a command');
}

function person(form: Form, member: string): { readonly id: string; readonly name: string } {
  return form.nested(member, (nested) => ({ id: nested.text('id'), name: nested.text('name') }));
}

/** The one reason that a browser can give: a person asked. Every other trigger is the host's to find. */
function askedFor(form: Form): Trigger {
  return { kind: form.oneOf('kind', ['person-asked']) };
}
