import type { Task } from '@handoff-kit/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDemo, type Demo } from '../server/demo.js';
import { CUSTOMER, reviewerCalled } from '../server/identities.js';
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

async function decide(id: string, verdict: 'approved' | 'rejected', by = reviewerCalled('maya')) {
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
  const maya = reviewerCalled('maya');
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
  const maya = reviewerCalled('maya');
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
