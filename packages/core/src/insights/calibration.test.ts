import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALIBRATION, type CalibrationFigures, calibration } from './calibration.js';
import type { DecisionRecord } from './decision-record.js';
import { draws } from './testing/draws.js';
import { hourly, NO, record } from './testing/made-records.js';

const OF = { actionType: 'account.address' };

/** Cases with their confidence, each so often that there are enough of them; figures of means do not change by that. */
function cases(confidences: readonly number[], right: readonly number[]): readonly DecisionRecord[] {
  const times = Math.ceil(CALIBRATION.cases / confidences.length);
  return hourly(times * confidences.length, (index) => ({
    confidence: confidences[index % confidences.length] ?? 0,
    ...(right[index % right.length] ? {} : NO),
  }));
}

function figures(
  records: readonly DecisionRecord[],
  options: { readonly bins?: number; readonly errorRate?: number } = {},
): CalibrationFigures {
  const answer = calibration(records, { ...OF, ...options });
  if (answer.refused) {
    throw new Error(`${answer.have} cases are too few for this test.`);
  }
  return answer;
}

/** An agent whose proposals are right as often as `truth` says about what it reports. */
function simulated(seed: number, count: number, truth: (confidence: number) => number) {
  const draw = draws(seed);
  return hourly(count, () => {
    const confidence = 0.5 + draw() / 2;
    return { confidence, ...(draw() < truth(confidence) ? {} : NO) };
  });
}

describe('published examples', () => {
  it('gives the Brier score of the documentation of scikit-learn: 0.0375', () => {
    expect(figures(cases([0.1, 0.9, 0.8, 0.3], [0, 1, 1, 0])).brier).toBeCloseTo(0.0375, 10);
  });

  it('gives the calibration error of the documentation of TorchMetrics: 0.29 in two bins', () => {
    const { ece } = figures(cases([0.25, 0.25, 0.55, 0.75, 0.75], [0, 0, 1, 1, 1]), { bins: 2 });
    expect(ece).toBeCloseTo(0.29, 10);
  });

  it('gives the calibration curve of the documentation of scikit-learn in three bins', () => {
    const { curve } = figures(
      cases([0.1, 0.2, 0.3, 0.4, 0.65, 0.7, 0.8, 0.9, 1], [0, 0, 0, 0, 1, 1, 1, 1, 1]),
      { bins: 3 },
    );
    expect(curve.map(({ accuracy }) => accuracy.rate)).toEqual([0, 0.5, 1]);
    for (const [index, mean] of [0.2, 0.525, 0.85].entries()) {
      expect(curve[index]?.confidence).toBeCloseTo(mean, 10);
    }
  });
});

describe('calibration', () => {
  it('says nothing about 99 cases, and how many it takes', () => {
    const records = hourly(99, () => ({ confidence: 0.9 }));
    expect(calibration(records, OF)).toEqual({ refused: 'too-few', need: 100, have: 99 });
    expect(figures([...records, record({ confidence: 0.9 })]).cases).toBe(100);
  });

  it('counts only what the agent reported and a person judged', () => {
    const records = [
      ...hourly(100, () => ({ confidence: 0.9 })),
      record({ confidence: null }),
      record({ confidence: 0.2, end: 'expired', by: null, run: null }),
      record({ confidence: 0.99, by: { kind: 'rule', id: 'support-1' } }),
      record({ confidence: 0.99, by: { kind: 'rule', id: 'support-1' }, undone: 'undone' }),
      record({ confidence: 0.2, proposedBy: { kind: 'reviewer', id: 'maya' } }),
      record({ confidence: 0.2, actionType: 'account.name' }),
    ];
    expect(figures(records)).toMatchObject({ cases: 100, unjudged: 3, confidence: expect.closeTo(0.9, 10) });
  });

  it('counts what was edited, reversed or corrected as a mistake', () => {
    const records = hourly(100, (index) => ({
      confidence: 0.9,
      ...(index === 0 ? { end: 'approved-with-changes' as const } : {}),
      ...(index === 1 ? { undone: 'asked' as const } : {}),
      ...(index === 2 ? { corrected: true } : {}),
    }));
    expect(figures(records).accuracy).toMatchObject({ count: 97, of: 100 });
  });

  it('finds a calibrated agent calibrated: no further off than chance', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { ece, eceByChance, confidence, accuracy } = figures(simulated(seed, 2_000, (one) => one));
      expect(ece).toBeLessThan(0.04);
      expect(ece).toBeLessThan(2 * eceByChance);
      expect(accuracy.low).toBeLessThan(confidence);
      expect(accuracy.high).toBeGreaterThan(confidence);
    }
  });

  it('finds an overconfident agent far off, whatever it reports', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { ece, eceByChance, confidence, accuracy, brier, brierOfAccuracy } = figures(
        simulated(seed, 2_000, () => 0.55),
      );
      expect(ece).toBeGreaterThan(0.15);
      expect(ece).toBeGreaterThan(5 * eceByChance);
      expect(confidence).toBeGreaterThan(accuracy.high);
      expect(brier).toBeGreaterThan(brierOfAccuracy);
    }
  });

  it('keeps a confidence on an edge in the bin below, also where a computer cannot write it', () => {
    const { curve } = figures(cases([0, 0.1, 0.1 + 0.2, 0.6, 0.7, 0.9, 1], [1]));
    expect(curve.map(({ accuracy }) => accuracy.of > 0)).toEqual([
      true,
      false,
      true,
      false,
      false,
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it.each([{ bins: 0 }, { bins: 2.5 }, { errorRate: 0 }, { errorRate: 1 }, { errorRate: Number.NaN }])(
    'refuses %s',
    (options) => {
      expect(() => calibration([], { ...OF, ...options })).toThrow(RangeError);
    },
  );

  it('is the same for the same records in any order', () => {
    const records = simulated(7, 150, (one) => one);
    fc.assert(
      fc.property(fc.shuffledSubarray([...records], { minLength: 150 }), (shuffled) => {
        expect(calibration(shuffled, OF)).toEqual(calibration(records, OF));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the confidence threshold', () => {
  it('is the lowest that the cases support, with what is above it', () => {
    const records = [
      ...hourly(200, () => ({ confidence: 0.92 })),
      ...hourly(50, (index) => ({ confidence: 0.6, ...(index % 2 === 0 ? NO : {}) })),
    ];
    expect(figures(records).threshold).toEqual({
      state: 'supported',
      atLeast: 0.65,
      mistakes: expect.objectContaining({ count: 0, of: 200 }),
      atMost: expect.closeTo(1 - (0.05 / 11) ** (1 / 200), 8),
      covered: expect.objectContaining({ count: 200, of: 250 }),
    });
  });

  it('is not given where a hundred cases without a mistake are still too few', () => {
    const records = hourly(105, () => ({ confidence: 0.92 }));
    expect(figures(records).threshold).toEqual({ state: 'unsupported', need: 106 });
    expect(figures([...records, record({ confidence: 0.92 })]).threshold).toMatchObject({
      state: 'supported',
      atLeast: 0.5,
    });
  });

  it('keeps the error rate that it promises in 95 of 100 simulated logs', () => {
    const rounds = 300;
    let supported = 0;
    let broken = 0;
    for (let seed = 0; seed < rounds; seed += 1) {
      // Right with a probability of 0.86 to 0.96, so that the true error rate passes 8 % on the way.
      const truth = (confidence: number): number => 0.76 + 0.2 * confidence;
      const { threshold } = figures(simulated(seed, 300, truth), { errorRate: 0.08 });
      if (threshold.state === 'supported') {
        supported += 1;
        const meanAbove = (Math.max(threshold.atLeast, 0.5) + 1) / 2;
        broken += 1 - truth(meanAbove) > 0.08 ? 1 : 0;
      }
    }
    expect(supported).toBeGreaterThan(20);
    expect(broken / rounds).toBeLessThanOrEqual(0.05);
  });
});
