/** What the published rule asks about. */
export interface EscalationFacts {
  /** 0–1. */
  readonly confidence: number;
  readonly riskLevel: 'low' | 'medium' | 'high';
  /** How many required fields are missing, 0 or more. */
  readonly missingRequiredFields: number;
  /** Only `frustrated` changes the answer. */
  readonly userSentiment?: string;
  /** How often the same step was tried again, 0 or more. Default 0. */
  readonly retryCount?: number;
}

/** Thrown when the facts cannot be judged; `field` says which. Code `handoff/escalation-facts`. */
export class EscalationFactsError extends Error {
  readonly code = 'handoff/escalation-facts';
  readonly field: string;

  constructor(field: string, found: unknown, wanted: string) {
    super(`shouldEscalate: ${field} is ${String(found)}, but it must be ${wanted}. Nothing was decided.`);
    this.name = 'EscalationFactsError';
    this.field = field;
  }
}

/** The confidence under which the published rule escalates. */
export const ESCALATION_THRESHOLD = 0.72;

/**
 * The published escalation rule, with its published answers: high risk, a missing required field, a frustrated
 * person after a retry, or confidence under 0.72.
 *
 * @throws {EscalationFactsError} when a fact is missing or impossible: that is an error, never a "no".
 */
export function shouldEscalate(facts: EscalationFacts): boolean {
  const { confidence, riskLevel, missingRequiredFields, userSentiment = 'neutral', retryCount = 0 } = facts;
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1)) {
    throw new EscalationFactsError('confidence', confidence, 'a number from 0 to 1');
  }
  if (riskLevel !== 'low' && riskLevel !== 'medium' && riskLevel !== 'high') {
    throw new EscalationFactsError('riskLevel', riskLevel, 'low, medium or high');
  }
  checkCount('missingRequiredFields', missingRequiredFields);
  checkCount('retryCount', retryCount);
  if (typeof userSentiment !== 'string') {
    throw new EscalationFactsError('userSentiment', userSentiment, 'a word, such as neutral or frustrated');
  }
  return (
    riskLevel === 'high' ||
    missingRequiredFields > 0 ||
    (userSentiment === 'frustrated' && retryCount >= 1) ||
    confidence < ESCALATION_THRESHOLD
  );
}

function checkCount(field: string, value: unknown): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new EscalationFactsError(field, value, 'a whole number, 0 or more');
  }
}
