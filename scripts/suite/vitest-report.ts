import { z } from 'zod';
import type { Outcome } from './outcome.js';

const schema = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

/**
 * Counts from Vitest's JSON report. A run that failed although no test did (a file that does not load, an error
 * outside a test, no report at all) counts as one failure: it can never pass for green.
 */
export function readReport(report: string | null, code: number): Omit<Outcome, 'output'> {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const counts = schema.parse(JSON.parse(report));
  const broken = code !== 0 || !counts.success;
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests === 0 && broken ? 1 : counts.numFailedTests,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}
