import { describe, expect, it } from 'vitest';
import type { TaskViewEvent } from '../task/events.js';
import type { TaskPermissions } from '../task/permissions.js';
import { refuse } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';
import type { Client, Query, Update } from './client.js';
import { createClock } from './clock.js';
import { createStore, storeOf } from './store.js';

const ILSE: Viewer = { tenant: 'northwind', kind: 'user', id: 'ilse', name: 'Ilse Brandt', teams: [] };
const TASK: Query = { kind: 'task', task: 't-4471' };

function started(seq: number): TaskViewEvent {
  const agent = { kind: 'agent', id: 'atlas', name: 'Atlas' } as const;
  const data = { what: `Step ${seq}` };
  return { id: `e${seq}`, seq, at: seq * 100, actor: agent, type: 'agent.started', data };
}

const EVERYTHING: TaskPermissions = {
  'add-input': true,
  'send-message': true,
  pause: true,
  resume: true,
  correct: true,
  fallback: true,
  'accept-scope': true,
  'extend-scope': true,
  park: true,
  'resume-parked': true,
  'request-person': true,
  'cancel-request': true,
  take: true,
  promise: true,
  reassign: true,
  'hand-back': true,
  'edit-review': true,
  finish: true,
  cancel: true,
};

function events(reset: boolean, ...seqs: readonly number[]): Extract<Update, { readonly kind: 'task' }> {
  return {
    kind: 'task',
    reset,
    events: seqs.map(started),
    can: { task: { ...EVERYTHING }, handoffs: {} },
    now: 5_000,
  };
}

function createBench() {
  const open = new Set<(update: Update) => void>();
  let opened = 0;
  const client: Client = {
    viewer: ILSE,
    send: async () => refuse('offline', 'Nobody is there.'),
    sendToAccount: async () => refuse('offline', 'Nobody is there.'),
    ask: async () => refuse('offline', 'Nobody is there.'),
    subscribe(_, listener) {
      open.add(listener);
      opened += 1;
      return () => open.delete(listener);
    },
  };
  const clock = createClock({ now: () => 1_000, setTimer: () => () => undefined });
  const store = createStore(client, clock);
  return {
    client,
    clock,
    store,
    open,
    opened: () => opened,
    report(update: Update) {
      for (const listener of [...open]) {
        listener(update);
      }
    },
    step() {
      const snapshot = store.task('t-4471');
      return snapshot.state === 'ready' ? snapshot.task.seq : snapshot.state;
    },
  };
}

const settle = (): Promise<void> => Promise.resolve();

describe('a store', () => {
  it('opens one subscription for everybody who looks at a task, and closes it with the last', async () => {
    const { store, open, opened } = createBench();
    const leave = Array.from({ length: 1_000 }, () => store.subscribe(TASK, () => undefined));
    expect(opened()).toBe(1);
    for (const one of leave.slice(1)) {
      one();
    }
    await settle();
    expect(open.size).toBe(1);
    leave[0]?.();
    await settle();
    expect(open.size).toBe(0);
    expect(opened()).toBe(1);
  });

  it('keeps the subscription of whoever leaves and comes straight back', async () => {
    const { store, open, opened } = createBench();
    store.subscribe(TASK, () => undefined)();
    store.subscribe(TASK, () => undefined);
    await settle();
    expect([open.size, opened()]).toEqual([1, 1]);
  });

  it('is shared by all who use the same client and clock', () => {
    const { client, clock } = createBench();
    expect(storeOf(client, clock)).toBe(storeOf(client, clock));
    expect(storeOf(client, createClock())).not.toBe(storeOf(client, clock));
  });

  it('folds what arrives, and keeps the same snapshot when nothing new was said', () => {
    const { store, report, step } = createBench();
    let calls = 0;
    store.subscribe(TASK, () => {
      calls += 1;
    });
    expect(step()).toBe('loading');
    report(events(true, 1, 2));
    report(events(false, 3));
    expect([step(), calls]).toEqual([3, 2]);
    const before = store.task('t-4471');
    report(events(false, 2, 3));
    report(events(true, 1, 2, 3));
    expect(store.task('t-4471')).toBe(before);
    expect(calls).toBe(2);
  });

  it.each([
    ['the whole task as it was', events(true, 1, 2)],
    ['a change that is known', events(false, 2)],
  ])('is not taken back by %s, come late', (_, late) => {
    const { store, report, step, clock } = createBench();
    store.subscribe(TASK, () => undefined);
    report(events(true, 1, 2, 3));
    const before = store.task('t-4471');
    report({
      ...late,
      can: { task: { ...EVERYTHING, pause: refuse('paused', 'It rests.') }, handoffs: {} },
      now: 2_000,
    });
    expect(step()).toBe(3);
    expect(store.task('t-4471')).toBe(before);
    expect(clock.now()).toBe(5_000);
  });

  it('asks for the whole task again when an event is missing, and shows what it had meanwhile', () => {
    const { store, report, step, open, opened } = createBench();
    store.subscribe(TASK, () => undefined);
    report(events(true, 1, 2));
    report(events(false, 4));
    expect([opened(), open.size, step()]).toEqual([2, 1, 2]);
    report(events(true, 1, 2, 3, 4));
    expect([opened(), step()]).toEqual([2, 4]);
    report(events(false, 6));
    expect(opened()).toBe(3);
  });

  it('does not ask for ever when the gap stays, and lets nothing be decided on it', () => {
    const { store, report, step, opened } = createBench();
    store.subscribe(TASK, () => undefined);
    report(events(true, 1, 3));
    report(events(true, 1, 3));
    report(events(true, 1, 3));
    expect(opened()).toBe(2);
    expect(store.task('t-4471')).toMatchObject({ state: 'loading', connection: 'offline' });
    report(events(true, 1, 2, 3));
    expect(step()).toBe(3);
    expect(store.task('t-4471')).toMatchObject({ connection: 'live', returns: 1 });
  });

  it('does not listen to a subscription that it has left', () => {
    const { store, report, step, open } = createBench();
    store.subscribe(TASK, () => undefined);
    const [first] = [...open];
    report(events(true, 1));
    report(events(false, 3));
    first?.(events(false, 2));
    expect(step()).toBe(1);
  });

  it('says that the connection is lost and counts its return', () => {
    const { store, report } = createBench();
    store.subscribe(TASK, () => undefined);
    report(events(true, 1));
    report({ kind: 'connection', state: 'offline' });
    expect(store.task('t-4471')).toMatchObject({ state: 'ready', connection: 'offline', returns: 0 });
    report({ kind: 'connection', state: 'live' });
    expect(store.task('t-4471')).toMatchObject({ state: 'ready', connection: 'live', returns: 1 });
  });

  it('forgets a task that the viewer may no longer see', () => {
    const { store, report } = createBench();
    store.subscribe(TASK, () => undefined);
    report(events(true, 1));
    const refusal = refuse('not-found', 'There is no such task.');
    report({ kind: 'missing', refusal });
    expect(store.task('t-4471')).toMatchObject({ state: 'missing', refusal });
    expect(store.task('t-4471')).not.toHaveProperty('task');
  });

  it('sets the clock by the host', () => {
    const { store, report, clock } = createBench();
    store.subscribe(TASK, () => undefined);
    report(events(true, 1));
    expect(clock.now()).toBe(5_000);
  });

  it('keeps the queue beside the tasks', () => {
    const { store, report } = createBench();
    store.subscribe({ kind: 'queue' }, () => undefined);
    expect(store.queue().state).toBe('loading');
    report({ kind: 'queue', entries: [], now: 5_000 });
    expect(store.queue()).toMatchObject({ state: 'ready', entries: [] });
  });
});
