import type { AccountCommand, AccountCommandOf } from '../account/commands.js';
import { decideAccount } from '../account/decide.js';
import { dueAccount, nextAccountChange, suspensionsBy } from '../account/due.js';
import type { AccountDraft } from '../account/events.js';
import { EMPTY_ACCOUNT, evolveAccount } from '../account/evolve.js';
import { findAuthorization } from '../account/find-authorization.js';
import { type AccountPermissions, permitAccount } from '../account/permit.js';
import type { AccountRefusal } from '../account/refusal.js';
import type { AccountContext } from '../account/rule.js';
import { type Account, wasExecuted } from '../account/state.js';
import type { ProposedAction } from '../action/action.js';
import type { Actor, Instant } from '../log/envelope.js';
import { SYSTEM } from '../log/envelope.js';
import type { EventLog } from '../log/event-log.js';
import type { Policy } from '../policy/policy.js';
import { ruleFor } from '../policy/rule-for.js';
import type { AccountSignal, Signals } from '../policy/signals.js';
import { whoDecides } from '../policy/who-decides.js';
import type { TaskViewEvent } from '../task/events.js';
import { isRefusal } from '../task/refusal.js';
import type { Task } from '../task/state.js';
import { readAccountEvent } from './read-account-event.js';
import { openStream, type Stream, streamIds, streamName } from './stream.js';

interface AccountsHost {
  readonly tenant: string;
  readonly log: EventLog;
  readonly policy: Policy;
  readonly now: () => Instant;
  readonly newId: (of: 'event' | 'salt' | 'authorization') => string;
  readonly toolVersion: (tool: string) => string | null;
  readonly onError: (error: unknown) => void;
}

/** What can be offered: the terms, and the decisions that they rest on. */
type Offerable = Omit<AccountCommandOf<'authorization.offer'>, 'type'>;

/** How often a command is decided again when other hosts append in between. */
const ATTEMPTS = 20;

/** The account streams of a host: what people have decided in advance, and what was executed for the first time. */
export function createAccounts({ tenant, log, policy, now, newId, toolVersion, onError }: AccountsHost) {
  const streams = new Map<string, Promise<Stream<Account>>>();
  const watchers = new Map<string, Set<() => void>>();

  function streamOf(owner: string): Promise<Stream<Account>> {
    const known = streams.get(owner);
    if (known) {
      return known;
    }
    const stream = openStream<Account>(
      log,
      streamName('account', tenant, owner),
      { empty: EMPTY_ACCOUNT, evolve: (account, event) => evolveAccount(account, readAccountEvent(event)) },
      () => {
        for (const listener of [...(watchers.get(owner) ?? [])]) {
          listener();
        }
      },
    );
    const opened = stream.refresh().then(() => stream);
    streams.set(owner, opened);
    opened.catch(() => streams.delete(owner));
    return opened;
  }

  function contextOf(owner: string, actor: Actor): AccountContext {
    return {
      now: now(),
      actor,
      owner,
      newId,
      policyVersion: policy.version,
      toolVersion,
      routeFor: ({ type }) => whoDecides(policy, ruleFor(policy, type), 'human-review-before-send').route,
    };
  }

  function send(owner: string, command: AccountCommand, actor: Actor): Promise<AccountRefusal | null> {
    return settle(owner, command.type, actor, (state) =>
      decideAccount(state, command, contextOf(owner, actor)),
    );
  }

  async function settle(
    owner: string,
    command: string,
    actor: Actor,
    decide: (state: Account) => readonly AccountDraft[] | AccountRefusal,
  ): Promise<AccountRefusal | null> {
    const stream = await streamOf(owner);
    return stream.exclusively(async () => {
      for (let tries = 0; tries < ATTEMPTS; tries += 1) {
        const answer = decide(stream.state);
        const drafts = isAccountRefusal(answer) ? refused(command, answer, actor) : answer;
        if (drafts.length === 0 || (await stream.append(drafts, { tenant, at: now(), actor, newId }))) {
          return isAccountRefusal(answer) ? answer : null;
        }
        await stream.refresh();
      }
      throw new Error(`Others kept writing to the account of ${owner}.`);
    });
  }

  async function account(owner: string): Promise<Account> {
    const stream = await streamOf(owner);
    await stream.exclusively(() => stream.refresh());
    return stream.state;
  }

  log.subscribe((name) => {
    const owner = [...watchers.keys()].find((one) => streamName('account', tenant, one) === name);
    if (owner !== undefined) {
      account(owner).catch(onError);
    }
  });

  /** The account as it would be once the host had offered this, and the id of the offer. */
  function offered(
    owner: string,
    state: Account,
    { terms, because }: Offerable,
  ):
    | { readonly drafts: readonly AccountDraft[]; readonly state: Account; readonly id: string }
    | AccountRefusal {
    const at = now();
    const context = contextOf(owner, SYSTEM);
    const drafts = decideAccount(state, { type: 'authorization.offer', terms, because }, context);
    if (isAccountRefusal(drafts)) {
      return drafts;
    }
    const next = drafts.reduce(
      (before, draft) => evolveAccount(before, { actor: SYSTEM, ...draft, id: '', at, seq: before.seq + 1 }),
      state,
    );
    const id = next.authorizations.at(-1)?.id ?? '';
    return { drafts: drafts.map((draft) => ({ ...draft, actor: SYSTEM })), state: next, id };
  }

  return {
    account,
    send,

    /** Refuses as the actor, on record, what never came to be decided. */
    refuse: (owner: string, command: string, refusal: AccountRefusal, actor: Actor) =>
      settle(owner, command, actor, () => refusal),

    /** Offers something as the host and answers it as the actor: both, or neither. */
    answerOffer(
      owner: string,
      offer: Offerable,
      command: string,
      answer: (authorization: string) => AccountCommand,
      actor: Actor,
    ): Promise<AccountRefusal | null> {
      return settle(owner, command, actor, (state) => {
        const made = offered(owner, state, offer);
        if (isAccountRefusal(made)) {
          return made;
        }
        const drafts = decideAccount(made.state, answer(made.id), contextOf(owner, actor));
        return isAccountRefusal(drafts) ? drafts : [...made.drafts, ...drafts];
      });
    },

    /** Whether this actor could give what the host has not offered yet. */
    mayGive(owner: string, state: Account, offer: Offerable, actor: Actor): true | AccountRefusal {
      const made = offered(owner, state, offer);
      return isAccountRefusal(made)
        ? made
        : (permitAccount(made.state, contextOf(owner, actor)).authorizations[made.id]?.grant ?? true);
    },

    /** What this actor may do to the account, as it is now. */
    permissions: (owner: string, state: Account, actor: Actor): AccountPermissions =>
      permitAccount(state, contextOf(owner, actor)),

    /** Tells of every change of an account until the returned function is called. */
    watch(owner: string, listener: () => void): () => void {
      const own = (): void => listener();
      const listeners = watchers.get(owner) ?? new Set();
      watchers.set(owner, listeners.add(own));
      return () => {
        listeners.delete(own);
        if (listeners.size === 0 && watchers.get(owner) === listeners) {
          watchers.delete(owner);
        }
      };
    },

    /** What the account knows about an action: first time, allowed in advance, or denied in advance. */
    async signals(owner: string, action: ProposedAction): Promise<Pick<Signals, AccountSignal>> {
      const state = await account(owner);
      const found = findAuthorization(state, action, now(), policy.version);
      return {
        firstTime: !wasExecuted(state, action.type),
        authorization: found?.effect === 'allow' ? found.id : null,
        denied: found?.effect === 'deny' ? found.id : null,
      };
    },

    /** Takes the use out of the budgets before anything is granted; false where there is no room any more. */
    async reserve(
      task: Task,
      authorization: string,
      handoff: string,
      action: ProposedAction,
    ): Promise<boolean> {
      const command = {
        type: 'authorization.reserve',
        authorization,
        task: task.id,
        handoff,
        action,
      } as const;
      return (await send(task.user.id, command, SYSTEM)) === null;
    },

    /** Gives back what was reserved for a grant that was never issued. */
    async release(task: Task, authorization: string, handoff: string): Promise<void> {
      const command = { type: 'authorization.release', authorization, handoff, why: 'not-issued' } as const;
      await send(task.user.id, command, SYSTEM);
    },

    /** Counts a reserved use once, right before the run. False where it was revoked, suspended or ended since. */
    async use(task: Task, authorization: string, handoff: string): Promise<boolean> {
      const state = await account(task.user.id);
      const uses = state.authorizations.find(({ id }) => id === authorization)?.uses ?? [];
      return (
        uses.some((one) => one.handoff === handoff && one.state === 'used') ||
        (await send(task.user.id, { type: 'authorization.use', authorization, handoff }, SYSTEM)) === null
      );
    },

    /** Follows what was appended to a task: overstepped limits, first executions, reservations that came free. */
    async follow(task: Task, events: readonly TaskViewEvent[]): Promise<void> {
      for (const event of events) {
        if (event.type === 'handoff.proposed' && event.data.subject.kind === 'approval') {
          const { action } = event.data.subject.proposal;
          for (const command of suspensionsBy(await account(task.user.id), action, now())) {
            await send(task.user.id, command, SYSTEM);
          }
        }
        if (event.type !== 'action.succeeded' && event.type !== 'grant.voided') {
          continue;
        }
        const handoff = task.handoffs.find(({ id }) => id === event.data.handoff);
        const run = handoff && 'decision' in handoff.request ? handoff.request.decision.run : null;
        if (!handoff || !run) {
          continue;
        }
        const { authorization } = run.assessment;
        if (event.type === 'action.succeeded') {
          if (!wasExecuted(await account(task.user.id), run.action.type)) {
            const first = { actionType: run.action.type, task: task.id, handoff: handoff.id };
            await send(task.user.id, { type: 'action.record-first', ...first }, SYSTEM);
          }
        } else if (authorization !== null) {
          const released = { authorization, handoff: handoff.id, why: event.data.why };
          await send(task.user.id, { type: 'authorization.release', ...released }, SYSTEM);
        }
      }
    },

    /** Carries out what time, another tool or another policy owe every account, and says when that is next. */
    async tick(): Promise<Instant | null> {
      let next: Instant | null = null;
      for (const owner of await streamIds(log, 'account', tenant)) {
        const context = { now: now(), policyVersion: policy.version, toolVersion };
        for (const command of dueAccount(await account(owner), context)) {
          await send(owner, command, SYSTEM);
        }
        next = earlier(next, nextAccountChange(await account(owner), now()));
      }
      return next;
    },
  };
}

/** The earlier of two times, where there are any. */
export function earlier(a: Instant | null, b: Instant | null): Instant | null {
  return a === null || (b !== null && b < a) ? b : a;
}

function refused(command: string, { code, about }: AccountRefusal, by: Actor): readonly AccountDraft[] {
  return [{ type: 'command.refused', data: { command, code, about, by } }];
}

function isAccountRefusal(answer: unknown): answer is AccountRefusal {
  return isRefusal(answer);
}
