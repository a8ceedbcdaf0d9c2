import type { QueueKey } from '@handoff-kit/core';
import type { QueueAct, QueueModel } from '@handoff-kit/react';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { MINUTE, NOW } from '../catalogue/fixtures.js';
import { queueEntry, queueModel, queueCatalogue as states } from '../catalogue/queue.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { ReviewQueue } from './review-queue.js';
import { REVIEW_QUEUE_PARTS } from './review-queue-attributes.js';

const keys = Object.keys(states).filter((key): key is QueueKey => key in states);

let acts: QueueAct[] = [];

beforeEach(() => {
  acts = [];
});

function show(model: QueueModel) {
  const tree = (queue: QueueModel) => <ReviewQueue queue={queue} onAct={(done) => acts.push(done)} />;
  const { rerender, container } = renderWithMessages(tree(model));
  return { container, change: (next: QueueModel) => rerender(tree(next)) };
}

function entry(name: RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

const READS = {
  empty: 'Nothing waits for the desk',
  waiting: '5 requests',
  'filtered-empty': '5 requests are waiting outside it.',
  offline: 'You are offline',
} as const satisfies Record<QueueKey, string>;

test.each(keys)('%s says how it stands, with known parts only and nothing that announces itself', (key) => {
  const { container } = show(states[key]);
  const queue = screen.getByRole('region', { name: 'Waiting for the desk' });
  expect(queue).toHaveAttribute('data-state', key);
  expect(queue).toHaveTextContent(READS[key]);
  expect(queue).not.toHaveTextContent(/[{}]|undefined|null/);
  for (const part of container.querySelectorAll('[data-part]')) {
    expect(REVIEW_QUEUE_PARTS).toContain(part.getAttribute('data-part'));
  }
  expect(container.querySelector('[style], [role="status"], [aria-live]')).toBeNull();
});

describe('an entry', () => {
  test('says what it is, why it is here, how long it has waited and what was promised', () => {
    show(states.waiting);
    const refund = entry(/^Refund €456.00/);
    for (const text of [
      'wants two refunds today',
      'Irreversible',
      'Over €200.00',
      'For Ilse Brandt',
      'Due 2:09 PM',
      'Waiting 3 minutes',
    ]) {
      expect(refund).toHaveTextContent(text);
    }
  });

  test('says when it is late, when it just came in, and who has it', () => {
    show(states.waiting);
    expect(entry(/^Water damage/)).toHaveTextContent('6 minutes late');
    expect(entry(/^Change the delivery/)).toHaveTextContent('Just came in');
    expect(entry(/^Change the delivery/)).toHaveTextContent('With you');
    expect(entry(/^Send the Q3/)).toHaveTextContent('With Tomás Novak');
  });

  test('a claim that has lapsed is not shown', () => {
    const lapsed = queueEntry({
      task: 'one',
      title: 'Close the account',
      claim: { by: { kind: 'reviewer', id: 'tomas', name: 'Tomás Novak' }, until: NOW - MINUTE, fence: 1 },
    });
    show(queueModel({ key: 'waiting', entries: [lapsed] }));
    expect(entry(/^Close/)).not.toHaveTextContent('Tomás');
  });

  test('the order is the one that is given', () => {
    show(states.waiting);
    const list = within(screen.getByRole('list')).getAllByRole('button');
    expect(list.map((button) => button.querySelector('bdi')?.textContent)).toEqual([
      'Water damage in the kitchen',
      'Refund €456.00 with this notice',
      'Send the Q3 price confirmation to Northwind Logistics',
      'Change the delivery address to Rua das Flores 118, Porto',
      'Add 66 hours of overtime for five people to the November payroll',
    ]);
  });
});

describe('opening', () => {
  test('a press opens exactly its entry, as often as it is pressed', async () => {
    const user = userEvent.setup();
    show(states.waiting);
    await user.click(entry(/^Refund/));
    await user.click(entry(/^Water damage/));
    await user.click(entry(/^Refund/));
    expect(acts).toEqual([
      { type: 'open', task: 'task-charged', handoff: 'handoff-1' },
      { type: 'open', task: 'task-claim', handoff: null },
      { type: 'open', task: 'task-charged', handoff: 'handoff-1' },
    ]);
  });

  test('the keyboard opens an entry once, however long the key is held', () => {
    show(states.waiting);
    const refund = entry(/^Refund/);
    fireEvent.keyDown(refund, { key: 'Enter' });
    fireEvent.click(refund, { detail: 0 });
    fireEvent.keyDown(refund, { key: 'Enter', repeat: true });
    fireEvent.click(refund, { detail: 0 });
    expect(acts).toHaveLength(1);
  });

  test('nothing opens when the queue reorders between press and release', () => {
    const { change } = show(states.waiting);
    const { view } = states.waiting;
    fireEvent.pointerDown(entry(/^Refund/), { button: 0, isPrimary: true });
    change(
      queueModel({
        key: 'waiting',
        entries: [
          queueEntry({ task: 'task-new', title: 'Close the account' }),
          ...('entries' in view ? view.entries : []),
        ],
      }),
    );
    fireEvent.click(entry(/^Close the account/), { detail: 1 });
    expect(acts).toEqual([]);
  });

  test('the entry that is open is marked', () => {
    renderWithMessages(
      <ReviewQueue queue={states.waiting} current={{ task: 'task-charged', handoff: 'handoff-1' }} />,
    );
    expect(entry(/^Refund/)).toHaveAttribute('aria-current', 'true');
    expect(entry(/^Water/)).not.toHaveAttribute('aria-current');
  });

  test('a filter that hides everything can be taken off', async () => {
    const user = userEvent.setup();
    show(states['filtered-empty']);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(acts).toEqual([{ type: 'clear-filter' }]);
  });
});
