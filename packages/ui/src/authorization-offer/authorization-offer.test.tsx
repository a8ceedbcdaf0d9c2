import { createClock, OFFER_LENGTHS, type OfferKey, WAITS } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { HandoffProvider, type OfferAct, type OfferModel } from '@handoff-kit/react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { actorOf, ILSE, MAYA, NOW, TOMAS } from '../catalogue/fixtures.js';
import { OBJECTED, OFFERED, offerModel, SUGGESTED, offersCatalogue as states } from '../catalogue/offers.js';
import { offersVariants } from '../catalogue/offers-variants.js';
import { createNorthwind } from '../testing/northwind.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { AuthorizationOffer } from './authorization-offer.js';
import { AUTHORIZATION_OFFER_PARTS } from './authorization-offer-attributes.js';

const keys = Object.keys(states).filter((key): key is OfferKey => key in states);
const allow = { ...SUGGESTED, key: 'allow' } as const;
const [WEEK, MONTH, QUARTER] = OFFER_LENGTHS;

let acts: OfferAct[] = [];

beforeEach(() => {
  acts = [];
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function show(model: OfferModel) {
  const tree = (next: OfferModel) => <AuthorizationOffer offer={next} onAct={(done) => acts.push(done)} />;
  const { rerender, container } = renderWithMessages(tree(model));
  return { container, change: (next: OfferModel) => rerender(tree(next)) };
}

function wait(): void {
  act(() => {
    vi.advanceTimersByTime(WAITS.arming + 250);
  });
}

function card(): HTMLElement {
  return screen.getByRole('region');
}

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

function press(element: HTMLElement): void {
  fireEvent.pointerDown(element, { button: 0, isPrimary: true });
  fireEvent.click(element, { detail: 1 });
}

function lines(name: string): readonly (string | null)[] {
  const list = within(screen.getByRole('list', { name }));
  return list.getAllByRole('listitem').map(({ textContent }) => textContent);
}

const READS = {
  allow: 'Allow without asking: Change the delivery address?',
  'ask-again': 'Ask about this again: Issue a refund?',
  'not-eligible': 'An agent offers this, so only an administrator may allow it.',
  granted: 'You allowed this at 2:01 PM. It runs until Dec 18, 2:02 PM and can be revoked at any time.',
  declined: 'Still asked about: Change the delivery address',
  'asking-again': 'Asked about again: Issue a refund',
} as const satisfies Record<OfferKey, string>;

test.each(keys)('%s has a headline, its own state, and known parts only', (key) => {
  const { container } = show(states[key]);
  expect(card()).toHaveAttribute('data-state', key);
  expect(card()).toHaveAccessibleName(screen.getByRole('heading', { level: 3 }).textContent ?? '');
  expect(card()).toHaveTextContent(READS[key]);
  expect(card()).not.toHaveTextContent(/[{}]|undefined|null/);
  for (const part of container.querySelectorAll('[data-part]')) {
    expect(AUTHORIZATION_OFFER_PARTS).toContain(part.getAttribute('data-part'));
  }
  expect(container.querySelector('[style], [role="status"], [aria-live]')).toBeNull();
});

describe('what an offer rests on', () => {
  test('is said with its numbers, as the person’s own decisions only where all of them are', () => {
    const { change } = show(states.allow);
    expect(card()).toHaveTextContent('You approved 14 of 14 in 30 days.');
    change(offerModel({ ...allow, own: false }));
    expect(card()).toHaveTextContent('14 of 14 were approved in 30 days.');
    change(offerModel(allow, { viewer: MAYA }));
    expect(card()).toHaveTextContent('14 of 14 were approved in 30 days.');
  });

  test('is said with what the numbers support, rounded down', () => {
    show(offerModel({ ...allow, supported: 0.8079 }));
    expect(card()).toHaveTextContent('with 95% certainty, that at least 80 of 100 would be approved.');
  });

  test('is said to be uncounted where nobody counted', () => {
    show(offerModel({ ...OFFERED, key: 'allow' }));
    expect(card()).toHaveTextContent('Offered by Northwind assistant.');
    expect(card()).toHaveTextContent('No decisions were counted for this offer.');
    expect(card()).not.toHaveTextContent('95%');
  });

  test('is said to have come too fast where it did', () => {
    const { change } = show(states.allow);
    expect(card()).not.toHaveTextContent('faster than a card can be read');
    change(offersVariants['allow.hasty'].model);
    expect(card()).toHaveTextContent('These approvals came faster than a card can be read.');
  });

  test('counts why people said no, the most frequent first', () => {
    show(states['ask-again']);
    expect(card()).toHaveTextContent('3 of the last 5 were rejected or taken back.');
    expect(card()).toHaveTextContent('at least 18 of 100 would be objected to.');
    expect(lines('Why not')).toEqual(['The facts are wrong: 2', 'No longer needed: 1']);
  });
});

describe('how wide the consent is', () => {
  test('is said before it is given: what it allows, what it never allows, how it ends', () => {
    show(offersVariants['allow.refunds'].model);
    expect(lines('What it allows')).toEqual([
      'At most €46.50 each time',
      'At most 2 records each time',
      'For any case',
      'Noticed at most by: you',
      'With refund_issue, version 3',
      'At most 6 times within 1 day',
      'At most €180.00 in all within 1 day',
    ]);
    expect(lines('What it never allows')).toHaveLength(3);
    expect(lines('How it ends')).toEqual([
      'By itself at Dec 18, 2:02 PM.',
      'You or the team can revoke it at any time, with one press.',
    ]);
  });

  test('follows the length that is chosen, with the review that comes before its end', () => {
    show(states.allow);
    fireEvent.click(screen.getByRole('radio', { name: '90 days' }));
    expect(lines('How it ends')).toEqual([
      'By itself at Feb 16, 2027, 2:02 PM.',
      'A review is due after 30 days; it goes on until somebody answers.',
      'You or the team can revoke it at any time, with one press.',
    ]);
  });

  test('is, the other way, what ends at once', () => {
    const { change } = show(states['ask-again']);
    expect(card()).toHaveTextContent('What was allowed in advance ends at once.');
    change(offersVariants['ask-again.by-policy'].model);
    expect(card()).toHaveTextContent('Each one is asked about from now on, until somebody revokes this.');
  });

  test('hides nothing that an agent has written', () => {
    show(offersVariants['allow.hostile'].model);
    expect(screen.getAllByRole('img', { name: /^Hidden character/ }).length).toBeGreaterThanOrEqual(5);
  });
});

describe('deciding', () => {
  test('waits until the card has been in sight and still, then gives exactly what was shown', () => {
    show(states.allow);
    press(button('Allow without asking'));
    expect(acts).toEqual([]);
    wait();
    press(button('Allow without asking'));
    expect(acts).toEqual([{ type: 'accept', expiresAt: NOW + MONTH }]);
  });

  test.each([
    ['7 days', WEEK],
    ['90 days', QUARTER],
  ])('gives it for as long as was chosen, after looking again: %s', (name, length) => {
    show(states.allow);
    wait();
    fireEvent.click(screen.getByRole('radio', { name }));
    press(button('Allow without asking'));
    expect(acts).toEqual([]);
    wait();
    press(button('Allow without asking'));
    expect(acts).toEqual([{ type: 'accept', expiresAt: NOW + length }]);
  });

  test('asks again without an end', () => {
    show(states['ask-again']);
    wait();
    press(button('Ask again'));
    expect(acts).toEqual([{ type: 'accept', expiresAt: null }]);
  });

  test('keeps asking on record, and puts it away without', () => {
    show(states.allow);
    press(button('Keep asking'));
    expect(acts).toEqual([{ type: 'decline' }]);
    const { change } = show(states['ask-again']);
    change(states['ask-again']);
    press(screen.getAllByRole('button', { name: 'Not now' }).at(-1) ?? card());
    expect(acts.at(-1)).toEqual({ type: 'not-now' });
  });

  test('happens once, however long a key is held', () => {
    show(states.allow);
    wait();
    const accept = button('Allow without asking');
    fireEvent.keyDown(accept, { key: 'Enter' });
    fireEvent.click(accept, { detail: 0 });
    fireEvent.keyDown(accept, { key: 'Enter', repeat: true });
    fireEvent.click(accept, { detail: 0 });
    fireEvent.click(accept, { detail: 2 });
    expect(acts).toHaveLength(1);
  });

  test('is not offered to whoever may not give it', () => {
    const { change } = show(states['not-eligible']);
    expect(screen.queryByRole('button', { name: 'Allow without asking' })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(lines('How it ends')).toEqual(['You or the team can revoke it at any time, with one press.']);
    change(offersVariants['not-eligible.route'].model);
    expect(card()).toHaveTextContent('Only those who decide such requests may allow this in advance.');
    change(offersVariants['not-eligible.changed'].model);
    expect(card()).toHaveTextContent('The tool or the policy has changed since');
  });

  test.each([
    ['sending', { state: 'sending', what: SUGGESTED.id }, 'Sending'],
    ['offline', { state: 'offline' }, 'You’re offline'],
  ] as const)('is held back and says why: %s', (_, command, says) => {
    show(offerModel(allow, { command }));
    wait();
    expect(button('Allow without asking')).toHaveAccessibleDescription(expect.stringContaining(says));
    press(button('Allow without asking'));
    press(button('Keep asking'));
    expect(acts).toEqual([]);
    press(button('Not now'));
    expect(acts).toEqual([{ type: 'not-now' }]);
  });

  test('says a refusal, and may be tried again', () => {
    show(offersVariants['allow.refused'].model);
    expect(card()).toHaveTextContent('The figures or the rules have changed since');
    fireEvent.click(button('Dismiss'), { detail: 1 });
    wait();
    press(button('Allow without asking'));
    expect(acts.map(({ type }) => type)).toEqual(['dismiss-refusal', 'accept']);
  });
});

describe('what came of it', () => {
  test('is in the past tense, also where somebody else was faster', () => {
    const { change } = show(offersVariants['granted.elsewhere'].model);
    expect(card()).toHaveTextContent('Tomás Novak allowed this at 2:01 PM.');
    expect(screen.queryByRole('button')).toBeNull();
    change(offerModel({ ...OBJECTED, key: 'declined', by: actorOf(TOMAS), at: NOW }));
    expect(card()).toHaveTextContent('Goes on without asking: Issue a refund');
  });

  test('leaves the focus in the card', () => {
    const { change } = show(states.allow);
    button('Keep asking').focus();
    change(states.declined);
    expect(card()).toHaveFocus();
  });

  test('is announced once, and never what it starts with', async () => {
    vi.useRealTimers();
    const { client } = await createNorthwind({ now: () => NOW });
    const clock = createClock({ now: () => NOW });
    const mine = client(ILSE);
    const tree = (model: OfferModel) => (
      <HandoffProvider client={mine} clock={clock} messages={en} timeZone="UTC">
        <AuthorizationOffer offer={model} />
      </HandoffProvider>
    );
    const spoken = () =>
      [...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent).join('');
    const { rerender } = render(tree(states.allow));
    expect(spoken()).toBe('');
    rerender(tree(states.granted));
    await expect.poll(spoken).toBe('Allowed without asking: Change the delivery address');
  });
});
