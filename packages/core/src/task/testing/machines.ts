import { claimState } from './abstract.js';
import type { Situation } from './explore.js';
import type { MachineName } from './state-names.js';

/** What one machine did. */
export interface Passed {
  readonly machine: MachineName;
  readonly from: string;
  readonly to: string;
}

/** Every state in which some machine of a task is, as `machine:state`. */
export function statesOf({ task, now }: Situation): readonly string[] {
  return [
    `task:${task.phase}`,
    `owner:${task.owner.state}`,
    `activity:${task.activity.state}`,
    ...task.handoffs.flatMap((handoff) => [
      `request:${handoff.request.state}`,
      `claim:${claimState(handoff, now)}`,
      `execution:${handoff.execution.state}`,
    ]),
  ];
}

/** What the machines did between two moments. One whose facts have changed in the same state has moved too. */
export function movesOf(a: Situation, b: Situation): readonly Passed[] {
  const passed: Passed[] = [];
  if (a.task.phase !== b.task.phase) {
    passed.push({ machine: 'task', from: a.task.phase, to: b.task.phase });
  }
  if (a.task.owner !== b.task.owner && a.task.phase !== 'unopened') {
    passed.push({ machine: 'owner', from: a.task.owner.state, to: b.task.owner.state });
  }
  if (a.task.activity !== b.task.activity && a.task.phase !== 'unopened') {
    passed.push({ machine: 'activity', from: a.task.activity.state, to: b.task.activity.state });
  }
  for (const [index, before] of a.task.handoffs.entries()) {
    const after = b.task.handoffs[index];
    if (!after || (before === after && (before.claim === null || a.now === b.now))) {
      continue;
    }
    if (before.request !== after.request) {
      passed.push({ machine: 'request', from: before.request.state, to: after.request.state });
    }
    if (before.execution !== after.execution) {
      passed.push({ machine: 'execution', from: before.execution.state, to: after.execution.state });
    }
    const claims = { from: claimState(before, a.now), to: claimState(after, b.now) };
    if (claims.from !== claims.to || before.claim !== after.claim) {
      passed.push({ machine: 'claim', ...claims });
    }
  }
  return passed;
}
