import { isOpen, type OwnershipView, type StatusView, selectScope, type Task } from '@handoff-kit/core';

/** The status that gets a card of its own: not what a card in the thread or the banner above says already. */
export function shownStatus(task: Task, view: StatusView): StatusView | null {
  // A pause holds up everything else, also the request that is open.
  if (task.activity.state === 'paused' && task.phase === 'open' && task.owner.state !== 'person') {
    return { key: 'paused', activity: task.activity };
  }
  if (!isAgents(task) && task.phase !== 'finished') {
    return null;
  }
  switch (view.key) {
    case 'idle':
    case 'waiting-for-you':
    case 'with-a-person':
    case 'done-undoable':
    case 'undone':
    // The notice of the scope says these.
    case 'out-of-scope':
    case 'parked':
      return null;
    default:
      return view;
  }
}

/** Whether a status is told in one line, as what the agent has just done, and not with a card. */
export function isLine(task: Task, view: StatusView): view is Extract<StatusView, { key: 'done' }> {
  return view.key === 'done' && task.phase !== 'finished';
}

/** Whether a StatusCard, a ScopeNotice or an OwnershipBanner on the page offers to ask for a person. */
export function offersPerson(task: Task, status: StatusView, ownership: OwnershipView): boolean {
  const shown = shownStatus(task, status);
  const card = shown !== null && !isLine(task, shown) && shown.key !== 'cancelled';
  const notice = selectScope(task).key !== 'inside';
  return card || notice || ownership.key === 'handed-back' || ownership.key === 'cancelled';
}

/** While people have the task the banner above says how it stands. */
function isAgents({ owner, handoffs }: Task): boolean {
  return owner.state === 'agent' || owner.state === 'nobody' || handoffs.some(isOpen);
}
