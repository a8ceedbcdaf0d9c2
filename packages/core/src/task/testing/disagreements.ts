import type { TaskCommand } from '../commands.js';
import { HANDOFF_ACTS, type HandoffAct, type Permission, TASK_ACTS, type TaskAct } from '../permissions.js';
import { permit } from '../permit.js';
import type { Viewer } from '../viewer.js';
import { VIEWERS } from './cast.js';
import { contextOf, type Found } from './explore.js';

/** Every permission of a situation that says something else than what comes of the command, in one sentence each. */
export function disagreements(found: Found): readonly string[] {
  return VIEWERS.flatMap((viewer) => {
    const { task, handoffs } = permit(found.task, contextOf(found, viewer));
    const accepted = commandsOf(found, viewer);
    const faults = TASK_ACTS.map((act) =>
      compare(
        `${act} for a ${viewer.kind}`,
        task[act],
        accepted.some(({ type }) => type === TASK_COMMANDS[act]),
      ),
    );
    for (const [id, may] of Object.entries(handoffs)) {
      const about = accepted.filter((command) => 'handoff' in command && command.handoff === id);
      for (const act of HANDOFF_ACTS) {
        faults.push(compare(`${act} for a ${viewer.kind}`, may[act], about.some(HANDOFF_COMMANDS[act])));
      }
    }
    return faults.flatMap((fault) => fault ?? []);
  });
}

function commandsOf({ steps }: Found, { kind, id }: Viewer): readonly TaskCommand[] {
  return steps.filter(({ by }) => by.kind === kind && by.id === id).map(({ command }) => command);
}

function compare(what: string, permission: Permission, accepted: boolean): string | null {
  if ((permission === true) === accepted) {
    return null;
  }
  return permission === true
    ? `${what} is offered and refused`
    : `${what} works and is refused as ${permission.code}`;
}

const TASK_COMMANDS: Readonly<Record<TaskAct, TaskCommand['type']>> = {
  'add-input': 'task.add-input',
  'send-message': 'task.send-message',
  pause: 'agent.pause',
  resume: 'agent.resume',
  correct: 'result.correct',
  fallback: 'fallback.choose',
  'accept-scope': 'scope.accept',
  'extend-scope': 'scope.extend',
  park: 'scope.park',
  'resume-parked': 'scope.resume',
  'request-person': 'ownership.request',
  'cancel-request': 'ownership.cancel',
  take: 'ownership.take',
  promise: 'ownership.promise',
  reassign: 'ownership.reassign',
  'hand-back': 'ownership.hand-back',
  'edit-review': 'review.edit-summary',
  finish: 'task.finish',
  cancel: 'task.cancel',
};

const HANDOFF_COMMANDS: Readonly<Record<HandoffAct, (command: TaskCommand) => boolean>> = {
  approve: (command) => command.type === 'handoff.decide' && command.verdict === 'approved',
  'approve-with-changes': (command) =>
    command.type === 'handoff.decide' && command.verdict === 'approved-with-changes',
  answer: (command) => command.type === 'handoff.decide' && command.verdict === 'answered',
  reject: (command) => command.type === 'handoff.decide' && command.verdict === 'rejected',
  defer: ({ type }) => type === 'handoff.defer',
  reopen: ({ type }) => type === 'handoff.reopen',
  claim: ({ type }) => type === 'handoff.claim',
  release: ({ type }) => type === 'handoff.release',
  undo: ({ type }) => type === 'handoff.undo',
  settle: ({ type }) => type === 'action.settle',
};
