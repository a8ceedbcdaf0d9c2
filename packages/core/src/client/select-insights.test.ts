import { describe, expect, it } from 'vitest';
import { calibrationFor, insightsFor } from '../insights/answers.js';
import { hourly, NOW, record } from '../insights/testing/made-records.js';
import { refuse } from '../task/refusal.js';
import { selectCalibration } from './select-calibration.js';
import { selectInsights } from './select-insights.js';

const PERIOD = { from: 0, to: NOW } as const;
const ADMINISTRATOR = { kind: 'administrator', id: 'nadia' } as const;
const SOME = insightsFor([record()], PERIOD, ADMINISTRATOR);
const NONE = insightsFor([], PERIOD, ADMINISTRATOR);
const OFFLINE = refuse('offline', 'The host was not reached.');
const STORAGE = refuse('storage', 'The log could not be read.');
const NOT_ALLOWED = refuse('not-allowed', 'Figures are for the desk.');
const UNKNOWN = { answer: null, at: null, refusal: null } as const;

describe('what a person sees who asks how requests went', () => {
  it('is that it is on its way, then the figures, or that nothing has ended', () => {
    expect(selectInsights(UNKNOWN)).toEqual({ key: 'loading' });
    expect(selectInsights({ answer: SOME, at: 7, refusal: null })).toEqual({
      key: 'ready',
      figures: SOME,
      at: 7,
    });
    expect(selectInsights({ answer: NONE, at: 7, refusal: null }).key).toBe('empty');
  });

  it('is what was known before, where nothing newer can be had', () => {
    const offline = selectInsights({ answer: SOME, at: 7, refusal: OFFLINE });
    expect(offline).toEqual({ key: 'offline', figures: SOME, at: 7 });
    const refused = selectInsights({ answer: SOME, at: 7, refusal: STORAGE });
    expect(refused).toMatchObject({ key: 'refused', figures: SOME, at: 7 });
  });

  it('is nothing of what was known before, once they may not see it', () => {
    expect(selectInsights({ answer: SOME, at: 7, refusal: NOT_ALLOWED })).toMatchObject({
      key: 'refused',
      figures: null,
    });
  });
});

describe('what a person sees who asks how far confidence holds', () => {
  const asked = { ...PERIOD, actionType: null, errorRate: 0.05 };
  const select = (records: Parameters<typeof calibrationFor>[0]) =>
    selectCalibration({ answer: calibrationFor(records, asked), at: 7, refusal: null }).key;

  it('is that nothing was reported, or that there are too few cases', () => {
    expect(select(hourly(140))).toBe('empty');
    expect(select(hourly(37, () => ({ confidence: 0.9 })))).toBe('too-few');
  });

  it('is whether the cases support a threshold', () => {
    expect(select(hourly(140, () => ({ confidence: 0.9 })))).toBe('supported');
    expect(select(hourly(103, () => ({ confidence: 0.9 })))).toBe('unsupported');
  });

  it('is why it cannot be had, and nothing from before once they may not see it', () => {
    const answer = calibrationFor(hourly(140), asked);
    expect(selectCalibration(UNKNOWN)).toEqual({ key: 'loading' });
    expect(selectCalibration({ answer, at: 7, refusal: OFFLINE })).toMatchObject({
      key: 'offline',
      figures: answer,
    });
    expect(selectCalibration({ answer, at: 7, refusal: STORAGE })).toMatchObject({
      key: 'refused',
      figures: answer,
    });
    expect(selectCalibration({ answer, at: 7, refusal: NOT_ALLOWED })).toMatchObject({
      key: 'refused',
      figures: null,
    });
  });
});
