import { describe, expect, it } from 'vitest';
import type { AuthorizationTerms } from '../account/events.js';
import type { EventLog } from '../log/event-log.js';
import { createMemoryLog } from '../log/memory-log.js';
import { createBench, ILSE } from './testing/bench.js';

const TERMS: AuthorizationTerms = {
  effect: 'allow',
  type: 'account.address',
  tool: 'change_address',
  toolVersion: '1',
  policyVersion: 'support-1',
  limits: { value: null, scale: null, audiences: ['self'], target: null },
  budgets: [],
};
const OWN_ADDRESS = { actions: { 'account.address': { route: 'user' } } } as const;
const INPUT = { type: 'task.add-input', text: 'And my other order?', supersedes: [] } as const;

describe('two hosts on one log', () => {
  it('let a person revoke at one what they have just granted at the other', async () => {
    const log = createMemoryLog();
    const one = await createBench({ log, policy: OWN_ADDRESS, ids: 'one-' });
    const other = await createBench({ log, policy: OWN_ADDRESS, ids: 'other-', open: false });
    await other.host.account('ilse');
    const offer = { type: 'authorization.offer', terms: TERMS, because: null } as const;
    expect(await one.host.sendToAccount('ilse', offer, ILSE)).toBeNull();
    const authorization = (await one.host.account('ilse')).authorizations[0]?.id ?? '';
    const grant = {
      type: 'authorization.grant',
      authorization,
      expiresAt: one.now + 1,
      reviewAt: null,
    } as const;
    expect(await one.host.sendToAccount('ilse', grant, ILSE)).toBeNull();
    const revoke = { type: 'authorization.revoke', authorization, note: null } as const;
    expect(await other.host.sendToAccount('ilse', revoke, ILSE)).toBeNull();
    expect((await one.host.account('ilse')).authorizations[0]?.status.state).toBe('revoked');
  });

  it('let a person write at one to a task that was just opened at the other', async () => {
    const log: EventLog = { ...createMemoryLog(), subscribe: () => () => undefined };
    const other = await createBench({ log, ids: 'other-', open: false });
    expect(await other.host.send('t1', INPUT, ILSE)).toMatchObject({ refused: true });
    await createBench({ log, ids: 'one-' });
    expect(await other.host.send('t1', INPUT, ILSE)).toMatchObject({ refused: false });
  });

  it('show everything again once the log can be read again', async () => {
    const memory = createMemoryLog();
    let broken = false;
    const flaky: EventLog = {
      ...memory,
      async read(stream, after) {
        if (broken) throw new Error('The log cannot be read.');
        return memory.read(stream, after);
      },
    };
    const one = await createBench({ log: memory, ids: 'one-' });
    const other = await createBench({ log: flaky, ids: 'other-', open: false });
    const before = await other.task();
    broken = true;
    await one.host.send('t1', INPUT, ILSE);
    expect((await other.task()).seq).toBe(before.seq);
    broken = false;
    await other.host.tick();
    expect((await other.task()).input?.text).toBe(INPUT.text);
  });
});
