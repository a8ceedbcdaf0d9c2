import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Mutants, scoresByFile, survivors, total } from './score.js';

const at = { line: 7, column: 3 };

function mutant(file: string, status: Mutants[number]['status'], replacement = 'true'): Mutants[number] {
  return {
    id: `${file} ${status}`,
    fileName: join(process.cwd(), file),
    location: { start: at, end: at },
    mutatorName: 'ConditionalExpression',
    replacement,
    status,
  };
}

const found: Mutants = [
  mutant('rules/b.ts', 'Killed'),
  mutant('rules/b.ts', 'Survived', 'a\n  && b'),
  mutant('rules/b.ts', 'Ignored'),
  mutant('rules/a.ts', 'Timeout'),
  mutant('rules/a.ts', 'NoCoverage'),
  mutant('rules/a.ts', 'Killed'),
  mutant('rules/a.ts', 'RuntimeError'),
  mutant('rules/none.ts', 'Ignored'),
];

test('each file has its line, and what was left alone or cannot run does not count', () => {
  expect(scoresByFile(found)).toEqual(['rules/a.ts 2/3 66.7 %', 'rules/b.ts 1/2 50.0 %']);
  expect(total(found)).toEqual({ line: 'total 3/5 60.0 %', score: 60 });
});

test('a mutant that no test runs is as alive as one that every test has passed', () => {
  expect(survivors(found)).toEqual([
    'rules/a.ts:7:3 NoCoverage ConditionalExpression true',
    'rules/b.ts:7:3 Survived ConditionalExpression a && b',
  ]);
});

test('nothing is no score', () => {
  expect(total([]).score).toBeNaN();
});
