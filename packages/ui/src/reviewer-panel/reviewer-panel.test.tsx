import { type ReviewKey, refuse } from '@handoff-kit/core';
import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MINUTE, NOW, permissions } from '../catalogue/fixtures.js';
import { around, reviewModel, reviewCatalogue as states } from '../catalogue/review.js';
import { EDITED_NOTICE, MAYAS_CLAIM, REFUND_WITH_NOTICE, refundAtDesk } from '../catalogue/review-tasks.js';
import { reviewVariants } from '../catalogue/review-variants.js';
import { REVIEWER_PANEL_PARTS } from './reviewer-panel-attributes.js';
import { acts, arm, button, page, press, startOver, write } from './testing/panel-page.js';

const keys = Object.keys(states).filter((key): key is ReviewKey => key in states);

beforeEach(startOver);

afterEach(() => {
  vi.useRealTimers();
});

describe('every state', () => {
  test.each(keys)('%s has the summary as its headline, only known parts and no gap in its copy', (key) => {
    page(states[key]);
    const panel = screen.getByRole('article');
    expect(panel).toHaveAttribute('data-state', key);
    expect(panel).toHaveAccessibleName(states[key].task.review.summary);
    expect(panel).not.toHaveTextContent(/[{}]|undefined|null/);
    for (const part of panel.querySelectorAll('[data-part]')) {
      expect(REVIEWER_PANEL_PARTS).toContain(part.getAttribute('data-part'));
    }
    expect(panel.querySelector('[style], [role="status"], [role="alert"], [aria-live]')).toBeNull();
  });

  const says = {
    unclaimed: 'Nobody has claimed this yet',
    'claimed-by-you': 'Refund €456.00 with this notice',
    'claimed-by-other': 'Tomás Novak is looking at thisClaimed until 2:05 PM.',
    'claim-lapsed': 'Your claim ended at 2:01 PMWhat you wrote is kept.',
    'changed-while-open': 'Refund €456.00 with this notice',
    unread: 'Add 66 hours of overtime for five people to the November payroll.',
    'own-proposal': 'You proposed this',
    'awaiting-second-approver':
      '1 of 2 approvalsYours is recorded. It runs once one more reviewer has approved.',
    editing: 'Change something first.',
    sending: 'Sending your answer',
    refused: 'Tomás Novak decided this at 2:01 PM.',
    offline: 'You are offline',
    decided: 'You approved this at 2:01 PMIt ran at 2:01 PM.',
    'decided-elsewhere': 'Tomás Novak approved this at 2:00 PMNothing was done twice.',
    'with-you': 'You have this taskUpdate promised for 2:10 PM, in 8 minutes.',
    'handed-back': 'Back with the agent since 2:01 PMThe damage is covered.',
    finished: 'You finished this at 2:01 PMThe damage is covered, and the plumber comes on Friday.',
  } as const satisfies Record<ReviewKey, string>;

  test.each(keys)('%s says how it stands', (key) => {
    const { container } = page(states[key]);
    expect(container.querySelector('[data-part="bar"]')).toHaveTextContent(says[key]);
  });
});

describe('what a reviewer reads', () => {
  test('the exact trigger comes first, then the facts', () => {
    const { container } = page(states['claimed-by-you']);
    const parts = [...container.querySelectorAll('[data-part]')].map((part) =>
      part.getAttribute('data-part'),
    );
    expect(parts.indexOf('trigger')).toBeLessThan(parts.indexOf('known'));
    expect(parts.indexOf('known')).toBeLessThan(parts.indexOf('action'));
    const trigger = screen.getByRole('complementary', { name: 'Why it is with you' });
    expect(trigger).toHaveTextContent('Over €200.00');
    expect(trigger).toHaveTextContent('€456.00 is above what may move without a person.');
    expect(trigger).toHaveTextContent('The agent’s confidence was 0.91.');
  });

  test('everything that would run is in sight, and what cannot be taken back is said beside the buttons', () => {
    const { container } = page(states['claimed-by-you']);
    const action = screen.getByRole('region', { name: 'What will run' });
    for (const text of ['€456.00', '•••• 4471', 'NW-20418', 'Charges refunded']) {
      expect(action).toHaveTextContent(text);
    }
    expect(screen.getByRole('region', { name: 'Notice sent with the refund' })).toHaveTextContent(
      'Hello Ilse,',
    );
    expect(container.querySelector('[data-part="bar"]')).toHaveTextContent('A refund can’t be taken back.');
    expect(screen.getByText('Irreversible')).toBeVisible();
    expect(screen.getByRole('article')).toHaveTextContent('Waiting 3 minutes');
  });

  test('the conversation is one press away, with notes marked as such', () => {
    page(states['claimed-by-you']);
    expect(screen.queryByText('So when do I get the other two back?')).toBeNull();
    fireEvent.click(button('Conversation, 6 messages'));
    expect(screen.getByText('So when do I get the other two back?')).toBeVisible();
  });

  test('what the agent claims is marked as the agent’s words', () => {
    page(states['claimed-by-you']);
    expect(screen.getByRole('region', { name: 'The agent says' })).toHaveTextContent('One of them was due.');
  });

  test('a missed promise is said as late', () => {
    page(reviewModel({ key: 'unclaimed', ...around(refundAtDesk({ promise: NOW - 6 * MINUTE })) }));
    expect(screen.getByRole('article')).toHaveTextContent('6 minutes late');
  });
});

describe('deciding', () => {
  test('approving decides exactly what is shown, and says that the recommendation was accepted', () => {
    page(states['claimed-by-you']);
    arm();
    press(button('Refund €456.00'));
    expect(acts).toEqual([
      {
        type: 'decide',
        decision: {
          verdict: 'approved',
          digest: REFUND_WITH_NOTICE.digest,
          changes: null,
          option: null,
          answers: null,
          rejection: null,
          recommendation: 'accepted',
          note: null,
        },
      },
    ]);
  });

  test('nothing is decided before the panel has been in sight for a while', () => {
    page(states['claimed-by-you']);
    press(button('Refund €456.00'));
    expect(acts).toEqual([]);
  });

  test('a second press, a double click and a held key decide nothing more', () => {
    page(states['claimed-by-you']);
    arm();
    const approve = button('Refund €456.00');
    press(approve);
    press(approve);
    fireEvent.click(approve, { detail: 2 });
    fireEvent.keyDown(approve, { key: 'Enter', repeat: true });
    expect(acts).toHaveLength(1);
  });

  test('a changed draft is approved as changed, and shows by word what a person changed', () => {
    const { container } = page(states['claimed-by-you']);
    fireEvent.click(button('Edit text'));
    write(screen.getByRole('textbox', { name: 'Notice sent with the refund' }), EDITED_NOTICE);
    fireEvent.click(button('Show changes'));
    expect(container.querySelector('[data-part="draft"] del')).toHaveTextContent(
      'Removed: I am going to refund',
    );
    expect(container.querySelector('[data-part="draft"] ins')).toHaveTextContent(
      'Added: Two refunds of €228.00',
    );
    arm();
    press(button('Refund €456.00'));
    expect(acts).toMatchObject([
      {
        decision: {
          verdict: 'approved-with-changes',
          changes: { '/notice': EDITED_NOTICE },
          recommendation: 'edited',
        },
      },
    ]);
  });

  test('restoring the agent’s text takes the changes back', () => {
    page(states['claimed-by-you']);
    fireEvent.click(button('Edit text'));
    write(screen.getByRole('textbox', { name: 'Notice sent with the refund' }), EDITED_NOTICE);
    fireEvent.click(button('Restore the agent’s text'));
    fireEvent.click(button('Show changes'));
    arm();
    press(button('Refund €456.00'));
    expect(acts).toMatchObject([{ decision: { verdict: 'approved', changes: null } }]);
  });

  test('rejecting asks for a reason and a note, and needs a press of its own', () => {
    page(states['claimed-by-you']);
    arm();
    fireEvent.click(button('Don’t refund'));
    expect(acts).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'The facts are wrong' }));
    const note = screen.getByRole('textbox', { name: 'Note (optional)' });
    write(note, 'Only one charge was wrong.');
    fireEvent.keyDown(note, { key: 'Enter' });
    expect(acts).toEqual([]);
    arm();
    press(button('Don’t refund'));
    expect(acts).toMatchObject([
      {
        decision: {
          verdict: 'rejected',
          rejection: 'wrong-facts',
          note: 'Only one charge was wrong.',
          recommendation: 'rejected',
        },
      },
    ]);
  });

  test('Escape leaves what is being written, decides nothing and loses nothing', () => {
    page(states['claimed-by-you']);
    fireEvent.click(button('Don’t refund'));
    write(screen.getByRole('textbox', { name: 'Note (optional)' }), 'Half a thought');
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note (optional)' }), { key: 'Escape' });
    expect(screen.queryByRole('textbox', { name: 'Note (optional)' })).toBeNull();
    fireEvent.click(button('Don’t refund'));
    expect(screen.getByRole('textbox', { name: 'Note (optional)' })).toHaveValue('Half a thought');
    expect(acts).toEqual([]);
  });

  test('what changed while it was open has to be seen before anything is decided', () => {
    const { change } = page(states['claimed-by-you']);
    change(states['changed-while-open']);
    expect(screen.getByText(/Please use my other card/)).toBeVisible();
    arm();
    press(button('Refund €456.00'));
    expect(acts).toEqual([]);
    fireEvent.click(button('Go on deciding'));
    expect(acts).toEqual([{ type: 'see-changes' }]);
  });

  test('nobody approves their own proposal', () => {
    page(states['own-proposal']);
    expect(screen.queryByRole('button', { name: 'Refund €456.00' })).toBeNull();
    expect(button('Don’t refund')).toBeVisible();
  });

  test('what the host does not allow is not offered', () => {
    page({
      ...states['claimed-by-you'],
      can: {
        task: states['claimed-by-you'].can?.task ?? expect.unreachable(),
        handoff: permissions({ reject: refuse('not-allowed', 'Not you.') }),
      },
    });
    expect(screen.queryByRole('button', { name: 'Don’t refund' })).toBeNull();
  });

  test.each(['sending', 'offline'] as const)('%s holds every decision back, and says why', (key) => {
    page(states[key]);
    arm();
    const approve = button('Refund €456.00');
    press(approve);
    expect(acts).toEqual([]);
    expect(approve).toHaveAttribute('aria-disabled', 'true');
    expect(approve).toHaveAccessibleDescription(/\S/);
  });

  test.each(['claimed-by-other', 'awaiting-second-approver', 'decided', 'decided-elsewhere'] as const)(
    '%s offers no decision',
    (key) => {
      page(states[key]);
      expect(screen.queryByRole('button', { name: /^(Refund|Don’t|Edit refund)/ })).toBeNull();
    },
  );
});

describe('claiming', () => {
  test('an unclaimed entry is claimed, a lapsed claim is claimed again, and a claim is released', () => {
    const { change } = page(states.unclaimed);
    fireEvent.click(button('Claim'));
    change(states['claim-lapsed']);
    fireEvent.click(button('Claim again'));
    change(states['claimed-by-you']);
    fireEvent.click(button('Release'));
    expect(acts.map(({ type }) => type)).toEqual(['claim', 'claim', 'release']);
  });

  test('the focus stays in the panel when the button that was pressed goes away', () => {
    const { change } = page(states.unclaimed);
    button('Claim').focus();
    change(states['claimed-by-you']);
    expect(screen.getByRole('article')).toContainElement(
      document.activeElement instanceof HTMLElement ? document.activeElement : null,
    );
  });

  test('no focus moves when the panel appears or somebody else decides', () => {
    const { change } = page(states['claimed-by-you']);
    expect(document.body).toHaveFocus();
    change(states['decided-elsewhere']);
    expect(document.body).toHaveFocus();
  });
});

describe('what is being written', () => {
  test('a draft, a note and a summary survive a reload', () => {
    const first = page(states['claimed-by-you']);
    fireEvent.click(button('Edit text'));
    write(screen.getByRole('textbox', { name: 'Notice sent with the refund' }), EDITED_NOTICE);
    fireEvent.click(button(/Customer charged three times/));
    write(screen.getByRole('textbox', { name: 'Summary in one line' }), 'Charged three times');
    first.unmount();

    const { container } = page(states['claimed-by-you']);
    expect(container.querySelector('[data-part="draft"] ins')).toHaveTextContent('Two refunds of €228.00');
    fireEvent.click(button(/Customer charged three times/));
    expect(screen.getByRole('textbox', { name: 'Summary in one line' })).toHaveValue('Charged three times');
    expect(acts).toEqual([]);
  });

  test.each(['claim-lapsed', 'decided-elsewhere', 'refused'] as const)(
    'it is kept when it comes to %s',
    (key) => {
      const { change, container } = page(states['claimed-by-you']);
      fireEvent.click(button('Edit text'));
      write(screen.getByRole('textbox', { name: 'Notice sent with the refund' }), EDITED_NOTICE);
      change(states[key]);
      expect(container.querySelector('[data-part="draft"]')).toHaveTextContent('Two refunds of €228.00');
    },
  );
});

describe('summary and facts', () => {
  test('the summary becomes a field, is saved as one line, and gives the focus back', () => {
    page(states['claimed-by-you']);
    fireEvent.click(button(/Customer charged three times/));
    const field = screen.getByRole('textbox', { name: 'Summary in one line' });
    expect(field).toHaveFocus();
    write(field, 'Charged three times,\nwants two back');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(acts).toEqual([{ type: 'edit-summary', summary: 'Charged three times, wants two back' }]);
    expect(button(/Customer charged three times/)).toHaveFocus();
  });

  test('a fact is corrected in place', () => {
    page(states['claimed-by-you']);
    fireEvent.click(button('Correct Due'));
    write(screen.getByRole('textbox', { name: 'Due' }), '2 × €228.00');
    fireEvent.click(button('Save'));
    expect(acts).toEqual([{ type: 'correct-field', field: 'Due', value: '2 × €228.00' }]);
  });

  test('what is looked back at cannot be edited', () => {
    page(states.decided);
    expect(screen.queryByRole('button', { name: /Correct|Customer charged/ })).toBeNull();
  });
});

test('a choice is answered with the option that was picked', () => {
  page(reviewVariants['claimed-by-you.choice'].model);
  fireEvent.click(screen.getByRole('radio', { name: /^Team, yearly/ }));
  arm();
  press(button('Switch to Team'));
  expect(acts).toMatchObject([
    { decision: { verdict: 'answered', option: 'team', digest: 'sha256:plan.team', recommendation: null } },
  ]);
});

test('a hidden character in what the agent passed on is shown', () => {
  const entry = refundAtDesk({ claim: MAYAS_CLAIM });
  const { task } = around(entry);
  page(
    reviewModel({
      key: 'claimed-by-you',
      task: { ...task, review: { ...task.review, fields: { Account: 'NW\u202e81402' } } },
      handoff: entry,
      until: MAYAS_CLAIM.until,
    }),
  );
  expect(within(screen.getByRole('region', { name: 'What we know' })).getByText('U+202E')).toBeVisible();
});
