import { act, render, renderHook, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAnnounce } from './provider.js';
import { createBench } from './testing/bench.js';
import { useAnnouncement } from './use-announcement.js';

function lines(role: 'status' | 'alert'): string[] {
  return [...screen.getByRole(role).children].map(({ textContent }) => textContent ?? '');
}

const QUEUED: { readonly state: string | null; readonly text: string | null } = {
  state: 'queued',
  text: 'You are in the queue.',
};

function start(strict = false) {
  const bench = createBench();
  const { result, rerender } = renderHook(
    ({ state, text }: typeof QUEUED) => {
      useAnnouncement(state, { task: 'a', text });
      return useAnnounce();
    },
    {
      initialProps: QUEUED,
      wrapper: strict ? bench.strictWrapper : bench.wrapper,
    },
  );
  return { ...bench, announce: result.current, rerender };
}

describe('the live region', () => {
  it('is there, empty and unseen, before anything is said', () => {
    const { wrapper } = createBench();
    render(<p>Content</p>, { wrapper });
    for (const role of ['status', 'alert'] as const) {
      const region = screen.getByRole(role);
      expect(region).toBeEmptyDOMElement();
      expect(region).toHaveStyle({ position: 'absolute', overflow: 'hidden' });
      expect(region).toHaveAttribute('lang', 'en');
    }
  });

  it('says at most one thing in five seconds for each task, and then only the latest', () => {
    const { announce, pass } = start();
    announce({ task: 'a', text: 'Asking Billing.' });
    announce({ task: 'a', text: 'You are third.' });
    announce({ task: 'a', text: 'You are second.' });
    announce({ task: 'b', text: 'Sent.' });
    expect(lines('status')).toEqual(['Asking Billing.', 'Sent.']);
    pass(5_250);
    expect(lines('status')).toEqual(['Asking Billing.', 'Sent.', 'You are second.']);
    pass(2_000);
    expect(lines('status')).toEqual(['You are second.']);
    pass(7_000);
    expect(lines('status')).toEqual([]);
  });

  it('does not say the same thing again while it may still be read', () => {
    const { announce, pass } = start();
    announce({ task: 'a', text: 'You are second.' });
    announce({ task: 'a', text: 'You are third.' });
    announce({ task: 'a', text: 'You are second.' });
    pass(6_000);
    expect(lines('status')).toEqual(['You are second.']);
  });

  it('says what is urgent at once, in the other region, and once', () => {
    const { announce } = start();
    announce({ task: 'a', text: 'Asking Billing.' });
    announce({ task: 'a', text: 'It expired.', urgent: true });
    announce({ task: 'a', text: 'It expired.', urgent: true });
    announce({ task: 'a', text: 'It failed.', urgent: true });
    expect(lines('alert')).toEqual(['It expired.', 'It failed.']);
    expect(lines('status')).toEqual(['Asking Billing.']);
  });

  it('says nothing that waited once something urgent was said of the same task', () => {
    const { announce, pass } = start();
    announce({ task: 'a', text: 'Approved.' });
    announce({ task: 'a', text: 'Running.' });
    announce({ task: 'a', text: 'It failed.', urgent: true });
    pass(6_000);
    expect(lines('alert')).toEqual(['It failed.']);
    expect(lines('status')).toEqual(['Approved.']);
  });

  it.each([false, true])(
    'tells of a change of state, not of the state at first (strict mode: %s)',
    (strict) => {
      const { rerender } = start(strict);
      expect(lines('status')).toEqual([]);
      rerender({ state: 'person', text: 'Maya Rao has it.' });
      expect(lines('status')).toEqual(['Maya Rao has it.']);
    },
  );

  it('stays silent when the same state comes back, or only its words have moved on', () => {
    const { rerender, pass } = start();
    rerender({ state: null, text: null });
    rerender(QUEUED);
    rerender({ state: 'queued', text: 'You are in the queue, about 4 minutes.' });
    pass(10_000);
    expect(lines('status')).toEqual([]);
  });

  it('is not needed by a component that is used on its own', () => {
    const { result } = renderHook(() => useAnnounce());
    expect(() => act(() => result.current({ task: 'a', text: 'Sent.' }))).not.toThrow();
  });
});
