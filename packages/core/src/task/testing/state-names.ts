import type { Activity, Execution, Owner, Request, Task } from '../state.js';
import type { HandoffKey, OwnershipKey, QueueKey, ReviewKey, ScopeKey, StatusKey } from '../views.js';

type Machines = {
  readonly task: Task['phase'];
  readonly owner: Owner['state'];
  readonly activity: Activity['state'];
  readonly request: Request['state'];
  readonly claim: 'none' | 'held' | 'lapsed';
  readonly execution: Execution['state'];
};

/** One of the machines of which a task is made. A task has one of the first three, and one of the others per handoff. */
export type MachineName = keyof Machines;

type Keys = {
  readonly status: StatusKey;
  readonly handoff: HandoffKey;
  readonly ownership: OwnershipKey;
  readonly review: ReviewKey;
  readonly queue: QueueKey;
  readonly scope: ScopeKey;
};

/** Every state of every machine, in the order in which they are drawn. */
export const STATES: { readonly [Name in MachineName]: Readonly<Record<Machines[Name], true>> } = {
  task: { unopened: true, open: true, finished: true, cancelled: true },
  owner: { agent: true, transferring: true, queue: true, person: true, nobody: true },
  activity: {
    idle: true,
    working: true,
    checking: true,
    drafting: true,
    'draft-ready': true,
    unsure: true,
    'needs-information': true,
    waiting: true,
    stalled: true,
    recovering: true,
    stopped: true,
    'out-of-scope': true,
    paused: true,
    done: true,
    corrected: true,
    cancelled: true,
  },
  request: {
    pending: true,
    deferred: true,
    approved: true,
    'approved-with-changes': true,
    answered: true,
    rejected: true,
    expired: true,
    withdrawn: true,
    superseded: true,
    unpresentable: true,
  },
  claim: { none: true, held: true, lapsed: true },
  execution: {
    none: true,
    granted: true,
    running: true,
    unknown: true,
    voided: true,
    succeeded: true,
    failed: true,
    settled: true,
  },
};

/** Every key that a selector can return, as its type says. */
export const KEYS: { readonly [Name in keyof Keys]: Readonly<Record<Keys[Name], true>> } = {
  status: {
    idle: true,
    working: true,
    'working-long': true,
    'working-too-long': true,
    checking: true,
    'checking-long': true,
    drafting: true,
    'draft-ready': true,
    unsure: true,
    'needs-information': true,
    'waiting-for-you': true,
    'waiting-for-review': true,
    'with-a-person': true,
    stalled: true,
    recovering: true,
    stopped: true,
    'out-of-scope': true,
    parked: true,
    paused: true,
    done: true,
    'done-undoable': true,
    undone: true,
    corrected: true,
    cancelled: true,
  },
  handoff: {
    arming: true,
    unread: true,
    confirm: true,
    choose: true,
    answer: true,
    'review-own': true,
    'review-waiting': true,
    editing: true,
    sending: true,
    refused: true,
    offline: true,
    expiring: true,
    approved: true,
    'approved-with-changes': true,
    'approved-by-rule': true,
    answered: true,
    deferred: true,
    rejected: true,
    expired: true,
    withdrawn: true,
    superseded: true,
    'decided-elsewhere': true,
    unpresentable: true,
    running: true,
    succeeded: true,
    'succeeded-undoable': true,
    undoing: true,
    undone: true,
    'undo-failed': true,
    failed: true,
    unknown: true,
    settled: true,
    voided: true,
  },
  ownership: {
    agent: true,
    'your-move': true,
    transferring: true,
    queued: true,
    'queued-with-position': true,
    person: true,
    'person-due-soon': true,
    overdue: true,
    'overdue-escalated': true,
    reassigned: true,
    'handed-back': true,
    'nobody-available': true,
    finished: true,
    cancelled: true,
  },
  review: {
    unclaimed: true,
    'claimed-by-you': true,
    'claimed-by-other': true,
    'claim-lapsed': true,
    'changed-while-open': true,
    unread: true,
    'own-proposal': true,
    'awaiting-second-approver': true,
    editing: true,
    sending: true,
    refused: true,
    offline: true,
    decided: true,
    'decided-elsewhere': true,
    'with-you': true,
    'handed-back': true,
    finished: true,
  },
  queue: { empty: true, waiting: true, 'filtered-empty': true, offline: true },
  scope: { inside: true, beyond: true, 'beyond-in-part': true, 'handed-over': true, parked: true },
};
