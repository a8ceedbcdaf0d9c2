import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { CUSTOMER, staffCalled } from '../server/identities.js';
import { serveDemo } from '../server/serve.js';
import {
  armed,
  closeBrowser,
  openStage,
  press,
  type Stage,
  scrollsSideways,
  shown,
  start,
} from './browser.js';

let stage: Stage;
/** What a test provokes on purpose, as the browser complains about it. */
let provoked: RegExp | null = null;

beforeEach(async () => {
  provoked = null;
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
  expect(stage.complaints.filter((one) => !provoked?.test(one))).toEqual([]);
});

afterAll(closeBrowser);

test('auto-resolve: the result is shown at once, and can be undone', async () => {
  const customer = await stage.window('/');
  await start(customer, 'Where is my lamp?');
  await shown(customer, 'Set — delivery note').waitFor();
  expect(stage.served.demo.shop.orders.get('48127')?.deliveryNote).toBe('Ring twice');
  await customer.getByRole('button', { name: 'Undo' }).click();
  await shown(customer, 'Undone — Set note').waitFor();
  expect(stage.served.demo.shop.orders.get('48127')?.deliveryNote).toBe('Leave with the neighbour');
});

test('suggest-and-confirm: one press confirms what is shown', async () => {
  const customer = await stage.window('/');
  await start(customer, 'I have moved');
  await press(customer.getByRole('button', { name: 'Change address' }));
  await shown(customer, 'Changed — delivery address').waitFor();
  await shown(customer, 'Your parcels go to Lindenallee 14').waitFor();
  expect(stage.served.demo.shop.address.street).toBe('Lindenallee 14');
});

test('an edited approval runs the edited arguments, and the agent knows', async () => {
  const customer = await stage.window('/');
  await start(customer, 'I have moved');
  await customer.getByRole('button', { name: 'Correct it' }).click();
  await customer.getByLabel('Street').fill('Lindenallee 41');
  await press(customer.getByRole('button', { name: 'Change address' }));
  await shown(customer, 'Your parcels go to Lindenallee 41').waitFor();
  expect(stage.served.demo.shop.address.street).toBe('Lindenallee 41');
});

test('human review: the customer’s own letter goes out after they approve it, and is in the outbox', async () => {
  const customer = await stage.window('/');
  await start(customer, 'Write to the carrier');
  const outbox = await stage.window('/outbox');
  await shown(outbox, 'Nothing has been written yet.').waitFor();
  await press(customer.getByRole('button', { name: 'Send e-mail' }));
  await shown(outbox, 'to service@halden-freight.example').waitFor();
  await shown(customer, 'Sent to service@halden-freight.example.').waitFor();
});

test('what is rejected does not run, and the agent is told', async () => {
  const customer = await stage.window('/');
  await start(customer, 'Write to the carrier');
  await customer.getByRole('button', { name: 'Don’t send' }).click();
  await customer.getByLabel('No longer needed').check();
  await press(customer.getByRole('button', { name: 'Don’t send' }));
  await shown(customer, 'Nothing was done. Would you like something else instead?').waitFor();
  expect(stage.served.demo.shop.outbox).toEqual([]);
});

test('free typing is understood, and a new message sets the open request aside', async () => {
  const customer = await stage.window('/');
  await customer.getByLabel('In your own words').fill('My new address is Lindenallee 14, 50968 Köln');
  await customer.getByRole('button', { name: 'Start' }).click();
  await customer.getByRole('button', { name: 'Keep address' }).waitFor();
  await customer.getByRole('textbox', { name: 'Your message' }).fill('Where is order 48127?');
  await customer.getByRole('textbox', { name: 'Your message' }).press('Enter');
  await shown(customer, 'Replaced — Change address').waitFor();
  await shown(customer, 'with Halden Freight').waitFor();
  expect(stage.served.demo.shop.address.town).toBe('Bonn');
});

test('a reload in the middle loses nothing: not the request, not what was being written', async () => {
  const customer = await stage.window('/');
  await start(customer, 'I have moved');
  await customer.getByRole('button', { name: 'Keep address' }).waitFor();
  await customer.getByRole('textbox', { name: 'Your message' }).fill('One more thing');
  await customer.reload();
  await shown(customer, 'I have moved. My new address').waitFor();
  expect(await customer.getByRole('textbox', { name: 'Your message' }).inputValue()).toBe('One more thing');
  await press(customer.getByRole('button', { name: 'Change address' }));
  await shown(customer, 'Changed — delivery address').waitFor();
  await customer.reload();
  await shown(customer, 'Changed — delivery address').waitFor();
});

test('a double click runs it once', async () => {
  const customer = await stage.window('/');
  const task = await start(customer, 'Write to the carrier');
  const send = customer.getByRole('button', { name: 'Send e-mail' });
  await (await armed(send)).dblclick();
  await shown(customer, 'Sent to service@halden-freight.example.').waitFor();
  expect(stage.served.demo.shop.outbox).toHaveLength(1);
  const events = await stage.served.demo.host.events(task);
  expect(
    events.filter(({ type, actor }) => type === 'handoff.decided' && actor.kind === 'user'),
  ).toHaveLength(1);
});

test('typing while the card appears decides nothing and keeps the focus', async () => {
  const customer = await stage.window('/');
  const task = await start(customer, 'Where is my lamp?');
  await shown(customer, 'Set — delivery note').waitFor();
  const message = customer.getByRole('textbox', { name: 'Your message' });
  await message.fill('My new address is Lindenallee 14, 50968 Köln');
  await message.press('Enter');
  await message.pressSequentially('yes ');
  await customer.getByRole('button', { name: 'Change address' }).waitFor();
  await message.pressSequentially('yes   ');
  expect(await message.evaluate((element) => element === document.activeElement)).toBe(true);
  const state = await stage.served.demo.host.task(task);
  expect(state?.handoffs.at(-1)?.request.state).toBe('pending');
  expect(stage.served.demo.shop.address.town).toBe('Bonn');
});

test('a held Enter decides nothing', async () => {
  const customer = await stage.window('/');
  const task = await start(customer, 'Write to the carrier');
  const send = customer.getByRole('button', { name: 'Send e-mail' });
  await send.waitFor();
  await customer.getByRole('textbox', { name: 'Your message' }).focus();
  await customer.keyboard.down('Enter');
  await send.focus();
  await armed(send);
  for (let repeat = 0; repeat < 20; repeat += 1) {
    await customer.keyboard.down('Enter');
  }
  await customer.keyboard.up('Enter');
  expect((await stage.served.demo.host.task(task))?.handoffs.at(-1)?.request.state).toBe('pending');
  expect(stage.served.demo.shop.outbox).toEqual([]);
});

test('the same conversation in two windows stays in step', async () => {
  const customer = await stage.window('/');
  const task = await start(customer, 'I have moved');
  const second = await stage.window(`/tasks/${task}`);
  await second.getByRole('button', { name: 'Keep address' }).waitFor();
  await press(customer.getByRole('button', { name: 'Change address' }));
  await shown(second, 'Your parcels go to Lindenallee 14').waitFor();
  expect(await second.getByRole('button', { name: 'Change address' }).count()).toBe(0);
});

test('while waiting for a person the customer can have a summary sent and be told when somebody has it', async () => {
  const customer = await stage.window('/');
  await start(customer, 'I want to speak to somebody');
  await shown(customer, 'You’re number 1 in line').waitFor();
  await customer.getByRole('button', { name: 'E-mail summary' }).click();
  await customer.getByRole('button', { name: 'Notify me' }).click();
  const outbox = await stage.window('/outbox');
  await shown(outbox, 'Where we are: I want to speak to somebody').waitFor();
});

test('a promise that is missed is said to be late, with what is done about it', async () => {
  const customer = await stage.window('/');
  await start(customer, 'I want to speak to somebody');
  await customer.getByRole('button', { name: 'Let 5 minutes pass' }).click();
  await shown(customer, 'Next update by').waitFor();
  await customer.getByRole('button', { name: 'Let 5 minutes pass' }).click();
  await customer.getByRole('button', { name: 'Let 5 minutes pass' }).click();
  await shown(customer, 'Priya Nair, team lead').waitFor();
});

test('the agent can be paused while it works, and goes on when it is let', async () => {
  await stage.close();
  stage = await openStage(60);
  const customer = await stage.window('/');
  const task = await start(customer, 'Where is my lamp?');
  await customer.getByRole('button', { name: 'Pause agent' }).click();
  await customer.getByRole('button', { name: 'Resume' }).waitFor();
  expect((await stage.served.demo.host.task(task))?.activity.state).toBe('paused');
  await customer.getByRole('button', { name: 'Resume' }).click();
  await shown(customer, 'The driver will see your note.').waitFor();
  expect(stage.served.demo.shop.orders.get('48127')?.deliveryNote).toBe('Ring twice');
});

test('a pause shows beside the open request, with one control to end it', async () => {
  const customer = await stage.window('/');
  await start(customer, 'I have moved');
  await customer.getByRole('button', { name: 'Keep address' }).waitFor();
  await customer.getByRole('button', { name: 'Pause agent' }).click();
  const resume = customer.getByRole('button', { name: /^(Resume|Let it go on)$/ });
  await resume.waitFor();
  expect(await resume.count()).toBe(1);
  expect(await customer.getByRole('button', { name: /^Ask (a|for a) person$/ }).count()).toBe(1);
  await resume.click();
  await resume.waitFor({ state: 'detached' });
  expect(await customer.getByRole('button', { name: 'Keep address' }).count()).toBe(1);
});

test('a start that fails says so, keeps the text, and can be tried again', async () => {
  provoked = /ERR_FAILED/;
  const customer = await stage.window('/');
  await customer.route('**/api/customer/tasks', (route) => route.abort());
  const words = customer.getByLabel('In your own words');
  await words.fill('Where is order 48127?');
  await customer.getByRole('button', { name: 'Start' }).click();
  await customer.getByText('The demo’s server does not answer. Your text is kept; try again.').waitFor();
  expect(await words.inputValue()).toBe('Where is order 48127?');
  await customer.unroute('**/api/customer/tasks');
  await customer.getByRole('button', { name: 'Start' }).click();
  await shown(customer, 'with Halden Freight').waitFor();
});

test('a first message can only be as long as the server takes', async () => {
  const customer = await stage.window('/');
  const words = customer.getByLabel('In your own words');
  await words.fill('Where is order 48127? '.repeat(100).slice(0, 1_990));
  await customer.getByText('10 characters left').waitFor();
  await words.press('End');
  await customer.keyboard.type('one two three four');
  expect(await words.inputValue()).toHaveLength(2_000);
});

test('a word without an end makes no page scroll sideways', async () => {
  const customer = await stage.window('/');
  await customer.getByLabel('In your own words').fill('lamp'.repeat(475));
  await customer.getByRole('button', { name: 'Start' }).click();
  await customer.waitForURL(/\/tasks\//);
  await customer.getByRole('log').locator('.said-by-user').waitFor();
  const task = new URL(customer.url()).pathname;
  for (const path of [task, '/', '/audit', '/desk']) {
    await customer.goto(path);
    await customer
      .locator(path === '/desk' ? '.desk-queue h2' : ':is(.said, a, article):has-text("lamplamp")')
      .first()
      .waitFor();
    for (const width of [320, 390, 1280]) {
      await customer.setViewportSize({ width, height: 844 });
      expect({ path, width, scrolls: await scrollsSideways(customer) }).toEqual({
        path,
        width,
        scrolls: false,
      });
    }
  }
});

test('what a person finished is shown with its result, and a new conversation is offered', async () => {
  const customer = await stage.window('/');
  const task = await start(customer, 'I want to speak to somebody');
  await shown(customer, 'You’re number 1 in line').waitFor();
  const maya = staffCalled('maya');
  const { host } = stage.served.demo;
  if (!maya) {
    throw new Error('Nobody is called maya.');
  }
  expect(await host.send(task, { type: 'ownership.take', updateBy: null }, maya)).toMatchObject({
    refused: false,
  });
  const result = 'A voucher of €17.40 is on its way.';
  expect(await host.send(task, { type: 'task.finish', result, handoff: null }, maya)).toMatchObject({
    refused: false,
  });
  await shown(customer, 'This conversation is finished.').waitFor();
  await shown(customer, result).waitFor();
  expect(await customer.getByRole('textbox', { name: 'Your message' }).count()).toBe(0);
  expect(await customer.getByRole('link', { name: 'Start a new one' }).getAttribute('href')).toBe('/');
});

test('a server that is gone is said to be gone, and what was written outlives its memory', async () => {
  provoked = /ERR_|Failed to load/;
  const customer = await stage.window('/');
  await start(customer, 'Where is my lamp?');
  await shown(customer, 'The driver will see your note.').waitFor();
  const port = Number(new URL(stage.served.url).port);
  await stage.served.close();
  const message = customer.getByRole('textbox', { name: 'Your message' });
  await message.fill('One more thing');
  await message.press('Enter');
  await customer.getByText(/The demo’s server does not answer\. What you wrote is kept/).waitFor();
  expect(await message.inputValue()).toBe('One more thing');
  const again = await serveDemo(port);
  try {
    await customer.getByText(/The demo started anew and has forgotten this conversation/).waitFor();
    const kept = customer.getByLabel(/What you had written/);
    expect(await kept.inputValue()).toBe('One more thing');
  } finally {
    await again.close();
  }
});

test('the thread follows what comes while the reader is at its end, and says so where they are not', async () => {
  const customer = await stage.window('/');
  await customer.setViewportSize({ width: 1280, height: 420 });
  await start(customer, 'Where is my lamp?');
  await shown(customer, 'The driver will see your note.').waitFor();
  await expect.poll(() => fromEnd(customer)).toBeLessThan(160);
  const task = new URL(customer.url()).pathname.replace('/tasks/', '');
  await customer.mouse.move(640, 200);
  await customer.mouse.wheel(0, -4_000);
  await expect.poll(() => customer.evaluate(() => scrollY)).toBe(0);
  const { host } = stage.served.demo;
  await host.send(task, { type: 'task.add-input', text: 'Where is order 48127?', supersedes: [] }, CUSTOMER);
  await customer.getByRole('button', { name: 'New below' }).click();
  await expect.poll(() => fromEnd(customer)).toBeLessThan(160);
  await customer.getByRole('button', { name: 'New below' }).waitFor({ state: 'detached' });
});

test('an address that does not exist is told inside the demo', async () => {
  provoked = /404/;
  const customer = await stage.window('/nowhere');
  await shown(customer, 'There is no page at this address.').waitFor();
  await customer.getByRole('navigation', { name: 'Pages' }).waitFor();
  expect((await fetch(`${stage.served.url}/nowhere`)).status).toBe(404);
  const desk = await stage.window('/desk?task=NW-none');
  await shown(desk, 'There is no such entry, or it was decided.').waitFor();
});

test('on a phone the buttons of a card do not cover the field that is written in', async () => {
  const customer = await stage.window('/');
  await customer.setViewportSize({ width: 390, height: 480 });
  await start(customer, 'I have moved');
  await customer.getByRole('button', { name: 'Correct it' }).click();
  const street = customer.getByLabel('Street');
  await street.focus();
  const dock = customer.locator('.hk-dock');
  const at = (): Promise<string> => dock.evaluate((element) => getComputedStyle(element).position);
  expect(await at()).toBe('static');
  await street.blur();
  expect(await at()).toBe('sticky');
});

function fromEnd(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
}
