import { refuse } from '@handoff-kit/core';
import type { ReviewModel } from '@handoff-kit/react';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MINUTE, NOW } from '../catalogue/fixtures.js';
import { reviewModel, reviewCatalogue as states } from '../catalogue/review.js';
import { COMPLAINT_OWNERS, complaintTask } from '../catalogue/review-tasks.js';
import { reviewVariants } from '../catalogue/review-variants.js';
import { acts, button, page, startOver, write } from './testing/panel-page.js';

beforeEach(startOver);

afterEach(() => {
  vi.useRealTimers();
});

describe('taking over', () => {
  test('it is taken with a promised time, or none', () => {
    page(reviewVariants['unclaimed.take-over'].model);
    fireEvent.click(button('Take over'));
    write(screen.getByRole('combobox', { name: 'Promise an update by' }), 'none');
    fireEvent.click(button('Take over'));
    expect(acts).toEqual([
      { type: 'take', updateBy: NOW + 8 * MINUTE },
      { type: 'take', updateBy: null },
    ]);
  });

  test('the person talks to the customer and leaves notes for the team, each by its own button', () => {
    page(states['with-you']);
    fireEvent.click(button('Use the agent’s draft'));
    const message = screen.getByRole('textbox', { name: 'Message to Ilse Brandt' });
    write(message, 'Hello Ilse, I have it now.');
    fireEvent.keyDown(message, { key: 'Enter' });
    fireEvent.click(button('Send message'));
    fireEvent.click(screen.getByRole('radio', { name: 'Only the team' }));
    write(screen.getByRole('textbox', { name: 'Note for the team' }), 'Covered up to 5,000.');
    fireEvent.click(button('Save note'));
    expect(acts).toEqual([
      { type: 'send-message', text: 'Hello Ilse, I have it now.', audience: 'everyone' },
      { type: 'send-message', text: 'Covered up to 5,000.', audience: 'staff' },
    ]);
  });

  test('a message is forgotten once it was accepted, and kept where it was refused', () => {
    const model = states['with-you'];
    const { change } = page(model);
    const during = (state: ReviewModel['client']['command']): ReviewModel => ({
      ...model,
      client: { ...model.client, command: state },
    });
    const field = () => screen.getByRole('textbox', { name: 'Message to Ilse Brandt' });
    write(field(), 'Hello Ilse.');
    fireEvent.click(button('Send message'));
    change(during({ state: 'sending', what: 'send-message' }));
    change(during({ state: 'refused', refusal: refuse('storage', 'Not saved.') }));
    expect(field()).toHaveValue('Hello Ilse.');
    change(during({ state: 'idle' }));
    fireEvent.click(button('Send message'));
    change(during({ state: 'sending', what: 'send-message' }));
    change(during({ state: 'idle' }));
    expect(field()).toHaveValue('');
  });

  test('it is promised, handed back with a note, or finished with what came of it', () => {
    page(states['with-you']);
    fireEvent.click(button('Promise update…'));
    write(screen.getByRole('combobox', { name: 'Promise an update by' }), '60');
    fireEvent.click(button('Promise update'));
    fireEvent.click(button('Hand back…'));
    write(screen.getByRole('textbox', { name: 'What should the agent know?' }), 'Ask for the invoice.');
    fireEvent.click(button('Hand back'));
    fireEvent.click(button('Finish…'));
    expect(button('Finish task')).toHaveAttribute('aria-disabled', 'true');
    write(screen.getByRole('textbox', { name: 'What came of it?' }), 'Paid €2,840.00.');
    fireEvent.click(button('Finish task'));
    expect(acts).toEqual([
      { type: 'promise', updateBy: Date.UTC(2026, 10, 18, 15, 5) },
      { type: 'hand-back', note: 'Ask for the invoice.' },
      { type: 'finish', result: 'Paid €2,840.00.' },
    ]);
  });

  test('who has taken it is told to the one who comes later', () => {
    const { container } = page(reviewVariants['decided-elsewhere.taken'].model);
    expect(container.querySelector('[data-part="bar"]')).toHaveTextContent('Tomás Novak has taken this over');
    fireEvent.click(button('Back to the queue'));
    expect(acts).toEqual([{ type: 'close' }]);
  });

  test('a promise that was missed is said as late', () => {
    const task = complaintTask({ ...COMPLAINT_OWNERS.maya, updateBy: NOW - 3 * MINUTE });
    const { container } = page(reviewModel({ key: 'with-you', task, handoff: null }));
    expect(container.querySelector('[data-part="bar"]')).toHaveTextContent(
      'Update was promised for 1:59 PM, 3 minutes ago.',
    );
  });
});
