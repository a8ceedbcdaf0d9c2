import { type ClientState, IDLE_CLIENT } from '../client-state.js';
import { refuse } from '../refusal.js';
import { selectHandoff } from '../select-handoff.js';
import { selectOwnership } from '../select-ownership.js';
import { queueEntries, selectQueue } from '../select-queue.js';
import { selectReview } from '../select-review.js';
import { selectScope } from '../select-scope.js';
import { selectStatus } from '../select-status.js';
import type { Task } from '../state.js';
import type { Viewer } from '../viewer.js';
import type {
  HandoffView,
  OwnershipView,
  QueueView,
  ReviewEntry,
  ReviewView,
  ScopeView,
  StatusView,
} from '../views.js';
import { POLICY, VIEWERS } from './cast.js';
import type { Situation } from './explore.js';

/** The view that each component gets from its selector. */
export interface Views {
  readonly status: StatusView;
  readonly scope: ScopeView;
  readonly handoff: HandoffView;
  readonly ownership: OwnershipView;
  readonly review: ReviewView;
  readonly queue: QueueView;
}

/** A component that shows a state of the task machine. */
export type Component = keyof Views;

/** One thing that somebody sees: a component, its view, who looks, and whether their own last command made it so. */
export type Look = {
  [Name in Component]: {
    readonly component: Name;
    readonly view: Views[Name];
    readonly viewer: Viewer;
    /** Whether their own last command, or a lost connection, makes them see it. */
    readonly byCommand: boolean;
  };
}[Component];

/** What a browser can be in: nothing going on, not armed, not all on screen, editing, or busy with a command. */
const CLIENTS: readonly ClientState[] = [
  IDLE_CLIENT,
  { ...IDLE_CLIENT, armed: false },
  { ...IDLE_CLIENT, reached: false },
  { ...IDLE_CLIENT, editing: true },
  { ...IDLE_CLIENT, command: { state: 'sending', what: 'approved' } },
  { ...IDLE_CLIENT, command: { state: 'refused', refusal: refuse('invalid', 'Not like this.') } },
  { ...IDLE_CLIENT, command: { state: 'offline' } },
];

/** What these viewers can see of a situation, in these states of their browsers. Default: everything that anybody can. */
export function* looksAt(
  { task, now }: Situation,
  viewers: readonly Viewer[] = VIEWERS,
  clients: readonly ClientState[] = CLIENTS,
): Generator<Look> {
  const scope = selectScope(task);
  for (const viewer of viewers) {
    yield { component: 'scope', view: scope, viewer, byCommand: false };
    for (const client of clients) {
      const seen = { viewer, byCommand: client.command.state !== 'idle' };
      yield { component: 'status', view: selectStatus(task, now, client, viewer), ...seen };
      yield { component: 'ownership', view: selectOwnership(task, now, client, viewer), ...seen };
      for (const { id } of task.handoffs) {
        const view = selectHandoff(task, id, now, viewer, client);
        if (view) {
          yield { component: 'handoff', view, ...seen };
        }
      }
    }
    if (viewer.kind !== 'user') {
      yield* deskLooks({ task, now }, viewer, clients);
    }
  }
}

function* deskLooks(
  { task, now }: Situation,
  viewer: Viewer,
  clients: readonly ClientState[],
): Generator<Look> {
  const entries: readonly ReviewEntry[] = [
    { kind: 'ownership' },
    ...task.handoffs.map(({ id }) => ({ kind: 'handoff', handoff: id }) as const),
  ];
  for (const entry of entries) {
    for (const client of clients) {
      for (const seenSeq of seenBy(task, entry)) {
        const view = selectReview(task, entry, now, viewer, { ...client, seenSeq });
        if (view) {
          yield { component: 'review', view, viewer, byCommand: client.command.state !== 'idle' };
        }
      }
    }
  }
  const queued = queueEntries(task, now, POLICY.team);
  const queues: readonly QueueView[] = [
    selectQueue(queued, { offline: false, hidden: 0 }),
    selectQueue([], { offline: false, hidden: queued.length }),
  ];
  for (const view of queues) {
    yield { component: 'queue', view, viewer, byCommand: false };
  }
  const offline = selectQueue(queued, { offline: true, hidden: 0 });
  yield { component: 'queue', view: offline, viewer, byCommand: true };
}

/** Not looked yet, all seen, or looked when it was proposed. */
function seenBy(task: Task, entry: ReviewEntry): readonly (number | null)[] {
  const handoff = task.handoffs.find(({ id }) => entry.kind === 'handoff' && id === entry.handoff);
  return [null, task.seq, ...(handoff ? [handoff.proposedSeq] : [])];
}
