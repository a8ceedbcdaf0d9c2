import { refuse, type ScopeKey } from '@handoff-kit/core';
import type { ScopeAct, ScopeModel } from '@handoff-kit/react';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MINUTE, NOW } from '../catalogue/fixtures.js';
import { scopeCatalogue as states } from '../catalogue/scope.js';
import { scopeVariants as variants } from '../catalogue/scope-variants.js';
import { ALL_ALLOWED } from '../catalogue/status.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { ScopeNotice } from './scope-notice.js';
import { SCOPE_NOTICE_PARTS } from './scope-notice-attributes.js';

const BOUNDARY = 'invoices that are booked already';
const ASKED = 'Change the company name on all invoices of this year';
const SHOWN = ['beyond', 'beyond-in-part', 'handed-over', 'parked'] as const satisfies readonly ScopeKey[];

function show(model: ScopeModel) {
  const onAct = vi.fn<(act: ScopeAct) => void>();
  const { container, rerender } = renderWithMessages(<ScopeNotice scope={model} onAct={onAct} />);
  const change = (next: ScopeModel) => rerender(<ScopeNotice scope={next} onAct={onAct} />);
  return { container, onAct, change };
}

const button = (name: string) => screen.getByRole('button', { name });
const buttons = () => screen.queryAllByRole('button').map((one) => one.textContent);

test('inside the scope nothing is shown', () => {
  const { container } = show(states.inside);
  expect(container).toBeEmptyDOMElement();
});

test('The boundary MUST be the headline', () => {
  show(states['beyond-in-part']);
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
    `Outside what I may do here: ${BOUNDARY}`,
  );
});

test('What opens it MUST be said, with who can say that it is open', () => {
  const { change } = show(states['beyond-in-part']);
  expect(screen.getByText('An administrator opens booked periods for me.')).toBeInTheDocument();
  expect(screen.getByText(/Say here when it’s done/)).toBeInTheDocument();
  change(variants['beyond.not-theirs'].model);
  expect(screen.getByText(/Someone from the team says when it’s done/)).toBeInTheDocument();
  expect(buttons()).not.toContain('It’s open now');
});

test('Where nobody knows, that MUST be said', () => {
  show(variants['beyond.unknown'].model);
  expect(screen.getByText('I don’t know what would open it. A person can say.')).toBeInTheDocument();
  expect(buttons()).not.toContain('It’s open now');
});

test('The part that is inside MUST be shown with its act, and only where there is one', () => {
  const { change } = show(states['beyond-in-part']);
  expect(screen.getByText('Use the new name on the 4 open invoices.')).toBeInTheDocument();
  expect(buttons()).toContain('Do this part');
  change(states.beyond);
  expect(buttons()).not.toContain('Do this part');
});

test('What was asked MUST be kept as it was written, and be open to be changed', async () => {
  const { onAct } = show(states['beyond-in-part']);
  await userEvent.click(button('Edit You asked'));
  const field = screen.getByLabelText('What you asked for');
  expect(field).toHaveValue(ASKED);
  await userEvent.type(field, ', from May');
  await userEvent.click(button('Send changes'));
  expect(onAct.mock.calls).toEqual([[{ type: 'add-input', text: `${ASKED}, from May` }]]);
});

test('What was saved MUST be listed with what of it is ready, the boundary it waits for, and the way back to it', async () => {
  const { onAct } = show(states.parked);
  const [first] = screen.getAllByRole('definition');
  expect(first).toHaveTextContent('New company name on the 12 booked invoices');
  expect(first).toHaveTextContent('List of the invoices and Extract from the register');
  expect(first).toHaveTextContent(`Beyond what I may do: ${BOUNDARY}`);
  expect(first).toHaveTextContent('What opens it: An administrator opens booked periods for me.');
  await userEvent.click(button('Go on Saved 1:15 PM'));
  expect(onAct.mock.calls).toEqual([[{ type: 'resume-parked', parked: 'parked-1' }]]);
});

test('Who has it by now, and when the next update comes, MUST be said once people were asked', () => {
  const { change } = show(states['handed-over']);
  const notice = screen.getByRole('region');
  expect(notice).toHaveTextContent('Maya Rao from Billing has this now and decides how it goes on.');
  expect(notice).toHaveTextContent('2:20 PM, in 18 minutes');
  expect(buttons()).not.toContain('Do this part');
  change(variants['handed-over.queued'].model);
  expect(notice).toHaveTextContent('Billing has been asked');
  change(variants['handed-over.decision'].model);
  expect(screen.getByText('A person decides about this before anything happens.')).toBeInTheDocument();
});

test.each<[ScopeKey, string, ScopeAct]>([
  [
    'beyond-in-part',
    'Do this part',
    { type: 'accept-scope', part: 'Use the new name on the 4 open invoices.' },
  ],
  [
    'beyond-in-part',
    'It’s open now What opens it',
    { type: 'extend-scope', by: 'An administrator opens booked periods for me.' },
  ],
  ['beyond-in-part', 'Ask a person', { type: 'ask-person' }],
  ['beyond-in-part', 'Save for later', { type: 'park', what: ASKED, partial: [] }],
  ['handed-over', 'Notify me', { type: 'fallback', fallback: 'notify-later', text: null }],
  ['handed-over', 'E-mail summary', { type: 'fallback', fallback: 'email-summary', text: null }],
])('Every button MUST ask for exactly one act: %s, %s', async (key, name, act) => {
  const { onAct } = show(states[key]);
  await userEvent.click(button(name));
  expect(onAct.mock.calls).toEqual([[act]]);
});

test.each(SHOWN)('What the host does not allow MUST NOT be shown: %s', (key) => {
  const no = refuse('not-allowed', 'Not here.');
  const can = Object.fromEntries(Object.keys(ALL_ALLOWED).map((act) => [act, no]));
  show({ ...states[key], can: { ...ALL_ALLOWED, ...can } });
  expect(buttons()).toEqual([]);
});

test.each([
  [{ state: 'sending', what: 'accept-scope' }, 'Sending'],
  [{ state: 'offline' }, 'You’re offline. Nothing is sent until you’re connected again.'],
] as const)(
  'While a command is on its way or there is no connection, nothing MUST be sent, and every button MUST say why: %o',
  async (command, why) => {
    const { onAct } = show({ ...states['beyond-in-part'], command });
    for (const name of ['Do this part', 'Ask a person', 'Save for later']) {
      expect(button(name)).toHaveAccessibleDescription(why);
      await userEvent.click(button(name));
    }
    expect(onAct).not.toHaveBeenCalled();
  },
);

test('A refusal MUST be said in words and be dismissable', async () => {
  const refusal = refuse('not-owner', 'Somebody else has it.', { at: NOW - MINUTE });
  const { onAct } = show({ ...states['beyond-in-part'], command: { state: 'refused', refusal } });
  expect(screen.getByText('Someone else has this task now. Nothing was done.')).toBeInTheDocument();
  await userEvent.click(button('Dismiss'));
  expect(onAct.mock.calls).toEqual([[{ type: 'dismiss-refusal' }]]);
});

test('A second click of a double click and a held key MUST do nothing', () => {
  const { onAct } = show(states['beyond-in-part']);
  fireEvent.click(button('Do this part'), { detail: 2 });
  expect(onAct).not.toHaveBeenCalled();
  expect(fireEvent.keyDown(button('Do this part'), { key: 'Enter', repeat: true })).toBe(false);
});

test.each(SHOWN)(
  'The notice MUST be a section named by its headline, and MUST NOT announce by itself: %s',
  (key) => {
    const { container } = show(states[key]);
    const notice = screen.getByRole('region', { name: screen.getByRole('heading').textContent ?? '' });
    expect(notice).toHaveAttribute('data-state', key);
    expect(within(notice).getAllByRole('heading')).toHaveLength(1);
    expect(container.querySelector('[aria-live], [role=status], [role=alert], [role=log]')).toBeNull();
  },
);

test('The focus MUST NOT be lost when a pressed button goes away', async () => {
  const { onAct, change } = show(states['beyond-in-part']);
  onAct.mockImplementation(() => change(states['handed-over']));
  button('Ask a person').focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('region')).toHaveFocus();
});

test('nothing hides in what the agent and the person wrote', () => {
  const { container } = show(variants['beyond.hostile'].model);
  for (const mark of ['U+202E', 'U+200B', '60 spaces', 'U+2066']) expect(container).toHaveTextContent(mark);
  expect(container).toHaveTextContent('<b>Pay</b>');
  expect(container.innerHTML).not.toMatch(/[\u202e\u200b\u2066]/);
});

test('every class is one that a stylesheet may rely on', () => {
  const seen = new Set<string>();
  for (const key of SHOWN) {
    const { container } = show(states[key]);
    for (const one of container.querySelectorAll('[class]')) for (const name of one.classList) seen.add(name);
  }
  for (const part of SCOPE_NOTICE_PARTS) expect(seen).toContain(part);
});
