import type { Handoff } from '../state.js';
import type { QueueView } from '../views.js';
import { claimState } from './abstract.js';
import type { Situation } from './explore.js';
import type { Look } from './looks.js';

/** The states, as `machine:state`, of which a view speaks: those of the handoff that it names, else the task's own. */
export function statesShownBy({ component, view }: Look, { task, now }: Situation): readonly string[] {
  const owner = `owner:${task.owner.state}`;
  const activity = `activity:${task.activity.state}`;
  const of = (handoff: Handoff): readonly string[] => statesOfHandoff(handoff, now);
  switch (component) {
    case 'handoff':
      return of(view.handoff);
    case 'review':
      return view.handoff ? of(view.handoff) : view.key === 'finished' ? [`task:${task.phase}`] : [owner];
    case 'status': {
      if ('person' in view) {
        return [owner];
      }
      const named = 'handoff' in view ? view.handoff : null;
      const handoff = task.handoffs.find((one) => one === named || one.id === named);
      const itself = 'activity' in view && view.activity === task.activity;
      return [...(handoff ? of(handoff) : []), ...(itself || !handoff ? [activity] : [])];
    }
    case 'scope':
      return view.key === 'inside' ? [] : [view.key === 'handed-over' ? owner : activity];
    case 'ownership':
      switch (view.key) {
        case 'your-move':
          return [view.handoffs > 0 ? 'request:pending' : activity];
        case 'finished':
          return [`task:${task.phase}`];
        default:
          return [owner];
      }
    case 'queue':
      return entriesOf(view).flatMap((entry) => {
        const handoff = task.handoffs.find(({ id }) => id === entry.handoff);
        return handoff ? of(handoff) : [owner];
      });
    default:
      return component satisfies never;
  }
}

/** What has neither been claimed nor run yet says nothing about a claim or a run. */
function statesOfHandoff(handoff: Handoff, now: number): readonly string[] {
  const claim = claimState(handoff, now);
  const { state } = handoff.execution;
  return [
    `request:${handoff.request.state}`,
    ...(claim === 'none' ? [] : [`claim:${claim}`]),
    ...(state === 'none' ? [] : [`execution:${state}`]),
  ];
}

function entriesOf(view: QueueView) {
  return 'entries' in view ? view.entries : [];
}
