import { expect, test } from 'vitest';
import { summary, total } from './outcome.js';
import { readReport } from './vitest-report.js';

const report = (counts: object): string =>
  JSON.stringify({
    success: true,
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    ...counts,
  });

test('the last line adds up every step and names the skipped tests only when there are some', () => {
  const one = { passed: 41, failed: 0, skipped: 0, output: 'quiet' };
  expect(summary(total([one, { ...one, passed: 2, failed: 3 }]))).toBe('43 passed, 3 failed');
  expect(summary({ ...one, skipped: 7 })).toBe('41 passed, 0 failed, 7 skipped');
});

test('a test to be done later counts as skipped, like one that is switched off', () => {
  const text = report({ numPassedTests: 5, numPendingTests: 2, numTodoTests: 1 });
  expect(readReport(text, 0)).toEqual({ passed: 5, failed: 0, skipped: 3 });
});

test.each([
  ['no report was written', null, 1],
  ['Vitest ended with an error', report({ numPassedTests: 5 }), 1],
  ['a test file did not load', report({ numPassedTests: 5, success: false }), 0],
])('a run is red when %s', (_reason, text, code) => {
  expect(readReport(text, code).failed).toBe(1);
});
