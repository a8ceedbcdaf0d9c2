import { type OwnershipKey, type Refusal, refuse, TASK_ACTS } from '@handoff-kit/core';
import type { OwnershipAct, OwnershipModel } from '@handoff-kit/react';
import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MINUTE, NOW } from '../catalogue/fixtures.js';
import { ownershipCatalogue } from '../catalogue/ownership.js';
import { ALL_ALLOWED } from '../catalogue/status.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { OwnershipBanner } from './ownership-banner.js';
import { OWNERSHIP_BANNER_PARTS } from './ownership-banner-attributes.js';

const READS: Record<OwnershipKey, readonly [title: string, line: string | null]> = {
  agent: ['The agent has your request', null],
  'your-move': ['It’s your move', '2 requests wait for your decision. Nothing runs until then.'],
  transferring: [
    'Handing your request to Claims',
    'Someone picks it up by 2:16 PM, in 14 minutes. The agent waits until then.',
  ],
  queued: [
    'Your request is in line with Claims',
    'Next update by 2:13 PM, in 11 minutes. Your place in line is kept.',
  ],
  'queued-with-position': [
    'You’re number 3 in line with Claims',
    'Next update by 2:13 PM, in 11 minutes. Your place in line is kept.',
  ],
  person: [
    'Maya Rao from Billing has your request',
    'Reply by 2:09 PM, in 7 minutes. Nothing you sent is lost.',
  ],
  'person-due-soon': [
    'Maya Rao from Billing has your request',
    'Reply due by 2:03 PM, in 1 minute. Maya Rao was reminded that you’re waiting.',
  ],
  overdue: [
    'Your request is with Claims',
    'Promised for 1:56 PM, now 6 minutes late. Nothing you sent is lost, and you don’t have to wait here.',
  ],
  'overdue-escalated': [
    'Maya Rao from Billing has your request',
    'Promised for 1:56 PM, now 6 minutes late. The team lead was told at 1:58 PM. Nothing you sent is lost.',
  ],
  reassigned: [
    'Tomás Novak from Billing has your request now',
    'Maya Rao passed it on with everything so far. Reply by 2:20 PM, in 18 minutes.',
  ],
  'handed-back': [
    'Maya Rao handed your request back to the agent',
    '“Two refunds are approved. The agent sends you the confirmation.”',
  ],
  'nobody-available': [
    'Nobody from Tenancy law is available right now',
    'Your request is read first thing on Thursday at 8:30, with everything that you sent.',
  ],
  finished: ['Maya Rao finished your request', 'Finished at 1:58 PM. Everything about it is kept here.'],
  cancelled: [
    'Your request is back with the agent',
    'Nobody else is working on it. You can ask for a person again.',
  ],
};

const KEYS = Object.keys(READS).filter((key): key is OwnershipKey => key in ownershipCatalogue);

const PRESSES: readonly (readonly [key: OwnershipKey, button: string, act: OwnershipAct])[] = [
  ['agent', 'Ask a person', { type: 'ask-person' }],
  ['your-move', 'Review request', { type: 'show-handoff' }],
  ['transferring', 'Return to agent', { type: 'cancel-request' }],
  ['queued', 'Notify me', { type: 'fallback', fallback: 'notify-later', text: null }],
  ['overdue-escalated', 'E-mail summary', { type: 'fallback', fallback: 'email-summary', text: null }],
  ['nobody-available', 'Save this', { type: 'fallback', fallback: 'save', text: null }],
];

const REFUSED = refuse('not-allowed', 'Not for this viewer.');

function show(key: OwnershipKey, parts: Partial<OwnershipModel> = {}) {
  const onAct = vi.fn<(act: OwnershipAct) => void>();
  const ownership: OwnershipModel = { ...ownershipCatalogue[key], ...parts };
  const { rerender, container } = renderWithMessages(<OwnershipBanner ownership={ownership} onAct={onAct} />);
  return {
    onAct,
    container,
    change: (changes: Partial<OwnershipModel>) =>
      rerender(<OwnershipBanner ownership={{ ...ownership, ...changes }} onAct={onAct} />),
  };
}

function ownedBy(key: 'person' | 'queued', updateBy: number | null): OwnershipModel['view'] {
  const { view } = ownershipCatalogue[key];
  switch (view.key) {
    case 'person':
      return { ...view, owner: { ...view.owner, updateBy } };
    case 'queued':
      return { ...view, owner: { ...view.owner, updateBy } };
    default:
      throw new Error('The fixture shows another state.');
  }
}

function line(): string | null | undefined {
  return screen.getByRole('heading').nextElementSibling?.textContent?.trim();
}

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

function buttons(): readonly (string | null)[] {
  return screen.queryAllByRole('button').map(({ textContent }) => textContent);
}

test.each(KEYS)('Every state MUST say who has the task: %s', (key) => {
  const [title, said] = READS[key];
  show(key);
  expect(screen.getByRole('heading')).toHaveTextContent(title);
  if (said !== null) expect(line()).toBe(said);
});

test('A promise MUST be said as a time and as how long that is, and how far the wait has come MUST be shown', () => {
  const { change } = show('person');
  expect(line()).toContain('2:09 PM, in 7 minutes');
  expect(screen.getByRole('progressbar', { name: 'Time until the promised update' })).toHaveAttribute(
    'value',
    `${Math.round((1000 * 4) / 11) / 10}`,
  );
  change({ now: NOW + 7 * MINUTE });
  expect(screen.getByRole('progressbar')).toHaveAttribute('value', '100');
});

test('a wait that is over shows no progress', () => {
  show('overdue');
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test.each(['person', 'queued'] as const)('Where nothing was promised, that MUST be said: %s', (key) => {
  show(key, { view: ownedBy(key, null) });
  expect(line()).toContain('No time has been promised yet.');
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('whoever asked to be notified is told that they can leave', () => {
  show('person', { chosen: ['notify-later'] });
  expect(line()).toContain('You can close this page; you’ll be notified.');
});

test('What went along MUST be listed', () => {
  show('person');
  expect(screen.getByRole('list', { name: 'What went along' })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Last 6 messages',
    'Billing ID',
    '3 failed charges',
  ]);
});

test('A missed promise MUST be said as late, with what has been done about it and another way', () => {
  show('overdue-escalated');
  const late = screen.getByText(/Promised for/, { selector: 'strong' });
  expect(late).toHaveTextContent('Promised for 1:56 PM, now 6 minutes late.');
  expect(late).toHaveAttribute('data-part', 'late');
  expect(line()).toContain('The team lead was told at 1:58 PM.');
  expect(buttons()).toEqual(['E-mail summary', 'Notify me', 'Add a note']);
});

test('What is handed back MUST come with its note', () => {
  const { change } = show('handed-back');
  expect(line()).toBe('“Two refunds are approved. The agent sends you the confirmation.”');
  const { view } = ownershipCatalogue['handed-back'];
  if (view.key !== 'handed-back') throw new Error('The fixture shows another state.');
  change({ view: { ...view, note: null } });
  expect(line()).toBe('The agent goes on from where Maya Rao left it.');
});

test('Where nobody is available, what happens instead MUST be said', () => {
  const { change } = show('nobody-available');
  expect(line()).toBe('Your request is read first thing on Thursday at 8:30, with everything that you sent.');
  const { view } = ownershipCatalogue['nobody-available'];
  if (view.key !== 'nobody-available') throw new Error('The fixture shows another state.');
  change({ view: { ...view, owner: { ...view.owner, alternative: '' } } });
  expect(line()).toBe('Your request is kept as it is. You can choose what happens next.');
  expect(buttons()).toEqual(['E-mail summary', 'Notify me', 'Edit request', 'Save this', 'Return to agent']);
});

test('While the agent has the task the banner MUST be one quiet line', () => {
  show('agent');
  expect(screen.getByRole('region')).toHaveTextContent(/^The agent has your requestAsk a person$/);
});

test('A person MUST be shown by their initials', () => {
  show('reassigned');
  expect(screen.getByText('TN')).toHaveAttribute('aria-hidden', 'true');
});

test.each(PRESSES)('Every button MUST ask for exactly one act: %s, %s', async (key, name, act) => {
  const { onAct } = show(key);
  await userEvent.click(button(name));
  expect(onAct.mock.calls).toEqual([[act]]);
});

test.each(KEYS)('What the host does not allow MUST NOT be shown: %s', (key) => {
  const can = { ...ALL_ALLOWED };
  for (const act of TASK_ACTS) can[act] = REFUSED;
  show(key, { can });
  expect(buttons()).toEqual(key === 'your-move' ? ['Review request'] : []);
});

test('without the host’s answers everything that the state offers is shown', () => {
  show('transferring', { can: null });
  expect(buttons()).toEqual(['Add a note', 'Notify me', 'Return to agent']);
});

test('without a request to look at, none is offered', () => {
  show('your-move', { view: { key: 'your-move', handoffs: 0 } });
  expect(line()).toBe('The agent needs a few details from you to go on.');
  expect(buttons()).toEqual(['Ask a person']);
});

test('A note MUST be written in the banner, and be sent by its button only', async () => {
  const { onAct } = show('person');
  await userEvent.click(button('Add a note'));
  const note = screen.getByLabelText('Your note');
  expect(note).toHaveFocus();
  await userEvent.type(note, 'The card ends in 4471{Enter}');
  expect(onAct).not.toHaveBeenCalled();
  await userEvent.click(button('Send note'));
  expect(onAct.mock.calls).toEqual([[{ type: 'add-note', text: 'The card ends in 4471' }]]);
  expect(button('Add a note')).toHaveFocus();
});

test('A refused note MUST be kept', async () => {
  const { change } = show('person');
  await userEvent.click(button('Add a note'));
  await userEvent.type(screen.getByLabelText('Your note'), 'The card ends in 4471');
  await userEvent.click(button('Send note'));
  change({ command: { state: 'sending', what: 'add-note' } });
  change({ command: { state: 'refused', refusal: refusedBecause('storage') } });
  expect(screen.getByLabelText('Your note')).toHaveValue('The card ends in 4471');
});

test('What has been chosen MUST read as done in the same place, and take no second press', async () => {
  const { onAct } = show('queued', { chosen: ['notify-later'] });
  expect(buttons()).toEqual(['Add a note', 'You’ll be notified', 'E-mail summary', 'Return to agent']);
  await userEvent.click(button('You’ll be notified'));
  expect(onAct).not.toHaveBeenCalled();
});

test('A second click of a double click MUST do nothing', () => {
  const { onAct } = show('agent');
  fireEvent.click(button('Ask a person'), { detail: 1 });
  fireEvent.click(button('Ask a person'), { detail: 2 });
  expect(onAct).toHaveBeenCalledTimes(1);
});

test.each([
  [{ state: 'sending', what: 'ask-person' }, 'Sending'],
  [{ state: 'offline' }, 'You’re offline. Nothing is sent until you’re connected again.'],
] as const)(
  'While a command is on its way or there is no connection, nothing MUST be sent, and every button MUST say why: %o',
  async (command, why) => {
    const { onAct } = show('your-move', { command });
    for (const one of screen.getAllByRole('button')) {
      expect(one).toHaveAttribute('aria-disabled', 'true');
      expect(one).toHaveAccessibleDescription(why);
      await userEvent.click(one);
    }
    expect(onAct).not.toHaveBeenCalled();
  },
);

test('A refusal MUST be said in words and be dismissable', async () => {
  const by = { kind: 'reviewer', id: 'maya', name: 'Maya Rao' } as const;
  const { onAct } = show('queued', {
    command: { state: 'refused', refusal: refuse('already-owned', 'For a test.', { by }) },
  });
  expect(screen.getByText(/has taken this task already/, { selector: 'span' })).toBeInTheDocument();
  await userEvent.click(button('Dismiss'));
  expect(onAct.mock.calls).toEqual([[{ type: 'dismiss-refusal' }]]);
});

test.each(KEYS)('The banner MUST be a section named by its headline: %s', (key) => {
  show(key);
  expect(screen.getByRole('region', { name: READS[key][0] })).toHaveAttribute('data-state', key);
});

test.each(KEYS)('The banner MUST NOT announce anything by itself: %s', (key) => {
  const { container } = show(key, { command: { state: 'offline' } });
  expect(container.querySelector('[aria-live], [role=status], [role=alert], [role=log]')).toBeNull();
});

test('The focus MUST NOT be lost when a pressed button goes away', async () => {
  const { onAct, change } = show('queued');
  onAct.mockImplementation(() => change({ view: { key: 'agent' } }));
  button('Return to agent').focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('region')).toHaveFocus();
});

test('it stays at the top of what scrolls where it is asked to', () => {
  renderWithMessages(<OwnershipBanner ownership={ownershipCatalogue.person} placement="sticky" />);
  expect(screen.getByRole('region')).toHaveAttribute('data-placement', 'sticky');
});

test('every class is one that a stylesheet may rely on', () => {
  const { container } = show('person');
  for (const part of OWNERSHIP_BANNER_PARTS) expect(container.querySelector(`.${part}`)).not.toBeNull();
});

function refusedBecause(code: Refusal['code']): Refusal {
  return refuse(code, 'For a test.', { at: NOW - MINUTE });
}
