import { type AuthorizationTerms, SUPPORT_POLICY } from '@handoff-kit/core';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ILSE, MAYA } from '../testing/live-bench.js';
import { beginJourney, kept, the } from './testing/journey.js';
import { InAdvance } from './testing/parts.js';

const DAY = 24 * 60 * 60_000;

const TERMS: AuthorizationTerms = {
  effect: 'allow',
  type: 'email.send',
  tool: 'send_reply',
  toolVersion: '1',
  policyVersion: SUPPORT_POLICY.version,
  limits: { value: null, scale: null, audiences: ['external'], target: 'procurement@fabrikam.example' },
  budgets: [{ window: DAY, count: 3, sum: null }],
};

async function begin() {
  const journey = await beginJourney();
  const { host } = journey.northwind;
  await host.sendToAccount(ILSE.id, { type: 'authorization.offer', terms: TERMS, because: null }, ILSE);
  const [{ id = '' } = {}] = (await host.account(ILSE.id)).authorizations;
  return { ...journey, host, id };
}

test('somebody hears how wide an offer is before it is given, allows it, and revokes it again', {
  timeout: 20_000,
}, async () => {
  const { me, open, pass } = await begin();
  await open(ILSE, <InAdvance account={ILSE.id} />);
  const heard = await me.read('the offer', the('region', /^Allow without asking/));
  expect(heard.join('\n')).toMatch(/Only for procurement@fabrikam\.example.*At most 3 times within 1 day/s);
  await pass('2 seconds', 2_000);
  await me.tabTo(screen.getByRole('button', { name: 'Allow without asking' }));
  await me.press('Enter');
  expect(me.announced('polite').join('\n')).toMatch(/Allowed without asking: email\.send/);
  await me.tabTo(screen.getByRole('button', { name: 'Revoke email.send' }));
  await me.press('Enter');
  await pass('5 seconds', 5_000);
  await me.read('the list', the('region', 'Decided in advance'));
  expect(me.announced('polite').join('\n')).toMatch(/email\.send: You revoked this at 2:02 PM\./);
  await expect(me.transcript()).toMatchFileSnapshot(kept('authorization-list.allow-and-revoke'));
});

test('somebody hears that the desk has revoked what they were reading', { timeout: 20_000 }, async () => {
  const { me, open, host, id } = await begin();
  const expiresAt = Date.now() + 7 * DAY;
  await host.sendToAccount(
    ILSE.id,
    { type: 'authorization.grant', authorization: id, expiresAt, reviewAt: null },
    ILSE,
  );
  await open(ILSE, <InAdvance account={ILSE.id} />);
  await me.tabTo(screen.getByRole('button', { name: 'Revoke email.send' }));
  await me.meanwhile('Maya revokes it', () =>
    host.sendToAccount(ILSE.id, { type: 'authorization.revoke', authorization: id, note: 'By phone.' }, MAYA),
  );
  expect(me.announced('polite')).toEqual(['email.send: Maya Rao revoked this at 2:02 PM.']);
  await me.read('the list', the('region', 'Decided in advance'));
  await expect(me.transcript()).toMatchFileSnapshot(kept('authorization-list.revoked-elsewhere'));
  expect(me.transcript()).not.toContain('phone');
});
