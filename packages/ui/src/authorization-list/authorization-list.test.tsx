import {
  type Authorization,
  type AuthorizationStanding,
  type AuthorizationsKey,
  createClock,
  refuse,
  type SuspensionReason,
} from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { type AuthorizationAct, type AuthorizationsModel, HandoffProvider } from '@handoff-kit/react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  authorizationsModel,
  DENIAL,
  HOST,
  listed,
  STANDINGS,
  authorizationsCatalogue as states,
} from '../catalogue/authorizations.js';
import { ACCOUNT_REFUSALS, authorizationsVariants } from '../catalogue/authorizations-variants.js';
import { actorOf, ILSE, MINUTE, NOW, TOMAS } from '../catalogue/fixtures.js';
import { createNorthwind } from '../testing/northwind.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { AuthorizationList } from './authorization-list.js';
import { AUTHORIZATION_LIST_PARTS } from './authorization-list-attributes.js';

const keys = Object.keys(states).filter((key): key is AuthorizationsKey => key in states);
const { active, suspended } = STANDINGS;

let acts: AuthorizationAct[] = [];

beforeEach(() => {
  acts = [];
});

function show(model: AuthorizationsModel) {
  const tree = (next: AuthorizationsModel) => (
    <AuthorizationList authorizations={next} onAct={(done) => acts.push(done)} />
  );
  const { rerender, container } = renderWithMessages(tree(model));
  return { container, change: (next: AuthorizationsModel) => rerender(tree(next)) };
}

function one(authorization: Authorization, parts: Partial<AuthorizationsModel> = {}): AuthorizationsModel {
  return authorizationsModel(listed([authorization]), parts);
}

function list(): HTMLElement {
  return screen.getByRole('region', { name: 'Decided in advance' });
}

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

const READS = {
  loading: 'Reading what was decided in advance',
  unreached: 'The list shows up once you’re connected again.',
  missing: 'It may belong to somebody else.',
  empty: 'Nothing is decided in advance',
  listed: '2 need a look',
} as const satisfies Record<AuthorizationsKey, string>;

test.each(keys)('%s says how it stands, with known parts only and nothing that announces itself', (key) => {
  const { container } = show(states[key]);
  expect(list()).toHaveAttribute('data-state', key);
  expect(list()).toHaveTextContent(READS[key]);
  expect(list()).not.toHaveTextContent(/[{}]|undefined|null/);
  for (const part of container.querySelectorAll('[data-part]')) {
    expect(AUTHORIZATION_LIST_PARTS).toContain(part.getAttribute('data-part'));
  }
  expect(container.querySelector('[style], [role="status"], [aria-live]')).toBeNull();
});

const STANDS = {
  offered: 'Northwind assistant offered this at 11:02 AM. Nothing changes until somebody allows it.',
  active: 'Runs without asking until Dec 6, 11:02 AM.',
  'review-due': 'In force for 31 days now. Keep it or revoke it?',
  'used-up': 'Its budget is used up until Nov 24, 8:02 AM. Until there is room, each one is asked about.',
  suspended: 'An action went over the amount at 1:15 PM. Each one is asked about meanwhile.',
  expired: 'Ended at Nov 4, 2:02 PM.',
  revoked: 'Tomás Novak revoked this at Nov 16, 2:02 PM.',
  declined: 'You declined this at Nov 13, 2:02 PM.',
} as const satisfies Record<AuthorizationStanding, string>;

const standings = Object.keys(STANDINGS).filter((key): key is AuthorizationStanding => key in STANDINGS);

describe('an authorization', () => {
  test.each(standings)('that is %s says so in words', async (standing) => {
    show(one(STANDINGS[standing]));
    const ended = screen.queryByRole('button', { name: '1 ended' });
    if (ended) await userEvent.click(ended);
    expect(list()).toHaveTextContent(STANDS[standing]);
    expect(list().querySelector('[data-standing]')).toHaveAttribute('data-standing', standing);
  });

  test('says its exact terms, and what has no limit', () => {
    show(one(active));
    const terms = within(screen.getByRole('list', { name: 'Exact terms' })).getAllByRole('listitem');
    expect(terms.map((term) => term.firstChild?.textContent)).toEqual([
      'Only what moves no money',
      'For any case',
      'Noticed at most by: ',
      'With ',
      'At most ',
    ]);
    expect(list()).toHaveTextContent('Noticed at most by: you');
    expect(list()).toHaveTextContent('With account_address, version 3');
    expect(list()).toHaveTextContent('At most 14 times within 1 day');
  });

  test('names amount, scale, target and audience where it has them, as the desk reads them', () => {
    show(authorizationsVariants['listed.desk'].model);
    for (const text of [
      'At most €46.50 each time',
      'At most 1 record each time',
      'Only for procurement@northwind.example',
      'Noticed at most by: the user and people outside it',
      'Given by Ilse Brandt, Nov 6, 2026',
    ]) {
      expect(list()).toHaveTextContent(text);
    }
  });

  test('says how much of each budget is used, and when there is room again', () => {
    show(one(STANDINGS['used-up']));
    expect(screen.getByRole('meter', { name: '5 of 5 used' })).toHaveAttribute('value', '5');
    expect(screen.getByRole('meter', { name: '€162.00 of €180.00 used' })).toBeInTheDocument();
    expect(list()).toHaveTextContent('Room again at Nov 24, 8:02 AM');
  });

  test('says who gave it, when it is looked at again, how often it was used and what it rests on', () => {
    show(one(active));
    for (const text of [
      'Given by you, Nov 6, 2026',
      'Next review: Dec 6, 2026',
      'Used 17 times',
      'Based on 14 of 14 approved',
    ]) {
      expect(list()).toHaveTextContent(text);
    }
  });

  const WHY = {
    'over-value': 'An action went over the amount at 1:15 PM.',
    'over-scale': 'An action touched too much at 1:15 PM.',
    'over-audience': 'An action would have reached others at 1:15 PM.',
    'tool-changed': 'How this is done changed at 1:15 PM.',
    'policy-changed': 'The policy changed at 1:15 PM.',
    'by-person': 'Host suspended this at 1:15 PM.',
  } as const satisfies Record<SuspensionReason, string>;
  const reasons = Object.keys(WHY).filter((key): key is SuspensionReason => key in WHY);

  test.each(reasons)('that is suspended says why: %s', (why) => {
    show(one({ ...suspended, status: { state: 'suspended', by: HOST, at: NOW - 47 * MINUTE, why } }));
    expect(list()).toHaveTextContent(`${WHY[why]} Each one is asked about meanwhile.`);
  });

  test('that denies says that each one is asked about', () => {
    show(one(DENIAL));
    expect(list()).toHaveTextContent('Always asked about, until somebody revokes this.');
    expect(list()).not.toHaveTextContent('money');
  });

  test('shows what an agent has hidden in a name', () => {
    show(authorizationsVariants['listed.hostile'].model);
    expect(screen.getAllByRole('img', { name: /^Hidden character/ }).length).toBeGreaterThanOrEqual(5);
    expect(list()).toHaveTextContent('40 spaces');
  });
});

describe('what is over', () => {
  test('is apart and closed until somebody opens it, with the note that was left', async () => {
    show(states.listed);
    expect(list()).not.toHaveTextContent('Merge duplicate records');
    await userEvent.click(button('3 ended'));
    expect(list()).toHaveTextContent('Merge duplicate records');
    expect(list()).toHaveTextContent('Note: I want to see every one of these.');
    expect(screen.queryByRole('button', { name: 'Revoke Merge duplicate records' })).toBeNull();
  });
});

describe('what can be done', () => {
  test('revoking takes one press, and says before that it cannot be undone', async () => {
    show(one(active));
    const revoke = button('Revoke Change the delivery address');
    expect(revoke).toHaveAccessibleDescription(
      'Revoking works at once. To have it back, it must be given anew.',
    );
    await userEvent.click(revoke);
    expect(acts).toEqual([{ type: 'revoke', authorization: active.id }]);
  });

  test('each state offers its own', () => {
    const offered = standings.map((standing) => {
      const { container } = renderWithMessages(
        <AuthorizationList authorizations={one(STANDINGS[standing])} />,
      );
      return [
        standing,
        [...container.querySelectorAll('[data-part="acts"] button')].map((found) =>
          found.getAttribute('data-part'),
        ),
      ];
    });
    expect(Object.fromEntries(offered)).toEqual({
      offered: ['show-offer'],
      active: ['revoke', 'suspend'],
      'review-due': ['review', 'revoke'],
      'used-up': ['revoke', 'suspend'],
      suspended: ['resume', 'revoke'],
      expired: [],
      revoked: [],
      declined: [],
    });
  });

  test('nothing is offered that the host would refuse', () => {
    const refusal = ACCOUNT_REFUSALS['not-eligible'];
    const none = {
      grant: refusal,
      decline: refusal,
      review: refusal,
      suspend: refusal,
      resume: refusal,
      revoke: true,
    } as const;
    show(one(active, { can: { authorizations: { [active.id]: none } } }));
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Revoke']);
  });

  test('a key that is held acts once', () => {
    show(one(active));
    const revoke = button('Revoke Change the delivery address');
    fireEvent.keyDown(revoke, { key: 'Enter' });
    fireEvent.click(revoke, { detail: 0 });
    fireEvent.keyDown(revoke, { key: 'Enter', repeat: true });
    fireEvent.click(revoke, { detail: 0 });
    expect(acts).toHaveLength(1);
  });

  test('nothing is revoked that has moved under the pointer between press and release', () => {
    const { change } = show(authorizationsModel(listed([active, STANDINGS['used-up']])));
    fireEvent.pointerDown(button('Revoke Change the delivery address'), { button: 0, isPrimary: true });
    change(authorizationsModel(listed([STANDINGS['used-up'], active])));
    fireEvent.click(button('Revoke Issue a refund'), { detail: 1 });
    expect(acts).toEqual([]);
  });

  test('what is on its way is said where it was asked, and holds the others back', async () => {
    show(
      authorizationsModel(listed([active, STANDINGS['used-up']]), {
        about: active.id,
        command: { state: 'sending', what: active.id },
      }),
    );
    const [asked, other] = screen.getAllByRole('listitem').filter((item) => item.dataset.standing);
    expect(asked).toHaveTextContent('Sending');
    expect(other).not.toHaveTextContent('Sending');
    expect(button('Suspend Issue a refund')).toHaveAccessibleDescription('Sending');
    await userEvent.click(button('Revoke Issue a refund'));
    expect(acts).toEqual([]);
  });

  test('a refusal says what is true now, and is dismissed', async () => {
    show(
      one(active, {
        about: active.id,
        command: {
          state: 'refused',
          refusal: { ...ACCOUNT_REFUSALS['not-active'], by: actorOf(TOMAS), at: NOW - 2 * MINUTE },
        },
      }),
    );
    expect(list()).toHaveTextContent('Tomás Novak changed this at 2:00 PM. You see how it stands now.');
    await userEvent.click(button('Dismiss'));
    expect(acts).toEqual([{ type: 'dismiss-refusal' }]);
  });

  test.each(Object.values(ACCOUNT_REFUSALS))('every refusal has words: $code', (refusal) => {
    show(one(active, { about: active.id, command: { state: 'refused', refusal } }));
    expect(list().querySelector('[data-command="refused"]')).toHaveTextContent(/[.!]/);
  });

  test('a refusal of the host itself has words too', () => {
    const refusal = refuse('storage', 'The log could not be written.');
    show(one(active, { about: active.id, command: { state: 'refused', refusal } }));
    expect(list()).toHaveTextContent('This couldn’t be saved, so nothing was done.');
  });

  test('without a connection everything stays readable, and each button says why it does not act', async () => {
    show(one(active, { command: { state: 'offline' } }));
    expect(list()).toHaveTextContent('At most 14 times within 1 day');
    const revoke = button('Revoke Change the delivery address');
    expect(revoke).toHaveAccessibleDescription(/You’re offline/);
    await userEvent.click(revoke);
    expect(acts).toEqual([]);
  });
});

describe('while it is open', () => {
  test('the focus stays in the list when its button goes away', async () => {
    const { change } = show(one(active));
    await userEvent.tab();
    expect(button('Revoke Change the delivery address')).toHaveFocus();
    change(one({ ...active, status: { state: 'revoked', by: actorOf(ILSE), at: NOW, note: null } }));
    expect(list()).toHaveFocus();
  });

  test('what somebody else changes is announced once; what it starts with is not', async () => {
    const { client } = await createNorthwind({ now: () => NOW });
    const tree = (model: AuthorizationsModel) => (
      <HandoffProvider
        client={client(ILSE)}
        clock={createClock({ now: () => NOW })}
        messages={en}
        timeZone="UTC"
      >
        <AuthorizationList authorizations={model} />
      </HandoffProvider>
    );
    const spoken = () =>
      [...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent).join('');
    const { rerender } = render(tree(one(active)));
    expect(spoken()).toBe('');
    const gone = one({
      ...active,
      status: { state: 'revoked', by: actorOf(TOMAS), at: NOW, note: null },
    });
    rerender(tree(gone));
    await expect.poll(spoken).toBe('Change the delivery address: Tomás Novak revoked this at 2:02 PM.');
  });

  test('it says its own language and reading direction', () => {
    show(states.listed);
    expect(list()).toHaveAttribute('lang', 'en');
    expect(list()).toHaveAttribute('dir', 'ltr');
  });
});
