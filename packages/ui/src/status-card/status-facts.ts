import type { Handoff, Instant, TaskAct } from '@handoff-kit/core';
import type { StatusModel } from '@handoff-kit/react';
import { isAllowed } from '../base/offers.js';
import type { ShownStatus } from './status-parts.js';

const NOTHING = {
  what: '',
  decision: '',
  tool: '',
  attempts: 0,
  next: '',
  why: '',
  boundary: '',
  result: '',
  correction: '',
  reason: '',
  team: '',
  more: 0,
  until: 0,
} as const;

/** Since when the state has been so, or null where it does not say. */
export function sinceOf(view: ShownStatus): Instant | null {
  if (view.key === 'undone') return view.at;
  if ('since' in view) return view.since;
  return 'activity' in view ? view.activity.since : null;
}

/** Everything that a headline or its line may name; each takes what it needs. */
export function factsOf(view: ShownStatus, now: Instant, can: StatusModel['can']) {
  const activity = 'activity' in view ? view.activity : null;
  const promise = view.key === 'waiting-for-review' ? view.promise : null;
  const allowed = (act: TaskAct) => yes(isAllowed(act, can));
  return {
    ...NOTHING,
    ...activity,
    ...view,
    count: countOf(view),
    subject:
      'handoff' in view && view.handoff && typeof view.handoff === 'object' ? subjectOf(view.handoff) : '',
    person: view.key === 'with-a-person' ? view.person.name : '',
    by: activity && 'by' in activity ? activity.by.name : '',
    at: sinceOf(view) ?? now,
    promise: promise ?? now,
    promised: promise === null ? 'none' : promise < now ? 'late' : 'ahead',
    late: Math.max(0, now - (promise ?? now)),
    pause: allowed('pause'),
    help: allowed('request-person'),
    correct: allowed('correct'),
    part: yes(view.key === 'out-of-scope' && view.activity.inScope !== null),
    given: yes(view.key === 'cancelled' && view.activity.reason !== ''),
  };
}

function countOf(view: ShownStatus): number {
  switch (view.key) {
    case 'unsure':
      return view.activity.options.length;
    case 'needs-information':
      return view.fields.length;
    case 'parked':
      return view.parked.length;
    default:
      return 0;
  }
}

function subjectOf({ subject }: Handoff): string {
  return subject.kind === 'approval' ? subject.proposal.presentation.context : subject.question;
}

function yes(holds: boolean): 'yes' | 'no' {
  return holds ? 'yes' : 'no';
}
