import { type Refusal, refuse, type StatusKey, TASK_ACTS } from '@handoff-kit/core';
import type { StatusAct, StatusModel } from '@handoff-kit/react';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MINUTE, NOW } from '../catalogue/fixtures.js';
import { ALL_ALLOWED, statusCatalogue } from '../catalogue/status.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { StatusCard } from './status-card.js';
import { STATUS_CARD_PARTS } from './status-card-attributes.js';

const READS: Record<StatusKey, readonly [title: string, line: string] | null> = {
  idle: null,
  working: ['Comparing 38 freight quotes for the Rotterdam load', 'You can keep using the page meanwhile.'],
  'working-long': [
    'Comparing 38 freight quotes for the Rotterdam load',
    'This is taking longer. You can keep using the page, or pause me and change what you asked for.',
  ],
  'working-too-long': [
    'Comparing 38 freight quotes for the Rotterdam load',
    'This is taking too long. A person can take over, with everything so far.',
  ],
  checking: ['Checking three failed charges before I answer', 'I’ll answer once I’m certain.'],
  'checking-long': [
    'Checking three failed charges before I answer',
    'Checking takes longer this time. You can keep waiting, or let a person look.',
  ],
  drafting: [
    'Writing the discharge letter for ward 7',
    'I’m still writing. You can keep using the page meanwhile.',
  ],
  'draft-ready': [
    'Draft ready: reply to Northwind Logistics about Q3 pricing',
    'Please read it before it’s used anywhere.',
  ],
  unsure: [
    'Which yearly plan did you mean?',
    'I see 2 ways to go on, and I don’t want to take the wrong one.',
  ],
  'needs-information': ['3 details are missing before I can go on', 'Everything you’ve sent so far is kept.'],
  'waiting-for-you': [
    'Ready for your decision: Changing trip TK-88213',
    'Nothing runs until you’ve decided. 1 more request comes after this.',
  ],
  'waiting-for-review': [
    'Waiting for review: Refunding two of three charges on account NW-20418',
    'A person decides by 2:20 PM, in 18 minutes. Nothing runs before that.',
  ],
  'with-a-person': [
    'Maya Rao from Billing has this now',
    'I’ve stopped here and do nothing until it comes back to me.',
  ],
  stalled: [
    'The land registry isn’t answering',
    'It didn’t answer after 3 tries. What I do next: I try once more at 14:05, and then send you what I have.',
  ],
  recovering: [
    'Reading the last 2 of 9 register entries',
    'It works again, and I’m going on from where I stopped.',
  ],
  stopped: [
    'I stopped here, and nothing is lost',
    'Two plans match “team yearly”, and I don’t want to switch the wrong one.',
  ],
  'out-of-scope': [
    'Outside what I may do here: invoices that are booked already',
    'One part of it I can do now. The rest is kept for later.',
  ],
  parked: ['2 tasks are saved for later', 'They stay as they are until you go on with them.'],
  paused: [
    'Paused: Moving 214 bookings to the new hall',
    'Ilse Brandt paused this at 1:59 PM. Nothing runs until it’s resumed.',
  ],
  done: [
    'Sent: repeat prescription to the pharmacy on Lindenplatz',
    'If something isn’t right, say what to change.',
  ],
  'done-undoable': [
    'Delivery 48213 moved to Thursday 26 November, 14:00–16:00',
    'You can undo this until 6:00 PM, in 4 hours.',
  ],
  undone: [
    'Undone: Delivery 48213 moved to Thursday 26 November, 14:00–16:00',
    'It was taken back at 2:01 PM. You can ask for it again.',
  ],
  corrected: [
    'Correction received: “The hearing is in room 4.12, not 4.21.”',
    'Ilse Brandt sent it at 2:01 PM, and it counts from now on.',
  ],
  cancelled: [
    'This task was cancelled',
    'Nothing more runs for it. The reason given: The tenant has withdrawn the request.',
  ],
};

const KEYS = Object.keys(READS).filter((key): key is Exclude<StatusKey, 'idle'> => key !== 'idle');

const READY_SO_FAR = 'Plan change for 12 seats\nInvoice address';
const BOUNDARY_ASKED = 'Change the company name on all invoices of this year';

const PRESSES: readonly (readonly [key: StatusKey, button: string, act: StatusAct])[] = [
  ['working', 'Pause', { type: 'pause' }],
  ['working', 'Ask a person', { type: 'ask-person' }],
  ['working-too-long', 'Ask a person', { type: 'ask-person' }],
  ['working-too-long', 'Keep waiting', { type: 'keep-waiting' }],
  ['working-long', 'Notify me', { type: 'fallback', fallback: 'notify-later', text: null }],
  ['stalled', 'Save this', { type: 'fallback', fallback: 'save', text: null }],
  ['waiting-for-review', 'E-mail summary', { type: 'fallback', fallback: 'email-summary', text: null }],
  ['unsure', 'See choices', { type: 'show-handoff', handoff: 'handoff-4' }],
  ['needs-information', 'Add details', { type: 'show-handoff', handoff: 'handoff-5' }],
  ['waiting-for-you', 'Review request', { type: 'show-handoff', handoff: 'handoff-1' }],
  ['stopped', 'Use this Ready so far', { type: 'fallback', fallback: 'edit', text: READY_SO_FAR }],
  [
    'stopped',
    'Save for later',
    {
      type: 'park',
      what: 'Move us to the yearly team plan',
      partial: ['Plan change for 12 seats', 'Invoice address'],
    },
  ],
  [
    'out-of-scope',
    'Do this part',
    { type: 'accept-scope', part: 'Use the new name on the 4 open invoices.' },
  ],
  [
    'out-of-scope',
    'It’s open now What opens it',
    { type: 'extend-scope', by: 'An administrator opens booked periods for me.' },
  ],
  ['out-of-scope', 'Save for later', { type: 'park', what: BOUNDARY_ASKED, partial: [] }],
  ['parked', 'Go on Saved 1:50 PM', { type: 'resume-parked', parked: 'parked-2' }],
  ['paused', 'Resume', { type: 'resume' }],
  ['done-undoable', 'Undo', { type: 'undo', handoff: 'handoff-6' }],
];

const TEXTS: readonly (readonly [
  key: StatusKey,
  opener: string,
  field: string,
  send: string,
  act: (text: string) => StatusAct,
])[] = [
  [
    'done',
    'Correct this',
    'What should be different?',
    'Send correction',
    (correction) => ({ type: 'correct', correction }),
  ],
  ['paused', 'Add details', 'What should I know?', 'Send details', addInput],
  ['stopped', 'Edit You asked', 'What you asked for', 'Send changes', addInput],
  ['stopped', 'Reply', 'Your reply', 'Send reply', addInput],
  ['draft-ready', 'Ask for changes', 'What should be different in the draft?', 'Send changes', addInput],
  [
    'waiting-for-review',
    'Edit request',
    'What should change about your request?',
    'Send changes',
    (text) => ({ type: 'fallback', fallback: 'edit', text }),
  ],
];

const REFUSED = refuse('not-allowed', 'Not for this viewer.');

function addInput(text: string): StatusAct {
  return { type: 'add-input', text };
}

function show(key: StatusKey, parts: Partial<StatusModel> = {}) {
  const onAct = vi.fn<(act: StatusAct) => void>();
  const status: StatusModel = { ...statusCatalogue[key], ...parts };
  const { rerender, container } = renderWithMessages(<StatusCard status={status} onAct={onAct} />);
  return {
    onAct,
    container,
    change: (changes: Partial<StatusModel>) =>
      rerender(<StatusCard status={{ ...status, ...changes }} onAct={onAct} />),
  };
}

function onlyAllowing(...acts: readonly (typeof TASK_ACTS)[number][]) {
  const can = { ...ALL_ALLOWED };
  for (const act of TASK_ACTS) can[act] = acts.includes(act) ? true : REFUSED;
  return can;
}

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

function buttons(): readonly (string | null)[] {
  return screen.queryAllByRole('button').map(({ textContent }) => textContent);
}

test.each(KEYS)(
  'Every state MUST have its own headline and its own line, and idle shows nothing: %s',
  (key) => {
    const [title = '', line = ''] = READS[key] ?? [];
    show(key);
    expect(screen.getByRole('heading')).toHaveTextContent(title);
    expect(screen.getByRole('heading').nextElementSibling).toHaveTextContent(line);
  },
);

test('idle shows nothing', () => {
  const { container } = show('idle');
  expect(container).toBeEmptyDOMElement();
});

test('Under one second nothing but the headline MUST be said', () => {
  const what = 'Looking up order 48213';
  show('working', { view: { key: 'working', what, quiet: true, since: NOW - 400, elapsed: 400 } });
  expect(screen.getByRole('heading')).toHaveTextContent(what);
  expect(screen.queryByRole('timer')).toBeNull();
  expect(screen.queryByText('You can keep using the page meanwhile.')).toBeNull();
});

test('The words MUST change as the wait grows, and offer a person in the end', () => {
  const { change } = show('working');
  const said = () => screen.getByRole('heading').nextElementSibling?.textContent;
  const first = said();
  change({ view: statusCatalogue['working-long'].view });
  const second = said();
  change({ view: statusCatalogue['working-too-long'].view });
  expect(new Set([first, second, said()]).size).toBe(3);
  expect(said()).toContain('A person can take over');
});

test.each([
  ['working-long', 'This is taking longer. You can keep using the page meanwhile.'],
  ['working-too-long', 'This is taking too long. I’m still on it, and everything so far is kept.'],
  ['checking-long', 'Checking takes longer this time. You can keep using the page meanwhile.'],
  ['done', 'Nothing else is under way.'],
] as const)('Words MUST NOT offer what the host would refuse: %s', (key, line) => {
  show(key, { can: onlyAllowing() });
  expect(screen.getByText(line)).toBeInTheDocument();
});

test('What the person asked, what is ready and the next step MUST be kept when the agent stops, each with its own small action', () => {
  show('stopped');
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'You asked',
    'Ready so far',
    'Next step',
  ]);
  expect(screen.getByText('Move us to the yearly team plan')).toBeInTheDocument();
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toContain(
    'Plan change for 12 seats and Invoice address',
  );
  expect(screen.getByText('Tell me the plan, and I’ll finish the rest.')).toBeInTheDocument();
  expect(buttons()).toEqual(expect.arrayContaining(['Edit', 'Use this', 'Reply']));
});

test('nothing ready is said as such, and is not offered', () => {
  const { view } = statusCatalogue.stopped;
  if (view.key !== 'stopped') throw new Error('The fixture shows another state.');
  show('stopped', { view: { ...view, input: null, activity: { ...view.activity, partial: [] } } });
  expect(screen.getByText('Nothing finished yet')).toBeInTheDocument();
  expect(buttons()).not.toContain('Use this');
  expect(screen.queryByText('You asked')).toBeNull();
});

test('Out of scope MUST be said as a boundary: what it is, what opens it, the part that can be done now, and saving the rest', () => {
  show('out-of-scope');
  expect(screen.getByRole('heading')).toHaveTextContent(
    'Outside what I may do here: invoices that are booked already',
  );
  expect(screen.getByText('An administrator opens booked periods for me.')).toBeInTheDocument();
  expect(screen.getByText('Use the new name on the 4 open invoices.')).toBeInTheDocument();
  expect(buttons()).toEqual(expect.arrayContaining(['Do this part', 'Save for later']));
});

test('without a part in scope, none is offered', () => {
  const { view } = statusCatalogue['out-of-scope'];
  if (view.key !== 'out-of-scope') throw new Error('The fixture shows another state.');
  show('out-of-scope', { view: { ...view, activity: { ...view.activity, inScope: null } } });
  expect(buttons()).not.toContain('Do this part');
  expect(
    screen.getByText('What you asked for is kept and can go on once this is open to me.'),
  ).toBeInTheDocument();
});

test('Times MUST be absolute where they matter and counted where they help', () => {
  const { change } = show('working');
  expect(screen.getByRole('timer', { name: '4 seconds so far' })).toHaveTextContent('0:04');
  change({ now: NOW + MINUTE });
  expect(screen.getByRole('timer')).toHaveTextContent('1:04');
  change({ view: statusCatalogue.done.view });
  expect(screen.getByText('2:01 PM').closest('time')).toHaveAttribute('datetime', '2026-11-18T14:01:00.000Z');
});

test('a missed promise of a decision is said as late', () => {
  const { view } = statusCatalogue['waiting-for-review'];
  if (view.key !== 'waiting-for-review') throw new Error('The fixture shows another state.');
  show('waiting-for-review', { view: { ...view, promise: NOW - 6 * MINUTE, late: true } });
  expect(screen.getByText(/A decision was promised for/, { selector: 'p' })).toHaveTextContent(
    'A decision was promised for 1:56 PM, now 6 minutes late. Nothing has run, and nothing is lost.',
  );
});

test('a draft can be read in the card', async () => {
  show('draft-ready');
  expect(screen.getByText(/standard Q3 terms apply to your 40 seats/)).toBeInTheDocument();
  await userEvent.click(button('Show draft'));
  expect(screen.queryByText(/standard Q3 terms/)).toBeNull();
});

test.each(PRESSES)('Every button MUST ask for exactly one act: %s, %s', async (key, name, act) => {
  const { onAct } = show(key);
  await userEvent.click(button(name));
  expect(onAct.mock.calls).toEqual([[act]]);
});

test.each(KEYS)('What the host does not allow MUST NOT be shown: %s', (key) => {
  show(key, { can: onlyAllowing() });
  const free = ['Keep waiting', 'Undo', 'See choices', 'Review request', 'Show draft'];
  const shown = buttons().filter((name) => !free.includes(name ?? ''));
  expect(shown).toEqual(key === 'needs-information' ? ['Add details'] : []);
});

test('without the host’s answers everything that the state offers is shown', () => {
  show('paused', { can: null });
  expect(buttons()).toEqual(['Resume', 'Add details', 'Ask a person']);
});

test('what the agent needs is asked for in words where there is no request to open', async () => {
  const { onAct } = show('needs-information', {
    view: { key: 'needs-information', fields: ['Repair shop'], handoff: null },
  });
  await userEvent.click(button('Add details'));
  await userEvent.type(screen.getByLabelText('What should I know?'), 'Garage Reyes');
  await userEvent.click(button('Send details'));
  expect(onAct.mock.calls).toEqual([[{ type: 'add-input', text: 'Garage Reyes' }]]);
});

test.each(TEXTS)(
  'A text MUST be asked for in the card, and be sent by its button only: %s, %s',
  async (key, opener, field, send, act) => {
    const { onAct } = show(key);
    await userEvent.click(button(opener));
    const text = screen.getByLabelText(field);
    expect(text).toHaveFocus();
    expect(button(send)).toHaveAttribute('aria-disabled', 'true');
    await userEvent.clear(text);
    await userEvent.type(text, 'Room 4.12{Enter}');
    expect(onAct).not.toHaveBeenCalled();
    await userEvent.click(button(send));
    expect(onAct.mock.calls).toEqual([[act('Room 4.12')]]);
    expect(screen.queryByLabelText(field)).toBeNull();
  },
);

test('what was asked can be edited from what it was, and is not sent unchanged', async () => {
  const { onAct } = show('stopped');
  await userEvent.click(button('Edit You asked'));
  expect(screen.getByLabelText('What you asked for')).toHaveValue('Move us to the yearly team plan');
  await userEvent.click(button('Send changes'));
  expect(onAct).not.toHaveBeenCalled();
});

test('A refused text MUST be kept', async () => {
  const { change } = show('done');
  await userEvent.click(button('Correct this'));
  await userEvent.type(screen.getByLabelText('What should be different?'), 'Two packs, not one');
  await userEvent.click(button('Send correction'));
  change({ command: { state: 'sending', what: 'correct' } });
  change({ command: { state: 'refused', refusal: refusedBecause('storage') } });
  expect(screen.getByLabelText('What should be different?')).toHaveValue('Two packs, not one');
});

test('What has been chosen MUST read as done in the same place, and take no second press', async () => {
  const { onAct } = show('waiting-for-review', { chosen: ['notify-later', 'email-summary'] });
  expect(buttons()).toEqual([
    'Edit request',
    'Save this',
    'Summary requested',
    'You’ll be notified',
    'Ask a person',
  ]);
  await userEvent.click(button('You’ll be notified'));
  expect(onAct).not.toHaveBeenCalled();
});

test('keeping on waiting reads as done until the state changes', async () => {
  const { change } = show('working-too-long');
  await userEvent.click(button('Keep waiting'));
  expect(button('Still on it')).toHaveFocus();
  change({ view: statusCatalogue.stalled.view });
  expect(button('Keep waiting')).not.toHaveAttribute('aria-disabled');
});

test('A second click of a double click and a held key MUST do nothing', async () => {
  const { onAct, change } = show('working');
  onAct.mockImplementation(({ type }) => type === 'pause' && change({ view: statusCatalogue.paused.view }));
  fireEvent.click(button('Pause'), { detail: 1 });
  fireEvent.click(button('Resume'), { detail: 2 });
  expect(onAct.mock.calls).toEqual([[{ type: 'pause' }]]);
  expect(fireEvent.keyDown(button('Resume'), { key: 'Enter', repeat: true })).toBe(false);
  expect(fireEvent.keyDown(button('Resume'), { key: 'Enter' })).toBe(true);
});

test.each([
  [{ state: 'sending', what: 'pause' }, 'Sending'],
  [{ state: 'offline' }, 'You’re offline. Nothing is sent until you’re connected again.'],
] as const)(
  'While a command is on its way or there is no connection, nothing MUST be sent, and every button MUST say why: %o',
  async (command, why) => {
    const { onAct } = show('working', { command });
    for (const one of screen.getAllByRole('button')) {
      expect(one).toHaveAttribute('aria-disabled', 'true');
      expect(one).toHaveAccessibleDescription(why);
      await userEvent.click(one);
    }
    expect(onAct).not.toHaveBeenCalled();
  },
);

test('a text can be written without a connection, but not sent', async () => {
  const { onAct } = show('stopped', { command: { state: 'offline' } });
  await userEvent.click(button('Reply'));
  await userEvent.type(screen.getByLabelText('Your reply'), 'The 12-seat plan');
  await userEvent.click(button('Send reply'));
  expect(onAct).not.toHaveBeenCalled();
  expect(button('Send reply')).toHaveAccessibleDescription(/You’re offline/);
});

test('A refusal MUST be said in words and be dismissable', async () => {
  const { onAct } = show('done-undoable', {
    command: { state: 'refused', refusal: refusedBecause('undo-too-late') },
  });
  expect(screen.getByText(/This could be undone until/, { selector: 'span' })).toBeInTheDocument();
  await userEvent.click(button('Dismiss'));
  expect(onAct.mock.calls).toEqual([[{ type: 'dismiss-refusal' }]]);
});

test.each(KEYS)('The card MUST be a section named by its headline: %s', (key) => {
  show(key);
  const card = screen.getByRole('region', { name: READS[key]?.[0] ?? '' });
  expect(card).toHaveAttribute('data-state', key);
  expect(within(card).getAllByRole('heading', { level: 3 })).toHaveLength(1);
});

test('its heading takes the level of the page', () => {
  renderWithMessages(<StatusCard status={statusCatalogue.done} level={4} />);
  expect(screen.getByRole('heading', { level: 4 })).toBeInTheDocument();
});

test.each(KEYS)('The card MUST NOT announce anything by itself: %s', (key) => {
  const { container } = show(key, { command: { state: 'offline' } });
  expect(container.querySelector('[aria-live], [role=status], [role=alert], [role=log]')).toBeNull();
});

test('The focus MUST NOT be lost when a pressed button goes away', async () => {
  const { onAct, change } = show('working');
  onAct.mockImplementation(() => change({ view: statusCatalogue['with-a-person'].view }));
  await userEvent.tab();
  expect(button('Pause')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('region')).toHaveFocus();
});

test('a card that changes takes no focus from elsewhere', () => {
  const { change } = show('working');
  change({ view: statusCatalogue['with-a-person'].view });
  expect(document.body).toHaveFocus();
});

test('The focus MUST return to where a form was opened', async () => {
  show('done');
  await userEvent.click(button('Correct this'));
  await userEvent.keyboard('{Escape}');
  expect(button('Correct this')).toHaveFocus();
});

test('every class is one that a stylesheet may rely on', () => {
  const seen = new Set<string>();
  for (const key of KEYS) {
    const { container } = show(key);
    for (const one of container.querySelectorAll('[class]')) for (const name of one.classList) seen.add(name);
  }
  for (const part of STATUS_CARD_PARTS) expect(seen).toContain(part);
});

function refusedBecause(code: Refusal['code']): Refusal {
  return refuse(code, 'For a test.', { at: NOW - MINUTE });
}
