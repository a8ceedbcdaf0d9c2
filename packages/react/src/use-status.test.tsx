import { refuse } from '@handoff-kit/core';
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createBench } from './testing/bench.js';
import { actor, ILSE, MORNING, opened, working } from './testing/happenings.js';
import { useOwnership } from './use-ownership.js';
import { useSend } from './use-send.js';
import { useStatus } from './use-status.js';

function start() {
  const bench = createBench();
  bench.client.append('a', opened('a'), working('Reading the invoice'));
  const { result } = renderHook(
    () => ({ status: useStatus('a'), ownership: useOwnership('a'), sender: useSend('a') }),
    { wrapper: bench.wrapper },
  );
  const current = () => {
    const { status, ownership, sender } = result.current;
    if (!status || !ownership) {
      throw new Error('The task is not known.');
    }
    return { status, ownership, sender };
  };
  return { ...bench, current };
}

describe('a status', () => {
  it('takes every act of its card as the command that it means', async () => {
    const { client, current } = start();
    const acts = [
      [{ type: 'pause' }, { type: 'agent.pause' }],
      [{ type: 'resume' }, { type: 'agent.resume' }],
      [
        { type: 'correct', correction: 'Only the second charge.' },
        { type: 'result.correct', correction: 'Only the second charge.' },
      ],
      [
        { type: 'undo', handoff: 'first' },
        { type: 'handoff.undo', handoff: 'first' },
      ],
      [
        { type: 'add-input', text: 'Also invoice 4472.' },
        { type: 'task.add-input', text: 'Also invoice 4472.', supersedes: [] },
      ],
      [
        { type: 'fallback', fallback: 'email-summary', text: null },
        { type: 'fallback.choose', fallback: 'email-summary', text: null },
      ],
      [
        { type: 'accept-scope', part: 'The refund' },
        { type: 'scope.accept', part: 'The refund' },
      ],
      [
        { type: 'extend-scope', by: 'Access to the ledger' },
        { type: 'scope.extend', by: 'Access to the ledger' },
      ],
      [
        { type: 'park', what: 'The refund', partial: ['The form'] },
        { type: 'scope.park', parked: 'parked-3', what: 'The refund', partial: ['The form'] },
      ],
      [
        { type: 'resume-parked', parked: 'parked-3' },
        { type: 'scope.resume', parked: 'parked-3' },
      ],
    ] as const;
    for (const [index, [asked, command]] of acts.entries()) {
      act(() => void current().status.onAct(asked));
      expect(client.sent[index]?.command).toEqual(command);
      await act(async () => client.sent[index]?.refuse(refuse('paused', 'Not now.')));
    }
  });

  it('leaves to the app what only moves the page', async () => {
    const { client, current } = start();
    await act(async () => void current().status.onAct({ type: 'keep-waiting' }));
    await act(async () => void current().status.onAct({ type: 'show-handoff', handoff: 'first' }));
    expect(client.sent).toHaveLength(0);
  });

  it('remembers which fallbacks were chosen', () => {
    const { client, current } = start();
    const chosen = { type: 'fallback.chosen', data: { fallback: 'save', text: null } } as const;
    act(() => client.append('a', { by: actor(ILSE), fact: chosen }, { by: actor(ILSE), fact: chosen }));
    expect(current().status.chosen).toEqual(['save']);
    expect(current().ownership.chosen).toEqual(['save']);
  });

  it('follows its own command and nobody else’s', async () => {
    const { client, current } = start();
    act(() => void current().status.pause());
    expect(current().status.command).toEqual({ state: 'sending', what: 'pause' });
    expect(current().ownership.command.state).toBe('idle');
    expect(current().sender.command.state).toBe('idle');
    await act(async () => client.sent[0]?.refuse(refuse('finished', 'It is done.')));
    expect(current().status.command.state).toBe('refused');
  });
});

describe('the ownership of a task', () => {
  it('asks for a person with whatever was packed for them', () => {
    const { client, current } = start();
    const packed = {
      type: 'context.packaged',
      data: { parts: ['Last 6 messages'], summary: '', fields: {} },
    } as const;
    act(() => client.append('a', { by: actor(ILSE), fact: packed }));
    act(() => void current().ownership.askForPerson());
    expect(client.sent[0]?.command).toEqual({
      type: 'ownership.request',
      team: null,
      why: { kind: 'person-asked' },
      goesAlong: ['Last 6 messages'],
    });
  });

  it('takes every other act of its banner as the command that it means', async () => {
    const { client, current } = start();
    const acts = [
      [{ type: 'cancel-request' }, { type: 'ownership.cancel' }],
      [
        { type: 'add-note', text: 'It is urgent.' },
        { type: 'task.send-message', text: 'It is urgent.', audience: 'everyone' },
      ],
      [
        { type: 'fallback', fallback: 'notify-later', text: 'ilse@northwind.example' },
        { type: 'fallback.choose', fallback: 'notify-later', text: 'ilse@northwind.example' },
      ],
    ] as const;
    for (const [index, [asked, command]] of acts.entries()) {
      act(() => void current().ownership.onAct(asked));
      expect(client.sent[index]?.command).toEqual(command);
      await act(async () => client.sent[index]?.refuse(refuse('paused', 'Not now.')));
    }
  });

  it('turns late by itself when a promise is missed', () => {
    const { client, current, pass } = start();
    const why = { kind: 'person-asked' } as const;
    const data = { team: 'Billing', why, goesAlong: [], updateBy: MORNING + 180_000 };
    act(() => client.append('a', { by: actor(ILSE), fact: { type: 'ownership.requested', data } }));
    expect(current().ownership.view.key).toBe('transferring');
    pass(181_000);
    expect(current().ownership.view.key).toBe('overdue');
  });
});

describe('any other command', () => {
  it('can be sent and followed', async () => {
    const { client, current } = start();
    act(() => void current().sender.send({ type: 'task.cancel', reason: 'Solved otherwise.' }));
    expect(current().sender.command).toEqual({ state: 'sending', what: 'task.cancel' });
    await act(async () => client.sent[0]?.accept(2));
    expect(current().sender.command.state).toBe('idle');
  });
});
