import type { Actor, Instant, Recorded, Seq } from '../log/envelope.js';
import { type ActionRecord, createFactsReader } from './facts.js';

/** One step of a handoff, as it is on record. */
export interface Step {
  readonly seq: Seq;
  readonly at: Instant;
  readonly type: string;
  readonly by: Actor;
}

/** A decision, with what it carried. */
export interface DecisionStep extends Step {
  readonly verdict: string | null;
  readonly reason: string | null;
  readonly digest: string | null;
}

/** One handoff from its request to what became of it. What is null or empty is not on record. */
export interface Trail {
  readonly stream: string;
  readonly handoff: string;
  readonly callId: string | null;
  /** What was decided about; after a decision with changes, what was approved. */
  readonly action: ActionRecord | null;
  readonly request: Step | null;
  readonly votes: readonly Step[];
  readonly decision: DecisionStep | null;
  readonly grant: (Step & { readonly digest: string | null }) | null;
  /** The grant was used here: from now on the effect may have happened. */
  readonly execution: Step | null;
  readonly outcomes: readonly Step[];
  /** Withdrawn, superseded, expired, unpresentable, or the grant void. */
  readonly ended: Step | null;
  /** Whether an event of it has lost its data, so that steps may be missing. */
  readonly erased: boolean;
}

type Draft = { -readonly [Key in keyof Trail]: Trail[Key] };

/** The handoffs of a log, in the order of their requests. Give the events of a stream in order. */
export function trailsOf(events: Iterable<Recorded>): readonly Trail[] {
  const read = createFactsReader();
  const trails = new Map<string, Draft>();
  const erased = new Set<string>();
  for (const event of events) {
    const { stream, type } = event;
    const facts = read(event);
    if (event.data === null && /^(handoff|grant|action)\./.test(type)) erased.add(stream);
    if (facts.handoff === null || !stream.startsWith('task/')) continue;
    const key = JSON.stringify([stream, facts.handoff]);
    const trail = trails.get(key) ?? newTrail(stream, facts.handoff);
    trails.set(key, trail);
    trail.callId = facts.callId;
    trail.action = facts.action;
    const step: Step = { seq: event.seq, at: event.at, type, by: event.actor };
    switch (type) {
      case 'handoff.proposed':
        trail.request = step;
        break;
      case 'handoff.voted':
        trail.votes = [...trail.votes, step];
        break;
      case 'handoff.decided':
        trail.decision = { ...step, verdict: facts.verdict, reason: facts.reason, digest: facts.digest };
        break;
      case 'grant.issued':
        trail.grant = { ...step, digest: facts.digest };
        break;
      case 'grant.consumed':
        trail.execution ??= step;
        break;
      case 'action.succeeded':
      case 'action.failed':
      case 'action.unknown':
      case 'action.settled':
        trail.outcomes = [...trail.outcomes, step];
        break;
      case 'grant.voided':
      case 'handoff.withdrawn':
      case 'handoff.superseded':
      case 'handoff.expired':
      case 'handoff.unpresentable':
        trail.ended = step;
        break;
      default:
    }
  }
  return [...trails.values()].map((trail) => ({ ...trail, erased: erased.has(trail.stream) }));
}

function newTrail(stream: string, handoff: string): Draft {
  return {
    stream,
    handoff,
    callId: null,
    action: null,
    request: null,
    votes: [],
    decision: null,
    grant: null,
    execution: null,
    outcomes: [],
    ended: null,
    erased: false,
  };
}

/** A check that could not be made is `unknown`: never a pass. */
export type Check = 'passed' | 'failed' | 'unknown';

/** What can be checked of an executed handoff from the log alone. */
export interface TrailChecks {
  /** Request, decision, grant and execution are there, in this order, by sequence number and by time. */
  readonly inOrder: Check;
  /** The digest that was decided on is the one that was granted. */
  readonly sameDigest: Check;
  /** Nobody who approved had proposed it. `by-rule`: a rule or standing authorization decided, and no person. */
  readonly separation: Check | 'by-rule';
}

/** Checks one executed handoff. */
export function checkTrail({ request, votes, decision, grant, execution, action }: Trail): TrailChecks {
  const steps = [request, decision, grant, execution];
  const complete = steps.every((step) => step !== null);
  const ordered = steps.every((step, index) => {
    const before = steps[index - 1];
    return !step || !before || (before.seq < step.seq && before.at <= step.at);
  });
  const granted = grant?.digest ?? null;
  const decided = action?.digest ?? decision?.digest ?? null;
  return {
    inOrder: !ordered ? 'failed' : complete ? 'passed' : 'unknown',
    sameDigest: granted === null || decided === null ? 'unknown' : granted === decided ? 'passed' : 'failed',
    separation: separationOf(request, decision ? [...votes, decision] : votes),
  };
}

function separationOf(request: Step | null, approvals: readonly Step[]): TrailChecks['separation'] {
  if (!request || approvals.length === 0) return 'unknown';
  if (approvals.every(({ by }) => by.kind === 'rule' || by.kind === 'system')) return 'by-rule';
  return approvals.some(({ by }) => by.kind === request.by.kind && by.id === request.by.id)
    ? 'failed'
    : 'passed';
}
