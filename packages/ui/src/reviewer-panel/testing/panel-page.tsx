import { type Client, refuse, WAITS } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { HandoffProvider, type ReviewAct, type ReviewModel } from '@handoff-kit/react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { MAYA } from '../../catalogue/fixtures.js';
import { ReviewerPanel } from '../reviewer-panel.js';

const client: Client = {
  viewer: MAYA,
  send: async () => refuse('offline', 'No host in this test.'),
  sendToAccount: async () => refuse('offline', 'No host in this test.'),
  ask: async () => refuse('offline', 'No host in this test.'),
  subscribe: () => () => {},
};

/** What was done on every page of the current test. */
export const acts: ReviewAct[] = [];

const kept = new Map<string, string>();

const drafts = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
};

/** Forgets what earlier tests did and wrote, and takes the clock. */
export function startOver(): void {
  acts.length = 0;
  kept.clear();
  vi.useFakeTimers();
}

/** A page with one panel. Its unsent texts outlive it, as they outlive a reload. */
export function page(model: ReviewModel) {
  const storage = { ...drafts };
  const tree = (review: ReviewModel): ReactNode => (
    <HandoffProvider client={client} messages={en} timeZone="UTC" drafts={storage}>
      <ReviewerPanel review={review} onAct={(done) => acts.push(done)} />
    </HandoffProvider>
  );
  const { rerender, unmount, container } = render(tree(model));
  return { container, unmount, change: (next: ReviewModel) => rerender(tree(next)) };
}

/** The button with this name. */
export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

/** Presses with a pointer, as a person does. */
export function press(element: HTMLElement): void {
  fireEvent.pointerDown(element, { button: 0, isPrimary: true });
  fireEvent.click(element, { detail: 1 });
}

/** Lets the panel be in sight for long enough. */
export function arm(): void {
  act(() => {
    vi.advanceTimersByTime(WAITS.arming + 250);
  });
}

/** Puts a text into a field. */
export function write(element: HTMLElement, text: string): void {
  fireEvent.change(element, { target: { value: text } });
}
