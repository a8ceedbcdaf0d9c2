import type { Actor, Instant, Recorded, Seq } from '../log/envelope.js';
import { type ActionRecord, createFactsReader } from './facts.js';
import { numberAt, textAt } from './json-at.js';

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
  readonly request: (Step & { readonly digest: string | null }) | null;
  /** How many people the request asked for. */
  readonly approvals: number | null;
  readonly votes: readonly (Step & { readonly digest: string | null })[];
  readonly decision: DecisionStep | null;
  readonly grant: (Step & { readonly digest: string | null }) | null;
  /** The grant was first used here: from now on the effect may have happened. */
  readonly execution: Step | null;
  /** Every use of a grant, the first included. */
  readonly executions: readonly (Step & { readonly grant: string | null })[];
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
        trail.request = { ...step, digest: facts.digest };
        trail.approvals = numberAt(event.data ?? undefined, 'approvals');
        break;
      case 'handoff.voted':
        trail.votes = [...trail.votes, { ...step, digest: facts.digest }];
        break;
      case 'handoff.decided':
        trail.decision = { ...step, verdict: facts.verdict, reason: facts.reason, digest: facts.digest };
        break;
      case 'grant.issued':
        trail.grant = { ...step, digest: facts.digest };
        break;
      case 'grant.consumed':
        trail.execution ??= step;
        trail.executions = [
          ...trail.executions,
          { ...step, grant: textAt(event.data ?? undefined, 'grant') },
        ];
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
    approvals: null,
    votes: [],
    decision: null,
    grant: null,
    execution: null,
    executions: [],
    outcomes: [],
    ended: null,
    erased: false,
  };
}

/** A check that could not be made is `unknown`: never a pass. */
export type Check = 'passed' | 'failed' | 'unknown';

/** What can be checked of an executed handoff from the log alone. */
export interface TrailChecks {
  /** Request, votes, decision, grant and execution are there, in this order, by sequence number and by time. */
  readonly inOrder: Check;
  /** No grant was used more than once. */
  readonly usedOnce: Check;
  /** Decided was what was asked, and granted what was decided: every digest on record agrees. */
  readonly sameDigest: Check;
  /** As many different people approved what was granted as the request asked for. */
  readonly approvals: Check;
  /** Nobody who approved had proposed it. `by-rule`: a rule or standing authorization decided, and no person. */
  readonly separation: Check | 'by-rule';
}

/** Checks one executed handoff. */
export function checkTrail(trail: Trail): TrailChecks {
  const { request, votes, decision, grant, execution } = trail;
  const steps = [request, ...votes, decision, grant, execution];
  const complete = steps.every((step) => step !== null);
  const ordered = steps.every((step, index) => {
    const before = steps[index - 1];
    return !step || !before || (before.seq < step.seq && before.at <= step.at);
  });
  return {
    inOrder: !ordered ? 'failed' : complete ? 'passed' : 'unknown',
    usedOnce: usedOnce(trail),
    approvals: enoughApproved(trail),
    sameDigest: sameDigest(trail),
    separation: separationOf(request, decision ? [...votes, decision] : votes),
  };
}

function usedOnce({ executions, erased }: Trail): Check {
  if (new Set(executions.map(({ grant }) => grant)).size < executions.length) return 'failed';
  return executions.length === 0 || erased ? 'unknown' : 'passed';
}

function enoughApproved({ approvals, votes, decision, grant, erased }: Trail): Check {
  if (approvals === null || !decision || !grant || erased) return 'unknown';
  if (decision.by.kind === 'rule') return 'passed';
  const agreeing = votes.filter(({ digest }) => digest === grant.digest);
  const people = new Set([...agreeing, decision].map(({ by }) => `${by.kind}:${by.id}`));
  return people.size >= approvals ? 'passed' : 'failed';
}

/** A decision with changes names what was asked; what it approved is the changed action. */
function sameDigest({ request, decision, grant, action }: Trail): Check {
  const granted = grant?.digest ?? null;
  const approved = action?.digest ?? null;
  const decided = decision?.digest ?? null;
  const asked = decision?.verdict === 'approved-with-changes' ? (request?.digest ?? null) : approved;
  const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  const direct = decision?.verdict !== 'approved-with-changes' && differ(decided, granted);
  if (differ(granted, approved) || differ(decided, asked) || direct) return 'failed';
  return granted === null || (approved === null && decided === null) ? 'unknown' : 'passed';
}

function separationOf(request: Step | null, approvals: readonly Step[]): TrailChecks['separation'] {
  if (!request || approvals.length === 0) return 'unknown';
  if (approvals.every(({ by }) => by.kind === 'rule' || by.kind === 'system')) return 'by-rule';
  return approvals.some(({ by }) => by.kind === request.by.kind && by.id === request.by.id)
    ? 'failed'
    : 'passed';
}
