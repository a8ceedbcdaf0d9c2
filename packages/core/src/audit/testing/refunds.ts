import type { JsonObject } from '../../action/json.js';
import { type Actor, type Recorded, SYSTEM } from '../../log/envelope.js';
import { chain, MAYA, TENANT } from './chain.js';

export const AGENT: Actor = { kind: 'agent', id: 'assistant', name: 'Assistant' };
export const RULE: Actor = { kind: 'rule', id: 'support-1', name: 'support-1' };

/** What is different about one refund of a log. */
export interface RefundOptions {
  readonly verdict?: 'approved' | 'approved-with-changes' | 'rejected';
  readonly proposer?: Actor;
  readonly decider?: Actor;
  readonly policyVersion?: string;
  readonly granted?: string;
  /** How many people have to approve it. */
  readonly approvals?: number;
  /** Who approved it before the decision. */
  readonly voters?: readonly Actor[];
  /** What they approved. */
  readonly voted?: string;
}

/** The events of one refund, from its request to the end. */
export function refund(
  handoff: string,
  {
    verdict = 'approved',
    proposer = AGENT,
    decider = MAYA,
    policyVersion = 'support-1',
    granted,
    approvals = 1,
    voters = [],
    voted,
  }: RefundOptions = {},
): readonly { readonly type: string; readonly data: JsonObject; readonly actor: Actor }[] {
  const proposalFor = (cents: number): JsonObject => ({
    action: {
      type: 'refund.issue',
      tool: 'issue_refund',
      toolVersion: '3',
      args: { order: '48213', cents },
      value: { amount: cents, currency: 'EUR' },
    },
    digest: `sha256:${handoff}-${cents}`,
    assessment: {
      policyVersion,
      risk: 'high',
      pattern: 'human-review-before-send',
      triggers: [{ kind: 'over-value' }, { kind: 'rule', rule: 'refunds' }],
      authorization: null,
      confidence: null,
    },
  });
  const changed = verdict === 'approved-with-changes' ? 4_190 : null;
  const digest = `sha256:${handoff}-${changed ?? 6_290}`;
  const events = [
    {
      type: 'handoff.proposed',
      actor: proposer,
      data: {
        handoff,
        callId: `call-${handoff}`,
        approvals,
        subject: { kind: 'approval', proposal: proposalFor(6_290) },
      },
    },
    ...voters.map((actor) => ({
      type: 'handoff.voted',
      actor,
      data: { handoff, digest: voted ?? digest },
    })),
    {
      type: 'handoff.decided',
      actor: decider,
      data: {
        handoff,
        verdict,
        digest: `sha256:${handoff}-6290`,
        changed: changed === null ? null : { proposal: proposalFor(changed), changes: [] },
        option: null,
        rejection: verdict === 'rejected' ? 'wrong-facts' : null,
        note: null,
      },
    },
  ];
  if (verdict === 'rejected') return events;
  return [
    ...events,
    {
      type: 'grant.issued',
      actor: SYSTEM,
      data: { handoff, grant: `grant-${handoff}`, digest: granted ?? digest },
    },
    {
      type: 'grant.consumed',
      actor: SYSTEM,
      data: { handoff, grant: `grant-${handoff}`, runner: 'runner-1' },
    },
    {
      type: 'action.succeeded',
      actor: SYSTEM,
      data: { handoff, runner: 'runner-1', result: null, late: false },
    },
  ];
}

/** A log of tasks with one approved refund each. */
export async function refunds(count: number): Promise<readonly Recorded[]> {
  const tasks = Array.from({ length: count }, (_, index) => `t${index + 1}`);
  const streams = await Promise.all(
    tasks.map((task) => chain(`task/${TENANT}/${task}`, refund(`handoff-${task}`))),
  );
  return streams.flat();
}
