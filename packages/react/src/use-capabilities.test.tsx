import { type CapabilityMatrix, type Client, capabilities, refuse, SUPPORT_POLICY } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { HandoffProvider } from './provider.js';
import { ILSE, MORNING } from './testing/happenings.js';
import { createTestClient } from './testing/test-client.js';
import { createTestClock } from './testing/test-clock.js';
import { useCapabilities } from './use-capabilities.js';

const MATRIX = capabilities(SUPPORT_POLICY, [
  { type: 'order.note', reversibility: 'reversible', audience: 'self' },
]);

type Heard = CapabilityMatrix | ReturnType<typeof refuse>;

function start() {
  const clock = createTestClock(MORNING);
  const waiting: ((heard: Heard) => void)[] = [];
  const base = createTestClient(ILSE, clock);
  const ask = () => new Promise<Heard>((resolve) => waiting.push(resolve));
  const client: Client = Object.assign(base, { ask });
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
    <HandoffProvider client={client} clock={clock} messages={en} timeZone="UTC">
      {children}
    </HandoffProvider>
  );
  const { result } = renderHook(() => useCapabilities(), { wrapper });
  const answer = (heard: Heard) => act(async () => waiting.shift()?.(heard));
  return { clock, waiting, result, answer };
}

describe('what the agent may do', () => {
  it('is asked for once, and known from then on', async () => {
    const { result, answer, waiting } = start();
    expect(result.current).toMatchObject({ view: { key: 'loading' }, asking: true });
    expect(result.current.viewer.kind).toBe('user');
    await answer(MATRIX);
    expect(result.current).toMatchObject({
      view: { key: 'ready', matrix: MATRIX, at: MORNING },
      asking: false,
    });
    expect(waiting).toHaveLength(0);
  });

  it('stays as it was, and says so, when it cannot be read again', async () => {
    const { result, answer, clock } = start();
    await answer(MATRIX);
    act(() => clock.advance(60_000));
    act(() => result.current.onAct({ type: 'refresh' }));
    expect(result.current).toMatchObject({ view: { key: 'ready' }, asking: true });
    await answer(refuse('offline', 'The host was not reached.'));
    expect(result.current.view).toMatchObject({ key: 'offline', matrix: MATRIX, at: MORNING });
    act(() => result.current.refresh());
    await answer(refuse('storage', 'The log could not be read.'));
    expect(result.current.view).toMatchObject({ key: 'refused', matrix: MATRIX, at: MORNING });
  });

  it('is not asked for twice at a time', async () => {
    const { result, answer, waiting } = start();
    act(() => result.current.refresh());
    expect(waiting).toHaveLength(1);
    await answer(MATRIX);
    act(() => result.current.refresh());
    expect(waiting).toHaveLength(1);
  });
});
