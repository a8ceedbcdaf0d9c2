import type { Instant } from '../../log/envelope.js';
import { isOpen } from '../evolve-handoffs.js';
import { activeClaim } from '../rules/checks.js';
import type { Activity, Claim, Handoff, Owner, Task } from '../state.js';
import { WAITS } from '../waits.js';

/**
 * What matters of a state, as pairs (and a few triples) of the classes of its parts: who has the task, what the agent
 * does, and each handoff. Ids, times and texts are gone; of a time only the side of each threshold is left.
 */
export function facetsOf(task: Task, now: Instant): readonly string[] {
  const owner = ownerClass(task, now);
  const holder = `${task.phase}/${task.owner.state}`;
  const activity = activityClass(task.activity, now);
  const doing = task.activity.state;
  const facets = [
    facet('task', owner, activity),
    facet('parked', task.parked.length > 0, doing),
    facet('input', task.input !== null, doing),
    facet('result', resultOf(task), doing),
  ];
  for (const handoff of task.handoffs) {
    const kind = kindOf(handoff);
    const request = requestClass(handoff, now);
    const execution = executionClass(handoff, now);
    const claim = claimClass(handoff, now);
    facets.push(
      facet('run', kind, request, deciderOf(handoff), execution),
      facet('claim', kind, request, claim),
      facet(
        'votes',
        kind,
        claim,
        handoff.votes.map(({ by }) => by.id),
      ),
      facet('news', claim, task.contentSeq > handoff.proposedSeq),
      facet('promise', kind, request, promiseClass(handoff, now)),
      facet('held', handoff.route, handoff.proposer.kind, standing(handoff, now), holder),
      facet('beside', statesOf(handoff), handoff.proposer.kind, doing),
      facet('owned', handoff.request.state, claimState(handoff, now), owner),
    );
  }
  const [first, second] = task.handoffs;
  if (first && second) {
    facets.push(
      facet('kinds', first.subject.kind, first.route, second.subject.kind, second.route),
      facet('both', first.reversedBy === second.id, statesOf(first), statesOf(second)),
    );
  }
  return facets;
}

/** How a claim stands: there is none, it holds, or it has lapsed. */
export function claimState(handoff: Handoff, now: Instant): 'none' | 'held' | 'lapsed' {
  return handoff.claim ? (activeClaim(handoff, now) ? 'held' : 'lapsed') : 'none';
}

function facet(...parts: readonly (string | boolean | readonly string[])[]): string {
  return parts.join('|');
}

function statesOf({ request, execution }: Handoff): string {
  return `${request.state}/${execution.state}`;
}

function standing(handoff: Handoff, now: Instant): string {
  return `${handoff.request.state}/${executionClass(handoff, now)}`;
}

function ownerClass({ owner, phase }: Task, now: Instant): string {
  return [phase, owner.state, ...ownerDetails(owner, now)].join('/');
}

function ownerDetails(owner: Owner, now: Instant): readonly unknown[] {
  switch (owner.state) {
    case 'agent':
      return [owner.after?.kind];
    case 'nobody':
      return [];
    case 'transferring':
      return awaitedDetails(owner, now);
    case 'queue':
      return [owner.position !== null, ...awaitedDetails(owner, now)];
    case 'person':
      return [owner.person.id, owner.reassignedFrom !== null, ...awaitedDetails(owner, now)];
    default:
      return owner satisfies never;
  }
}

function awaitedDetails(
  owner: Exclude<Owner, { state: 'agent' | 'nobody' }>,
  now: Instant,
): readonly unknown[] {
  const { updateBy } = owner;
  return [
    updateBy === null ? 'none' : now > updateBy ? 'missed' : updateBy - now <= WAITS.dueSoon ? 'soon' : 'far',
    owner.escalated !== null,
    owner.reminded,
  ];
}

function activityClass(activity: Activity, now: Instant): string {
  const elapsed = now - activity.since;
  switch (activity.state) {
    case 'working':
    case 'checking':
      return [
        activity.state,
        ...[WAITS.quiet, WAITS.long, WAITS.tooLong].map((wait) => elapsed >= wait),
      ].join('/');
    case 'paused':
      return `paused/${activity.before.state}`;
    case 'out-of-scope':
      return `out-of-scope/${activity.inScope !== null}`;
    default:
      return activity.state;
  }
}

/** What became of the action that the result of the task is about. */
function resultOf({ activity, handoffs }: Task): string {
  const handoff = activity.state === 'done' ? handoffs.find(({ id }) => id === activity.handoff) : undefined;
  const reversal = handoffs.find(({ id }) => id === handoff?.reversedBy);
  return [handoff, reversal].map((one) => one && statesOf(one)).join('/');
}

function kindOf({ subject, route, approvals, proposer, reverses }: Handoff): string {
  const what = subject.kind === 'approval' ? subject.proposal.action.type : subject.kind;
  return [what, route, approvals, proposer.kind, reverses !== null].join('/');
}

function requestClass(handoff: Handoff, now: Instant): string {
  const { request, expiresAt } = handoff;
  const left = expiresAt - now;
  return isOpen(handoff)
    ? `${request.state}/${left <= 0 ? 'past' : left <= WAITS.expiring ? 'near' : 'far'}`
    : request.state;
}

function deciderOf({ request }: Handoff): string {
  return 'decision' in request ? `${request.decision.by.kind}/${request.decision.by.id}` : '';
}

function promiseClass({ promise, reminded }: Handoff, now: Instant): string {
  return promise === null ? 'none' : `${now > promise ? 'late' : 'kept'}/${reminded}`;
}

function claimClass(handoff: Handoff, now: Instant): string {
  return `${claimState(handoff, now)}/${holderOf(handoff.claim)}`;
}

function holderOf(claim: Claim | null): string {
  return claim ? claim.by.id : '';
}

function executionClass({ execution }: Handoff, now: Instant): string {
  switch (execution.state) {
    case 'granted':
      return `granted/${now >= execution.expiresAt}`;
    case 'running':
      return `running/${now >= execution.deadline}`;
    case 'succeeded':
      return `succeeded/${execution.undoUntil !== null && now < execution.undoUntil}`;
    case 'voided':
      return `voided/${execution.why}`;
    case 'settled':
      return `settled/${execution.happened}`;
    case 'none':
    case 'unknown':
    case 'failed':
      return execution.state;
    default:
      return execution satisfies never;
  }
}
