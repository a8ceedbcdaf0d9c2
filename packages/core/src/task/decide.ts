import type { TaskCommand, TaskCommandOf, TaskCommandType } from './commands.js';
import type { TaskDraft } from './events.js';
import { type Refusal, refuse } from './refusal.js';
import { AGENT_RULES } from './rules/agent-rules.js';
import { DECISION_RULES } from './rules/decision-rules.js';
import { GATE_RULES } from './rules/gate-rules.js';
import { HANDOFF_RULES } from './rules/handoff-rules.js';
import { OWNERSHIP_RULES } from './rules/ownership-rules.js';
import type { Rule, Rules, TaskContext } from './rules/rule.js';
import { TASK_RULES } from './rules/task-rules.js';
import type { Task } from './state.js';

const RULES: Rules<TaskCommandType> = {
  ...TASK_RULES,
  ...AGENT_RULES,
  ...HANDOFF_RULES,
  ...DECISION_RULES,
  ...GATE_RULES,
  ...OWNERSHIP_RULES,
};

/** Commands that settle or report on what ran even after the task has ended. */
const AFTER_THE_END: ReadonlySet<TaskCommandType> = new Set<TaskCommandType>([
  'action.report-success',
  'action.report-failure',
  'action.declare-unknown',
  'action.settle',
  'notification.record',
  'outcome.record',
  'task.send-message',
]);

/** Whether a command would be accepted now, from the same table as `decide`. */
export function can(task: Task, command: TaskCommand, context: TaskContext): true | Refusal {
  return refusalOf(task, command, context) ?? true;
}

/** What a command leads to: the events to append, or the refusal. Pure: time, ids and actor come in. */
export function decide(
  task: Task,
  command: TaskCommand,
  context: TaskContext,
): readonly TaskDraft[] | Refusal {
  return refusalOf(task, command, context) ?? ruleFor(command).events(task, command, context);
}

function refusalOf(task: Task, command: TaskCommand, context: TaskContext): Refusal | null {
  const rule = ruleFor(command);
  if (!rule.by.includes(context.actor.kind)) {
    return refuse('not-allowed', `${command.type} is not for the ${context.actor.kind}.`, {
      about: command.type,
    });
  }
  if (task.phase === 'unopened' && command.type !== 'task.open') {
    return refuse('not-found', 'There is no such task.', { about: 'task' });
  }
  if ((task.phase === 'finished' || task.phase === 'cancelled') && !AFTER_THE_END.has(command.type)) {
    return refuse('finished', `This task is ${task.phase}.`, { about: 'task', at: task.activity.since });
  }
  return rule.check(task, command, context);
}

function ruleFor<Type extends TaskCommandType>(command: TaskCommandOf<Type>): Rule<Type> {
  return RULES[command.type];
}
