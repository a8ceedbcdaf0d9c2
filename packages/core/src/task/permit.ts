import type { JsonObject, JsonValue } from '../action/json.js';
import type { TaskCommand } from './commands.js';
import { can } from './decide.js';
import type { ChoiceOption, QuestionField } from './events.js';
import type { HandoffPermissions, Permission, Permissions, TaskPermissions } from './permissions.js';
import { refuse } from './refusal.js';
import type { TaskContext } from './rules/rule.js';
import type { Handoff, Task } from './state.js';

/** Everything that the actor of the context may do now, answered by the same rules that will decide. */
export function permit(task: Task, context: TaskContext): Permissions {
  return {
    task: taskPermissions(task, context),
    handoffs: Object.fromEntries(
      task.handoffs.map((one) => [one.id, handoffPermissions(task, one, context)]),
    ),
  };
}

function handoffPermissions(task: Task, handoff: Handoff, context: TaskContext): HandoffPermissions {
  const { id, subject } = handoff;
  const ask = (command: TaskCommand): Permission => can(task, command, context);
  const decision = {
    type: 'handoff.decide',
    handoff: id,
    digest: subject.kind === 'approval' ? subject.proposal.digest : null,
    fence: null,
    changes: null,
    option: null,
    answers: null,
    rejection: null,
    recommendation: null,
    note: null,
    viewedFully: true,
  } as const;
  const approve = ask({ ...decision, verdict: 'approved' });
  return {
    approve,
    'approve-with-changes':
      approve === true &&
      subject.kind === 'approval' &&
      (subject.proposal.presentation.editable.length === 0 || handoff.approvals > 1)
        ? refuse('invalid', 'Nothing in this can be changed.', { about: id })
        : approve,
    answer: answerable(task, handoff, context),
    reject: ask({ ...decision, verdict: 'rejected' }),
    defer: ask({ type: 'handoff.defer', handoff: id }),
    reopen: ask({ type: 'handoff.reopen', handoff: id }),
    claim: ask({ type: 'handoff.claim', handoff: id }),
    release: ask({ type: 'handoff.release', handoff: id }),
    undo: ask({ type: 'handoff.undo', handoff: id }),
    settle: ask({ type: 'action.settle', handoff: id, happened: true, note: null }),
  };
}

/** Whether some complete answer would be accepted: one of the options, or every field filled in. */
function answerable(task: Task, { id, subject }: Handoff, context: TaskContext): Permission {
  const ask = (option: ChoiceOption | null, answers: JsonObject | null): Permission =>
    can(
      task,
      {
        type: 'handoff.decide',
        handoff: id,
        verdict: 'answered',
        digest: option?.proposal?.digest ?? null,
        fence: null,
        changes: null,
        option: option?.id ?? null,
        answers,
        rejection: null,
        recommendation: null,
        note: null,
        viewedFully: true,
      },
      context,
    );
  switch (subject.kind) {
    case 'approval':
      return ask(null, null);
    case 'question':
      return ask(null, Object.fromEntries(subject.fields.map((field) => [field.name, sampleFor(field)])));
    case 'choice': {
      const answers = subject.options.map((option) => ask(option, null));
      return answers.find((answer) => answer === true) ?? answers[0] ?? ask(null, null);
    }
    default:
      return subject satisfies never;
  }
}

function sampleFor({ kind, options }: QuestionField): JsonValue {
  return kind === 'number' ? 1 : (options?.[0] ?? '?');
}

function taskPermissions(task: Task, context: TaskContext): TaskPermissions {
  const ask = (command: TaskCommand): Permission => can(task, command, context);
  const later = context.now + 1;
  return {
    'add-input': ask({ type: 'task.add-input', text: '?', supersedes: [] }),
    'send-message': ask({ type: 'task.send-message', text: '?', audience: 'everyone' }),
    pause: ask({ type: 'agent.pause' }),
    resume: ask({ type: 'agent.resume' }),
    correct: ask({ type: 'result.correct', correction: '?' }),
    fallback: ask({ type: 'fallback.choose', fallback: 'save', text: null }),
    'accept-scope': ask({ type: 'scope.accept', part: '?' }),
    'extend-scope': ask({ type: 'scope.extend', by: '?' }),
    park: ask({ type: 'scope.park', parked: '?', what: '?', partial: [] }),
    'resume-parked': ask({ type: 'scope.resume', parked: task.parked[0]?.id ?? '?' }),
    'request-person': ask({
      type: 'ownership.request',
      team: null,
      why: { kind: 'person-asked' },
      goesAlong: [],
    }),
    'cancel-request': ask({ type: 'ownership.cancel' }),
    take: ask({ type: 'ownership.take', updateBy: null }),
    promise: ask({ type: 'ownership.promise', updateBy: later }),
    reassign: ask({
      type: 'ownership.reassign',
      to: { id: '?', name: '?' },
      team: '?',
      updateBy: null,
    }),
    'hand-back': ask({ type: 'ownership.hand-back', note: null }),
    'edit-review': ask({ type: 'review.edit-summary', summary: '?' }),
    finish: ask({ type: 'task.finish', result: '?', handoff: null }),
    cancel: ask({ type: 'task.cancel', reason: '?' }),
  };
}
