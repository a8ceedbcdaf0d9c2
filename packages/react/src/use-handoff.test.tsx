import { refuse } from '@handoff-kit/core';
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createBench } from './testing/bench.js';
import {
  actor,
  claimed,
  decided,
  digestFor,
  ILSE,
  MAYA,
  MORNING,
  opened,
  proposed,
  TOM,
} from './testing/happenings.js';
import { useHandoff } from './use-handoff.js';

function start(viewer = ILSE, options: { readonly strict?: boolean } = {}) {
  const bench = createBench({ viewer });
  bench.client.append('a', opened('a'), proposed('first', { route: 'either', undoFor: 60_000 }));
  const view = renderHook(() => useHandoff('a', 'first'), {
    wrapper: options.strict ? bench.strictWrapper : bench.wrapper,
  });
  const current = () => {
    if (!view.result.current) {
      throw new Error('The handoff is not known.');
    }
    return view.result.current;
  };
  const sent = (index: number) => {
    const pending = bench.client.sent[index];
    if (!pending) {
      throw new Error(`Only ${bench.client.sent.length} commands were sent.`);
    }
    return pending;
  };
  return { ...bench, view, current, sent };
}

describe('a decision', () => {
  it('is about exactly what was shown', () => {
    const { current, sent } = start();
    act(() => void current().approve({ note: 'Checked with the bank.' }));
    expect(sent(0)).toMatchObject({
      task: 'a',
      command: {
        type: 'handoff.decide',
        handoff: 'first',
        verdict: 'approved',
        digest: digestFor('first'),
        fence: null,
        note: 'Checked with the bank.',
      },
    });
  });

  it('says that all of it was seen, where that was said', () => {
    const { current, sent } = start();
    act(() => void current().approve({ viewedFully: true }));
    expect(sent(0)).toMatchObject({ command: { verdict: 'approved', viewedFully: true, note: null } });
  });

  it('is not shown as made before the host has said so and the view holds it', async () => {
    const { client, current, sent } = start();
    act(() => void current().approve());
    expect(current().view).toMatchObject({ key: 'sending', what: 'approved' });
    await act(async () => sent(0).accept(3));
    expect(current().view.key).toBe('sending');
    act(() => client.append('a', decided('first', 'approved', actor(ILSE))));
    expect(current().view.key).toBe('approved');
    expect(current().client.command.state).toBe('idle');
  });

  it('counts as made when its event arrives before the answer', async () => {
    const { client, current, sent } = start();
    act(() => void current().approve());
    act(() => client.append('a', decided('first', 'approved', actor(ILSE))));
    expect(current().view.key).toBe('sending');
    await act(async () => sent(0).accept(3));
    expect(current().view.key).toBe('approved');
  });

  it('is sent once however often it is pressed meanwhile', async () => {
    const { client, current, sent } = start();
    const answers: unknown[] = [];
    await act(async () => {
      const shown = current();
      void shown.approve();
      answers.push(await shown.approve(), await shown.reject({ rejection: 'wrong-facts' }));
    });
    expect(answers).toEqual([null, null]);
    await act(async () => sent(0).accept(9));
    await act(async () => void (await current().approve()));
    expect(client.sent).toHaveLength(1);
  });

  it('is sent once in strict mode', () => {
    const { client, current } = start(ILSE, { strict: true });
    act(() => void current().approve());
    expect(client.sent).toHaveLength(1);
    expect(current().view.key).toBe('sending');
  });

  it('that was refused says why until it is dismissed or tried again', async () => {
    const { client, current, sent } = start();
    const refusal = refuse('already-decided', 'This was already approved.', { by: TOM, at: MORNING });
    act(() => void current().approve());
    await act(async () => sent(0).refuse(refusal));
    expect(current().view).toMatchObject({ key: 'refused', refusal });
    await act(async () => void current().onAct({ type: 'dismiss-refusal' }));
    expect(current().view.key).toBe('confirm');
    act(() => void current().approve());
    await act(async () => sent(1).refuse(refusal));
    act(() => void current().approve());
    expect(current().view.key).toBe('sending');
    expect(client.sent).toHaveLength(3);
  });

  it('that could not reach the host is not taken for made, and can be tried once the connection is back', async () => {
    const { client, current, sent } = start();
    act(() => void current().approve());
    await act(async () => sent(0).refuse(refuse('offline', 'The host could not be reached.')));
    expect(current().view.key).toBe('offline');
    act(() => client.report({ kind: 'connection', state: 'offline' }));
    act(() => client.report({ kind: 'connection', state: 'live' }));
    expect(current().view.key).toBe('confirm');
    expect(client.sent).toHaveLength(1);
  });

  it('that failed on the way is not taken for made', async () => {
    const { current, sent } = start();
    act(() => void current().approve());
    await act(async () => sent(0).fail());
    expect(current().view.key).toBe('offline');
  });

  it('can be answered after the card has gone', async () => {
    const { current, sent, view } = start();
    let answer: unknown = 'none yet';
    act(() => {
      void current()
        .approve()
        .then((given) => {
          answer = given;
        });
    });
    view.unmount();
    await act(async () => sent(0).accept(3));
    expect(answer).toEqual({ refused: false, task: 'a', seq: 3 });
  });

  it('made by somebody else is shown with who it was', () => {
    const { client, current } = start(MAYA);
    act(() => client.append('a', decided('first', 'rejected', TOM)));
    expect(current().view).toMatchObject({
      key: 'decided-elsewhere',
      approved: false,
      decision: { by: TOM },
    });
  });
});

describe('a handoff', () => {
  it('is offline while the connection is', () => {
    const { client, current } = start();
    act(() => client.report({ kind: 'connection', state: 'offline' }));
    expect(current().view.key).toBe('offline');
  });

  it('is decided under the claim that is shown, lapsed or not', async () => {
    const { client, current, sent, pass } = start(MAYA);
    act(() => client.append('a', claimed('first', actor(MAYA), MORNING + 120_000, 4)));
    act(() => void current().approve());
    expect(sent(0).command).toMatchObject({ fence: 4 });
    await act(async () => sent(0).refuse(refuse('paused', 'Not now.')));
    pass(121_000);
    act(() => void current().approve());
    expect(sent(1).command).toMatchObject({ fence: 4 });
  });

  it('is decided under nobody else’s claim', () => {
    const { client, current, sent } = start(MAYA);
    act(() => client.append('a', claimed('first', TOM, MORNING + 120_000, 4)));
    act(() => void current().approve());
    expect(sent(0).command).toMatchObject({ fence: null });
  });

  it('takes every act of its card as the command that it means', async () => {
    const { current, sent } = start();
    const acts = [
      [{ type: 'defer' }, { type: 'handoff.defer', handoff: 'first' }],
      [{ type: 'reopen' }, { type: 'handoff.reopen', handoff: 'first' }],
      [{ type: 'undo' }, { type: 'handoff.undo', handoff: 'first' }],
      [
        { type: 'settle', happened: true, note: null },
        { type: 'action.settle', handoff: 'first', happened: true, note: null },
      ],
      [
        { type: 'ask-person' },
        { type: 'ownership.request', team: null, why: { kind: 'person-asked' }, goesAlong: [] },
      ],
    ] as const;
    for (const [index, [asked, command]] of acts.entries()) {
      act(() => void current().onAct(asked));
      expect(sent(index).command).toEqual(command);
      await act(async () => sent(index).refuse(refuse('paused', 'Not now.')));
    }
  });

  it('knows what is happening on its card when it is told', () => {
    const { current } = start();
    act(() => current().mark({ reached: false }));
    expect(current().view.key).toBe('unread');
    act(() => current().mark({ reached: true, editing: true }));
    expect(current().view.key).toBe('editing');
  });
});
