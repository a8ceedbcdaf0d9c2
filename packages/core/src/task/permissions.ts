import type { Refusal } from './refusal.js';

/** Allowed, or the refusal that the host would give. */
export type Permission = true | Refusal;

/** What may be done to one handoff. */
export const HANDOFF_ACTS = [
  'approve',
  'approve-with-changes',
  'answer',
  'reject',
  'defer',
  'reopen',
  'claim',
  'release',
  'undo',
  'settle',
] as const;

/** What may be done to the task as a whole. */
export const TASK_ACTS = [
  'add-input',
  'send-message',
  'pause',
  'resume',
  'correct',
  'fallback',
  'accept-scope',
  'extend-scope',
  'park',
  'resume-parked',
  'request-person',
  'cancel-request',
  'take',
  'promise',
  'reassign',
  'hand-back',
  'edit-review',
  'finish',
  'cancel',
] as const;

/** One thing that a viewer may or may not do to a handoff. */
export type HandoffAct = (typeof HANDOFF_ACTS)[number];
/** One thing that a viewer may or may not do to a task. */
export type TaskAct = (typeof TASK_ACTS)[number];
/** The host's answers for one handoff and one viewer. */
export type HandoffPermissions = Readonly<Record<HandoffAct, Permission>>;
/** The host's answers for the task and one viewer. */
export type TaskPermissions = Readonly<Record<TaskAct, Permission>>;

/** Everything that this viewer may do now, as the host answers it. */
export interface Permissions {
  readonly task: TaskPermissions;
  readonly handoffs: Readonly<Record<string, HandoffPermissions>>;
}
