import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { armed, closeBrowser, openStage, press, type Stage, shown, start } from './browser.js';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
  expect(stage.complaints).toEqual([]);
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
  await customer.getByRole('button', { name: 'Let it go on' }).waitFor();
  expect((await stage.served.demo.host.task(task))?.activity.state).toBe('paused');
  await customer.getByRole('button', { name: 'Let it go on' }).click();
  await shown(customer, 'The driver will see your note.').waitFor();
  expect(stage.served.demo.shop.orders.get('48127')?.deliveryNote).toBe('Ring twice');
});
