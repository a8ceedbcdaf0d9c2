import { expect, test } from 'vitest';
import { type Fault, linesOf } from './fault.js';

const cut: Fault = {
  part: 'layout',
  entry: 'handoff-card.confirm',
  environment: 'de-320',
  rule: 'cut',
  text: 'span.hk-tag: its content',
  details: [],
};

test('a fault of several languages is one line that names them', () => {
  expect(linesOf([cut, { ...cut, environment: 'pl-320' }, { ...cut, rule: 'covered' }])).toEqual([
    'handoff-card.confirm [de-320 pl-320] cut: span.hk-tag: its content',
    'handoff-card.confirm [de-320] covered: span.hk-tag: its content',
  ]);
});

test('what a reader needs to see stands below', () => {
  expect(linesOf([{ ...cut, details: ['- button "Undo"', '+ button'] }])).toEqual([
    'handoff-card.confirm [de-320] cut: span.hk-tag: its content',
    '  - button "Undo"',
    '  + button',
  ]);
});
