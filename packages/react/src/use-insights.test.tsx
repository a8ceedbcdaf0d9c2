import { type Client, type Question, refuse } from '@handoff-kit/core';
import {
  type CalibrationAnswer,
  type CasesAnswer,
  type InsightsAnswer,
  insightsFor,
} from '@handoff-kit/core/insights';
import { en } from '@handoff-kit/core/messages/en';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { HandoffProvider } from './provider.js';
import { MAYA, MORNING } from './testing/happenings.js';
import { createTestClient } from './testing/test-client.js';
import { createTestClock } from './testing/test-clock.js';
import { useCalibration } from './use-calibration.js';
import { useInsights } from './use-insights.js';

const DAY = 24 * 60 * 60_000;
const OFFLINE = refuse('offline', 'The host was not reached.');

type Heard = InsightsAnswer | CalibrationAnswer | CasesAnswer | ReturnType<typeof refuse>;

function figures(from: number, to: number, ended = 0): InsightsAnswer {
  return { ...insightsFor([], { from, to }, { kind: 'reviewer', id: 'maya' }), ended };
}

function start<Used>(useIt: () => Used) {
  const clock = createTestClock(MORNING);
  const waiting: { readonly question: Question; readonly resolve: (heard: Heard) => void }[] = [];
  const ask = (question: Question) => new Promise<Heard>((resolve) => waiting.push({ question, resolve }));
  const client: Client = Object.assign(createTestClient(MAYA, clock), { ask });
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
    <HandoffProvider client={client} clock={clock} messages={en} timeZone="UTC">
      {children}
    </HandoffProvider>
  );
  const { result } = renderHook(useIt, { wrapper });
  const answer = async (heard: Heard): Promise<Question | undefined> => {
    const first = waiting.shift();
    await act(async () => first?.resolve(heard));
    return first?.question;
  };
  return { clock, result, waiting, answer };
}

describe('the figures of a period', () => {
  it('are those of the last days, until now', async () => {
    const { result, answer } = start(() => useInsights(7));
    expect(result.current).toMatchObject({ view: { key: 'loading' }, days: 7, asking: true });
    const heard = figures(MORNING - 7 * DAY, MORNING, 3);
    expect(await answer(heard)).toEqual({ kind: 'insights', from: MORNING - 7 * DAY, to: MORNING });
    expect(result.current).toMatchObject({ view: { key: 'ready', figures: heard }, asking: false });
  });

  it('stay in sight while another period is counted', async () => {
    const { result, answer } = start(() => useInsights());
    const before = figures(MORNING - 30 * DAY, MORNING, 3);
    await answer(before);
    act(() => result.current.onAct?.({ type: 'choose-period', days: 90 }));
    expect(result.current).toMatchObject({ view: { key: 'ready', figures: before }, days: 90, asking: true });
    const after = figures(MORNING - 90 * DAY, MORNING, 11);
    await answer(after);
    expect(result.current).toMatchObject({ view: { figures: after }, asking: false });
  });

  it('are counted again up to now, and keep what was known when that fails', async () => {
    const { result, answer, clock } = start(() => useInsights());
    const before = figures(MORNING - 30 * DAY, MORNING, 3);
    await answer(before);
    act(() => clock.advance(60_000));
    act(() => result.current.onAct?.({ type: 'refresh' }));
    expect(await answer(OFFLINE)).toMatchObject({ to: MORNING + 60_000 });
    expect(result.current.view).toMatchObject({ key: 'offline', figures: before, at: MORNING });
  });
});

describe('evaluation cases', () => {
  it('are fetched for the period in sight, and are none of another', async () => {
    const { result, answer } = start(() => useInsights());
    await answer(figures(MORNING - 30 * DAY, MORNING, 3));
    expect(result.current.cases).toEqual({ state: 'none' });
    act(() => result.current.onAct?.({ type: 'export-cases', personal: 'removed' }));
    expect(result.current.cases).toEqual({ state: 'asking' });
    const cases: CasesAnswer = { from: MORNING - 30 * DAY, to: MORNING, personal: 'removed', cases: [] };
    expect(await answer(cases)).toEqual({
      kind: 'evaluation-cases',
      from: MORNING - 30 * DAY,
      to: MORNING,
      personal: 'removed',
    });
    expect(result.current.cases).toEqual({ state: 'ready', answer: cases });
    act(() => result.current.onAct?.({ type: 'choose-period', days: 7 }));
    expect(result.current.cases).toEqual({ state: 'none' });
  });

  it('say when they cannot be had', async () => {
    const { result, answer } = start(() => useInsights());
    await answer(figures(MORNING - 30 * DAY, MORNING, 3));
    act(() => result.current.onAct?.({ type: 'export-cases', personal: 'kept' }));
    await answer(OFFLINE);
    expect(result.current.cases).toEqual({ state: 'refused', refusal: OFFLINE });
  });
});

describe('the confidence of an action type', () => {
  const told = (parts: Partial<CalibrationAnswer> = {}): CalibrationAnswer => ({
    from: 0,
    to: MORNING,
    actionType: 'refund.issue',
    errorRate: 0.05,
    actionTypes: [{ actionType: 'refund.issue', cases: 37 }],
    calibration: { refused: 'too-few', need: 100, have: 37 },
    ...parts,
  });

  it('is looked at for what somebody chooses, and stays in sight meanwhile', async () => {
    const { result, answer } = start(() => useCalibration());
    expect(await answer(told())).toEqual({
      kind: 'calibration',
      from: 0,
      to: MORNING,
      actionType: null,
      errorRate: 0.05,
    });
    expect(result.current).toMatchObject({ view: { key: 'too-few' }, errorRate: 0.05, asking: false });
    act(() => result.current.onAct?.({ type: 'choose-action-type', actionType: 'email.send' }));
    expect(result.current).toMatchObject({ view: { key: 'too-few' }, asking: true });
    expect(await answer(told({ actionType: 'email.send' }))).toMatchObject({ actionType: 'email.send' });
    act(() => result.current.onAct?.({ type: 'choose-error-rate', errorRate: 0.1 }));
    expect(await answer(told({ actionType: 'email.send', errorRate: 0.1 }))).toMatchObject({
      actionType: 'email.send',
      errorRate: 0.1,
    });
    expect(result.current.errorRate).toBe(0.1);
  });

  it('begins where a new model began', async () => {
    const { answer } = start(() => useCalibration({ since: MORNING - 9 * DAY, actionType: 'email.send' }));
    expect(await answer(OFFLINE)).toMatchObject({ from: MORNING - 9 * DAY, actionType: 'email.send' });
  });
});
