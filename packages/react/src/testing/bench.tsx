import type { Viewer } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { act } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import type { DraftStorage } from '../drafts.js';
import { HandoffProvider } from '../provider.js';
import { ILSE, MORNING } from './happenings.js';
import { createTestClient } from './test-client.js';
import { createTestClock } from './test-clock.js';

const QUARTER = 250;

/** A client, a clock and what has to stand around a hook or a component. */
export function createBench(options: { readonly viewer?: Viewer; readonly drafts?: DraftStorage } = {}) {
  const clock = createTestClock(MORNING);
  const client = createTestClient(options.viewer ?? ILSE, clock);

  const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
    <HandoffProvider client={client} clock={clock} messages={en} drafts={options.drafts} timeZone="UTC">
      {children}
    </HandoffProvider>
  );

  const strictWrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
    <StrictMode>{wrapper({ children })}</StrictMode>
  );

  /** Lets time pass as a page would see it: whatever wakes is rendered before the next quarter of a second. */
  function pass(by: number): void {
    for (let left = by; left > 0; left -= QUARTER) {
      act(() => clock.advance(Math.min(left, QUARTER)));
    }
  }

  return { client, clock, wrapper, strictWrapper, pass };
}
