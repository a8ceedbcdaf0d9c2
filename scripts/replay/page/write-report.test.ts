// @vitest-environment jsdom
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { definePolicy, SUPPORT_POLICY } from '@handoff-kit/core';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { openFile } from '../open-file.js';
import { playFile } from '../play-file.js';
import { labelledFile } from '../testing/labelled.js';
import { answers, calls, numberedIds, says, settled } from '../testing/recorded.js';
import { tasksFile } from '../testing/tasks.js';
import { writeReport } from './write-report.js';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const NOW = Date.UTC(2026, 10, 18, 9, 0);

const ROW = { effect: 'write', audience: 'self', target: '/order' };
const TABLE = {
  domain: 'bakery',
  tools: {
    look_up_order: { type: 'order.look-up', effect: 'read', target: '/order' },
    cancel_order: { ...ROW, type: 'order.cancel', reversibility: 'irreversible' },
    change_note: { ...ROW, type: 'order.note', reversibility: 'reversible' },
    call_baker: { type: 'task.transfer', effect: 'handoff', summary: '/summary' },
  },
};
const HOSTILE = '<img src=x onerror=alert(1)>\u202e"&';

const RUNS = labelledFile(
  {
    lines: [
      ...settled('48213'),
      calls(['c1', 'cancel_order', { order: '48213' }], ['c2', 'change_note', { order: HOSTILE }]),
      answers('c1', 'cancelled'),
      answers('c2', 'noted'),
    ],
    reward: 0,
    expected: [],
  },
  {
    lines: [says('user', 'Hello'), calls(['c1', 'call_baker', { summary: HOSTILE }])],
    reward: 1,
    expected: [],
  },
);

/** The report over a file of runs and one of tasks. */
async function report(compare = false): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'replay-report-'));
  const give = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const surroundings = {
    root: ROOT,
    typedIn: folder,
    now: () => NOW,
    newId: numberedIds(),
    out: () => undefined,
    err: () => undefined,
    showInDemo: async () => undefined,
  };
  const tools = give('table.json', JSON.stringify(TABLE));
  const other = compare
    ? definePolicy(SUPPORT_POLICY, { version: 'easy', firstTime: false, actions: { 'order.note': {} } })
    : null;
  const played = [];
  for (const file of [give('runs.json', RUNS), give('tasks.json', tasksFile())]) {
    played.push(
      await playFile(openFile(file, surroundings), { policy: SUPPORT_POLICY, other, tools }, surroundings),
    );
  }
  writeReport(played, {
    policy: SUPPORT_POLICY,
    folder: join(folder, 'out'),
    name: 'out',
    root: ROOT,
    now: surroundings.now,
  });
  expect(readdirSync(join(folder, 'out'))).toEqual(['index.html']);
  return readFileSync(join(folder, 'out/index.html'), 'utf8');
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('the report of a replay', () => {
  it('shows each handoff with the card or the banner that somebody would have seen', async () => {
    const page = parsed(await report());
    const shown = [...page.querySelectorAll('.handoff')].map((section) => [
      section.querySelector('h4')?.textContent,
      section.querySelector('legend')?.textContent,
      section.querySelector('[data-state]')?.getAttribute('data-state'),
    ]);
    expect(shown).toEqual([
      ['cancel_order at message 4', 'What the desk would have seen', 'confirm'],
      ['change_note at message 4', 'What the customer would have seen', 'confirm'],
      ['call_baker at message 1', 'What the customer would have seen', 'transferring'],
    ]);
    const card = page.querySelector('.handoff .hk-card')?.textContent;
    expect(card).toContain('Run cancel_order on 48213.');
    expect(card).toContain('This cannot be undone.');
  });

  it('says what spoke against a write and what the labels call it', async () => {
    const page = parsed(await report());
    const [asked, unasked] = [...page.querySelectorAll('.handoff')].map((section) => section.textContent);
    expect(asked).toContain('Nothing speaks against it.');
    expect(asked).toContain('By the labels, this write was wrong.');
    expect(unasked).toContain('was never looked up before. (never-read, 15)');
  });

  it('needs nothing from anywhere else, and nothing in a recording becomes part of the page', async () => {
    const html = await report();
    const page = parsed(html);
    expect(page.querySelectorAll('script, link, img, iframe, [src], [onerror]')).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import/);
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#file-1',
      '#file-2',
    ]);
    expect(html).not.toContain('\u202e');
    expect(page.body.textContent).toContain('<img src=x onerror=alert(1)>\\u{202e}');
  });

  it('is the same for the same input, byte by byte', async () => {
    const once = await report();
    const again = await report();
    expect(again === once).toBe(true);
  });

  it('puts two policies side by side', async () => {
    const page = parsed(await report(true));
    const rows = [...page.querySelectorAll('#file-1 table tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toContainEqual(['Calls that ask', '3', '2']);
    expect(rows).toContainEqual(['4.1 of run-1', 'change_note', '4', 'suggest-and-confirm', 'auto-resolve']);
  });

  it('has headings, tables and a language for whoever cannot see it', async () => {
    const page = parsed(await report(true)).documentElement;
    document.documentElement.innerHTML = page.innerHTML;
    document.documentElement.lang = page.lang;
    const { violations } = await axe.run(document, {
      // Nothing is painted here, so colours are looked at elsewhere.
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
