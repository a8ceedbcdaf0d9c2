import type { ProposedAction } from '../../action/action.js';
import type { Actor, Instant } from '../../log/envelope.js';
import type { Route } from '../../policy/assessment.js';
import type { AccountCommand } from '../commands.js';
import { decideAccount } from '../decide.js';
import type { AccountDraft, AccountEvent, AuthorizationTerms } from '../events.js';
import { EMPTY_ACCOUNT, evolveAccount } from '../evolve.js';
import type { AccountRefusal } from '../refusal.js';
import type { AccountContext } from '../rule.js';
import type { Account } from '../state.js';

export const START: Instant = Date.UTC(2026, 10, 18, 14, 2);
export const HOUR = 60 * 60_000;
export const DAY = 24 * HOUR;

export const ILSE: Actor = { kind: 'user', id: 'ilse', name: 'Ilse Brandt' };
export const TARO: Actor = { kind: 'user', id: 'taro', name: 'Taro Ito' };
export const MAYA: Actor = { kind: 'reviewer', id: 'maya', name: 'Maya Rao' };
export const NADIA: Actor = { kind: 'administrator', id: 'nadia', name: 'Nadia Okafor' };
export const AGENT: Actor = { kind: 'agent', id: 'assistant', name: 'Assistant' };
export const HOST: Actor = { kind: 'system', id: 'host', name: 'Host' };

/** Refunds of up to 50 euro to the customer, without budgets. */
export const REFUNDS: AuthorizationTerms = {
  effect: 'allow',
  type: 'refund.issue',
  tool: 'issue_refund',
  toolVersion: '3',
  policyVersion: 'support-1',
  limits: { value: { amount: 5_000, currency: 'EUR' }, scale: null, audiences: ['self'], target: null },
  budgets: [],
};

/** No refund at all, whatever its value. */
export const NO_REFUNDS: AuthorizationTerms = {
  ...REFUNDS,
  effect: 'deny',
  limits: { ...REFUNDS.limits, value: null },
};

/** A refund of 37.90 euro. */
export const REFUND: ProposedAction = {
  type: 'refund.issue',
  tool: 'issue_refund',
  toolVersion: '3',
  args: { order: '48213' },
  reversibility: 'irreversible',
  audience: 'self',
  target: '48213',
  value: { amount: 3_790, currency: 'EUR' },
};

/** An account whose time, versions and route move only when a test moves them. */
export class AccountBench {
  account: Account = EMPTY_ACCOUNT;
  readonly log: AccountEvent[] = [];
  now = START;
  policyVersion = 'support-1';
  toolVersion: string | null = '3';
  route: Route = 'either';

  context(actor: Actor): AccountContext {
    return {
      now: this.now,
      actor,
      owner: ILSE.id,
      newId: (of) => `${of}-${this.log.length + 1}`,
      policyVersion: this.policyVersion,
      toolVersion: () => this.toolVersion,
      routeFor: () => this.route,
    };
  }

  /** Decides and, where it is not refused, records. Gives the code of the refusal, or null. */
  send(command: AccountCommand, actor: Actor): AccountRefusal['code'] | null {
    const answer = decideAccount(this.account, command, this.context(actor));
    if ('refused' in answer) {
      return answer.code;
    }
    this.record(answer, actor);
    return null;
  }

  record(drafts: readonly AccountDraft[], actor: Actor): void {
    for (const draft of drafts) {
      const seq = this.log.length + 1;
      const event: AccountEvent = { actor, ...draft, id: `event-${seq}`, seq, at: this.now };
      this.log.push(event);
      this.account = evolveAccount(this.account, event);
    }
  }

  /** Offers and grants, and gives the id. */
  give(terms: AuthorizationTerms, by: Actor, expiresAt: Instant | null = this.now + 90 * DAY): string {
    this.send({ type: 'authorization.offer', terms, because: null }, by);
    const id = this.account.authorizations.at(-1)?.id ?? '';
    const refused = this.send(
      { type: 'authorization.grant', authorization: id, expiresAt, reviewAt: null },
      by,
    );
    if (refused !== null) {
      throw new Error(`The grant was refused: ${refused}.`);
    }
    return id;
  }

  status(id: string): string | undefined {
    return this.account.authorizations.find((one) => one.id === id)?.status.state;
  }
}
