import { NO_TRAIL_FILTER, type TrailKey } from '@handoff-kit/core';
import type { TrailAct, TrailModel } from '@handoff-kit/react';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { proposal } from '../catalogue/fixtures.js';
import { checked, knownTrail, listing, trailCatalogue as states, trailModel } from '../catalogue/trail.js';
import {
  ACCOUNT_EVENTS,
  HOSTILE_EVENTS,
  KEPT_PLACES,
  MORE_TASK_EVENTS,
  manyEvents,
  REPLY_EVENTS,
  TASK_EVENTS,
} from '../catalogue/trail-events.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { AuditTrail } from './audit-trail.js';
import { AUDIT_TRAIL_PARTS } from './audit-trail-attributes.js';

const keys = Object.keys(states).filter((key): key is TrailKey => key in states);

let acts: TrailAct[] = [];

beforeEach(() => {
  acts = [];
});

function show(model: TrailModel) {
  const tree = (trail: TrailModel) => <AuditTrail trail={trail} onAct={(done) => acts.push(done)} />;
  const { rerender, container } = renderWithMessages(tree(model));
  return { container, change: (next: TrailModel) => rerender(tree(next)) };
}

function event(name: RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

function events(): readonly HTMLElement[] {
  return within(screen.getByRole('feed')).getAllByRole('article');
}

const READS = {
  reading: 'Fetching the record',
  empty: 'Nothing is on record yet',
  listed: '12 events',
  'filtered-empty': '0 of 48,213 events',
  refused: 'This request isn’t here anymore',
  offline: 'This is what was on record at 1:45 PM.',
} as const satisfies Record<TrailKey, string>;

test.each(keys)('%s says how it stands, with known parts only and nothing that announces itself', (key) => {
  const { container } = show(states[key]);
  const trail = screen.getByRole('region', { name: 'Audit trail' });
  expect(trail).toHaveAttribute('data-state', key);
  expect(trail).toHaveTextContent(READS[key]);
  expect(trail).not.toHaveTextContent(/[{}]|undefined/);
  expect(trail).toHaveAttribute('lang', 'en');
  for (const part of container.querySelectorAll('[data-part]')) {
    expect(AUDIT_TRAIL_PARTS).toContain(part.getAttribute('data-part'));
  }
  expect(container.querySelector('[role="status"], [aria-live]')).toBeNull();
});

describe('an event', () => {
  test('says what happened, who did it, of what kind they are, where and when', () => {
    show(states.listed);
    expect(event(/^Approved with changes/)).toHaveAccessibleName(
      'Approved with changes: Send reply Ilse Brandt User Q3 pricing for Northwind Logistics 1:55 PM 7 minutes ago',
    );
  });

  test('tells a screen reader its position and how many there are, also of those that are not here', () => {
    show(listing(REPLY_EVENTS, { matching: 48_213, total: 48_213 }));
    const [first, second] = events();
    expect(first).toHaveAttribute('aria-posinset', '1');
    expect(second).toHaveAttribute('aria-posinset', '2');
    expect(second).toHaveAttribute('aria-setsize', '48213');
  });

  test.each([
    ['a task', [...REPLY_EVENTS, ...TASK_EVENTS, ...MORE_TASK_EVENTS]],
    ['an account', ACCOUNT_EVENTS],
  ] as const)('of %s never reads as the name that the program has for it', (_, entries) => {
    for (const entry of entries) {
      const { container } = renderWithMessages(<AuditTrail trail={listing([entry])} />);
      const line = container.querySelector('.hk-trail-line')?.textContent ?? '';
      expect(line).toMatch(/^\p{Lu}/u);
      expect(line).not.toMatch(/^\w+\.\w+|[{}]|undefined/);
    }
  });

  test('opened, shows action, tool, policy, digest, note, place in the chain and what was changed', async () => {
    show(states.listed);
    const button = event(/^Approved with changes/);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const row = button.closest('article');
    for (const text of [
      'email.send',
      'email_send 3',
      'support-14',
      'sha256:5d1e0f4c7a9b3e2866cf1b0d4e7a92c35f8b1d6e0a4c7f93b2e5d8a1c4f7b0e3',
      'The offer holds a week longer.',
      '2026-11-18T13:55:24.000Z',
      'handoff.decided',
      'reply-8',
    ]) {
      expect(row).toHaveTextContent(text);
    }
    const changed = (path: string) => screen.getByText(path, { selector: 'dt *' }).closest('div');
    expect(changed('/validUntil')).toHaveTextContent('Before 2026-12-11 After 2026-12-18');
    expect(changed('/bcc')).toHaveTextContent('Before archive@tailspin.example After Not there');
    await userEvent.click(button);
    expect(screen.queryByText('What was changed')).toBeNull();
  });

  test('shows every leaf that was recorded, each under its exact name', async () => {
    show(states.listed);
    await userEvent.click(event(/^Decision asked for/));
    await userEvent.click(screen.getByRole('button', { name: 'All recorded data' }));
    const data = screen.getByText('/subject/proposal/action/args/replyTo').closest('div');
    expect(data).toHaveTextContent('ilse.brandt@tailspin.example');
    expect(screen.getByText('/confidence').closest('div')).toHaveTextContent('0.93');
  });

  test('keeps a secret masked, in what was recorded and in what was changed', async () => {
    const secret = 'correct horse battery';
    const described = {
      context: 'Access',
      proposal: 'Set the door code.',
      approve: 'Set code',
      reject: 'Keep code',
      fields: { '/door': { label: 'Door', mask: true } },
    };
    const args = { password: secret, door: secret };
    const shown = proposal({ action: { type: 'door.code', args }, description: described });
    const [entry] = REPLY_EVENTS.slice(4, 5);
    if (entry?.fact.kind !== 'task' || entry.fact.type !== 'handoff.decided') throw new Error('no decision');
    const changes = ['/password', '/door'].map((path) => ({ path, before: `${secret} 1`, after: secret }));
    const fact = { ...entry.fact, data: { ...entry.fact.data, changed: { proposal: shown, changes } } };
    const { container } = show(listing([{ ...entry, fact }]));
    await userEvent.click(event(/^Approved with changes/));
    await userEvent.click(screen.getByRole('button', { name: 'All recorded data' }));
    expect(container).toHaveTextContent('/changed/proposal/action/args/door');
    expect(container).not.toHaveTextContent('battery');
  });

  test('of which a viewer may know nothing keeps its place and says so, as does one that was erased', async () => {
    show(listing(KEPT_PLACES));
    expect(events()).toHaveLength(5);
    await userEvent.click(event(/^Not for you to read/));
    expect(screen.getByText(/isn’t for you to read\. It keeps its place/)).toBeVisible();
    const [erased] = screen.getAllByRole('button', { name: /^Data erased/ });
    if (erased) await userEvent.click(erased);
    expect(screen.getByText(/was erased on request/)).toBeVisible();
    await userEvent.click(event(/^Data of 2 events erased/));
    expect(screen.getByText('Erasure request 2026-114')).toBeVisible();
  });

  test('cannot hide anything in what somebody else has written', async () => {
    const { container } = show(listing(HOSTILE_EVENTS));
    await userEvent.click(event(/^Decision asked for/));
    expect(container.textContent).not.toMatch(/[\u202E\u200B\u2066\u2028]/);
    expect(container.querySelectorAll('.hk-hidden').length).toBeGreaterThan(3);
  });

  test('says a refused attempt with the command and the reason of the record', async () => {
    show(states.listed);
    await userEvent.click(event(/^Attempt refused/));
    expect(screen.getByText('handoff.decide: not-eligible')).toBeVisible();
  });
});

describe('the keyboard', () => {
  async function focused(...presses: readonly string[]): Promise<string> {
    await userEvent.keyboard(presses.map((key) => `{${key}}`).join(''));
    return document.activeElement?.closest('article')?.getAttribute('aria-posinset') ?? 'nowhere';
  }

  test('finds one event in the tab order, and arrows, Home, End and pages lead to the others', async () => {
    show(listing(REPLY_EVENTS));
    const buttons = events().map((row) => within(row).getAllByRole('button')[0]);
    expect(buttons.filter((button) => button?.tabIndex === 0)).toEqual([buttons[0]]);
    buttons[0]?.focus();
    expect(await focused('ArrowDown')).toBe('2');
    expect(await focused('ArrowDown', 'ArrowDown', 'ArrowUp')).toBe('3');
    expect(await focused('End')).toBe('12');
    expect(await focused('ArrowDown')).toBe('12');
    expect(await focused('PageUp')).toBe('2');
    expect(await focused('PageDown')).toBe('12');
    expect(await focused('Home')).toBe('1');
    expect(await focused('ArrowUp')).toBe('1');
  });

  test('comes back to the event that it left', async () => {
    show(listing(REPLY_EVENTS));
    const [first] = events();
    if (first) within(first).getByRole('button').focus();
    await focused('ArrowDown', 'ArrowDown');
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(document.activeElement?.closest('article')).toHaveAttribute('aria-posinset', '3');
  });

  test('asks for earlier events before it comes to the end', async () => {
    show(listing(REPLY_EVENTS, { matching: 40, total: 40 }));
    const [first] = events();
    if (first) within(first).getByRole('button').focus();
    await focused('End');
    expect(acts).toContainEqual({ type: 'more' });
  });
});

describe('a filter', () => {
  test('asks the host for what it leaves, by words, by kind and by who acted', async () => {
    show(states.listed);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Task, request or name' }), 'Q');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Decisions');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who' }), 'Reviewer');
    expect(acts).toEqual([
      { type: 'filter', filter: { ...NO_TRAIL_FILTER, text: 'Q' } },
      { type: 'filter', filter: { ...NO_TRAIL_FILTER, kind: 'decision' } },
      { type: 'filter', filter: { ...NO_TRAIL_FILTER, actor: 'reviewer' } },
    ]);
  });

  test('says that the browser’s own search misses what is out of sight', () => {
    show(states.listed);
    expect(screen.getByRole('searchbox')).toHaveAccessibleDescription(
      /browser’s own search misses the others/,
    );
  });

  test('that hides everything can be taken back in place', async () => {
    show(states['filtered-empty']);
    expect(screen.getByRole('region')).toHaveTextContent('48,213 events are outside it.');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(acts).toEqual([{ type: 'filter', filter: NO_TRAIL_FILTER }]);
  });
});

describe('the check', () => {
  const withCheck = (parts: Parameters<typeof checked>[0]): TrailModel =>
    trailModel({
      key: 'listed',
      trail: knownTrail(REPLY_EVENTS),
      checking: { state: 'checked', check: checked(parts) },
      asking: false,
    });

  test('is asked of the host, and again where it gave no answer', async () => {
    show(listing(REPLY_EVENTS));
    expect(screen.getByText('Not checked yet')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Check record' }));
    expect(acts).toEqual([{ type: 'check' }]);
  });

  test('says that the record is whole, and of how much of it', () => {
    show(withCheck({ events: 48_213 }));
    expect(screen.getByText('The record is whole')).toBeVisible();
    expect(screen.getByRole('region')).toHaveTextContent(
      '48,213 events were checked at 2:01 PM: nothing was changed, taken out or put in.',
    );
  });

  test('says that a missing end would not show where no checkpoint is kept', () => {
    show(withCheck({ tail: 'not-checked' }));
    expect(screen.getByText(/The end was not checked: no checkpoint is kept elsewhere/)).toBeVisible();
  });

  test.each([
    ['edit', 'Changed: event 7 of Q3 pricing'],
    ['delete', 'Deleted: event 7 of Q3 pricing'],
    ['insert', 'Inserted: event 7 of Q3 pricing'],
    ['reorder', 'Out of order: event 7 of Q3 pricing'],
    ['truncate', 'Cut off: from event 7 of Q3 pricing'],
    ['rewrite', 'Sealed again: up to event 7 of Q3 pricing'],
  ] as const)('names %s in words, with the first event that is wrong', (kind, says) => {
    const about = { kind: 'task', id: 't1', title: 'Q3 pricing' } as const;
    show(withCheck({ findings: [{ kind, about, seq: 7 }] }));
    expect(screen.getByText('The record was tampered with')).toBeVisible();
    expect(screen.getByRole('listitem')).toHaveTextContent(says);
  });
});

describe('a download', () => {
  test('is for whoever may read everything, and for nobody else', () => {
    show(listing(REPLY_EVENTS));
    expect(screen.queryByRole('button', { name: 'Download' })).toBeNull();
  });

  test('is a link to the host’s file, which says that it is whole whatever is narrowed down', async () => {
    const model = listing(REPLY_EVENTS, { mayExport: true });
    show({ ...model, exportUrl: (format) => `/api/handoff/log?format=${format}` });
    await userEvent.click(screen.getByRole('button', { name: 'Download' }));
    expect(
      screen.getByText('Every file has the whole record, whatever is narrowed down here.'),
    ).toBeVisible();
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['JSON Lines', 'CSV', 'CloudEvents', 'OCSF']);
    expect(links[0]).toHaveAttribute('href', '/api/handoff/log?format=jsonl');
    expect(links[0]).toHaveAttribute('download');
    expect(links[0]).toHaveAccessibleDescription('Exact; can be verified offline.');
  });

  test('is told to the page where there is no address', async () => {
    show(listing(REPLY_EVENTS, { mayExport: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Download' }));
    await userEvent.click(screen.getByRole('button', { name: 'OCSF' }));
    expect(acts).toEqual([{ type: 'export', format: 'ocsf' }]);
  });
});

test('a hundred thousand events leave no more in the document than a page of them', () => {
  const { container } = show(listing(manyEvents(100_000)));
  expect(container.querySelectorAll('article').length).toBeLessThanOrEqual(40);
  expect(screen.getByRole('region')).toHaveTextContent('100,000 events');
});

test('an event that is open stays open, and the focus stays, when others come in above it', async () => {
  const { change } = show(listing(REPLY_EVENTS.slice(1)));
  const button = event(/^Approved with changes/);
  await userEvent.click(button);
  change(listing(REPLY_EVENTS));
  expect(event(/^Approved with changes/)).toHaveFocus();
  expect(event(/^Approved with changes/)).toHaveAttribute('aria-expanded', 'true');
});

test('an event that somebody had their hands in takes no other along', async () => {
  const [entry] = REPLY_EVENTS;
  const broken = JSON.parse(
    JSON.stringify({ ...entry, id: 'broken', fact: { kind: 'task', type: 'task.opened', data: {} } }),
  );
  show(listing([broken, ...REPLY_EVENTS]));
  expect(events().length).toBe(REPLY_EVENTS.length + 1);
  await userEvent.click(event(/^Unknown kind of event: task\.opened/));
  expect(screen.getByText('task.opened', { selector: 'dd *' })).toBeVisible();
});
