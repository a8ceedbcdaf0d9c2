import type { Actor, Instant, Recorded, Seq } from '../log/envelope.js';
import { textAt } from './json-at.js';
import type { Trail } from './trail.js';

/** A version of the policy as the assessments of the log show it. */
export interface PolicyVersion {
  readonly version: string;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
  readonly assessments: number;
}

/** A change that somebody made to what runs without asking. */
export interface RuleChange {
  readonly stream: string;
  readonly seq: Seq;
  readonly at: Instant;
  readonly by: Actor;
  readonly type: string;
  /** What it is about: an action type, or the id of an authorization. */
  readonly about: string | null;
  readonly detail: string | null;
}

/** Which rules were in force and used, and who changed what the log knows of. */
export interface PolicyEvidence {
  /** Versions seen in requests of the period, by the time they were first seen in the whole log. */
  readonly versions: readonly PolicyVersion[];
  /** Triggers that fired in requests of the period, most frequent first. */
  readonly triggers: readonly { readonly name: string; readonly count: number }[];
  readonly patterns: readonly { readonly name: string; readonly count: number }[];
  /** Standing authorizations given, ended or changed, and trust, in the period. */
  readonly changes: readonly RuleChange[];
}

/** Changes to what may run without asking. Reservations and uses are not changes. */
const CHANGES = new Set([
  'authorization.granted',
  'authorization.declined',
  'authorization.reviewed',
  'authorization.suspended',
  'authorization.resumed',
  'authorization.expired',
  'authorization.revoked',
  'trust.changed',
  'capability.trust-changed',
  'policy.changed',
]);

/** What the log shows about rules. */
export function policyIn(
  events: readonly Recorded[],
  trails: readonly Trail[],
  within: (at: Instant) => boolean,
): PolicyEvidence {
  const versions = new Map<string, PolicyVersion>();
  const used = new Set<string>();
  const triggers = new Map<string, number>();
  const patterns = new Map<string, number>();
  for (const { request, action } of trails) {
    const version = action?.policyVersion ?? null;
    if (!request || !action || version === null) continue;
    const known = versions.get(version);
    versions.set(version, {
      version,
      firstSeen: Math.min(known?.firstSeen ?? request.at, request.at),
      lastSeen: Math.max(known?.lastSeen ?? request.at, request.at),
      assessments: (known?.assessments ?? 0) + 1,
    });
    if (!within(request.at)) continue;
    used.add(version);
    for (const trigger of action.triggers) triggers.set(trigger, (triggers.get(trigger) ?? 0) + 1);
    if (action.pattern !== null) patterns.set(action.pattern, (patterns.get(action.pattern) ?? 0) + 1);
  }
  return {
    versions: [...versions.values()]
      .filter(({ version }) => used.has(version))
      .sort((a, b) => a.firstSeen - b.firstSeen),
    triggers: byFrequency(triggers),
    patterns: byFrequency(patterns),
    changes: events
      .filter(({ type, at }) => CHANGES.has(type) && within(at))
      .map(({ stream, seq, at, actor, type, data }): RuleChange => {
        const source = data ?? undefined;
        const from = textAt(source, 'from');
        const to = textAt(source, 'to');
        return {
          stream,
          seq,
          at,
          by: actor,
          type,
          about: textAt(source, 'authorization') ?? textAt(source, 'type') ?? textAt(source, 'version'),
          detail: from !== null && to !== null ? `${from} → ${to}` : textAt(source, 'why'),
        };
      }),
  };
}

function byFrequency(counts: ReadonlyMap<string, number>): PolicyEvidence['triggers'] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
