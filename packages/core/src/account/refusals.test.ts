import { describe, expect, it } from 'vitest';
import type { Actor } from '../log/envelope.js';
import { alreadyDecided, mayLift, notActive } from './checks.js';
import type { AccountCommand } from './commands.js';
import { canAccount, decideAccount } from './decide.js';
import { hasEnded } from './find-authorization.js';
import type { AccountRefusal } from './refusal.js';
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
  START,
  TARO,
} from './testing/account-bench.js';

/** The first authorization of a bench. */
const A1 = 'authorization-1';
const END = START + 90 * DAY;

const offer: AccountCommand = { type: 'authorization.offer', terms: REFUNDS, because: null };
const grant: AccountCommand = {
  type: 'authorization.grant',
  authorization: A1,
  expiresAt: END,
  reviewAt: null,
};
const decline: AccountCommand = { type: 'authorization.decline', authorization: A1, note: null };
const reserve: AccountCommand = {
  type: 'authorization.reserve',
  authorization: A1,
  task: 'task-1',
  handoff: 'h1',
  action: REFUND,
};
const use: AccountCommand = { type: 'authorization.use', authorization: A1, handoff: 'h1' };
const release: AccountCommand = {
  type: 'authorization.release',
  authorization: A1,
  handoff: 'h1',
  why: 'expired',
};
const review: AccountCommand = { type: 'authorization.review', authorization: A1, reviewAt: null };
const suspend: AccountCommand = { type: 'authorization.suspend', authorization: A1, why: 'by-person' };
const resume: AccountCommand = { type: 'authorization.resume', authorization: A1, reviewAt: null };
const expire: AccountCommand = { type: 'authorization.expire', authorization: A1 };
const revoke: AccountCommand = { type: 'authorization.revoke', authorization: A1, note: null };
const first: AccountCommand = {
  type: 'action.record-first',
  actionType: 'refund.issue',
  task: 'task-1',
  handoff: 'h1',
};
const trust: AccountCommand = {
  type: 'trust.change',
  actionType: 'refund.issue',
  to: 'high',
  because: null,
};

type Setting = (bench: AccountBench) => void;

/** Sends one after the other, an hour apart, and leaves an hour after the last. */
function sent(...steps: readonly (readonly [AccountCommand, Actor])[]): Setting {
  return (bench) => {
    for (const [command, actor] of steps) {
      expect(bench.send(command, actor)).toBeNull();
      bench.now += HOUR;
    }
  };
}

const nothing: Setting = () => undefined;
const offered = sent([offer, HOST]);
const offeredByAgent = sent([offer, AGENT]);
const declined = sent([offer, HOST], [decline, ILSE]);
const active = sent([offer, HOST], [grant, NADIA]);
const reserved = sent([offer, HOST], [grant, NADIA], [reserve, HOST]);
const suspended = sent([offer, HOST], [grant, NADIA], [suspend, MAYA]);
const revoked = sent([offer, HOST], [grant, NADIA], [revoke, ILSE]);
const denying: Setting = (bench) => {
  bench.give(NO_REFUNDS, MAYA, null);
};

function over(setting: Setting): Setting {
  return (bench) => {
    setting(bench);
    bench.now = END;
  };
}

function withOther(change: Partial<Pick<AccountBench, 'toolVersion' | 'policyVersion' | 'route'>>) {
  return (setting: Setting): Setting =>
    (bench) => {
      setting(bench);
      Object.assign(bench, change);
    };
}

const otherTool = withOther({ toolVersion: '4' });
const noTool = withOther({ toolVersion: null });
const otherPolicy = withOther({ policyVersion: 'support-2' });
const forTheDesk = withOther({ route: 'desk' });

type Facts = Partial<Pick<AccountRefusal, 'about' | 'by' | 'at'>> & Pick<AccountRefusal, 'code'>;

describe('whoever is refused on an account is told why, about what, and who was first', () => {
  it.each<[string, Setting, AccountCommand, Actor, Facts]>([
    ['offers for somebody else', nothing, offer, TARO, { code: 'not-eligible', about: 'owner' }],
    [
      'offers for an old tool',
      otherTool(nothing),
      offer,
      ILSE,
      { code: 'tool-changed', about: 'issue_refund' },
    ],
    [
      'offers under an old policy',
      otherPolicy(nothing),
      offer,
      ILSE,
      { code: 'policy-changed', about: 'policyVersion' },
    ],
    [
      'offers with numbers of their own',
      nothing,
      { ...offer, because: { approved: 14, decided: 14, within: DAY } },
      ILSE,
      { code: 'invalid', about: 'because' },
    ],
    ['offers what is offered', offered, offer, HOST, { code: 'already-offered', about: 'terms' }],
    ['offers what holds', active, offer, HOST, { code: 'already-offered', about: 'terms' }],

    ['grants what is not there', nothing, grant, ILSE, { code: 'not-found', about: A1 }],
    ['grants for somebody else', offered, grant, TARO, { code: 'not-eligible', about: 'owner' }],
    [
      'grants what was declined',
      declined,
      grant,
      NADIA,
      { code: 'already-decided', about: A1, by: ILSE, at: START + HOUR },
    ],
    [
      'grants what was granted',
      active,
      grant,
      ILSE,
      { code: 'already-decided', about: A1, by: NADIA, at: START + HOUR },
    ],
    [
      'grants what was granted, and revoked since',
      revoked,
      grant,
      MAYA,
      { code: 'already-decided', about: A1, by: NADIA, at: START + HOUR },
    ],
    [
      'grants for an old tool',
      otherTool(offered),
      grant,
      ILSE,
      { code: 'tool-changed', about: 'issue_refund' },
    ],
    [
      'takes an agent at its word',
      offeredByAgent,
      grant,
      ILSE,
      { code: 'not-eligible', about: 'offeredBy', by: AGENT },
    ],
    ['is not on the route', forTheDesk(offered), grant, ILSE, { code: 'not-eligible', about: 'route' }],
    [
      'allows without an end',
      offered,
      { ...grant, expiresAt: null },
      ILSE,
      { code: 'invalid', about: 'expiresAt' },
    ],
    [
      'allows until now',
      offered,
      { ...grant, expiresAt: START + HOUR },
      ILSE,
      { code: 'invalid', about: 'expiresAt' },
    ],
    [
      'puts the review in the past',
      offered,
      { ...grant, reviewAt: START },
      ILSE,
      { code: 'invalid', about: 'reviewAt' },
    ],

    ['declines what is not there', nothing, decline, ILSE, { code: 'not-found', about: A1 }],
    ['declines for somebody else', offered, decline, TARO, { code: 'not-eligible', about: 'owner' }],
    [
      'declines what was granted',
      active,
      decline,
      ILSE,
      { code: 'already-decided', about: A1, by: NADIA, at: START + HOUR },
    ],

    ['reserves under what is not there', nothing, reserve, HOST, { code: 'not-found', about: A1 }],
    ['reserves under an offer', offered, reserve, HOST, { code: 'not-active', about: A1 }],
    [
      'reserves under what rests',
      suspended,
      reserve,
      HOST,
      { code: 'not-active', about: A1, by: MAYA, at: START + 2 * HOUR },
    ],
    [
      'reserves under what was revoked',
      revoked,
      reserve,
      HOST,
      { code: 'not-active', about: A1, by: ILSE, at: START + 2 * HOUR },
    ],
    ['reserves after the end', over(active), reserve, HOST, { code: 'expired', about: A1, at: END }],
    ['reserves under a denial', denying, reserve, HOST, { code: 'denied', about: A1 }],
    [
      'reserves under a denial of something else',
      denying,
      { ...reserve, action: { ...REFUND, tool: 'set_note' } },
      HOST,
      { code: 'denied', about: A1 },
    ],
    [
      'reserves for another tool than it was meant for',
      otherTool(active),
      reserve,
      HOST,
      { code: 'tool-changed', about: 'issue_refund' },
    ],
    [
      'reserves what is not covered',
      active,
      { ...reserve, action: { ...REFUND, scale: 2 } },
      HOST,
      { code: 'not-covered', about: 'action' },
    ],
    ['reserves twice', reserved, reserve, HOST, { code: 'already-reserved', about: 'h1' }],

    ['uses what is not there', nothing, use, HOST, { code: 'not-found', about: A1 }],
    ['uses what was not reserved', active, use, HOST, { code: 'not-reserved', about: 'h1' }],
    ['releases what was not reserved', active, release, HOST, { code: 'not-reserved', about: 'h1' }],

    ['reviews for somebody else', active, review, TARO, { code: 'not-eligible', about: 'owner' }],
    ['reviews an offer', offered, review, ILSE, { code: 'not-active', about: A1 }],
    [
      'reviews without being on the route',
      forTheDesk(active),
      review,
      ILSE,
      { code: 'not-eligible', about: 'route' },
    ],
    [
      'puts the next review in the past',
      active,
      { ...review, reviewAt: START },
      ILSE,
      { code: 'invalid', about: 'reviewAt' },
    ],

    ['suspends for somebody else', active, suspend, TARO, { code: 'not-eligible', about: 'owner' }],
    ['suspends an offer', offered, suspend, ILSE, { code: 'not-active', about: A1 }],
    ['suspends as nobody', active, suspend, HOST, { code: 'invalid', about: 'why' }],
    [
      'suspends a denial of the desk',
      denying,
      suspend,
      ILSE,
      { code: 'not-eligible', about: 'grant', by: MAYA },
    ],

    ['resumes for somebody else', suspended, resume, TARO, { code: 'not-eligible', about: 'owner' }],
    ['resumes what holds', active, resume, ILSE, { code: 'not-suspended', about: A1 }],
    ['resumes after the end', over(suspended), resume, ILSE, { code: 'expired', about: A1, at: END }],
    [
      'resumes for a tool that is gone',
      noTool(suspended),
      resume,
      ILSE,
      { code: 'tool-changed', about: 'issue_refund' },
    ],
    [
      'resumes with a review in the past',
      suspended,
      { ...resume, reviewAt: START },
      ILSE,
      { code: 'invalid', about: 'reviewAt' },
    ],

    ['ends an offer', offered, expire, HOST, { code: 'not-active', about: A1 }],
    ['ends what has not come to its end', active, expire, HOST, { code: 'not-due', about: A1 }],

    ['revokes for somebody else', active, revoke, TARO, { code: 'not-eligible', about: 'owner' }],
    ['revokes an offer', offered, revoke, ILSE, { code: 'not-active', about: A1 }],
    [
      'revokes twice',
      revoked,
      revoke,
      ILSE,
      { code: 'not-active', about: A1, by: ILSE, at: START + 2 * HOUR },
    ],
    [
      'resumes what somebody else has revoked',
      revoked,
      resume,
      ILSE,
      { code: 'not-suspended', about: A1, by: ILSE, at: START + 2 * HOUR },
    ],
    [
      'revokes a denial of the desk',
      denying,
      revoke,
      ILSE,
      { code: 'not-eligible', about: 'grant', by: MAYA },
    ],

    [
      'records a first time twice',
      sent([first, HOST]),
      first,
      HOST,
      { code: 'already-recorded', about: 'refund.issue' },
    ],
    [
      'changes trust to what it is',
      sent([trust, HOST]),
      trust,
      HOST,
      { code: 'already-recorded', about: 'refund.issue' },
    ],
    ['is not the one to do it', active, expire, ILSE, { code: 'not-allowed', about: 'authorization.expire' }],
  ])('when somebody %s', (_, arrange, command, actor, facts) => {
    const bench = new AccountBench();
    arrange(bench);
    const answer = decideAccount(bench.account, command, bench.context(actor));
    expect(answer).toEqual({
      refused: true,
      about: null,
      by: null,
      at: null,
      message: expect.stringMatching(/\.$/),
      ...facts,
    });
    expect(canAccount(bench.account, command, bench.context(actor))).toEqual(answer);
  });

  it('and whoever may do it is told so beforehand', () => {
    const bench = new AccountBench();
    offered(bench);
    expect(canAccount(bench.account, grant, bench.context(ILSE))).toBe(true);
  });
});

describe('a grant that is missing where one should be', () => {
  function broken() {
    const bench = new AccountBench();
    active(bench);
    const [one] = bench.account.authorizations;
    if (!one) throw new Error('Nothing was granted in this test.');
    return { bench, one: { ...one, grant: null } };
  }

  it('allows nothing', () => {
    const { bench, one } = broken();
    expect(hasEnded(one, START)).toBe(true);
    expect(notActive(one, START)).toMatchObject({ code: 'expired', at: null });
    bench.account = { ...bench.account, authorizations: [one] };
    expect(bench.send(reserve, HOST)).toBe('expired');
  });

  it('is not given a second time, and names nobody', () => {
    expect(alreadyDecided(broken().one)).toMatchObject({ code: 'already-decided', by: null, at: null });
  });

  it('of a denial is lifted by nobody', () => {
    const { bench, one } = broken();
    const denial = { ...one, terms: NO_REFUNDS };
    expect(mayLift(denial, bench.context(NADIA))).toMatchObject({ code: 'not-eligible', by: null });
  });
});
