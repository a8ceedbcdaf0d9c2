import { refuse } from '@handoff-kit/core';
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createBench } from './testing/bench.js';
import { actor, ILSE, opened, working } from './testing/happenings.js';
import { useScope } from './use-scope.js';

const BEYOND = {
  type: 'agent.out-of-scope',
  data: {
    boundary: 'booked invoices',
    extendedBy: 'An administrator opens them.',
    inScope: 'The open ones.',
  },
} as const;

function start() {
  const bench = createBench();
  bench.client.append('a', opened('a'), working('Reading the invoices'));
  const { result } = renderHook(() => useScope('a'), { wrapper: bench.wrapper });
  const current = () => {
    if (!result.current) throw new Error('The task is not known.');
    return result.current;
  };
  return { ...bench, current };
}

describe('where a task goes beyond what the agent may do', () => {
  it('is shown as soon as the agent says so', () => {
    const { client, current } = start();
    expect(current().view).toEqual({ key: 'inside' });
    act(() => client.append('a', { by: actor(ILSE), fact: BEYOND }));
    expect(current().view).toMatchObject({ key: 'beyond-in-part', ...BEYOND.data });
  });

  it('takes every verb as the command that it means', async () => {
    const { client, current } = start();
    const verbs = [
      [() => current().acceptPart('The open ones.'), { type: 'scope.accept', part: 'The open ones.' }],
      [() => current().extend('Opened.'), { type: 'scope.extend', by: 'Opened.' }],
      [
        () => current().park('The booked ones', ['List']),
        { type: 'scope.park', parked: 'parked-3', what: 'The booked ones', partial: ['List'] },
      ],
      [() => current().resumeParked('parked-3'), { type: 'scope.resume', parked: 'parked-3' }],
      [() => current().askForPerson(), expect.objectContaining({ type: 'ownership.request' })],
    ] as const;
    for (const [index, [verb, command]] of verbs.entries()) {
      act(() => void verb());
      expect(client.sent[index]?.command).toEqual(command);
      await act(async () => client.sent[index]?.refuse(refuse('paused', 'Not now.')));
    }
  });

  it('follows its own command', async () => {
    const { client, current } = start();
    act(() => void current().extend('Opened.'));
    expect(current().command.state).toBe('sending');
    await act(async () => client.sent[0]?.refuse(refuse('not-owner', 'Somebody else has it.')));
    expect(current().command).toMatchObject({ state: 'refused', refusal: { code: 'not-owner' } });
    act(() => void current().onAct({ type: 'dismiss-refusal' }));
    expect(current().command.state).toBe('idle');
  });
});
