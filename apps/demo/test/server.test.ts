import type { Task } from '@handoff-kit/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../server/app.js';
import { createDemo, type Demo } from '../server/demo.js';
import { AGENT, CUSTOMER, staffCalled } from '../server/identities.js';
import { SCENARIOS } from '../server/scenarios.js';

let demo: Demo;
const errors: unknown[] = [];

beforeEach(() => {
  errors.length = 0;
  demo = createDemo({ pace: 0, onError: (error) => errors.push(error) });
});

afterEach(() => {
  demo.close();
  expect(errors).toEqual([]);
});

async function open(scenario: string): Promise<string> {
  const { title = '', says = '' } = SCENARIOS.find(({ id }) => id === scenario) ?? {};
  return demo.open(title, says);
}

async function state(id: string): Promise<Task> {
  const task = await demo.host.task(id);
  if (!task) {
    throw new Error(`There is no task ${id}.`);
  }
  return task;
}

async function said(id: string): Promise<readonly string[]> {
  return (await demo.conversations.messages(id)).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])),
  );
}

async function decide(id: string, verdict: 'approved' | 'rejected', by = staffCalled('maya')) {
  const handoff = (await state(id)).handoffs.at(-1);
  if (!handoff || !by) {
    throw new Error('There is nothing to decide.');
  }
  return demo.host.send(
    id,
    {
      type: 'handoff.decide',
      handoff: handoff.id,
      verdict,
      digest: handoff.subject.kind === 'approval' ? handoff.subject.proposal.digest : null,
      fence: null,
      changes: null,
      option: null,
      answers: null,
      rejection: verdict === 'rejected' ? 'wrong-facts' : null,
      recommendation: null,
      note: verdict === 'rejected' ? 'Only one of them was a duplicate.' : null,
    },
    by,
  );
}

function lastHandoff(id: string) {
  return async () => {
    const handoff = (await state(id)).handoffs.at(-1);
    return (
      handoff && `${handoff.callId ? 'call' : 'undo'} ${handoff.request.state} ${handoff.execution.state}`
    );
  };
}

test('auto-resolve: the note is set at once and can be undone', async () => {
  const id = await open('delivery-note');
  await expect.poll(async () => (await state(id)).activity.state).toBe('done');
  expect(demo.shop.orders.get('48127')?.deliveryNote).toBe('Ring twice');
  const note = (await state(id)).handoffs.at(-1);
  await demo.host.send(id, { type: 'handoff.undo', handoff: note?.id ?? '' }, CUSTOMER);
  await expect.poll(() => demo.shop.orders.get('48127')?.deliveryNote).toBe('Leave with the neighbour');
});

test('suggest-and-confirm: the address changes when the customer says so', async () => {
  const id = await open('address');
  await expect.poll(lastHandoff(id)).toBe('call pending none');
  expect(demo.shop.address.town).toBe('Bonn');
  await decide(id, 'approved', CUSTOMER);
  await expect.poll(async () => (await said(id)).at(-1)).toContain('Lindenallee 14');
  expect(demo.shop.address.town).toBe('Köln');
});

test('human review: the desk decides about money, and the agent goes on by itself', async () => {
  const id = await open('refund');
  await expect.poll(lastHandoff(id)).toBe('call pending none');
  expect((await decide(id, 'approved', CUSTOMER)).refused).toBe(true);
  await decide(id, 'approved');
  await expect.poll(async () => (await said(id)).at(-1)).toContain('€456.00 is on its way');
  expect(demo.shop.refunds).toHaveLength(1);
});

test('human review: what the desk rejects is not done, and the customer hears why', async () => {
  const id = await open('refund');
  await expect.poll(lastHandoff(id)).toBe('call pending none');
  await decide(id, 'rejected');
  await expect.poll(async () => (await said(id)).at(-1)).toContain('Only one of them was a duplicate.');
  expect(demo.shop.refunds).toEqual([]);
});

test('human review: the customer’s own letter goes out when they approve it', async () => {
  const id = await open('letter');
  await expect.poll(lastHandoff(id)).toBe('call pending none');
  expect(demo.shop.outbox).toEqual([]);
  await decide(id, 'approved', CUSTOMER);
  await expect.poll(() => demo.shop.outbox.map(({ to }) => to)).toEqual(['service@halden-freight.example']);
});

test('takeover: queue, late promise, claim, talk, hand back', async () => {
  const maya = staffCalled('maya');
  const id = await open('complaint');
  await expect.poll(async () => (await state(id)).owner).toMatchObject({ state: 'queue', position: 1 });
  demo.clock.pass(11 * 60_000);
  await demo.tick();
  expect((await state(id)).owner).toMatchObject({ escalated: { to: 'Priya Nair, team lead' } });
  if (maya) {
    await demo.host.send(id, { type: 'ownership.take', updateBy: null }, maya);
    await demo.host.send(id, { type: 'task.send-message', text: 'Maya here.', audience: 'everyone' }, maya);
    await demo.host.send(id, { type: 'ownership.hand-back', note: 'A voucher is on its way.' }, maya);
  }
  await expect.poll(async () => (await said(id)).at(-1)).toContain('A voucher is on its way.');
});

test('waiting can be used: a summary by e-mail, a notice when somebody has it', async () => {
  const maya = staffCalled('maya');
  const id = await open('complaint');
  await expect.poll(async () => (await state(id)).owner.state).toBe('queue');
  await demo.host.send(id, { type: 'fallback.choose', fallback: 'email-summary', text: null }, CUSTOMER);
  await demo.host.send(id, { type: 'fallback.choose', fallback: 'notify-later', text: null }, CUSTOMER);
  await expect.poll(() => demo.shop.outbox).toHaveLength(1);
  if (maya) {
    await demo.host.send(id, { type: 'ownership.take', updateBy: null }, maya);
  }
  await expect.poll(() => demo.shop.outbox.at(-1)?.body).toBe('Maya Rao has your request now.');
});

async function write(id: string, text: string): Promise<void> {
  await demo.host.send(id, { type: 'task.add-input', text, supersedes: [] }, CUSTOMER);
}

function lastSaid(id: string) {
  return async () => (await said(id)).at(-1);
}

test('what the customer takes back is withdrawn, and no second refund is proposed', async () => {
  const id = await open('refund');
  await expect.poll(lastHandoff(id)).toBe('call pending none');
  await write(id, 'Please stop, I found the money.');
  await expect.poll(lastSaid(id)).toContain('I’ve taken this back');
  expect((await state(id)).handoffs.at(-1)?.request).toMatchObject({
    state: 'withdrawn',
    why: 'The customer took it back.',
  });
  expect(demo.shop.refunds).toEqual([]);
});

test('a refund that waits is not proposed again, in this conversation or another', async () => {
  const id = await open('refund');
  await expect.poll(lastHandoff(id)).toBe('call pending none');
  await write(id, 'Please refund two for order 48213');
  await expect.poll(lastSaid(id)).toContain('already waiting');
  const other = await open('refund');
  await expect.poll(lastSaid(other)).toContain('already waiting');
});

test('no more goes back than was charged, whatever is approved', async () => {
  const id = await open('refund');
  await expect.poll(lastHandoff(id)).toBe('call pending none');
  const agent = demo.host.agent(id, AGENT);
  await agent.propose({
    tool: 'issue_refund',
    args: { order: '48213', cents: 45_600, notice: 'Again.' },
    callId: 'second',
  });
  await decide(id, 'approved');
  const second = (await state(id)).handoffs.at(-1)?.id ?? '';
  expect(await agent.run(second)).toMatchObject({ state: 'succeeded' });
  const first = (await state(id)).handoffs.find(
    ({ request, route }) => request.state === 'pending' && route !== 'user',
  );
  await demo.host.send(
    id,
    {
      type: 'handoff.decide',
      handoff: first?.id ?? '',
      verdict: 'approved',
      digest: first?.subject.kind === 'approval' ? first.subject.proposal.digest : null,
      fence: null,
      changes: null,
      option: null,
      answers: null,
      rejection: null,
      recommendation: null,
      note: null,
    },
    staffCalled('maya') ?? CUSTOMER,
  );
  await expect.poll(lastSaid(id)).toContain('more than was charged');
  expect(demo.shop.refunds.map(({ cents }) => cents)).toEqual([45_600]);
});

test.each([
  ['Where is order 99999?', 'I can’t find an order 99999. Is the number right? Your newest one is 48127.'],
  [
    'Refund 10000000 euro for order 48213',
    'That is more than was charged. Order 48213 was charged €684.00 in all.',
  ],
])('%s gets one plain sentence and no outage', async (text, answer) => {
  const id = await demo.open('Question', text);
  await expect.poll(lastSaid(id)).toBe(answer);
  await expect.poll(async () => (await state(id)).activity).toMatchObject({ state: 'done', handoff: null });
});

test('once the account is closed, its orders are gone', async () => {
  const id = await open('close-account');
  await expect.poll(lastHandoff(id)).toBe('call pending none');
  await decide(id, 'approved');
  await expect.poll(lastSaid(id)).toBe('Your account NW-20418 is closed.');
  await write(id, 'Where is order 48127?');
  await expect.poll(lastSaid(id)).toContain('is closed and its orders are deleted');
});

test('the desk reads the first wish and the newest, and a postcode is not an order', async () => {
  const id = await open('address');
  await write(id, 'Where is my parcel?');
  await expect
    .poll(async () => (await state(id)).review)
    .toMatchObject({
      summary: 'I have moved. My new address is Lindenallee 14, 50968 Köln. · newest: Where is my parcel?',
      fields: { Account: 'NW-20418', Written: '2 times' },
    });
  expect((await state(id)).review.fields).not.toHaveProperty('Order');
});

test('whoever waits moves up when somebody before them is taken, and nobody is said to have asked twice', async () => {
  const first = await open('complaint');
  await expect.poll(async () => (await state(first)).owner).toMatchObject({ state: 'queue', position: 1 });
  demo.clock.pass(1_000);
  const second = await open('complaint');
  await expect.poll(async () => (await state(second)).owner).toMatchObject({ state: 'queue', position: 2 });
  expect((await state(second)).owner).toMatchObject({ why: { kind: 'person-asked' } });
  await demo.host.send(first, { type: 'ownership.cancel' }, CUSTOMER);
  await expect.poll(async () => (await state(second)).owner).toMatchObject({ position: 1 });
});

test('a title is cut even where it has no gap', async () => {
  const app = createApp(demo);
  const response = await app.request('/api/customer/tasks', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenario: null, text: 'x'.repeat(400) }),
  });
  expect(response.status).toBe(200);
  const [id = ''] = await demo.host.tasks();
  expect((await state(id)).title.length).toBeLessThanOrEqual(60);
});

test('a refund that nobody decided ends with that, and not with a result', async () => {
  const id = await open('refund');
  await expect.poll(lastHandoff(id)).toBe('call pending none');
  demo.clock.pass(30 * 24 * 60 * 60_000);
  await demo.tick();
  await expect.poll(lastSaid(id)).toContain('Nobody decided about the refund in time');
  await expect.poll(async () => (await state(id)).activity).toMatchObject({ state: 'done', handoff: null });
  expect((await state(id)).activity).not.toMatchObject({ result: expect.stringContaining('answered') });
});

test('whoever asks for a person again after writing before is said to have asked again', async () => {
  const id = await demo.open('Question', 'Where is order 48127?');
  await expect.poll(lastSaid(id)).toContain('Oak desk lamp'.toLowerCase());
  await write(id, 'This is ridiculous, I am still waiting. I want a human.');
  await expect
    .poll(async () => (await state(id)).owner)
    .toMatchObject({
      why: { kind: 'frustration', rephrased: 1 },
    });
});

test('scope: the agent says where it ends, does the part that is inside, and keeps the rest', async () => {
  const id = await open('exchange');
  await expect.poll(async () => (await state(id)).activity.state).toBe('out-of-scope');
  const { activity } = await state(id);
  const part = 'Tell the driver of order 48127 to ring twice.';
  expect(activity).toMatchObject({ boundary: 'exchanging what is with the carrier already', inScope: part });
  expect(demo.shop.orders.get('48127')?.deliveryNote).toBe('Leave with the neighbour');
  await demo.host.send(id, { type: 'scope.accept', part }, CUSTOMER);
  await expect.poll(async () => (await state(id)).activity.state).toBe('done');
  expect(demo.shop.orders.get('48127')?.deliveryNote).toBe('Ring twice');
  const [saved] = (await state(id)).parked;
  const what = 'Please exchange the lamp of order 48127 for the black one.';
  expect(saved).toMatchObject({ what, partial: ['The driver of order 48127 is told'] });
  await demo.host.send(id, { type: 'scope.resume', parked: saved?.id ?? '' }, CUSTOMER);
  await expect.poll(async () => (await state(id)).activity).toMatchObject({ inScope: null });
});

test('scope: that something is open now is looked at, and not believed', async () => {
  const id = await open('exchange');
  await expect.poll(async () => (await state(id)).activity.state).toBe('out-of-scope');
  await demo.host.send(
    id,
    { type: 'scope.extend', by: 'The carrier brings the parcel back to us.' },
    CUSTOMER,
  );
  await expect.poll(() => said(id)).toContainEqual(expect.stringContaining('is still with Halden Freight'));
  expect((await state(id)).activity).toMatchObject({ state: 'out-of-scope', inScope: null });
});

test('a standing authorization decides the next address change, and revoking it asks again', async () => {
  await demo.fillPast();
  const client = demo.host.client(CUSTOMER);
  const offers = await client.ask({ kind: 'suggestions', account: CUSTOMER.id });
  const suggestion = 'refused' in offers ? undefined : offers.suggestions[0];
  expect(suggestion).toMatchObject({ can: true, because: { approved: 14, decided: 14 } });
  const expiresAt = demo.clock.now() + 7 * 24 * 60 * 60_000;
  const accept = {
    type: 'suggestion.accept',
    suggestion: suggestion?.id ?? '',
    expiresAt,
    reviewAt: null,
  } as const;
  expect(await client.sendToAccount(CUSTOMER.id, accept)).toMatchObject({ refused: false });

  const unasked = await open('address');
  await expect.poll(lastHandoff(unasked)).toBe('call approved succeeded');
  expect((await state(unasked)).handoffs.at(-1)?.request).toMatchObject({
    decision: { by: { kind: 'rule' } },
  });

  const given = (await demo.host.account(CUSTOMER.id)).authorizations[0];
  const authorization = given?.id ?? '';
  await client.sendToAccount(CUSTOMER.id, { type: 'authorization.revoke', authorization, note: null });
  const asked = await open('address');
  await expect.poll(lastHandoff(asked)).toBe('call pending none');
});
