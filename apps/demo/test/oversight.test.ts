import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import {
  armed,
  closeBrowser,
  faults,
  openStage,
  press,
  type Stage,
  scrollsSideways,
  shown,
  start,
  tabTo,
} from './browser.js';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
  expect(stage.complaints).toEqual([]);
});

afterAll(closeBrowser);

const WIDTHS = [320, 390, 1280];

async function fillPast(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fill in the last month' }).click();
  await page.getByText('It is in the log now.').waitFor();
}

/** In light and in dark, on a phone and on a desk. */
async function isInOrder(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect({ width, scrolls: await scrollsSideways(page) }).toEqual({ width, scrolls: false });
      expect(await faults(page)).toEqual([]);
    }
  }
}

test('what is allowed in advance runs without asking, says so, and asks again once it is revoked', async () => {
  const permissions = await stage.window('/assistant');
  await shown(permissions, 'Nothing is decided in advance').waitFor();
  await fillPast(permissions);
  await shown(permissions, 'You approved 14 of 14 in 30 days.').waitFor();
  await press(permissions.getByRole('button', { name: 'Allow without asking' }));
  await shown(permissions, /^Runs without asking until/).waitFor();

  const customer = await stage.window('/');
  await start(customer, 'I have moved');
  await shown(customer, 'Changed — delivery address').waitFor();
  await shown(customer, 'you allowed this in advance').waitFor();
  expect(stage.served.demo.shop.address.street).toBe('Lindenallee 14');
  await shown(permissions, '1 of 2 used').waitFor();

  await permissions.getByRole('button', { name: 'Revoke' }).click();
  await shown(permissions, '1 ended').waitFor();
  await customer.goto('/');
  await start(customer, 'I have moved');
  await customer.getByRole('button', { name: 'Keep address' }).waitFor();
  expect(await customer.getByText('you allowed this in advance').count()).toBe(0);
});

test('an offer is accepted and revoked with the keyboard alone', async () => {
  await stage.served.demo.fillPast();
  const permissions = await stage.window('/assistant');
  const allow = permissions.getByRole('button', { name: 'Allow without asking' });
  await tabTo(permissions.getByRole('radio', { name: '30 days' }));
  await permissions.keyboard.press('ArrowLeft');
  await tabTo(allow);
  await armed(allow);
  await permissions.keyboard.press('Enter');
  const revoke = permissions.getByRole('button', { name: 'Revoke' });
  await tabTo(revoke);
  await permissions.keyboard.press('Enter');
  await shown(permissions, '1 ended').waitFor();
});

test('the page of permissions has no faults that axe knows, and fits a phone', async () => {
  await stage.served.demo.fillPast();
  const permissions = await stage.window('/assistant');
  await permissions.getByRole('button', { name: 'Allow without asking' }).waitFor();
  await shown(permissions, 'Change the delivery address').waitFor();
  await isInOrder(permissions);
});

test('who leads sees the whole desk in figures, and a reviewer their own line', async () => {
  const priya = await stage.window('/insights');
  await shown(priya, 'Nothing').waitFor();
  await fillPast(priya);
  await shown(priya, /162 requests ended/).waitFor();
  await priya.getByRole('rowheader', { name: 'Jonas Weber' }).waitFor();
  await shown(priya, 'No threshold is known to keep within 5%').waitFor();
  await priya.getByRole('button', { name: 'Prepare file' }).waitFor();

  const desk = await stage.window('/desk?as=maya');
  await desk.getByRole('main').getByRole('link', { name: 'Insights' }).click();
  await desk.getByRole('rowheader', { name: 'You', exact: true }).waitFor();
  expect(await desk.getByRole('rowheader', { name: 'Jonas Weber' }).count()).toBe(0);
  expect(await desk.getByRole('button', { name: 'Prepare file' }).count()).toBe(0);
});

test('a period is chosen with the keyboard, and the figures follow', async () => {
  await stage.served.demo.fillPast();
  const priya = await stage.window('/insights');
  await shown(priya, /162 requests ended/).waitFor();
  await tabTo(priya.getByRole('combobox', { name: 'Period' }));
  await priya.keyboard.press('ArrowUp');
  await shown(priya, /^(?!162)\d+ requests ended/).waitFor();
});

test('the figures have no faults that axe knows, and fit a phone', async () => {
  await stage.served.demo.fillPast();
  const priya = await stage.window('/insights');
  await shown(priya, /162 requests ended/).waitFor();
  await shown(priya, 'No threshold is known to keep within 5%').waitFor();
  await isInOrder(priya);
});

test('beyond the scope: the agent says where it ends, does the part that is inside, and keeps the rest', async () => {
  const customer = await stage.window('/');
  await start(customer, 'The lamp in black');
  const notice = customer.getByRole('region', { name: /^Outside what I may do here/ });
  await notice.waitFor();
  expect(stage.served.demo.shop.orders.get('48127')?.deliveryNote).toBe('Leave with the neighbour');
  await isInOrder(customer);
  await tabTo(notice.getByRole('button', { name: 'Do this part' }));
  await customer.keyboard.press('Enter');
  await shown(customer, 'Set — delivery note').waitFor();
  expect(stage.served.demo.shop.orders.get('48127')?.deliveryNote).toBe('Ring twice');
  const saved = customer.getByRole('region', { name: '1 task is saved for later' });
  await saved.getByText('The driver of order 48127 is told').waitFor();
  await saved.getByRole('button', { name: 'Go on' }).click();
  await notice.waitFor();
  expect(await notice.getByRole('button', { name: 'Do this part' }).count()).toBe(0);
});

test('beyond the scope: saved for later as it was asked, and gone on with later', async () => {
  const customer = await stage.window('/');
  await start(customer, 'The lamp in black');
  await customer.getByRole('button', { name: 'Save for later' }).click();
  const saved = customer.getByRole('region', { name: '1 task is saved for later' });
  await saved.waitFor();
  await customer.reload();
  await saved.getByRole('button', { name: 'Go on' }).click();
  await customer.getByRole('button', { name: 'Do this part' }).waitFor();
});

test('beyond the scope: a person at the desk gets it, and the customer sees who has it', async () => {
  const customer = await stage.window('/');
  await start(customer, 'The lamp in black');
  await customer.getByRole('button', { name: 'Ask a person' }).click();
  await shown(customer, 'You’re number 1 in line').waitFor();
  const notice = customer.getByRole('region', { name: /^Outside what I may do here/ });
  await notice.waitFor();
  const desk = await stage.window('/desk?as=maya');
  await desk.getByRole('button', { name: /The lamp in black/ }).click();
  await desk.getByText('exchanging what is with the carrier already').waitFor();
  await desk.getByRole('button', { name: 'Take over' }).click();
  await notice.getByText('Maya Rao from Billing has this now').waitFor();
});
