import {
  type Client,
  NO_TRAIL_FILTER,
  type Question,
  refuse,
  type TrailCheck,
  type TrailEntry,
  type TrailPage,
} from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { HandoffProvider } from './provider.js';
import { ILSE, MORNING } from './testing/happenings.js';
import { createTestClient } from './testing/test-client.js';
import { createTestClock } from './testing/test-clock.js';
import { type AuditTrailOptions, useAuditTrail } from './use-audit-trail.js';

const OFFLINE = refuse('offline', 'There is no network.');

/** The nth event of a task, a second after the one before. */
function entry(seq: number, parts: Partial<TrailEntry> = {}): TrailEntry {
  return {
    id: `event-${seq}`,
    seq,
    at: MORNING - 60_000 + seq * 1_000,
    actor: { kind: 'user', id: ILSE.id, name: ILSE.name },
    about: { kind: 'task', id: 't1', title: 'Charged three times' },
    concerns: null,
    action: null,
    fact: { kind: 'task', type: 'input.added', data: { text: `Detail ${seq}` } },
    hash: `sha256:${seq}`,
    prev: `sha256:${seq - 1}`,
    ...parts,
  };
}

function page(entries: readonly TrailEntry[], parts: Partial<TrailPage> = {}): TrailPage {
  return {
    entries,
    matching: entries.length,
    total: entries.length,
    next: null,
    mayExport: false,
    at: MORNING,
    ...parts,
  };
}

const CHECK: TrailCheck = {
  findings: [],
  found: 0,
  events: 3,
  erased: 0,
  tail: 'not-checked',
  beyondCheckpoint: 3,
  at: MORNING,
};

type Heard = TrailPage | TrailCheck | typeof OFFLINE;

function start(options: AuditTrailOptions = {}) {
  const clock = createTestClock(MORNING);
  const asked: { readonly question: Question; readonly answer: (heard: Heard) => void }[] = [];
  const ask = (question: Question) =>
    new Promise<Heard>((answer) => {
      asked.push({ question, answer });
    });
  const client: Client = Object.assign(createTestClient(ILSE, clock), { ask });
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
    <HandoffProvider client={client} clock={clock} messages={en} timeZone="UTC">
      {children}
    </HandoffProvider>
  );
  const { result } = renderHook(() => useAuditTrail(options), { wrapper });
  let answered = 0;
  const answer = (heard: Heard) =>
    act(async () => {
      asked[answered]?.answer(heard);
      answered += 1;
    });
  const ids = (): readonly string[] => {
    const { view } = result.current;
    return 'trail' in view ? (view.trail?.entries.map(({ id }) => id) ?? []) : [];
  };
  return { clock, asked, result, answer, ids, questions: () => asked.map(({ question }) => question) };
}

describe('the audit trail', () => {
  it('is asked for once, newest page first, and known from then on', async () => {
    const { result, answer, ids, questions } = start({ pageSize: 2 });
    expect(result.current.view).toEqual({ key: 'reading' });
    await answer(page([entry(3), entry(2)], { matching: 3, total: 3, next: 'after-2' }));
    expect(result.current.view).toMatchObject({ key: 'listed', asking: false });
    expect(ids()).toEqual(['event-3', 'event-2']);
    expect(questions()).toEqual([{ kind: 'trail', filter: NO_TRAIL_FILTER, after: null, limit: 2 }]);
  });

  it('reads on where it stopped, once for each page, and not past the last', async () => {
    const { result, answer, ids, questions } = start({ pageSize: 2 });
    await answer(page([entry(3), entry(2)], { matching: 3, total: 3, next: 'after-2' }));
    act(() => {
      result.current.onAct({ type: 'more' });
      result.current.onAct({ type: 'more' });
    });
    expect(result.current.view).toMatchObject({ key: 'listed', asking: true });
    await answer(page([entry(1)], { matching: 3, total: 3 }));
    expect(ids()).toEqual(['event-3', 'event-2', 'event-1']);
    act(() => result.current.onAct({ type: 'more' }));
    expect(questions()).toHaveLength(2);
    expect(questions()[1]).toMatchObject({ after: 'after-2' });
  });

  it('puts what has happened since in front, and keeps what was read', async () => {
    const { result, answer, ids, questions } = start({ pageSize: 2 });
    await answer(page([entry(3), entry(2)], { matching: 3, total: 3, next: 'after-2' }));
    act(() => result.current.onAct({ type: 'more' }));
    await answer(page([entry(1)], { matching: 3, total: 3 }));
    act(() => result.current.refresh());
    await answer(page([entry(4), entry(3)], { matching: 4, total: 4, next: 'after-3' }));
    expect(ids()).toEqual(['event-4', 'event-3', 'event-2', 'event-1']);
    act(() => result.current.onAct({ type: 'more' }));
    expect(questions()).toHaveLength(3);
  });

  it('begins again where more has happened than fits on a page', async () => {
    const { result, answer, ids, questions } = start({ pageSize: 2 });
    await answer(page([entry(2), entry(1)]));
    act(() => result.current.refresh());
    await answer(page([entry(9), entry(8)], { matching: 9, total: 9, next: 'after-8' }));
    expect(ids()).toEqual(['event-9', 'event-8']);
    act(() => result.current.onAct({ type: 'more' }));
    expect(questions()[2]).toMatchObject({ after: 'after-8' });
  });

  it('forgets what it has read once data was erased', async () => {
    const { result, answer, ids } = start({ pageSize: 2 });
    await answer(page([entry(3), entry(2)], { matching: 3, total: 3, next: 'after-2' }));
    act(() => result.current.onAct({ type: 'more' }));
    await answer(page([entry(1)], { matching: 3, total: 3 }));
    act(() => result.current.refresh());
    const erasure = entry(4, { fact: { kind: 'erasure', seqs: [1], why: 'Erasure request 2026-114' } });
    await answer(page([erasure, entry(3)], { matching: 4, total: 4, next: 'after-3' }));
    expect(ids()).toEqual(['event-4', 'event-3']);
  });

  it('shows the answer to what was written last, whatever came back in between', async () => {
    const { result, answer, ids, questions } = start();
    await answer(page([entry(2), entry(1)]));
    const narrow = (text: string) =>
      act(() => result.current.onAct({ type: 'filter', filter: { ...NO_TRAIL_FILTER, text } }));
    narrow('p');
    narrow('pa');
    narrow('parcel');
    expect(result.current.filter.text).toBe('parcel');
    await answer(page([entry(2)], { total: 2 }));
    expect(ids()).toEqual(['event-2', 'event-1']);
    await answer(page([], { total: 2 }));
    expect(result.current.view).toMatchObject({ key: 'filtered-empty', trail: { total: 2 } });
    expect(questions().map((one) => (one.kind === 'trail' ? one.filter.text : one.kind))).toEqual([
      '',
      'p',
      'parcel',
    ]);
  });

  it('stays in sight when the host cannot be reached, and says so until it can', async () => {
    const { result, answer, ids } = start();
    await answer(page([entry(1)]));
    act(() => result.current.refresh());
    await answer(OFFLINE);
    expect(result.current.view).toMatchObject({ key: 'offline', trail: { total: 1 } });
    act(() => result.current.refresh());
    await answer(page([entry(2), entry(1)]));
    expect(ids()).toEqual(['event-2', 'event-1']);
  });

  it('says why it may not be read', async () => {
    const { result, answer } = start();
    await answer(refuse('not-found', 'There is nothing here.'));
    expect(result.current.view).toMatchObject({ key: 'refused', refusal: { code: 'not-found' } });
  });

  it('is checked by the host and by nobody else, one check at a time', async () => {
    const { result, answer, questions } = start();
    await answer(page([entry(1)]));
    expect(result.current.view).toMatchObject({ checking: { state: 'not-checked' } });
    act(() => {
      result.current.onAct({ type: 'check' });
      result.current.onAct({ type: 'check' });
    });
    expect(result.current.view).toMatchObject({ checking: { state: 'checking' } });
    await answer(CHECK);
    expect(result.current.view).toMatchObject({ checking: { state: 'checked', check: CHECK } });
    act(() => result.current.onAct({ type: 'check' }));
    await answer(OFFLINE);
    expect(result.current.view).toMatchObject({ checking: { state: 'unanswered', refusal: OFFLINE } });
    expect(questions().map(({ kind }) => kind)).toEqual(['trail', 'trail-check', 'trail-check']);
  });

  it('moves its relative times on by itself, without asking again', async () => {
    const { result, answer, clock, questions } = start();
    await answer(page([entry(1)]));
    const before = result.current.now;
    act(() => clock.advance(5 * 60_000));
    expect(result.current.now).toBeGreaterThan(before);
    expect(questions()).toHaveLength(1);
  });
});
