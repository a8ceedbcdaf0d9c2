import { digestText } from '../action/digest.js';
import type { Instant, Recorded } from '../log/envelope.js';
import { type EvidenceGap, gapsIn } from './evidence-gaps.js';
import { type Overrides, overridesIn } from './evidence-overrides.js';
import { type PolicyEvidence, policyIn } from './evidence-policy.js';
import type { Verification } from './finding.js';
import { type Check, checkTrail, type Trail, type TrailChecks, trailsOf } from './trail.js';

/** What a report of evidence covers. */
export interface EvidenceOptions {
  /** The first moment of the period. */
  readonly from: Instant;
  /** The first moment after the period. */
  readonly to: Instant;
  /** How many executions are shown in full. Default 25. */
  readonly sample?: number;
  /** Whoever has the log and the seed draws the same sample. Let the auditor choose it. */
  readonly seed: string;
  /** What verifying the log gave; null where it was not verified. */
  readonly chain: Verification | null;
}

/** Something and how often. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** Names one handoff in the log. */
export interface HandoffReference {
  readonly stream: string;
  readonly handoff: string;
}

/** One sampled execution, from its request on, with what could be checked. */
export interface SampledTrail extends Trail {
  readonly checks: TrailChecks;
}

/** What a log shows about a period: counts of everything, a sample in full, and what it cannot show. */
export interface EvidenceReport {
  readonly schema: 'handoff/evidence@1';
  readonly tenants: readonly string[];
  readonly period: { readonly from: Instant; readonly to: Instant };
  readonly source: {
    readonly events: number;
    readonly streams: number;
    readonly eventsInPeriod: number;
    readonly first: Instant | null;
    readonly last: Instant | null;
  };
  readonly chain: Verification | null;
  /** Every execution behind the gate in the period: exactly the consumed grants. */
  readonly population: {
    readonly executions: number;
    readonly byActionType: readonly Count[];
    readonly byVerdict: readonly Count[];
    readonly byDecider: readonly Count[];
    readonly byOutcome: readonly Count[];
    readonly requests: number;
    readonly decisions: readonly Count[];
  };
  readonly checks: {
    readonly inOrder: Readonly<Record<Check, number>>;
    readonly usedOnce: Readonly<Record<Check, number>>;
    readonly sameDigest: Readonly<Record<Check, number>>;
    readonly approvals: Readonly<Record<Check, number>>;
    readonly separation: Readonly<Record<TrailChecks['separation'], number>>;
    /** Every execution in which a check failed. */
    readonly failed: readonly HandoffReference[];
  };
  readonly sample: {
    readonly asked: number;
    readonly of: number;
    readonly seed: string;
    readonly trails: readonly SampledTrail[];
  };
  readonly overrides: Overrides;
  readonly policy: PolicyEvidence;
  readonly gaps: readonly EvidenceGap[];
}

/** Gathers the evidence of a period as plain data. Give the events of a stream in order; streams may be mixed. */
export async function evidenceOf(
  events: readonly Recorded[],
  { from, to, sample = 25, seed, chain }: EvidenceOptions,
): Promise<EvidenceReport> {
  const within = (at: Instant): boolean => at >= from && at < to;
  const trails = trailsOf(events);
  const executed = trails.filter(({ executions }) => executions.some(({ at }) => within(at)));
  const checked = executed.map((trail): SampledTrail => ({ ...trail, checks: checkTrail(trail) }));
  const inPeriod = events.filter(({ at }) => within(at));
  const times = events.map(({ at }) => at);
  const decisions = trails.flatMap(({ decision }) => (decision && within(decision.at) ? [decision] : []));
  const policy = policyIn(events, trails, within);
  return {
    schema: 'handoff/evidence@1',
    tenants: [...new Set(events.map(({ tenant }) => tenant))].sort(),
    period: { from, to },
    source: {
      events: events.length,
      streams: new Set(events.map(({ stream }) => stream)).size,
      eventsInPeriod: inPeriod.length,
      first: times.reduce<Instant | null>((a, b) => (a === null || b < a ? b : a), null),
      last: times.reduce<Instant | null>((a, b) => (a === null || b > a ? b : a), null),
    },
    chain,
    population: {
      executions: executed.length,
      byActionType: count(executed.map(({ action }) => action?.type ?? UNKNOWN)),
      byVerdict: count(executed.map(({ decision }) => decision?.verdict ?? UNKNOWN)),
      byDecider: count(executed.map(({ decision }) => decision?.by.kind ?? UNKNOWN)),
      byOutcome: count(executed.map(({ outcomes }) => outcomes.at(-1)?.type ?? UNKNOWN)),
      requests: trails.filter(({ request }) => request !== null && within(request.at)).length,
      decisions: count(decisions.map(({ verdict }) => verdict ?? UNKNOWN)),
    },
    checks: {
      inOrder: tally(
        checked.map(({ checks }) => checks.inOrder),
        { passed: 0, failed: 0, unknown: 0 },
      ),
      usedOnce: tally(
        checked.map(({ checks }) => checks.usedOnce),
        { passed: 0, failed: 0, unknown: 0 },
      ),
      sameDigest: tally(
        checked.map(({ checks }) => checks.sameDigest),
        { passed: 0, failed: 0, unknown: 0 },
      ),
      approvals: tally(
        checked.map(({ checks }) => checks.approvals),
        { passed: 0, failed: 0, unknown: 0 },
      ),
      separation: tally(
        checked.map(({ checks }) => checks.separation),
        { passed: 0, failed: 0, unknown: 0, 'by-rule': 0 },
      ),
      failed: checked
        .filter(({ checks }) => Object.values(checks).includes('failed'))
        .map(({ stream, handoff }) => ({ stream, handoff })),
    },
    sample: { asked: sample, of: executed.length, seed, trails: await draw(checked, sample, seed) },
    overrides: overridesIn(inPeriod, decisions),
    policy,
    gaps: gapsIn({ chain, inPeriod, executed, policy, complete: times.some((at) => at < from) }),
  };
}

const UNKNOWN = 'not on record';

/** The trails with the smallest SHA-256 over seed, stream and handoff, a line each: anybody can draw them again. */
async function draw(
  trails: readonly SampledTrail[],
  size: number,
  seed: string,
): Promise<readonly SampledTrail[]> {
  const drawn = await Promise.all(
    trails.map(async (trail) => ({
      trail,
      lot: await digestText(`${seed}\n${trail.stream}\n${trail.handoff}`),
    })),
  );
  return drawn
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ trail }) => trail);
}

/** Most frequent first. */
function count(names: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, times]) => ({ name, count: times }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function tally<Name extends string>(
  names: readonly Name[],
  zero: Record<Name, number>,
): Readonly<Record<Name, number>> {
  const counts = { ...zero };
  for (const name of names) counts[name] += 1;
  return counts;
}
