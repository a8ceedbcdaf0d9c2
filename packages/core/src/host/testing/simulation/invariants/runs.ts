import { canonicalize } from '../../../../action/canonical.js';
import type { Actor, Instant } from '../../../../log/envelope.js';
import type { ChoiceOption, Proposal } from '../../../../task/events.js';
import type { Entry, Violation } from '../history.js';
import { handoffOf, read } from './read.js';

interface Ledger {
  readonly shown: Proposal | null;
  readonly options: readonly ChoiceOption[];
  readonly approvals: number;
  readonly callId: string | null;
  readonly voters: Set<string>;
  approved: { readonly proposal: Proposal; readonly by: Actor } | null;
  grant: {
    readonly id: string;
    readonly digest: string;
    readonly expiresAt: Instant;
    state: 'unused' | 'used' | 'void';
  } | null;
  effects: number;
}

const nameOf = ({ kind, id }: Actor): string => `${kind}:${id}`;

/** I1 and I2, from the events and the effects alone: what ran was approved, in time, as it ran, and ran once. */
export function checkRuns(entries: readonly Entry[]): readonly Violation[] {
  const ledgers = new Map<string, Ledger>();
  const calls = new Map<string, number>();
  const used = new Set<string>();
  const found: Violation[] = [];
  entries.forEach((entry, index) => {
    const item = read(entry);
    const fault = (invariant: 'I1' | 'I2', message: string): void => {
      found.push({ invariant, message, index });
    };
    if (item.kind === 'other') {
      const { event } = item;
      if (event.type === 'authorization.used') {
        used.add(`${event.tenant} ${String(event.data?.authorization)} ${String(event.data?.handoff)}`);
      }
      return;
    }
    if (item.kind === 'effect') {
      const { handoff, tool, args, tenant } = item.effect;
      const ledger = ledgers.get(`${item.key} ${handoff}`);
      const { approved, grant } = ledger ?? {};
      if (!ledger || !approved || !grant) {
        fault('I2', `${handoff} had its effect without an approval and a grant.`);
        return;
      }
      ledger.effects += 1;
      if (ledger.effects > 1) fault('I1', `${handoff} had its effect ${ledger.effects} times.`);
      if (ledger.callId !== null) {
        const call = `${item.key} ${ledger.callId}`;
        calls.set(call, (calls.get(call) ?? 0) + 1);
        if ((calls.get(call) ?? 0) > 1) fault('I1', `${ledger.callId} had its effect twice.`);
      }
      if (grant.state !== 'used') fault('I2', `${handoff} had its effect on a grant that is ${grant.state}.`);
      const { action, assessment } = approved.proposal;
      if (action.tool !== tool || canonicalize(action.args) !== canonicalize(args)) {
        fault('I2', `${handoff} ran with other arguments than those approved.`);
      }
      const { authorization } = assessment;
      if (
        approved.by.kind === 'rule' &&
        authorization !== null &&
        !used.has(`${tenant} ${authorization} ${handoff}`)
      ) {
        fault('I2', `${handoff} ran on an authorization whose use was not counted.`);
      }
      return;
    }
    const { event, key } = item;
    const ledger = ledgers.get(`${key} ${handoffOf(event)}`);
    switch (event.type) {
      case 'handoff.proposed': {
        const { subject, approvals, callId } = event.data;
        ledgers.set(`${key} ${event.data.handoff}`, {
          shown: subject.kind === 'approval' ? subject.proposal : null,
          options: subject.kind === 'choice' ? subject.options : [],
          approvals,
          callId,
          voters: new Set(),
          approved: null,
          grant: null,
          effects: 0,
        });
        return;
      }
      case 'handoff.voted':
        if (ledger?.shown?.digest === event.data.digest) ledger.voters.add(nameOf(event.actor));
        else fault('I2', `${event.data.handoff} got a vote for something that was not shown.`);
        return;
      case 'handoff.decided': {
        const { verdict, digest, changed, option, handoff } = event.data;
        if (!ledger || verdict === 'rejected') return;
        const shown = ledger.shown ?? ledger.options.find(({ id }) => id === option)?.proposal ?? null;
        if (shown && shown.digest !== digest)
          fault('I2', `${handoff} was approved by the digest of another.`);
        const proposal = changed?.proposal ?? shown;
        if (proposal) ledger.approved = { proposal, by: event.actor };
        ledger.voters.add(nameOf(event.actor));
        if (ledger.voters.size < ledger.approvals) {
          fault('I2', `${handoff} needs ${ledger.approvals} people and has ${ledger.voters.size}.`);
        }
        return;
      }
      case 'grant.issued': {
        const { grant, digest, expiresAt, handoff } = event.data;
        if (digest !== ledger?.approved?.proposal.digest)
          fault('I2', `${handoff} has a grant for another digest.`);
        if (ledger?.grant) fault('I2', `${handoff} got a second grant.`);
        if (ledger) ledger.grant = { id: grant, digest, expiresAt, state: 'unused' };
        return;
      }
      case 'grant.voided':
        if (ledger?.grant?.state !== 'unused')
          fault('I2', `${event.data.handoff} lost a grant that was spent.`);
        if (ledger?.grant) ledger.grant.state = 'void';
        return;
      case 'grant.consumed': {
        const { handoff, grant } = event.data;
        const held = ledger?.grant;
        if (!held || held.id !== grant) fault('I2', `${handoff} used a grant that it does not have.`);
        else if (held.state !== 'unused') fault('I2', `${handoff} used a grant that is ${held.state}.`);
        else if (event.at >= held.expiresAt) fault('I2', `${handoff} used a grant that had expired.`);
        if (held) held.state = 'used';
        return;
      }
      default:
        return;
    }
  });
  return found;
}
