import '../styles.css';
import type { Viewer } from '@handoff-kit/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { armed, unarmed } from '../testing/browser-kit.js';
import { createLine, type Line } from '../testing/line.js';
import {
  createLiveBench,
  ILSE,
  JONAS,
  type LiveBench,
  LiveCard,
  MAYA,
  mount,
} from '../testing/live-bench.js';

let bench: LiveBench;

beforeEach(async () => {
  sessionStorage.clear();
  bench = await createLiveBench();
});

const AT_ONCE = { force: true } as const;

interface Window {
  readonly line: Line;
  readonly card: Locator;
  /** The button that approves. */
  readonly button: Locator;
}

/** Another window of a person, beside those that are open. */
function openWindow(viewer: Viewer, id: string, name = 'Here'): Window {
  const line = createLine(bench.client(viewer));
  const main = mount(line, <LiveCard id={id} />, name).page;
  main.style.float = 'inline-start';
  const within = page.getByRole('main', { name });
  return {
    line,
    card: within.getByRole('article'),
    button: within.getByRole('button', { name: /^(Send to|Refund) / }),
  };
}

test('a double click on a request decides once', async () => {
  const { button, card } = openWindow(ILSE, await bench.reply('Ada'));
  await armed(button);
  await userEvent.dblClick(button);
  await expect.element(card).toMatchTextContent(/Sent to Ada/);
  expect(await bench.verdicts()).toEqual(['approved']);
  expect(bench.ran).toHaveLength(1);
});

test('a second press while the first is on its way decides nothing more', async () => {
  const { line, button, card } = openWindow(ILSE, await bench.reply('Ada'));
  await armed(button);
  line.set('stale');
  await userEvent.click(button);
  await expect.element(card).toHaveAttribute('data-state', 'sending');
  await userEvent.click(button, AT_ONCE);
  await userEvent.keyboard('{Enter}');
  line.set('live');
  await expect.element(card).toMatchTextContent(/Sent to Ada/);
  expect(await bench.verdicts()).toEqual(['approved']);
  expect(bench.ran).toHaveLength(1);
});

describe('two windows', () => {
  test('of one person: the other one shows what came of it, and when', async () => {
    const id = await bench.reply('Ada');
    const here = openWindow(ILSE, id);
    const there = openWindow(ILSE, id, 'There');
    await armed(here.button);
    await armed(there.button);
    await userEvent.click(here.button);
    await expect.element(there.card).toMatchTextContent(/Sent to Ada.*You approved this.*2:02/);
    expect(await bench.verdicts()).toEqual(['approved']);
    expect(bench.ran).toHaveLength(1);
  });

  test('of one person: one that has not heard of it yet is told that they decided it, and when', async () => {
    const id = await bench.reply('Ada');
    const here = openWindow(ILSE, id);
    const there = openWindow(ILSE, id, 'There');
    await armed(there.button);
    there.line.set('stale');
    await armed(here.button);
    await userEvent.click(here.button);
    await expect.element(here.card).toMatchTextContent(/Sent to Ada/);
    await userEvent.click(there.button);
    await expect
      .element(there.card)
      .toMatchTextContent(/You decided this at 2:02.* Nothing was done twice\./);
    expect(await bench.verdicts()).toEqual(['approved']);
    expect(bench.ran).toHaveLength(1);
  });

  test('of two reviewers: the one who comes second is told who decided, and when', async () => {
    const id = await bench.refund('48213', 'task-1');
    const maya = openWindow(MAYA, id);
    const jonas = openWindow(JONAS, id, 'There');
    await armed(jonas.button);
    jonas.line.set('stale');
    await armed(maya.button);
    await userEvent.click(maya.button);
    await expect.element(maya.card).toMatchTextContent(/Refunded €112.40/);
    await userEvent.click(jonas.button);
    await expect.element(jonas.card).toMatchTextContent(/Maya Rao decided this at 2:02/);
    jonas.line.set('live');
    await userEvent.click(page.getByRole('button', { name: 'Dismiss' }));
    await expect.element(jonas.card).toMatchTextContent(/Maya Rao approved this.*2:02/);
    expect(await bench.verdicts()).toEqual(['approved']);
    expect(bench.ran).toHaveLength(1);
  });
});

describe('without a connection', () => {
  test('a press decides nothing, not even later', async () => {
    const { line, button, card } = openWindow(ILSE, await bench.reply('Ada'));
    await armed(button);
    line.set('offline');
    await unarmed(button);
    await userEvent.click(button, AT_ONCE);
    await userEvent.keyboard('{Enter}');
    await expect.element(card).toMatchTextContent(/You’re offline/);
    await expect
      .element(button)
      .toHaveAccessibleDescription('Ready once all of it has been in sight for a moment');
    line.set('live');
    await expect.element(card).toHaveAttribute('data-state', 'confirm');
    await armed(button);
    expect(await bench.verdicts()).toEqual([]);
    await userEvent.click(button);
    await expect.element(card).toMatchTextContent(/Sent to Ada/);
    expect(await bench.verdicts()).toEqual(['approved']);
  });

  test('a press that does not get through says so, and has to be made again', async () => {
    const { line, button, card } = openWindow(ILSE, await bench.reply('Ada'));
    await armed(button);
    line.set('unnoticed');
    await userEvent.click(button);
    await expect.element(card).toMatchTextContent(/You’re offline/);
    await expect
      .element(button)
      .toHaveAccessibleDescription('Ready once all of it has been in sight for a moment');
    line.set('offline');
    line.set('live');
    await expect.element(card).toHaveAttribute('data-state', 'confirm');
    await armed(button);
    expect(await bench.verdicts()).toEqual([]);
    expect(bench.ran).toEqual([]);
    await userEvent.click(button);
    await expect.element(card).toMatchTextContent(/Sent to Ada/);
    expect(await bench.verdicts()).toEqual(['approved']);
    expect(bench.ran).toHaveLength(1);
  });
});
