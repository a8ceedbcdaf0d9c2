import { type Instant, SYSTEM } from '../../log/envelope.js';
import { type Refusal, refuse } from '../refusal.js';
import type { Handoff, Task } from '../state.js';
import { onRoute, toolChanged, withHandoff } from './checks.js';
import type { Rules, TaskContext } from './rule.js';

/** Grants and runs: nothing runs without a matching, unexpired, unused grant, and then at most once. */
export const GATE_RULES: Rules<
  | 'grant.consume'
  | 'grant.void'
  | 'action.report-success'
  | 'action.report-failure'
  | 'action.declare-unknown'
  | 'action.settle'
> = {
  'grant.consume': {
    by: ['system'],
    check: (task, { handoff: id, digest }, context) =>
      withHandoff(task, id, (handoff) => unusable(handoff, digest, context)),
    events: (task, { handoff: id, runner }, { now, policy }) =>
      unused(task, id).map((grant) => ({
        type: 'grant.consumed',
        data: { handoff: id, grant, runner, deadline: now + policy.times.run },
      })),
  },
  'grant.void': {
    by: ['system'],
    check: (task, { handoff: id }) =>
      withHandoff(task, id, ({ execution }) =>
        execution.state === 'granted' ? null : refuse('no-grant', 'There is no unused grant.', { about: id }),
      ),
    events: (task, { handoff: id, why }) =>
      unused(task, id).map((grant) => ({ type: 'grant.voided', data: { handoff: id, grant, why } })),
  },
  'action.report-success': {
    by: ['system'],
    check: (task, { handoff: id, runner }) => withHandoff(task, id, (handoff) => notRunning(handoff, runner)),
    events: (task, { handoff, runner, result }, { now }) => [
      { type: 'action.succeeded', data: { handoff, runner, result, late: isLate(task, handoff, now) } },
    ],
  },
  'action.report-failure': {
    by: ['system'],
    check: (task, { handoff: id, runner }) => withHandoff(task, id, (handoff) => notRunning(handoff, runner)),
    events: (task, { handoff, runner, message }, { now }) => [
      { type: 'action.failed', data: { handoff, runner, message, late: isLate(task, handoff, now) } },
    ],
  },
  'action.declare-unknown': {
    by: ['system'],
    check: (task, { handoff: id }, { now }) =>
      withHandoff(task, id, ({ execution }) => {
        if (execution.state !== 'running') {
          return refuse('not-running', 'This is not running.', { about: id });
        }
        return now >= execution.deadline
          ? null
          : refuse('not-due', 'It may still report.', { about: id, at: execution.deadline });
      }),
    events: (_, { handoff }) => [{ type: 'action.unknown', data: { handoff } }],
  },
  'action.settle': {
    by: ['user', 'reviewer'],
    check: (task, { handoff: id }, { actor, now }) =>
      withHandoff(task, id, (handoff) => {
        if (!isUnknown(handoff, now)) {
          return refuse('invalid', 'The outcome of this is not open.', { about: id });
        }
        return actor.kind === 'reviewer' || onRoute(task, handoff.route, actor)
          ? null
          : refuse('not-eligible', 'A reviewer has to settle this.', { about: id });
      }),
    events: (task, { handoff: id, happened, note }) => [
      ...(task.handoffs.some((one) => one.id === id && one.execution.state === 'running')
        ? [{ type: 'action.unknown', actor: SYSTEM, data: { handoff: id } } as const]
        : []),
      { type: 'action.settled', data: { handoff: id, happened, note } },
    ],
  },
};

/** The unused grant of a handoff, if there is one. */
function unused(task: Task, id: string): readonly string[] {
  return task.handoffs.flatMap((one) =>
    one.id === id && one.execution.state === 'granted' ? [one.execution.grant] : [],
  );
}

function unusable({ id, execution, request }: Handoff, digest: string, context: TaskContext): Refusal | null {
  switch (execution.state) {
    case 'granted':
      break;
    case 'none':
      return refuse('no-grant', 'Nobody has approved this.', { about: id });
    case 'running':
      return refuse('running', 'This is already running.', { about: id, at: execution.at });
    case 'unknown':
    case 'succeeded':
    case 'failed':
    case 'settled':
    case 'voided':
      return refuse('grant-used', `This grant is spent: ${execution.state}.`, {
        about: id,
        at: execution.at,
      });
    default:
      return execution satisfies never;
  }
  const proposal = 'decision' in request ? request.decision.run : null;
  if (!proposal) {
    return refuse('no-grant', 'The decision does not allow anything to run.', { about: id });
  }
  if (digest !== execution.digest || digest !== proposal.digest) {
    return refuse('digest-mismatch', 'What would run is not what was approved.', { about: id });
  }
  if (context.now >= execution.expiresAt) {
    return refuse('grant-expired', 'The approval was not used in time.', {
      about: id,
      at: execution.expiresAt,
    });
  }
  if (proposal.assessment.policyVersion !== context.policy.version) {
    return refuse('policy-changed', 'The policy has changed since this was approved.', { about: 'policy' });
  }
  return toolChanged(proposal.action, context);
}

function notRunning({ id, execution }: Handoff, runner: string): Refusal | null {
  return (execution.state === 'running' || execution.state === 'unknown') && execution.runner === runner
    ? null
    : refuse('not-running', 'This runner does not have it.', { about: id });
}

function isLate(task: Task, id: string, now: Instant): boolean {
  return task.handoffs.some((one) => one.id === id && isUnknown(one, now));
}

/** Past its deadline a run is unknown, whether or not the event has arrived. */
function isUnknown({ execution }: Handoff, now: Instant): boolean {
  return execution.state === 'unknown' || (execution.state === 'running' && now >= execution.deadline);
}
