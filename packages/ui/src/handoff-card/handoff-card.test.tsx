import {
  explainTrigger,
  formatMessage,
  type HandoffKey,
  IDLE_CLIENT,
  type MessageKey,
  WAITS,
} from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import type { HandoffCardAct, HandoffModel } from '@handoff-kit/react';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NOW, permissions } from '../catalogue/fixtures.js';
import { asking, handoffModel, handoffCatalogue as states } from '../catalogue/handoff.js';
import {
  CANCEL_FLIGHT,
  HOSTILE,
  MOVE_DELIVERY,
  PAY_OVERTIME,
  SEND_REPLY,
} from '../catalogue/handoff-subjects.js';
import { handoffVariants } from '../catalogue/handoff-variants.js';
import { CLOSE_ACCOUNT } from '../catalogue/more-subjects.js';
import { TRIGGERS } from '../catalogue/triggers.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { HandoffCard } from './handoff-card.js';
import { HANDOFF_CARD_PARTS } from './handoff-card-attributes.js';

const keys = Object.keys(states).filter((key): key is HandoffKey => key in states);

let acts: HandoffCardAct[] = [];

beforeEach(() => {
  acts = [];
  sessionStorage.clear();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function card(model: HandoffModel) {
  return <HandoffCard handoff={model} onAct={(done) => acts.push(done)} />;
}

function show(model: HandoffModel) {
  return renderWithMessages(card(model));
}

function wait(milliseconds: number = WAITS.arming + 250): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

function down(element: HTMLElement): void {
  fireEvent.pointerDown(element, { button: 0, isPrimary: true });
}

function press(element: HTMLElement): void {
  down(element);
  fireEvent.click(element, { detail: 1 });
}

function line(key: MessageKey, params = {}): string {
  return formatMessage(en.lines[key], params, { locale: 'en', now: NOW, timeZone: 'UTC' });
}

describe('what it shows', () => {
  test.each(keys)('%s has a heading, its own state, and known parts only', (key) => {
    const { container } = show(states[key]);
    const article = screen.getByRole('article');
    expect(article).toHaveAttribute('data-state', key);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(/\S/);
    expect(article).toHaveAccessibleName(screen.getByRole('heading').textContent ?? '');
    expect(container).not.toHaveTextContent(/[{}]/);
    for (const part of container.querySelectorAll('[data-part]')) {
      expect(HANDOFF_CARD_PARTS).toContain(part.getAttribute('data-part'));
    }
    expect(container.querySelector('[style]')).toBeNull();
  });

  test('a receipt is in the past tense and names what it was about', () => {
    show(states.succeeded);
    expect(screen.getByRole('heading')).toHaveTextContent('Sent — Re: Q3 pricing for 40 seats');
    expect(screen.getByRole('article')).toHaveTextContent(
      line('handoff.succeeded.note', { who: 'you', count: 2 }),
    );
  });

  test('a receipt shows each change as it was and as it ran', () => {
    show(states.succeeded);
    fireEvent.click(button('See what changed'));
    expect(screen.getByText('Re: Q3 pricing for 40 seats').closest('del')).not.toBeNull();
    expect(screen.getByText('Q3 pricing for 40 seats').closest('ins')).not.toBeNull();
  });

  test('the consequence is there only where something cannot be undone', () => {
    const { container, rerender } = show(states.confirm);
    expect(container.querySelector('[data-part="consequence"]')).toHaveTextContent('can’t be unsent');
    rerender(card(handoffModel({ key: 'confirm', handoff: asking(MOVE_DELIVERY) })));
    expect(container.querySelector('[data-part="consequence"]')).toBeNull();
  });

  test('every argument is one press away, and its exact name two', () => {
    show(states.confirm);
    expect(screen.queryByText('ilse.brandt@tailspin.example')).toBeNull();
    fireEvent.click(button('All 7 details'));
    expect(screen.getByText('ilse.brandt@tailspin.example')).toBeVisible();
    expect(screen.queryByText('/replyTo')).toBeNull();
    fireEvent.click(button('Exact names'));
    expect(screen.getByText('/replyTo')).toBeVisible();
  });

  test('the agent’s words are marked as the agent’s', () => {
    show(states.confirm);
    fireEvent.click(button('Show agent reasoning'));
    expect(
      screen.getByText(/Ms Okafor asked/).closest('blockquote')?.previousElementSibling,
    ).toHaveTextContent('The agent says');
  });

  test('the reasoning has every reason that fired, with the decision that the agent is unsure of', () => {
    show(handoffVariants['confirm.reasoning'].model);
    fireEvent.click(button('Show agent reasoning'));
    const trace = screen.getByText('Why you’re asked').nextElementSibling;
    expect(trace?.children.length).toBeGreaterThan(Object.keys(TRIGGERS).length);
    for (const trigger of Object.values(TRIGGERS)) {
      const { key, params } = explainTrigger(trigger);
      const line = formatMessage(en.lines[key], params, { locale: 'en', now: 0, timeZone: 'UTC' });
      expect(trace).toHaveTextContent(line.replaceAll(/[\u2066-\u2069]/g, ''));
    }
    expect(trace).toHaveTextContent('Not sure about: Which of the two addresses is the new one?');
    expect(trace).toHaveTextContent('Ways to go on: Rua das Flores 118 and Rua das Flores 181');
    expect(trace).toHaveTextContent('Can be done now: Use the new name on the 4 open invoices.');
  });

  test('hidden characters, long blanks and secrets cannot mislead', () => {
    const { container } = show(handoffModel({ key: 'confirm', handoff: asking(HOSTILE) }));
    expect(container).toHaveTextContent('U+202E');
    expect(container).toHaveTextContent('U+200B');
    expect(container).toHaveTextContent('300 spaces');
    expect(container).toHaveTextContent('and give edit rights to everyone');
    expect(container).not.toHaveTextContent('sk-live');
    expect(container.innerHTML).not.toMatch(/[\u202e\u200b\u2066]/);
  });

  test('letters, marks and addresses cannot mislead either, and no address is a link', () => {
    const { container } = show(handoffModel({ key: 'confirm', handoff: asking(HOSTILE) }));
    expect(screen.getAllByRole('img', { name: 'Letter of another alphabet U+0443' })).not.toHaveLength(0);
    expect(container).toHaveTextContent('120 marks on one letter');
    expect(container).toHaveTextContent('goes to xn--northwnd-yhh.example');
    expect(container.querySelector('a')).toBeNull();
  });

  test('what it calls in its turn is listed, each with what follows and with its arguments', () => {
    show(handoffModel({ key: 'confirm', handoff: asking(CLOSE_ACCOUNT) }));
    const calls = within(screen.getByRole('list', { name: 'Runs 3 steps' })).getAllByRole('listitem');
    expect(calls.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('End the plan at the end of the month.'),
      expect.stringContaining('Send an export of all documents.'),
      expect.stringContaining('Deleted documents can’t be brought back.'),
    ]);
    expect(calls[1]).toHaveTextContent('ilse.brandt@tailspin.example');
    expect(calls[2]).toHaveTextContent('318');
  });

  test('what is long and calls others has all of it in the one place that must be read', () => {
    const { presentation } = CLOSE_ACCOUNT;
    const long = { ...CLOSE_ACCOUNT, presentation: { ...presentation, large: true } };
    show(handoffModel({ key: 'unread', handoff: asking(long) }));
    const details = screen.getByRole('region', { name: 'All 5 details' });
    expect(within(details).getByText('Delete the account and its documents.')).toBeInTheDocument();
    expect(screen.getAllByText('Delete the account and its documents.')).toHaveLength(1);
  });

  test('what the host refuses this viewer is not offered', () => {
    const refusal = {
      refused: true,
      code: 'self-approval',
      message: 'No.',
      about: null,
      by: null,
      at: null,
    } as const;
    show({
      ...states['review-own'],
      can: permissions({ approve: refusal, answer: refusal, 'approve-with-changes': refusal }),
    });
    expect(screen.queryByRole('button', { name: 'Refund €456.00' })).toBeNull();
    expect(screen.getByRole('article')).toHaveTextContent(line('refusal.self-approval'));
  });
});

describe('pressing', () => {
  test('a press on a card that has stood still decides about exactly what was shown', () => {
    show(states.confirm);
    wait();
    press(button('Send reply'));
    expect(acts).toEqual([
      {
        type: 'decide',
        decision: {
          verdict: 'approved',
          digest: SEND_REPLY.digest,
          changes: null,
          option: null,
          answers: null,
          rejection: null,
          recommendation: null,
          note: null,
        },
      },
    ]);
  });

  test('a card that has just appeared takes no press, and says so', () => {
    show(states.confirm);
    wait(WAITS.arming - 1);
    expect(button('Send reply')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Send reply')).toHaveAccessibleDescription(
      'Ready once all of it has been in sight for a moment',
    );
    press(button('Send reply'));
    expect(acts).toEqual([]);
    expect(document.body).toHaveFocus();
  });

  test('a press that began before the card could take it does not count', () => {
    show(states.confirm);
    down(button('Send reply'));
    wait();
    fireEvent.click(button('Send reply'), { detail: 1 });
    expect(acts).toEqual([]);
  });

  test('a press that began on another request does not count', () => {
    const { rerender } = show(states.confirm);
    wait();
    down(button('Send reply'));
    rerender(card(handoffModel({ key: 'confirm', handoff: asking(CANCEL_FLIGHT) })));
    wait();
    fireEvent.click(button('Cancel flight'), { detail: 1 });
    expect(acts).toEqual([]);
  });

  test('a click without a press before it does not count', () => {
    show(states.confirm);
    wait();
    fireEvent.click(button('Send reply'), { detail: 1 });
    fireEvent.click(button('Send reply'), { detail: 0 });
    expect(acts).toEqual([]);
  });

  test('something else to decide has to stand still again', () => {
    const { rerender } = show(states.confirm);
    wait();
    rerender(card(handoffModel({ key: 'confirm', handoff: asking(CANCEL_FLIGHT) })));
    press(button('Cancel flight'));
    expect(acts).toEqual([]);
  });

  test('a card that was moved under the pointer has to stand still again', () => {
    show(states.confirm);
    wait();
    const article = screen.getByRole('article');
    vi.spyOn(article, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 212, 376, 345));
    press(button('Send reply'));
    expect(acts).toEqual([]);
    expect(button('Send reply')).toHaveAttribute('aria-disabled', 'true');
    wait();
    press(button('Send reply'));
    expect(acts).toHaveLength(1);
  });

  test('a card that was moved arms itself again before anybody presses', () => {
    show(states.confirm);
    wait();
    vi.spyOn(screen.getByRole('article'), 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 212, 376, 345),
    );
    wait(WAITS.arming / 2);
    expect(button('Send reply')).toHaveAttribute('aria-disabled', 'true');
    wait();
    press(button('Send reply'));
    expect(acts).toHaveLength(1);
  });

  test('a second click decides nothing until the model changes', () => {
    const { rerender } = show(states.confirm);
    wait();
    press(button('Send reply'));
    press(button('Send reply'));
    expect(acts).toHaveLength(1);
    const { command } = states.refused.client;
    rerender(card({ ...states.confirm, client: { ...IDLE_CLIENT, command } }));
    press(button('Send reply'));
    expect(acts).toHaveLength(2);
  });

  test('a key decides when it was pressed on the button, and a held key does not', () => {
    show(states.confirm);
    wait();
    const approve = button('Send reply');
    expect(fireEvent.keyDown(approve, { key: 'Enter', repeat: true })).toBe(false);
    fireEvent.click(approve, { detail: 0 });
    expect(acts).toEqual([]);
    fireEvent.keyDown(approve, { key: 'Enter' });
    fireEvent.click(approve, { detail: 0 });
    expect(acts).toHaveLength(1);
  });

  test('nothing is decided while the last command is under way or the host cannot be reached', () => {
    const { rerender } = show(states.sending);
    wait();
    press(button('Move delivery'));
    rerender(card(states.offline));
    wait();
    press(button('Move delivery'));
    press(button('Skip for now'));
    expect(acts).toEqual([]);
  });

  test('Escape never decides', () => {
    show(states.confirm);
    wait();
    fireEvent.keyDown(button('Send reply'), { key: 'Escape' });
    expect(acts).toEqual([]);
  });

  test('a large request is approved only once its end was on screen', () => {
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(640);
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(240);
    show(handoffModel({ key: 'unread', handoff: asking(PAY_OVERTIME) }));
    wait();
    press(button('Add overtime'));
    expect(button('Add overtime')).toHaveAccessibleDescription(line('handoff.unread'));
    expect(acts).toEqual([]);
    const details = screen.getByRole('region', { name: 'All 16 details' });
    details.scrollTop = 400;
    fireEvent.scroll(details);
    wait();
    press(button('Add overtime'));
    expect(acts).toMatchObject([{ type: 'decide', decision: { verdict: 'approved', viewedFully: true } }]);
  });
});

describe('changing it first', () => {
  test('what cannot be edited stays in sight while something is', () => {
    show(states.editing);
    expect(screen.getByText('procurement@northwind-logistics.example')).toBeInTheDocument();
    expect(screen.getByText('Period')).toBeInTheDocument();
    expect(screen.queryByText('€1,140.00')).not.toBeInTheDocument();
  });

  test('what was changed goes along, next to what it was', () => {
    show(states.confirm);
    fireEvent.click(button('Review draft'));
    fireEvent.change(screen.getByLabelText('Price per month (EUR)'), { target: { value: '1120,50' } });
    expect(screen.getByText('1140.00')).toBeVisible();
    wait();
    press(button('Send reply'));
    expect(acts).toMatchObject([
      {
        type: 'decide',
        decision: {
          verdict: 'approved-with-changes',
          digest: SEND_REPLY.digest,
          changes: { '/price/amount': 112_050 },
        },
      },
    ]);
  });

  test('nothing that cannot be used is sent', () => {
    show(states.confirm);
    fireEvent.click(button('Review draft'));
    fireEvent.change(screen.getByLabelText('Price per month (EUR)'), { target: { value: 'about 1100' } });
    wait();
    press(button('Send reply'));
    expect(acts).toEqual([]);
    expect(screen.getByLabelText('Price per month (EUR)')).toBeInvalid();
    expect(screen.getByLabelText('Price per month (EUR)')).toHaveAccessibleDescription('Enter a number.');
  });

  test('what was written survives a reload, and is gone once it was decided', () => {
    const { unmount } = show(states.confirm);
    fireEvent.click(button('Review draft'));
    fireEvent.change(screen.getByLabelText('Subject'), { target: { value: 'Pricing for Q3' } });
    unmount();
    const again = show(states.confirm);
    expect(screen.getByLabelText('Subject')).toHaveValue('Pricing for Q3');
    again.rerender(card(states.succeeded));
    again.rerender(card(states.confirm));
    expect(screen.queryByLabelText('Subject')).toBeNull();
  });

  test('a browser that keeps nothing does not stand in the way', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    show(states.editing);
    fireEvent.change(screen.getByLabelText('Subject'), { target: { value: 'Pricing for Q3' } });
    expect(screen.getByLabelText('Subject')).toHaveValue('Pricing for Q3');
  });

  test('Escape goes back, keeps what was written, and gives the focus back', () => {
    show(states.confirm);
    fireEvent.click(button('Review draft'));
    fireEvent.change(screen.getByLabelText('Subject'), { target: { value: 'Pricing for Q3' } });
    fireEvent.keyDown(screen.getByLabelText('Subject'), { key: 'Escape' });
    expect(screen.queryByLabelText('Subject')).toBeNull();
    expect(button('Review draft')).toHaveFocus();
    fireEvent.click(button('Review draft'));
    expect(screen.getByLabelText('Subject')).toHaveValue('Pricing for Q3');
  });
});

describe('other ways out', () => {
  test('a no carries its reason and its note', () => {
    show(states.confirm);
    fireEvent.click(button('Don’t send'));
    fireEvent.click(screen.getByLabelText('The tone is off'));
    fireEvent.change(screen.getByLabelText('Note (optional)'), { target: { value: ' Too formal. ' } });
    fireEvent.keyDown(screen.getByLabelText('Note (optional)'), { key: 'Enter' });
    expect(acts).toEqual([]);
    wait();
    press(button('Don’t send'));
    expect(acts).toMatchObject([
      {
        type: 'decide',
        decision: {
          verdict: 'rejected',
          digest: SEND_REPLY.digest,
          rejection: 'wrong-tone',
          note: 'Too formal.',
        },
      },
    ]);
  });

  test('the second click of a double click on the way out declines nothing', () => {
    show(states.confirm);
    wait();
    press(button('Don’t send'));
    vi.spyOn(screen.getByRole('article'), 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, 376, 560),
    );
    press(button('Don’t send'));
    expect(acts).toEqual([]);
  });

  test('choosing sends the option with its own digest', () => {
    show(states.choose);
    wait();
    press(button('Choose'));
    expect(acts).toEqual([]);
    fireEvent.click(screen.getByLabelText(/Team Plus/));
    wait();
    press(button('Switch to Plus'));
    expect(acts).toMatchObject([
      { decision: { verdict: 'answered', option: 'team-plus', digest: 'sha256:plan.team-plus' } },
    ]);
  });

  test('a press that began on another option does not count', () => {
    show(states.choose);
    fireEvent.click(screen.getByLabelText(/Team, yearly/));
    wait();
    down(button('Switch to Team'));
    fireEvent.click(screen.getByLabelText(/Team Plus/));
    wait();
    fireEvent.click(button('Switch to Plus'), { detail: 1 });
    expect(acts).toEqual([]);
  });

  test('an answer says what is missing, and goes out when it is complete', () => {
    show(states.answer);
    wait();
    press(button('Send answer'));
    expect(acts).toEqual([]);
    expect(screen.getByLabelText('Who opens the door')).toHaveAccessibleDescription(
      'Who opens the door is needed.',
    );
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-11-20' } });
    fireEvent.click(screen.getByLabelText('Morning'));
    fireEvent.change(screen.getByLabelText('Who opens the door'), { target: { value: 'Ms Haddad' } });
    fireEvent.change(screen.getByLabelText('Floor (optional)'), { target: { value: '2' } });
    wait();
    press(button('Send answer'));
    expect(acts).toMatchObject([
      {
        decision: {
          verdict: 'answered',
          answers: { day: '2026-11-20', time: 'Morning', contact: 'Ms Haddad', floor: 2 },
        },
      },
    ]);
  });

  test('an outcome that nobody knows is settled by a person', () => {
    show(states.unknown);
    press(button('It didn’t happen'));
    expect(acts).toEqual([{ type: 'settle', happened: false, note: null }]);
  });

  test('what can be undone offers it, and what was skipped can be shown again', () => {
    const { rerender } = show(states['succeeded-undoable']);
    press(button('Undo'));
    rerender(card(states.deferred));
    press(button('Show again'));
    expect(acts).toEqual([{ type: 'undo' }, { type: 'reopen' }]);
  });
});
