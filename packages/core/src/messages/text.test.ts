import { expect, test } from 'vitest';
import { placeholders } from './text.js';

test('names every parameter once, in reading order, also inside cases', () => {
  const message =
    '{who} sent {n, plural, one {# file to {to}} other {# files to {to}}} at {at, time}, {who}; {at, date}';
  expect(placeholders(message)).toEqual([
    { name: 'who', kind: 'text' },
    { name: 'n', kind: 'plural', cases: ['one', 'other'] },
    { name: 'to', kind: 'text' },
    { name: 'at', kind: 'time' },
    { name: 'at', kind: 'date' },
  ]);
  expect(placeholders('Sent \\{name\\}')).toEqual([]);
});
