import {
  EMPTY_TASK,
  evolve,
  IDLE_CLIENT,
  type Instant,
  type Permissions,
  permit,
  SUPPORT_POLICY,
  selectHandoff,
  selectOwnership,
  selectStatus,
  type Task,
  type TaskViewEvent,
  type Viewer,
} from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { Button, HandoffCard, OwnershipBanner, StatusCard } from '@handoff-kit/ui';
import { type ReactNode, useState } from 'react';
import * as z from 'zod';
import { useLoaded } from '../use-loaded.js';

const step = z.object({
  kind: z.enum(['message', 'call']),
  by: z.enum(['agent', 'customer']),
  seq: z.number(),
  text: z.string().optional(),
  tool: z.string().optional(),
});
const recorded = z.object({
  run: z.string(),
  task: z.string(),
  steps: z.array(step),
  events: z.array(z.looseObject({ id: z.string(), seq: z.number(), at: z.number(), type: z.string() })),
});

type Recorded = z.infer<typeof recorded>;

/** Whoever looks at a recording decides nothing in it. */
const LOOKER: Viewer = { tenant: 'replay', kind: 'administrator', id: 'looker', name: 'You', teams: [] };

async function fetchReplay(): Promise<Recorded | null> {
  const response = await fetch('/api/replay');
  return response.ok ? recorded.parse(await response.json()) : null;
}

/** One recorded run of an agent, step by step: what was said, and what policy would have made of each call. */
export function ReplayPage(): ReactNode {
  const loaded = useLoaded(fetchReplay);
  const [at, setAt] = useState(0);
  if (loaded.state === 'loading') {
    return null;
  }
  const run = loaded.state === 'ready' ? loaded.value : null;
  const current = run?.steps[at];
  if (!run || !current) {
    return <p className="empty">No recorded run is open. Start with npm run replay -- FILE --open RUN.</p>;
  }
  const task = stateAfter(run, current.seq);
  const last = run.steps.length - 1;
  return (
    <div className="replay">
      <h1>Recorded run, task {run.task || run.run}</h1>
      <p className="lead">
        Step {at + 1} of {run.steps.length}: {current.by === 'agent' ? 'the agent' : 'the customer'}{' '}
        {current.kind === 'message' ? 'wrote' : `called ${current.tool}`}
      </p>
      <div className="replay-steps">
        <Button variant="secondary" blocked={at === 0} onClick={() => setAt(at - 1)}>
          Back
        </Button>
        <Button variant="secondary" blocked={at === last} onClick={() => setAt(at + 1)}>
          Next step
        </Button>
        <Button variant="secondary" blocked={at === last} onClick={() => setAt(nextAsked(run, at))}>
          Next handoff
        </Button>
      </div>
      {current.kind === 'message' ? (
        <div className={`said said-by-${current.by === 'agent' ? 'agent' : 'user'}`}>
          <p className="said-text">{current.text}</p>
        </div>
      ) : (
        <MessagesProvider messages={en}>
          <AfterCall task={task} />
        </MessagesProvider>
      )}
    </div>
  );
}

function AfterCall({ task }: { readonly task: Task }): ReactNode {
  const now = task.handoffs.at(-1)?.proposedAt ?? task.openedAt;
  const { task: can, handoffs } = permissionsIn(task, now);
  const common = { task: task.id, now, can, command: IDLE_CLIENT.command, chosen: [] } as const;
  const newest = task.handoffs.at(-1);
  const view = newest && selectHandoff(task, newest.id, now, LOOKER, IDLE_CLIENT);
  return (
    <>
      {task.owner.state === 'agent' ? null : (
        <OwnershipBanner ownership={{ ...common, view: selectOwnership(task, now, IDLE_CLIENT, LOOKER) }} />
      )}
      {view && (
        <HandoffCard
          handoff={{
            task: task.id,
            view,
            now,
            viewer: LOOKER,
            client: IDLE_CLIENT,
            can: handoffs[view.handoff.id] ?? null,
          }}
        />
      )}
      <StatusCard status={{ ...common, view: selectStatus(task, now, IDLE_CLIENT, LOOKER) }} />
    </>
  );
}

function permissionsIn(task: Task, now: Instant): Permissions {
  return permit(task, {
    now,
    actor: LOOKER,
    newId: () => '',
    policy: SUPPORT_POLICY,
    desk: { state: 'staffed' },
    toolVersion: () => null,
    prepared: null,
  });
}

function stateAfter(run: Recorded, seq: number): Task {
  const events: readonly unknown[] = run.events.filter((event) => event.seq <= seq);
  return events.filter(isEvent).reduce(evolve, EMPTY_TASK);
}

/** The file was written by the same core that reads it. */
function isEvent(event: unknown): event is TaskViewEvent {
  return typeof event === 'object' && event !== null && 'seq' in event && 'type' in event;
}

function nextAsked(run: Recorded, from: number): number {
  const found = run.steps.findIndex(
    ({ kind, seq }, index) =>
      index > from && kind === 'call' && stateAfter(run, seq).handoffs.at(-1)?.request.state === 'pending',
  );
  return found < 0 ? run.steps.length - 1 : found;
}
