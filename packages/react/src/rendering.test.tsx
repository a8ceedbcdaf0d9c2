import type { HandoffKey } from '@handoff-kit/core';
import { act, render, renderHook, screen } from '@testing-library/react';
import { memo, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { createBench } from './testing/bench.js';
import { actor, decided, ILSE, MORNING, opened, proposed, working } from './testing/happenings.js';
import { useHandoff } from './use-handoff.js';
import { useHandoffs } from './use-handoffs.js';
import { useOwnership } from './use-ownership.js';
import { useSelection } from './use-selection.js';
import { useStatus } from './use-status.js';
import { useTask } from './use-task.js';

type Count = (what: string) => void;

function createCounter() {
  const counts = new Map<string, number>();
  return {
    count: (what: string) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    /** What was rendered since the last time this was asked. */
    take() {
      const taken = Object.fromEntries(counts);
      counts.clear();
      return taken;
    },
  };
}

const Handoff = memo(function Handoff({
  task,
  id,
  count,
}: {
  task: string;
  id: string;
  count: Count;
}): ReactNode {
  const handoff = useHandoff(task, id);
  count(`${task} ${id}`);
  return <p>{handoff?.view.key ?? 'nothing'}</p>;
});

const Status = memo(function Status({ task, count }: { task: string; count: Count }): ReactNode {
  const status = useStatus(task);
  count(`${task} status`);
  return <p>{status?.view.key ?? 'nothing'}</p>;
});

const Ownership = memo(function Ownership({ task, count }: { task: string; count: Count }): ReactNode {
  const ownership = useOwnership(task);
  count(`${task} ownership`);
  return <p>{ownership?.view.key ?? 'nothing'}</p>;
});

describe('what is rendered again', () => {
  it('after one event is only what shows the part that changed, among a thousand tasks', () => {
    const { client, wrapper } = createBench();
    const { count, take } = createCounter();
    const tasks = Array.from({ length: 1_000 }, (_, index) => `t-${index}`);
    for (const task of tasks) {
      client.append(task, opened(task), proposed('first'), proposed('second'));
    }
    render(
      <>
        {tasks.map((task) => (
          <Handoff key={task} task={task} id="first" count={count} />
        ))}
        <Handoff task="t-7" id="second" count={count} />
        <Status task="t-7" count={count} />
        <Ownership task="t-7" count={count} />
      </>,
      { wrapper },
    );
    expect(client.opened()).toBe(1_000);
    take();
    act(() => client.append('t-7', decided('second', 'approved', actor(ILSE))));
    expect(take()).toEqual({ 't-7 second': 1, 't-7 status': 1, 't-7 ownership': 1 });
    act(() => client.append('t-7', 'hidden'));
    expect(take()).toEqual({});
  });

  it('after a tick is only what the time has changed', () => {
    const { client, wrapper, pass } = createBench();
    const { count, take } = createCounter();
    const expiresAt = MORNING + 90_000;
    client.append('a', opened('a'), proposed('soon', { expiresAt }), proposed('late'));
    client.append('b', opened('b'), working('Reading the invoice'));
    render(
      <>
        <Handoff task="a" id="soon" count={count} />
        <Handoff task="a" id="late" count={count} />
        <Status task="a" count={count} />
        <Ownership task="a" count={count} />
        <Status task="b" count={count} />
      </>,
      { wrapper },
    );
    take();
    pass(9_000);
    expect(take()).toEqual({ 'b status': 9 });
    pass(2_000);
    expect(take()).toEqual({ 'b status': 2 });
    expect(screen.getByText('working-long')).toBeVisible();
    pass(13_000);
    expect(take()).toEqual({ 'b status': 13 });
    pass(8_000);
    expect(take()).toEqual({ 'a soon': 3, 'b status': 8 });
    expect(screen.getByText('expiring')).toBeVisible();
    pass(60_000);
    const ticked = take();
    expect(ticked['a late']).toBeUndefined();
    expect(ticked['a status']).toBe(1);
    expect(screen.getByText('expired')).toBeVisible();
  });

  it('after a reconnect that brought nothing new is nothing', () => {
    const { client, wrapper } = createBench();
    const { count, take } = createCounter();
    client.append('a', opened('a'), proposed('first'));
    render(
      <>
        <Handoff task="a" id="first" count={count} />
        <Status task="a" count={count} />
      </>,
      { wrapper },
    );
    take();
    act(() => client.restart());
    expect(take()).toEqual({});
  });
});

describe('the shared clock', () => {
  it('has one timer for everybody, and none while nothing can change', () => {
    const { client, clock, wrapper } = createBench();
    client.append('a', opened('a'), proposed('first'), proposed('second'), working('Reading the invoice'));
    const { count } = createCounter();
    const { unmount } = render(
      <>
        <Handoff task="a" id="first" count={count} />
        <Handoff task="a" id="second" count={count} />
        <Status task="a" count={count} />
      </>,
      { wrapper },
    );
    expect(clock.timers()).toBe(1);
    unmount();
    expect(clock.timers()).toBe(0);
  });
});

describe('a hook of a task', () => {
  it('gives nothing until the task is known, and says why it never will be', () => {
    const { client, wrapper } = createBench();
    const { result } = renderHook(() => ({ task: useTask('a'), status: useStatus('a') }), {
      wrapper,
    });
    expect(result.current.task.state).toBe('loading');
    expect(result.current.status).toBeNull();
    const refusal = {
      refused: true,
      code: 'not-found',
      message: 'There is no such task.',
      about: null,
      by: null,
      at: null,
    } as const;
    act(() => client.report({ kind: 'missing', refusal }));
    expect(result.current.task).toMatchObject({ state: 'missing', refusal });
    act(() => client.append('a', opened('a')));
    expect(result.current.status?.view.key).toBe('idle');
  });

  it('lists handoffs with the open ones first', () => {
    const { client, wrapper } = createBench();
    client.append('a', opened('a'), proposed('first'), proposed('second'), proposed('third'));
    const { result } = renderHook(() => useHandoffs('a'), { wrapper });
    expect(result.current).toEqual(['first', 'second', 'third']);
    const before = result.current;
    act(() => client.append('a', working('Reading the invoice')));
    expect(result.current).toBe(before);
    act(() => client.append('a', decided('first', 'rejected', actor(ILSE))));
    expect(result.current).toEqual(['second', 'third', 'first']);
  });

  it('follows another task when it is given one', async () => {
    const { client, wrapper } = createBench();
    client.append('a', opened('a'), working('Reading the invoice'));
    client.append('b', opened('b'));
    const { result, rerender } = renderHook(({ task }) => useStatus(task)?.view.key, {
      initialProps: { task: 'a' },
      wrapper,
    });
    expect(result.current).toBe('working');
    rerender({ task: 'b' });
    expect(result.current).toBe('idle');
    await act(async () => undefined);
    expect(client.subscribed()).toBe(1);
  });

  it('reads any value, also one that depends on the time', () => {
    const { client, wrapper, pass } = createBench();
    client.append('a', opened('a'), proposed('first', { expiresAt: MORNING + 90_000 }));
    let renders = 0;
    const { result } = renderHook(
      () => {
        renders += 1;
        return useSelection('a', (snapshot, now) =>
          snapshot.state === 'ready'
            ? snapshot.task.handoffs.filter((one) => one.expiresAt > now).length
            : null,
        );
      },
      { wrapper },
    );
    expect(result.current).toBe(1);
    const before = renders;
    pass(80_000);
    expect(renders).toBe(before);
    pass(11_000);
    expect(result.current).toBe(0);
  });

  it('subscribes once in strict mode', async () => {
    const { client, strictWrapper } = createBench();
    client.append('a', opened('a'));
    const { unmount } = renderHook(() => useStatus('a'), { wrapper: strictWrapper });
    await act(async () => undefined);
    expect([client.opened(), client.subscribed()]).toEqual([1, 1]);
    unmount();
    await act(async () => undefined);
    expect(client.subscribed()).toBe(0);
  });

  it('comes back from a gap with everything', () => {
    const { client, wrapper } = createBench();
    client.append('a', opened('a'));
    const { result } = renderHook((): HandoffKey | undefined => useHandoff('a', 'first')?.view.key, {
      wrapper,
    });
    client.lose('a', proposed('first'));
    act(() => client.append('a', working('Reading the invoice')));
    expect(result.current).toBe('confirm');
    expect([client.opened(), client.subscribed()]).toEqual([2, 1]);
  });
});
