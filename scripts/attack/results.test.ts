import { expect, test } from 'vitest';
import { resultOf, strangers, type TestResult } from './results.js';
import type { TestedRow } from './row.js';

const ROW: TestedRow = { id: 'A1', where: 'core', bad: 'other arguments', expected: '0 runs' };
const OWN: TestResult = { file: '/x/binding.test.ts', titles: ['gate', 'A1 run nothing'], passed: true };
const PROOF = { file: 'keys.test.ts', title: 'Escape never decides' };
const PROVED: TestResult = {
  file: '/x/keys.test.ts',
  titles: ['keys', 'Escape never decides'],
  passed: true,
};

test('a row holds when every test that carries its id is green, also by the title around it', () => {
  const around = { ...OWN, titles: ['A1: one row is edited', 'names it'] };
  expect(resultOf(ROW, [OWN, around]).line).toBe('A1 held');
  expect(resultOf(ROW, [OWN, { ...around, passed: false }])).toMatchObject({ result: 'failed' });
});

test('a row without a test has failed, and the test of A11 is none of A1', () => {
  expect(resultOf(ROW, []).line).toBe('A1 FAILED: there is no test for it.');
  expect(resultOf(ROW, [{ ...OWN, titles: ['A11 a batch'] }])).toMatchObject({ result: 'failed' });
});

test('a proof under another title has to be there and be green', () => {
  const row = { ...ROW, by: [PROOF] };
  expect(resultOf(row, [PROVED]).line).toBe('A1 held');
  expect(resultOf(row, [OWN]).line).toContain('there is no test “Escape never decides”');
  expect(resultOf(row, [OWN, { ...PROVED, passed: false }])).toMatchObject({ result: 'failed' });
});

test('what is open counts as failed, however green its tests are', () => {
  expect(resultOf({ ...ROW, open: 'nobody counts them' }, [OWN]).line).toBe('A1 FAILED: nobody counts them.');
});

test('a row for the server says what it needs, and an id that is not in the list is told', () => {
  const server = { ...ROW, where: 'server', why: 'sessions' } as const;
  expect(resultOf(server, []).line).toBe('A1 needs the server: sessions');
  expect(strangers([ROW], [OWN, { ...OWN, titles: ['A14 something new'] }])).toEqual(['A14']);
});
