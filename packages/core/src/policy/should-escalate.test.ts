import { describe, expect, it } from 'vitest';
import { ESCALATION_THRESHOLD, type EscalationFacts, shouldEscalate } from './should-escalate.js';

const CALM: EscalationFacts = {
  confidence: 0.91,
  riskLevel: 'low',
  missingRequiredFields: 0,
  userSentiment: 'neutral',
  retryCount: 0,
};

/** The rule as it was published, word for word in its order. */
function published({
  confidence,
  riskLevel,
  missingRequiredFields,
  userSentiment,
  retryCount = 0,
}: EscalationFacts) {
  if (riskLevel === 'high') return true;
  if (missingRequiredFields > 0) return true;
  if (userSentiment === 'frustrated' && retryCount >= 1) return true;
  if (confidence < 0.72) return true;
  return false;
}

describe('the published rule', () => {
  it('gives the published answers over every combination of its facts', () => {
    for (const confidence of [0, 0.5, 0.719_999, ESCALATION_THRESHOLD, 0.86, 1]) {
      for (const riskLevel of ['low', 'medium', 'high'] as const) {
        for (const missingRequiredFields of [0, 1, 3]) {
          for (const userSentiment of ['neutral', 'frustrated', 'happy']) {
            for (const retryCount of [0, 1, 2]) {
              const facts = { confidence, riskLevel, missingRequiredFields, userSentiment, retryCount };
              expect([facts, shouldEscalate(facts)]).toEqual([facts, published(facts)]);
            }
          }
        }
      }
    }
  });

  it('does not escalate a calm, certain, complete, low-risk request', () => {
    expect(shouldEscalate(CALM)).toBe(false);
  });

  it.each([
    ['confidence', { confidence: Number.NaN }],
    ['confidence', { confidence: 1.01 }],
    ['confidence', { confidence: -0.1 }],
    ['confidence', { confidence: '0.9' }],
    ['confidence', { confidence: undefined }],
    ['riskLevel', { riskLevel: 'severe' }],
    ['riskLevel', { riskLevel: undefined }],
    ['missingRequiredFields', { missingRequiredFields: -1 }],
    ['missingRequiredFields', { missingRequiredFields: 0.5 }],
    ['missingRequiredFields', { missingRequiredFields: undefined }],
    ['retryCount', { retryCount: Number.POSITIVE_INFINITY }],
    ['userSentiment', { userSentiment: 3 }],
  ])('takes an impossible %s as an error, never as a "no"', (field, change) => {
    const facts: unknown = { ...CALM, ...change };
    expect(() => Reflect.apply(shouldEscalate, undefined, [facts])).toThrow(
      expect.objectContaining({ code: 'handoff/escalation-facts', field }),
    );
  });
});
