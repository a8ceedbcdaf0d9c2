import { type ProposedAction, parseProposedAction } from '../action/action.js';
import { applyChanges } from '../action/changes.js';
import type { JsonObject } from '../action/json.js';
import type { PresentedField } from '../action/presentation.js';
import { MASK } from '../action/secret.js';
import type { Proposal, Subject, TaskViewEvent } from '../task/events.js';
import type { Prepared } from '../task/rules/rule.js';
import { digestCall } from '../task/same-call.js';
import type { Handoff, Task } from '../task/state.js';

/**
 * Where actions with secrets are kept as they really are, by digest, until they are over. The log has a mask instead, so
 * this is the one place to encrypt. What it has lost does not run.
 */
export interface SecretStore {
  keep(digest: string, action: ProposedAction): Promise<void>;
  /** The action under this digest as it was kept, or null. */
  read(digest: string): Promise<unknown>;
  forget(digest: string): Promise<void>;
}

/** Secrets in memory: they end with the process, and what was approved and not yet run does not run then. */
export function createMemorySecrets(): SecretStore {
  const kept = new Map<string, ProposedAction>();
  return {
    async keep(digest, action) {
      kept.set(digest, action);
    },
    async read(digest) {
      return kept.get(digest) ?? null;
    },
    async forget(digest) {
      kept.delete(digest);
    },
  };
}

/** The proposal as the log may have it: what the card masks is masked in the action too, and kept in the store. */
export async function sealSecrets(
  proposal: Proposal,
  handoff: string,
  secrets: SecretStore,
): Promise<Proposal> {
  const { action, presentation, digest } = proposal;
  const { calls = [] } = presentation;
  if (![presentation, ...calls].some(({ fields }) => fields.some(isMasked))) {
    return proposal;
  }
  await secrets.keep(digest, action);
  const inner = action.calls?.map((call, index) => ({
    ...call,
    args: masked(call.args, calls[index]?.fields ?? []),
  }));
  const args = masked(action.args, presentation.fields);
  return {
    ...proposal,
    action: { ...action, args, ...(inner ? { calls: inner } : {}) },
    sealedCall: await digestCall(handoff, action),
  };
}

/** The proposal as it really is, or null where its secrets are no longer kept or cannot be read. */
export async function openSecrets(proposal: Proposal, secrets: SecretStore): Promise<Proposal | null> {
  if (proposal.sealedCall === undefined) {
    return proposal;
  }
  const kept = parseProposedAction(await secrets.read(proposal.digest).catch(() => null));
  return kept.ok ? { ...proposal, action: kept.value } : null;
}

/** Forgets what the events have left with nothing to run, neither forwards nor back. */
export async function forgetSpent(
  { handoffs, phase }: Task,
  events: readonly TaskViewEvent[],
  secrets: SecretStore,
): Promise<void> {
  const ended = phase === 'finished' || phase === 'cancelled';
  const about = new Set(
    events.flatMap((event) =>
      event.type !== 'hidden' && 'handoff' in event.data ? [event.data.handoff] : [],
    ),
  );
  const digests = handoffs
    .filter(({ id }) => ended || about.has(id))
    .flatMap((handoff) => spent(handoff, ended));
  await Promise.all(digests.map((digest) => secrets.forget(digest)));
}

/** Forgets what was prepared and did not come about. An edit that changes nothing is still what waits, and stays. */
export async function forgetPrepared(
  { handoffs }: Task,
  prepared: Prepared,
  secrets: SecretStore,
): Promise<void> {
  const made =
    prepared.kind === 'options'
      ? prepared.options.flatMap(({ proposal }) => proposal ?? [])
      : [prepared.proposal];
  const waiting = new Set(
    handoffs.flatMap(({ subject }) => proposalsOf(subject).map(({ digest }) => digest)),
  );
  const left = made.filter(({ digest, sealedCall }) => sealedCall !== undefined && !waiting.has(digest));
  await Promise.all(left.map(({ digest }) => secrets.forget(digest)));
}

function spent({ subject, request, execution }: Handoff, ended: boolean): readonly string[] {
  const run = 'decision' in request ? request.decision.run : null;
  const open = request.state === 'pending' || request.state === 'deferred';
  const runs =
    execution.state === 'granted' ||
    execution.state === 'running' ||
    execution.state === 'unknown' ||
    (execution.state === 'succeeded' && execution.undoUntil !== null);
  return [...proposalsOf(subject), ...(run ? [run] : [])]
    .filter(({ sealedCall }) => sealedCall !== undefined)
    .map(({ digest }) => digest)
    .filter((digest) => ended || !(open || (runs && digest === run?.digest)));
}

function proposalsOf(subject: Subject): readonly Proposal[] {
  switch (subject.kind) {
    case 'approval':
      return [subject.proposal];
    case 'choice':
      return subject.options.flatMap(({ proposal }) => proposal ?? []);
    case 'question':
      return [];
    default:
      return subject satisfies never;
  }
}

function isMasked({ kind }: PresentedField): boolean {
  return kind === 'masked';
}

function masked(args: JsonObject, fields: readonly PresentedField[]): JsonObject {
  const hidden = fields.filter(isMasked).map(({ path }) => [path, MASK] as const);
  const without = applyChanges(args, Object.fromEntries(hidden));
  return without.ok ? without.value : {};
}
