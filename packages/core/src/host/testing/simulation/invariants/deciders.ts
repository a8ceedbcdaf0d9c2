import type { Actor } from '../../../../log/envelope.js';
import type { TaskEventData } from '../../../../task/events.js';
import type { Entry, Violation } from '../history.js';
import { handoffOf, read } from './read.js';

interface Asked {
  readonly data: TaskEventData['handoff.proposed'];
  readonly proposer: Actor;
  readonly voters: Set<string>;
  claim: { readonly by: string; until: number } | null;
}

/** I10: whoever decided was somebody to whom it led, had not proposed it, and nobody else held it. */
export function checkDeciders(entries: readonly Entry[]): readonly Violation[] {
  const asked = new Map<string, Asked>();
  const users = new Map<string, string>();
  const active = new Map<string, boolean>();
  const reserved = new Set<string>();
  const found: Violation[] = [];
  entries.forEach((entry, index) => {
    const item = read(entry);
    const fault = (message: string): void => {
      found.push({ invariant: 'I10', message, index });
    };
    if (item.kind === 'effect') return;
    if (item.kind === 'other') {
      const { type, tenant, data } = item.event;
      const authorization = `${tenant} ${String(data?.authorization)}`;
      if (type === 'authorization.granted' || type === 'authorization.resumed')
        active.set(authorization, true);
      if (['suspended', 'revoked', 'expired', 'declined'].some((end) => type === `authorization.${end}`)) {
        active.set(authorization, false);
      }
      if (type === 'authorization.reserved' || type === 'authorization.used') {
        if (!active.get(authorization)) fault(`${authorization} was ${type} while it did not hold.`);
        reserved.add(`${authorization} ${String(data?.handoff)}`);
      }
      return;
    }
    const { event, key, tenant } = item;
    const handoff = handoffOf(event);
    const known = asked.get(`${key} ${handoff}`);
    switch (event.type) {
      case 'task.opened':
        users.set(key, event.data.user.id);
        return;
      case 'handoff.proposed':
        asked.set(`${key} ${event.data.handoff}`, {
          data: event.data,
          proposer: event.actor,
          voters: new Set(),
          claim: null,
        });
        return;
      case 'handoff.claimed':
        if (known) known.claim = { by: event.actor.id, until: event.data.until };
        return;
      case 'handoff.claim-renewed':
        if (known?.claim) known.claim.until = event.data.until;
        return;
      case 'handoff.released':
      case 'handoff.deferred':
        if (known) known.claim = null;
        return;
      case 'handoff.voted':
      case 'handoff.decided':
        break;
      default:
        return;
    }
    const { actor } = event;
    if (!known) {
      fault(`${handoff} was decided before it was asked.`);
      return;
    }
    const { data, proposer, voters, claim } = known;
    if (actor.kind === 'rule') {
      const { subject } = data;
      const authorization = subject.kind === 'approval' ? subject.proposal.assessment.authorization : null;
      if (authorization !== null && !reserved.has(`${tenant} ${authorization} ${data.handoff}`)) {
        fault(`${data.handoff} was decided in advance without a reservation.`);
      }
      return;
    }
    const isTheUser = actor.kind === 'user' && actor.id === users.get(key);
    const leads =
      data.route === 'either'
        ? isTheUser || actor.kind === 'reviewer'
        : data.route === 'user'
          ? isTheUser
          : actor.kind === 'reviewer';
    const approves = event.type === 'handoff.voted' || event.data.verdict !== 'rejected';
    const own = proposer.kind === actor.kind && proposer.id === actor.id;
    if (!leads && !(data.reverses !== null && own))
      fault(`${actor.id} decided what led to the ${data.route}.`);
    if (approves && own && data.reverses === null) fault(`${actor.id} approved what they proposed.`);
    if (approves && voters.has(actor.id)) fault(`${actor.id} approved twice.`);
    if (actor.kind === 'reviewer' && claim && claim.until > event.at && claim.by !== actor.id) {
      fault(`${actor.id} decided what ${claim.by} held.`);
    }
    voters.add(actor.id);
  });
  return found;
}
