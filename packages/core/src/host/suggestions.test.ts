import { describe, expect, it } from 'vitest';
import type { Client } from '../client/client.js';
import { createMemoryLog } from '../log/memory-log.js';
import { SUPPORT_POLICY } from '../policy/presets/support.js';
import { isRefusal } from '../task/refusal.js';
import { createHost } from './create-host.js';
import { AGENT, createBench, decisionOn, ILSE, MAYA, START, TENANT } from './testing/bench.js';

const DAY = 24 * 60 * 60_000;
const OWN_ADDRESS = { actions: { 'account.address': { route: 'user' } } } as const;
const OTTO = { ...ILSE, id: 'otto', name: 'Otto Lindqvist' };

type Bench = Awaited<ReturnType<typeof createBench>>;

/** Ilse approves that many address changes, one every hour. */
async function approve(bench: Bench, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    bench.now += DAY / 24;
    const callId = `c${index}`;
    await bench.agent.call({ tool: 'change_address', args: { street: `Lindenweg ${index}` }, callId });
    const handoff = await bench.handoff();
    bench.now += 9_000;
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    await bench.agent.run(handoff.id);
  }
}

async function suggested(client: Client) {
  const answer = await client.ask({ kind: 'suggestions', account: 'ilse' });
  return isRefusal(answer) ? expect.fail(answer.message) : answer.suggestions;
}

async function withSuggestion() {
  const bench = await createBench({ policy: OWN_ADDRESS });
  await approve(bench, 14);
  const client = bench.host.client(ILSE);
  const [suggestion] = await suggested(client);
  return { bench, client, suggestion: suggestion ?? expect.fail('Nothing was suggested.') };
}

const forAWeek = (bench: Bench) => ({ expiresAt: bench.now + 7 * DAY, reviewAt: null });

describe('what the log of an account suggests', () => {
  it('is said to its user with the numbers, and to nobody before there are enough', async () => {
    const { bench, suggestion } = await withSuggestion();
    expect(suggestion).toMatchObject({
      direction: 'allow',
      account: 'ilse',
      because: { approved: 14, decided: 14, within: 30 * DAY },
      own: true,
      hasty: false,
      can: true,
    });
    expect(await suggested(bench.host.client(MAYA))).toMatchObject([
      { id: suggestion.id, can: { code: 'not-eligible', about: 'route' } },
    ]);
    const early = await createBench({ policy: OWN_ADDRESS });
    await approve(early, 13);
    expect(await suggested(early.host.client(ILSE))).toEqual([]);
  });

  it('is nobody else’s to know', async () => {
    const { bench } = await withSuggestion();
    const question = { kind: 'suggestions', account: 'ilse' } as const;
    expect(await bench.host.client(OTTO).ask(question)).toMatchObject({ code: 'not-found' });
    const foreign = bench.host.client({ ...MAYA, tenant: 'southwind' });
    expect(await foreign.ask(question)).toMatchObject({ code: 'not-found' });
  });
});

describe('accepting a suggestion', () => {
  it('has the host offer it and the person grant it, and it then runs without asking', async () => {
    const { bench, client, suggestion } = await withSuggestion();
    const accept = { type: 'suggestion.accept', suggestion: suggestion.id, ...forAWeek(bench) } as const;
    expect(await client.sendToAccount('ilse', accept)).toMatchObject({ refused: false, account: 'ilse' });
    const { authorizations } = await bench.host.account('ilse');
    expect(authorizations).toMatchObject([
      {
        terms: suggestion.terms,
        because: suggestion.because,
        offeredBy: { kind: 'system' },
        grant: { by: { kind: 'user', id: 'ilse' }, expiresAt: bench.now + 7 * DAY },
        status: { state: 'active' },
      },
    ]);
    const again = { tool: 'change_address', args: { street: 'Lindenweg 99' }, callId: 'again' };
    expect(await bench.agent.call(again)).toMatchObject({ state: 'succeeded' });
    expect(await suggested(client)).toEqual([]);
  });

  it('takes nothing but what the host finds again itself', async () => {
    const { bench, client, suggestion } = await withSuggestion();
    const invented = { type: 'suggestion.accept', suggestion: 'sha256:00', ...forAWeek(bench) } as const;
    expect(await client.sendToAccount('ilse', invented)).toMatchObject({ code: 'not-offered' });
    const late = await createBench({ policy: OWN_ADDRESS });
    const known = { type: 'suggestion.accept', suggestion: suggestion.id, ...forAWeek(late) } as const;
    expect(await late.host.client(ILSE).sendToAccount('ilse', known)).toMatchObject({ code: 'not-offered' });
    expect((await late.log.read('account/northwind/ilse')).at(-1)).toMatchObject({
      type: 'command.refused',
      data: { command: 'suggestion.accept', code: 'not-offered' },
    });
  });

  it('is refused once a rejection has come in between', async () => {
    const { bench, client, suggestion } = await withSuggestion();
    await bench.agent.call({ tool: 'change_address', args: { street: 'Nowhere 1' }, callId: 'wrong' });
    await bench.host.send('t1', decisionOn(await bench.handoff(), 'rejected'), ILSE);
    const accept = { type: 'suggestion.accept', suggestion: suggestion.id, ...forAWeek(bench) } as const;
    expect(await client.sendToAccount('ilse', accept)).toMatchObject({ code: 'not-offered' });
    expect((await bench.host.account('ilse')).authorizations).toEqual([]);
  });

  it('leaves no offer behind where it is refused', async () => {
    const { bench, client, suggestion } = await withSuggestion();
    const past = {
      type: 'suggestion.accept',
      suggestion: suggestion.id,
      expiresAt: bench.now - 1,
      reviewAt: null,
    } as const;
    expect(await client.sendToAccount('ilse', past)).toMatchObject({ code: 'invalid', about: 'expiresAt' });
    const accept = { ...past, ...forAWeek(bench) };
    expect(await bench.host.client(MAYA).sendToAccount('ilse', accept)).toMatchObject({
      code: 'not-eligible',
    });
    expect(await bench.host.sendToAccount('ilse', accept, AGENT)).toMatchObject({ code: 'not-allowed' });
    expect((await bench.host.account('ilse')).authorizations).toEqual([]);
  });

  it('happens once, from however many tabs', async () => {
    const { bench, client, suggestion } = await withSuggestion();
    const accept = { type: 'suggestion.accept', suggestion: suggestion.id, ...forAWeek(bench) } as const;
    const answers = await Promise.all([1, 2, 3].map(() => client.sendToAccount('ilse', accept)));
    expect(answers.filter(({ refused }) => !refused)).toHaveLength(1);
    expect((await bench.host.account('ilse')).authorizations).toHaveLength(1);
  });
});

describe('a log that cannot be written', () => {
  it('refuses what was sent to an account, and tells the product', async () => {
    const told: unknown[] = [];
    const broken = { ...createMemoryLog(), append: () => Promise.reject(new Error('The disk is full.')) };
    const host = createHost({
      tenant: TENANT,
      log: broken,
      policy: SUPPORT_POLICY,
      tools: [],
      now: () => START,
      newId: (of) => of,
      onError: (error) => told.push(error),
    });
    const revoke = { type: 'authorization.revoke', authorization: 'a', note: null } as const;
    expect(await host.client(ILSE).sendToAccount('ilse', revoke)).toMatchObject({ code: 'storage' });
    expect(told).toEqual([new Error('The disk is full.')]);
  });
});

describe('declining a suggestion', () => {
  it('is on record, and the same is not suggested again', async () => {
    const { bench, client, suggestion } = await withSuggestion();
    const decline = { type: 'suggestion.decline', suggestion: suggestion.id } as const;
    expect(await client.sendToAccount('ilse', decline)).toMatchObject({ refused: false });
    expect((await bench.host.account('ilse')).authorizations).toMatchObject([
      { status: { state: 'declined', by: { id: 'ilse' } } },
    ]);
    expect(await suggested(client)).toEqual([]);
  });
});

describe('what should be asked about again', () => {
  async function withObjections() {
    const { bench, client, suggestion } = await withSuggestion();
    const accept = { type: 'suggestion.accept', suggestion: suggestion.id, ...forAWeek(bench) } as const;
    await client.sendToAccount('ilse', accept);
    for (let index = 0; index < 17; index += 1) {
      const args = { street: `Wrong street ${index}` };
      const outcome = await bench.agent.call({ tool: 'change_address', args, callId: `more${index}` });
      bench.now += 60_000;
      if ('state' in outcome && outcome.state === 'waiting') {
        await bench.host.send('t1', decisionOn(await bench.handoff(), 'rejected'), ILSE);
      }
    }
    return { bench, client };
  }

  it('is revoked by accepting, as the person: three rejected past the budget', async () => {
    const { bench, client } = await withObjections();
    const [one] = await suggested(client);
    expect(one).toMatchObject({ direction: 'ask-again', authorization: expect.any(String), can: true });
    const accept = {
      type: 'suggestion.accept',
      suggestion: one?.id ?? '',
      expiresAt: null,
      reviewAt: null,
    } as const;
    expect(await client.sendToAccount('ilse', accept)).toMatchObject({ refused: false });
    expect((await bench.host.account('ilse')).authorizations).toMatchObject([
      { status: { state: 'revoked', by: { kind: 'user', id: 'ilse' } } },
    ]);
  });

  it('goes on by declining, and is not brought up again for the same cases', async () => {
    const { bench, client } = await withObjections();
    const [one] = await suggested(client);
    const decline = { type: 'suggestion.decline', suggestion: one?.id ?? '' } as const;
    expect(await client.sendToAccount('ilse', decline)).toMatchObject({ refused: false });
    expect((await bench.host.account('ilse')).authorizations).toMatchObject([
      { status: { state: 'active' }, grant: { reviewed: { by: { id: 'ilse' } } } },
    ]);
    expect(await suggested(client)).toEqual([]);
  });
});

describe('an account as its user reads it', () => {
  it('has no note of the desk in it, and their own', async () => {
    const { bench, client, suggestion } = await withSuggestion();
    const { terms } = suggestion;
    const offer = { type: 'authorization.offer', terms, because: null } as const;
    await bench.host.sendToAccount('ilse', offer, ILSE);
    const [{ id = '' } = {}] = (await bench.host.account('ilse')).authorizations;
    const decline = { type: 'authorization.decline', authorization: id, note: 'Two chargebacks.' } as const;
    await bench.host.sendToAccount('ilse', decline, MAYA);
    const read = (by: Client) =>
      new Promise<string>((resolve) => {
        by.subscribe({ kind: 'account', account: 'ilse' }, (update) => resolve(JSON.stringify(update)));
      });
    expect(await read(client)).not.toContain('chargebacks');
    expect(await read(bench.host.client(MAYA))).toContain('chargebacks');
  });
});
