import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../log/envelope.js';
import type { AccountCommand } from './commands.js';
import { canAccount, decideAccount } from './decide.js';
import { dueAccount } from './due.js';
import type { AccountEvent, AuthorizationTerms } from './events.js';
import { EMPTY_ACCOUNT, evolveAccount } from './evolve.js';
import { findAuthorization } from './find-authorization.js';
import type { AccountContext } from './rule.js';
import type { Account } from './state.js';
import {
  AccountBench,
  AGENT,
  DAY,
  HOST,
  HOUR,
  ILSE,
  MAYA,
  NADIA,
  NO_REFUNDS,
  REFUND,
  REFUNDS,
  TARO,
} from './testing/account-bench.js';

const BY_COUNT: AuthorizationTerms['budgets'] = [
  { window: DAY, count: 3, sum: null },
  { window: HOUR, count: 2, sum: null },
];
const BY_SUM: AuthorizationTerms['budgets'] = [
  { window: DAY, count: null, sum: { amount: 9_000, currency: 'EUR' } },
];

const TERMS: readonly AuthorizationTerms[] = [
  REFUNDS,
  NO_REFUNDS,
  { ...REFUNDS, budgets: BY_COUNT },
  { ...REFUNDS, budgets: BY_SUM, limits: { ...REFUNDS.limits, target: '48213' } },
];

const actor = fc.constantFrom<Actor[]>(ILSE, TARO, MAYA, NADIA, AGENT, HOST);
const handoff = fc.constantFrom('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
const time = fc.constantFrom(null, HOUR, 40 * DAY, -HOUR);
const action = fc.record({
  amount: fc.constantFrom(1, 2_999, 5_000, 5_001),
  currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
  toolVersion: fc.constantFrom('3', '3', '3', '4'),
});

/** A command on one of the authorizations that there are by then. */
type Wish = (id: string, bench: AccountBench) => AccountCommand;

const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.constantFrom(...TERMS).map(
    (terms): Wish =>
      (_, { toolVersion, policyVersion }) => ({
        type: 'authorization.offer',
        terms: { ...terms, toolVersion: toolVersion ?? '', policyVersion },
        because: null,
      }),
  ),
  time.map(
    (span): Wish =>
      (authorization, { now }) => ({
        type: 'authorization.grant',
        authorization,
        expiresAt: span === null ? null : now + span,
        reviewAt: null,
      }),
  ),
  fc.tuple(handoff, action).map(
    ([of, { amount, currency, toolVersion }]): Wish =>
      (authorization) => ({
        type: 'authorization.reserve',
        authorization,
        task: 'task-1',
        handoff: of,
        action: { ...REFUND, toolVersion, value: { amount, currency } },
      }),
  ),
  handoff.map(
    (of): Wish =>
      (authorization) => ({ type: 'authorization.use', authorization, handoff: of }),
  ),
  handoff.map(
    (of): Wish =>
      (authorization) => ({ type: 'authorization.release', authorization, handoff: of, why: 'taken-over' }),
  ),
  fc.constantFrom<Wish[]>(
    (authorization) => ({ type: 'authorization.decline', authorization, note: null }),
    (authorization) => ({ type: 'authorization.review', authorization, reviewAt: null }),
    (authorization) => ({ type: 'authorization.suspend', authorization, why: 'by-person' }),
    (authorization) => ({ type: 'authorization.suspend', authorization, why: 'over-value' }),
    (authorization) => ({ type: 'authorization.resume', authorization, reviewAt: null }),
    (authorization) => ({ type: 'authorization.expire', authorization }),
    (authorization) => ({ type: 'authorization.revoke', authorization, note: null }),
    () => ({ type: 'action.record-first', actionType: 'refund.issue', task: 't', handoff: 'h1' }),
    () => ({ type: 'trust.change', actionType: 'refund.issue', to: 'medium', because: null }),
  ),
);

type Step =
  | { readonly kind: 'command'; readonly wish: Wish; readonly of: number; readonly by: Actor }
  | { readonly kind: 'likely'; readonly wish: Wish; readonly of: number }
  | { readonly kind: 'change'; readonly change: (bench: AccountBench) => void };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('command'), wish, of: fc.nat(5), by: actor }),
  fc.record({ kind: fc.constant('likely'), wish, of: fc.nat(1) }),
  fc
    .constantFrom<((bench: AccountBench) => void)[]>(
      (bench) => {
        bench.now += 20 * 60_000;
      },
      (bench) => {
        bench.now += 9 * HOUR;
      },
      (bench) => {
        bench.toolVersion = bench.toolVersion === '3' ? '4' : '3';
      },
      (bench) => {
        bench.policyVersion = bench.policyVersion === 'support-1' ? 'support-2' : 'support-1';
      },
      (bench) => {
        bench.route = bench.route === 'either' ? 'desk' : 'either';
      },
    )
    .map((change) => ({ kind: 'change', change }) as const),
);

/** Who would usually do this, so that long histories come about. */
function usual({ type }: AccountCommand): Actor {
  switch (type) {
    case 'authorization.grant':
    case 'authorization.decline':
    case 'authorization.review':
    case 'authorization.resume':
    case 'authorization.revoke':
      return NADIA;
    default:
      return HOST;
  }
}

function play(
  steps: readonly Step[],
  onCommand: (bench: AccountBench, command: AccountCommand, by: Actor) => void,
) {
  const bench = new AccountBench();
  for (const one of steps) {
    if (one.kind === 'change') {
      one.change(bench);
    } else {
      const ids = bench.account.authorizations.map(({ id }) => id);
      const command = one.wish(ids[one.of % Math.max(1, ids.length)] ?? 'none', bench);
      const by = one.kind === 'command' ? one.by : usual(command);
      onCommand(bench, command, by);
      bench.send(command, by);
    }
  }
  return bench;
}

const steps = fc.array(step, { minLength: 20, maxLength: 90, size: 'max' });
const RUNS = { numRuns: 1_500 };

describe('for any history of an account', () => {
  it('what may be done is exactly what is accepted', () => {
    fc.assert(
      fc.property(steps, (history) => {
        play(history, (bench, command, by) => {
          const allowed = canAccount(bench.account, command, bench.context(by));
          const decided = decideAccount(bench.account, command, bench.context(by));
          if (allowed === true) {
            expect(decided).toHaveLength(1);
          } else {
            expect(decided).toEqual(allowed);
          }
        });
      }),
      RUNS,
    );
  });

  it('the log replayed is the live state, and an event twice changes nothing', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { account, log } = play(history, () => undefined);
        let replayed: Account = EMPTY_ACCOUNT;
        for (const [index, event] of log.entries()) {
          const ahead = log[index + 1];
          expect(ahead === undefined || evolveAccount(replayed, ahead) === replayed).toBe(true);
          replayed = evolveAccount(replayed, event);
          expect(evolveAccount(replayed, event)).toBe(replayed);
        }
        expect(replayed).toEqual(account);
      }),
      RUNS,
    );
  });

  it('no budget is ever exceeded, counted from the log alone', () => {
    fc.assert(
      fc.property(steps, (history) => {
        expectBudgetsKept(play(history, () => undefined).log);
      }),
      RUNS,
    );
  });

  it('nothing is used outside the time in which a person’s grant was in force', () => {
    fc.assert(
      fc.property(steps, (history) => {
        expectUsesInForce(play(history, () => undefined).log);
      }),
      RUNS,
    );
  });

  it('an agent has offered at most', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { log } = play(history, () => undefined);
        const byAgent = log.filter((event) => event.actor.kind === 'agent').map(({ type }) => type);
        expect(byAgent.filter((type) => type !== 'authorization.offered')).toEqual([]);
        for (const { offeredBy, grant } of play(history, () => undefined).account.authorizations) {
          expect(offeredBy.kind === 'agent' && grant !== null && grant.by.kind !== 'administrator').toBe(
            false,
          );
        }
      }),
      RUNS,
    );
  });

  it('what is found to allow can be reserved, and what is owed is accepted and then no longer owed', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const bench = play(history, () => undefined);
        const context = bench.context(HOST);
        const found = findAuthorization(bench.account, REFUND, bench.now, bench.policyVersion);
        if (found?.effect === 'allow' && bench.toolVersion === REFUND.toolVersion) {
          const reserve: AccountCommand = {
            type: 'authorization.reserve',
            authorization: found.id,
            task: 'task-1',
            handoff: 'a new one',
            action: REFUND,
          };
          expect(canAccount(bench.account, reserve, context)).toBe(true);
        }
        for (const command of dueAccount(bench.account, context)) {
          expect(bench.send(command, HOST)).toBeNull();
        }
        expect(dueAccount(bench.account, context)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('several hosts at once', () => {
  it('never exceed a budget, in whatever order they read and append', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(BY_COUNT, BY_SUM),
        fc.array(fc.record({ host: fc.nat(4), wait: fc.constantFrom(0, 1, HOUR) }), {
          maxLength: 80,
          size: 'max',
        }),
        (budgets, schedule) => {
          const bench = new AccountBench();
          const authorization = bench.give({ ...REFUNDS, budgets }, NADIA);
          const read = new Map<number, Account>();
          for (const [index, { host, wait }] of schedule.entries()) {
            bench.now += wait;
            const known = read.get(host);
            if (known === undefined) {
              read.set(host, bench.account);
            } else {
              appendIfExpected(bench, known, bench.context(HOST), authorization, `h-${index}`);
              read.delete(host);
            }
          }
          expectBudgetsKept(bench.log);
        },
      ),
      RUNS,
    );
  });
});

/** Decides on what was read, appends only where nobody has appended since, and then uses what was reserved. */
function appendIfExpected(
  bench: AccountBench,
  known: Account,
  context: AccountContext,
  authorization: string,
  of: string,
): void {
  const answer = decideAccount(
    known,
    { type: 'authorization.reserve', authorization, task: 'task-1', handoff: of, action: REFUND },
    context,
  );
  if (!('refused' in answer) && known.seq === bench.account.seq) {
    bench.record(answer, HOST);
    bench.send({ type: 'authorization.use', authorization, handoff: of }, HOST);
  }
}

function expectBudgetsKept(log: readonly AccountEvent[]): void {
  const terms = new Map<string, AuthorizationTerms>();
  for (const event of log) {
    if (event.type === 'authorization.offered') terms.set(event.data.authorization, event.data.terms);
  }
  const reserved = log.filter((event) => event.type === 'authorization.reserved');
  for (const last of reserved) {
    const held = reserved.filter(
      (one) =>
        one.data.authorization === last.data.authorization &&
        one.seq <= last.seq &&
        !log.some(
          (event) =>
            event.type === 'authorization.released' &&
            keyOf(event.data) === keyOf(one.data) &&
            event.seq > one.seq &&
            event.seq < last.seq,
        ),
    );
    for (const { window, count, sum } of terms.get(last.data.authorization)?.budgets ?? []) {
      const within = held.filter(({ at }) => at > last.at - window);
      const amount = within.reduce((total, { data }) => total + (data.value?.amount ?? 0), 0);
      expect(within.length).toBeLessThanOrEqual(count ?? Number.POSITIVE_INFINITY);
      expect(amount).toBeLessThanOrEqual(sum?.amount ?? Number.POSITIVE_INFINITY);
    }
  }
}

function expectUsesInForce(log: readonly AccountEvent[]): void {
  const inForce = new Map<string, number>();
  const ends = new Map<string, number>();
  const open = new Set<string>();
  for (const event of log) {
    switch (event.type) {
      case 'authorization.granted': {
        const end = event.data.expiresAt ?? Number.POSITIVE_INFINITY;
        ends.set(event.data.authorization, end);
        inForce.set(event.data.authorization, end);
        break;
      }
      case 'authorization.resumed':
        inForce.set(event.data.authorization, ends.get(event.data.authorization) ?? 0);
        break;
      case 'authorization.suspended':
      case 'authorization.expired':
      case 'authorization.revoked':
        inForce.delete(event.data.authorization);
        break;
      case 'authorization.reserved':
        expect(inForce.get(event.data.authorization) ?? 0).toBeGreaterThan(event.at);
        open.add(keyOf(event.data));
        break;
      case 'authorization.released':
        expect(open.delete(keyOf(event.data))).toBe(true);
        break;
      case 'authorization.used':
        expect(inForce.get(event.data.authorization) ?? 0).toBeGreaterThan(event.at);
        expect(open.delete(keyOf(event.data))).toBe(true);
        break;
      default:
    }
  }
}

function keyOf({
  authorization,
  handoff: of,
}: {
  readonly authorization: string;
  readonly handoff: string;
}): string {
  return `${authorization} ${of}`;
}
