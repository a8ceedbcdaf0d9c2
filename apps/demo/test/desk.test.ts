import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { closeBrowser, openStage, press, type Stage, shown, start } from './browser.js';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
  expect(stage.complaints).toEqual([]);
});

afterAll(closeBrowser);

const REFUND = 'Refund €456.00 to the card that was charged.';

async function openEntry(desk: Page, name: string | RegExp): Promise<void> {
  await desk.getByRole('button', { name }).click();
}

async function claimRefund(desk: Page): Promise<void> {
  await openEntry(desk, REFUND);
  await desk.getByRole('button', { name: 'Claim', exact: true }).click();
  await shown(desk, 'Yours until').waitFor();
}

test('human review: desk and customer stay in step without a reload', async () => {
  const customer = await stage.window('/');
  const desk = await stage.window('/desk?as=maya');
  await shown(desk, 'Nothing waits for the desk').waitFor();
  await start(customer, 'Charged three times');
  await claimRefund(desk);
  await shown(customer, 'Maya Rao is looking at this now.').waitFor();
  await press(desk.getByRole('button', { name: 'Issue refund' }));
  await shown(customer, 'Refunded — to your card').waitFor();
  await shown(customer, '€456.00 is on its way').waitFor();
  await shown(desk, 'You approved this at').waitFor();
  expect(stage.served.demo.shop.refunds).toMatchObject([{ order: '48213', cents: 45_600 }]);
});

test('a desk decision resumes the agent although the customer’s tab is closed', async () => {
  const customer = await stage.window('/');
  const task = await start(customer, 'Charged three times');
  await shown(customer, 'Waiting for a person at the desk').waitFor();
  await customer.close();
  const desk = await stage.window('/desk?as=maya');
  await claimRefund(desk);
  await press(desk.getByRole('button', { name: 'Issue refund' }));
  await expect
    .poll(async () => JSON.stringify(await stage.served.demo.conversations.messages(task)), {
      timeout: 10_000,
    })
    .toContain('€456.00 is on its way');
  const later = await stage.window(`/tasks/${task}`);
  await shown(later, '€456.00 is on its way').waitFor();
  await shown(later, 'Refunded — to your card').waitFor();
});

test('a refund that the desk corrects goes out corrected, and the customer sees that', async () => {
  const customer = await stage.window('/');
  await start(customer, 'Charged three times');
  const desk = await stage.window('/desk?as=maya');
  await claimRefund(desk);
  await desk.getByRole('button', { name: 'Edit refund' }).click();
  await desk.getByLabel(/^Amount/).fill('228.00');
  await press(desk.getByRole('button', { name: 'Issue refund' }));
  await shown(customer, '€228.00 is on its way').waitFor();
  expect(stage.served.demo.shop.refunds).toMatchObject([{ cents: 22_800 }]);
});

test('what the desk rejects does not run, and the customer hears why', async () => {
  const customer = await stage.window('/');
  await start(customer, 'Charged three times');
  const desk = await stage.window('/desk?as=maya');
  await claimRefund(desk);
  await desk.getByRole('button', { name: 'Don’t refund' }).click();
  await desk.getByLabel('The facts are wrong').check();
  await desk.getByLabel('Note (optional)').fill('Two of them were already paid back.');
  await press(desk.getByRole('button', { name: /^(Reject|Don’t refund)$/ }));
  await shown(customer, 'Two of them were already paid back.').waitFor();
  expect(stage.served.demo.shop.refunds).toEqual([]);
});

test('of two reviewers one decides, and the other is told who and when', async () => {
  const customer = await stage.window('/');
  await start(customer, 'Charged three times');
  const maya = await stage.window('/desk?as=maya');
  const jonas = await stage.window('/desk?as=jonas');
  await openEntry(jonas, REFUND);
  await shown(jonas, 'Nobody has claimed this yet').waitFor();
  await claimRefund(maya);
  await shown(jonas, 'Maya Rao is looking at this').waitFor();
  expect(await jonas.getByRole('button', { name: 'Issue refund' }).count()).toBe(0);
  await press(maya.getByRole('button', { name: 'Issue refund' }));
  await shown(jonas, /Maya Rao approved this at \d/).waitFor();
  await shown(customer, 'Refunded — to your card').waitFor();
  expect(stage.served.demo.shop.refunds).toHaveLength(1);
});

test('a reload of the desk in the middle keeps the claim and the open entry', async () => {
  const customer = await stage.window('/');
  await start(customer, 'Charged three times');
  const desk = await stage.window('/desk?as=maya');
  await claimRefund(desk);
  await desk.reload();
  await shown(desk, 'Yours until').waitFor();
  await press(desk.getByRole('button', { name: 'Issue refund' }));
  await shown(desk, 'You approved this at').waitFor();
});

test('takeover: queue, claim, talk, hand back', async () => {
  const customer = await stage.window('/');
  await start(customer, 'I want to speak to somebody');
  await shown(customer, 'You’re number 1 in line').waitFor();
  const desk = await stage.window('/desk?as=maya');
  await openEntry(desk, /I want to speak to somebody/);
  await desk.getByRole('button', { name: 'Take over' }).click();
  await shown(customer, /Maya Rao .*has your request/).waitFor();
  await desk.getByLabel('Message to Ilse Brandt').fill('Hello Ilse, I have read everything.');
  await desk.getByRole('button', { name: 'Send message' }).click();
  await shown(customer, 'Hello Ilse, I have read everything.').waitFor();
  const message = customer.getByRole('textbox', { name: 'Your message' });
  await message.fill('Thank you for looking at it.');
  await message.press('Enter');
  await shown(desk, 'Thank you for looking at it.').waitFor();
  await desk.getByRole('button', { name: 'Hand back…' }).click();
  await desk.getByLabel('What should the agent know?').fill('A voucher is on its way.');
  await desk.getByRole('button', { name: 'Hand back', exact: true }).click();
  await customer
    .getByText('Maya Rao has handed back to me and left this: A voucher is on its way.')
    .waitFor();
});

test('what happened is in the audit trail while it happens', async () => {
  const audit = await stage.window('/audit');
  await shown(audit, 'Nothing is on record yet').waitFor();
  const customer = await stage.window('/');
  await start(customer, 'Charged three times');
  const proposed = audit.getByRole('button', { name: /^Decision asked for: Refund €456\.00/ });
  await proposed.click();
  await shown(audit, 'Digest of what was shown').waitFor();
  await audit.getByRole('button', { name: 'Check record' }).click();
  await shown(audit, 'The record is whole').waitFor();
  await audit.getByRole('button', { name: 'Download' }).click();
  const [file] = await Promise.all([
    audit.waitForEvent('download'),
    audit.getByRole('link', { name: 'JSON Lines' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^handoff-log-northwind-.*\.jsonl$/);
});

test('no other page may frame the demo, and no script runs that is not its own', async () => {
  const { headers } = await fetch(`${stage.served.url}/desk`);
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('content-security-policy')).toContain("script-src 'self';");
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test('on a phone the entry opens as a sheet, which closes without deciding and gives the focus back', async () => {
  const customer = await stage.window('/');
  await start(customer, 'Charged three times');
  const desk = await stage.window('/desk?as=maya');
  await desk.setViewportSize({ width: 390, height: 844 });
  await openEntry(desk, REFUND);
  await desk.getByRole('dialog').getByRole('button', { name: 'Claim', exact: true }).click();
  await shown(desk, 'Yours until').waitFor();
  await desk.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  await expect
    .poll(() => desk.evaluate(() => document.activeElement?.textContent))
    .toContain('Refund €456.00');
  expect(stage.served.demo.shop.refunds).toEqual([]);
});
