import { describe, expect, it } from 'vitest';
import type { Update } from '../client/client.js';
import { createBench, decisionOn, ILSE, MAYA } from '../host/testing/bench.js';
import { isRefusal } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';
import { createHttpClient } from './client.js';
import { createHttpHandler } from './handler.js';

const ORIGIN = 'http://support.example';
const DAY = 24 * 60 * 60_000;
const PEOPLE: Readonly<Record<string, Viewer>> = {
  ilse: ILSE,
  maya: MAYA,
  otto: { ...ILSE, id: 'otto', name: 'Otto Lindqvist' },
  foreign: { ...MAYA, tenant: 'southwind' },
};

const TERMS = {
  effect: 'allow',
  type: 'account.address',
  tool: 'change_address',
  toolVersion: '1',
  policyVersion: 'support-1',
  limits: { value: null, scale: null, audiences: ['self'], target: null },
  budgets: [],
} as const;

async function serve() {
  const bench = await createBench({ policy: { actions: { 'account.address': { route: 'user' } } } });
  const handler = createHttpHandler(bench.host, {
    base: '/api',
    authenticate: (request) => PEOPLE[request.headers.get('authorization') ?? ''] ?? null,
  });
  const clientOf = (who: string) =>
    createHttpClient({
      url: `${ORIGIN}/api`,
      viewer: PEOPLE[who] ?? ILSE,
      headers: { authorization: who },
      fetch: (input, init) => handler(new Request(input, init)),
      wait: () => Promise.resolve(),
    });
  const post = (body: unknown, headers: Record<string, string> = {}, account = 'ilse') =>
    handler(
      new Request(`${ORIGIN}/api/accounts/${account}/commands`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', authorization: 'ilse', ...headers },
      }),
    );
  return { bench, handler, clientOf, post };
}

type Served = Awaited<ReturnType<typeof serve>>;

/** Something offered to Ilse's account, by herself. */
async function offer({ bench }: Served): Promise<string> {
  await bench.host.sendToAccount('ilse', { type: 'authorization.offer', terms: TERMS, because: null }, ILSE);
  return (await bench.host.account('ilse')).authorizations.at(-1)?.id ?? '';
}

async function granted(served: Served): Promise<string> {
  const authorization = await offer(served);
  const expiresAt = served.bench.now + 30 * DAY;
  const grant = { type: 'authorization.grant', authorization, expiresAt, reviewAt: null } as const;
  expect(await served.clientOf('ilse').sendToAccount('ilse', grant)).toMatchObject({ refused: false });
  return authorization;
}

/** Resolves with the first update for which the condition holds. */
function until(
  client: ReturnType<Served['clientOf']>,
  condition: (update: Update) => boolean,
): Promise<Update> {
  return new Promise((resolve) => {
    const stop = client.subscribe({ kind: 'account', account: 'ilse' }, (update) => {
      if (condition(update)) {
        queueMicrotask(() => stop());
        resolve(update);
      }
    });
  });
}

const isActive = (update: Update): boolean =>
  update.kind === 'account' && update.account.authorizations.some(({ status }) => status.state === 'active');

describe('an account over HTTP', () => {
  it('reaches its user with what they may do, and again when somebody else revokes it', async () => {
    const served = await serve();
    const authorization = await granted(served);
    expect(await until(served.clientOf('ilse'), isActive)).toMatchObject({
      can: { authorizations: { [authorization]: { revoke: true, grant: { code: 'already-decided' } } } },
    });
    const gone = until(served.clientOf('ilse'), (update) => update.kind === 'account' && !isActive(update));
    const revoke = { type: 'authorization.revoke', authorization, note: 'Asked by phone.' } as const;
    expect(await served.clientOf('maya').sendToAccount('ilse', revoke)).toMatchObject({ refused: false });
    const update = await gone;
    expect(update).toMatchObject({
      account: { authorizations: [{ status: { state: 'revoked', by: { name: 'Maya Rao' }, note: null } }] },
    });
    expect(JSON.stringify(update)).not.toContain('phone');
    expect(await served.clientOf('ilse').sendToAccount('ilse', revoke)).toMatchObject({
      code: 'not-active',
      by: { name: 'Maya Rao' },
    });
  });

  it.each(['otto', 'foreign'])('is missing for somebody else, who learns nothing of it: %s', async (who) => {
    const served = await serve();
    const authorization = await granted(served);
    const seen = await until(served.clientOf(who), ({ kind }) => kind !== 'connection');
    expect(seen).toMatchObject({ kind: 'missing', refusal: { code: 'not-found' } });
    expect(JSON.stringify(seen)).not.toContain('address');
    const revoke = { type: 'authorization.revoke', authorization, note: null } as const;
    expect(await served.clientOf(who).sendToAccount('ilse', revoke)).toMatchObject({ code: 'not-found' });
    expect(await served.clientOf(who).ask({ kind: 'suggestions', account: 'ilse' })).toMatchObject({
      code: 'not-found',
    });
    expect((await served.bench.host.account('ilse')).authorizations).toMatchObject([
      { status: { state: 'active' } },
    ]);
  });

  it('takes what its own log suggests, and nothing that a browser invents', async () => {
    const { bench, clientOf } = await serve();
    for (let index = 0; index < 14; index += 1) {
      bench.now += 60 * 60_000;
      await bench.agent.call({
        tool: 'change_address',
        args: { street: `Lindenweg ${index}` },
        callId: `c${index}`,
      });
      await bench.host.send('t1', decisionOn(await bench.handoff()), ILSE);
      await bench.agent.run((await bench.handoff()).id);
    }
    const client = clientOf('ilse');
    const answer = await client.ask({ kind: 'suggestions', account: 'ilse' });
    const [one] = isRefusal(answer) ? [] : answer.suggestions;
    const accept = {
      type: 'suggestion.accept',
      suggestion: one?.id ?? '',
      expiresAt: bench.now + 7 * DAY,
      reviewAt: null,
    } as const;
    expect(await client.sendToAccount('ilse', { ...accept, suggestion: 'sha256:1' })).toMatchObject({
      code: 'not-offered',
    });
    expect(await client.sendToAccount('ilse', accept)).toMatchObject({ refused: false, account: 'ilse' });
    expect((await bench.host.account('ilse')).authorizations).toMatchObject([
      { offeredBy: { kind: 'system' }, grant: { by: { id: 'ilse' } } },
    ]);
  });
});

describe('a command about an account', () => {
  it('is refused with the path of each fault', async () => {
    const { post } = await serve();
    const faultsOf = async (body: unknown) => {
      const response = await post(body);
      expect(response.status).toBe(400);
      return response.json();
    };
    expect(await faultsOf({ type: 'authorization.revoke', authorization: 7, reason: 'x' })).toMatchObject({
      faults: [
        { path: '/authorization', code: 'kind' },
        { path: '/note', code: 'missing' },
        { path: '/reason', code: 'unknown' },
      ],
    });
    expect(
      await faultsOf({ type: 'authorization.suspend', authorization: 'a', why: 'over-value' }),
    ).toMatchObject({
      faults: [{ path: '/why', code: 'kind' }],
    });
    expect(await faultsOf({ type: 'suggestion.accept', suggestion: 'a', terms: TERMS })).toMatchObject({
      faults: [
        { path: '/expiresAt', code: 'missing' },
        { path: '/reviewAt', code: 'missing' },
        { path: '/terms', code: 'unknown' },
      ],
    });
  });

  it.each(['authorization.offer', 'authorization.use', 'authorization.expire', 'trust.change', 'toString'])(
    'that is the host’s alone is not taken from a browser: %s',
    async (type) => {
      const { bench, post } = await serve();
      const response = await post({
        type,
        terms: TERMS,
        because: { approved: 99, decided: 99, within: DAY },
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ faults: [{ path: '/type', code: 'unknown' }] });
      expect((await bench.host.account('ilse')).seq).toBe(0);
    },
  );

  it('is refused from another site, without a session, and for another account', async () => {
    const served = await serve();
    const authorization = await granted(served);
    const revoke = { type: 'authorization.revoke', authorization, note: null };
    expect((await served.post(revoke, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await served.post(revoke, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await served.post(revoke, { authorization: 'nobody' })).status).toBe(401);
    expect((await served.post(revoke, {}, 'otto')).status).toBe(404);
    expect((await served.bench.host.account('ilse')).authorizations).toMatchObject([
      { status: { state: 'active' } },
    ]);
  });

  it('that comes too late says what is true now', async () => {
    const served = await serve();
    const authorization = await granted(served);
    const resume = { type: 'authorization.resume', authorization, reviewAt: null };
    const response = await served.post(resume);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'not-suspended' });
  });
});

describe('a question about an account', () => {
  it('is refused with the path of each fault', async () => {
    const { handler } = await serve();
    const ask = (question: unknown) =>
      handler(
        new Request(`${ORIGIN}/api/ask?${new URLSearchParams({ question: JSON.stringify(question) })}`, {
          headers: { authorization: 'ilse' },
        }),
      );
    const response = await ask({ kind: 'suggestions', owner: 'ilse' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      faults: [
        { path: '/account', code: 'missing' },
        { path: '/owner', code: 'unknown' },
      ],
    });
    expect((await ask({ kind: 'suggestions', account: 'otto' })).status).toBe(404);
  });
});
