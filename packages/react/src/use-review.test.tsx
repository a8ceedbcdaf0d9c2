import { refuse } from '@handoff-kit/core';
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createBench } from './testing/bench.js';
import {
  actor,
  claimed,
  ILSE,
  MAYA,
  MORNING,
  opened,
  proposed,
  queueEntry,
  TOM,
} from './testing/happenings.js';
import { useReview } from './use-review.js';
import { useReviewQueue } from './use-review-queue.js';

function start(handoff: string | null = 'first') {
  const bench = createBench({ viewer: MAYA });
  bench.client.append('a', opened('a'), proposed('first', { route: 'desk' }));
  const { result } = renderHook(
    () => useReview('a', handoff === null ? { kind: 'ownership' } : { kind: 'handoff', handoff }),
    { wrapper: bench.wrapper },
  );
  const current = () => {
    if (!result.current) {
      throw new Error('The entry is not known.');
    }
    return result.current;
  };
  return { ...bench, current };
}

describe('an entry of the queue', () => {
  it('is claimed, lapses with the time and says so', async () => {
    const { client, current, pass } = start();
    expect(current().view.key).toBe('unclaimed');
    act(() => void current().claim());
    expect(current().view).toMatchObject({ key: 'sending', what: 'claim' });
    await act(async () => client.sent[0]?.accept(3));
    act(() => client.append('a', claimed('first', actor(MAYA), MORNING + 120_000, 1)));
    expect(current().view.key).toBe('claimed-by-you');
    pass(121_000);
    expect(current().view.key).toBe('claim-lapsed');
  });

  it('tells when the person writes something new while it is open, until that is seen', async () => {
    const { client, current } = start();
    act(() => client.append('a', claimed('first', actor(MAYA), MORNING + 120_000, 1)));
    expect(current().view.key).toBe('claimed-by-you');
    const said = { type: 'input.added', data: { text: 'It was charged on both cards.' } } as const;
    act(() => client.append('a', { by: actor(ILSE), fact: said }));
    expect(current().view.key).toBe('changed-while-open');
    await act(async () => void current().onAct({ type: 'see-changes' }));
    expect(current().view.key).toBe('claimed-by-you');
  });

  it('held by somebody else shows who', () => {
    const { client, current } = start();
    act(() => client.append('a', claimed('first', TOM, MORNING + 120_000, 1)));
    expect(current().view).toMatchObject({ key: 'claimed-by-other', by: TOM });
  });

  it('is opened without making anybody wait', () => {
    const { client, current } = start();
    act(() => void current().onAct({ type: 'open' }));
    expect(client.sent[0]?.command).toEqual({ type: 'handoff.open', handoff: 'first' });
    expect(current().view.key).toBe('unclaimed');
  });

  it('takes every act of its panel as the command that it means', async () => {
    const { client, current } = start();
    const acts = [
      [{ type: 'release' }, { type: 'handoff.release', handoff: 'first' }],
      [
        { type: 'edit-summary', summary: 'Charged twice.' },
        { type: 'review.edit-summary', summary: 'Charged twice.' },
      ],
      [
        { type: 'correct-field', field: 'Invoice', value: '4471' },
        { type: 'review.correct-field', field: 'Invoice', value: '4471' },
      ],
      [
        { type: 'edit-draft', draft: 'Dear Ilse' },
        { type: 'review.edit-draft', draft: 'Dear Ilse' },
      ],
      [
        { type: 'take', updateBy: MORNING },
        { type: 'ownership.take', updateBy: MORNING },
      ],
      [
        { type: 'promise', updateBy: MORNING },
        { type: 'ownership.promise', updateBy: MORNING },
      ],
      [
        { type: 'hand-back', note: null },
        { type: 'ownership.hand-back', note: null },
      ],
      [
        { type: 'send-message', text: 'One moment.', audience: 'staff' },
        { type: 'task.send-message', text: 'One moment.', audience: 'staff' },
      ],
      [
        { type: 'finish', result: 'Refunded.' },
        { type: 'task.finish', result: 'Refunded.', handoff: null },
      ],
    ] as const;
    for (const [index, [asked, command]] of acts.entries()) {
      act(() => void current().onAct(asked));
      expect(client.sent[index]?.command).toEqual(command);
      await act(async () => client.sent[index]?.refuse(refuse('paused', 'Not now.')));
    }
  });

  it('that asks for a person is claimed by taking the task', () => {
    const { client, current } = start(null);
    act(() => void current().claim());
    expect(client.sent[0]?.command).toEqual({ type: 'ownership.take', updateBy: null });
  });
});

describe('the queue', () => {
  it('shows what passes the filter and counts the rest, and keeps its rows while offline', () => {
    const { client, wrapper } = createBench({ viewer: MAYA });
    let renders = 0;
    const { result, rerender } = renderHook(
      ({ mine }) => {
        renders += 1;
        return useReviewQueue((entry) => !mine || entry.claim !== null);
      },
      { initialProps: { mine: false }, wrapper },
    );
    expect(result.current?.view).toEqual({ key: 'empty' });
    const entry = queueEntry('a', MORNING);
    act(() => client.setQueue([entry]));
    expect(result.current?.view).toEqual({ key: 'waiting', entries: [entry] });
    const before = renders;
    act(() => client.setQueue([{ ...entry }]));
    expect(renders).toBe(before);
    rerender({ mine: true });
    expect(result.current?.view).toEqual({ key: 'filtered-empty', hidden: 1 });
    rerender({ mine: false });
    act(() => client.report({ kind: 'connection', state: 'offline' }));
    expect(result.current?.view).toEqual({ key: 'offline', entries: [entry] });
  });
});
