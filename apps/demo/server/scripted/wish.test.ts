import { expect, test } from 'vitest';
import { readWish } from './wish.js';

test.each([
  [
    'Where is order 48127? And please tell the driver to ring twice.',
    { kind: 'note', order: '48127', note: 'Ring twice' },
  ],
  [
    'I have moved. My new address is Lindenallee 14, 50968 Köln.',
    { kind: 'address', address: { street: 'Lindenallee 14', postcode: '50968', town: 'Köln' } },
  ],
  [
    'I was charged three times for order 48213. Please refund two of them.',
    { kind: 'refund', order: '48213', cents: null, times: 2 },
  ],
  ['Refund €45.50 for 48213', { kind: 'refund', order: '48213', cents: 4_550, times: null }],
  [
    'Please write to service@halden-freight.example and ask them to deliver order 48127 on Friday.',
    {
      kind: 'letter',
      to: 'service@halden-freight.example',
      order: '48127',
      ask: 'deliver order 48127 on Friday',
    },
  ],
  ['This is the third time I am writing. I want to speak to a person.', { kind: 'person', again: true }],
  ['please close my account', { kind: 'close' }],
  ['Is my order on its way?', { kind: 'order', order: null }],
  ['thanks!', { kind: 'thanks' }],
  ['qwertz', { kind: 'unclear' }],
])('%s', (text, wish) => {
  expect(readWish([text])).toEqual(wish);
});

test('an answer completes the wish before it', () => {
  expect(readWish(['I want a refund', 'It is 48213'])).toMatchObject({ kind: 'refund', order: '48213' });
  expect(readWish(['I have moved', 'Lindenallee 14, 50968 Köln'])).toMatchObject({
    kind: 'address',
    address: { town: 'Köln' },
  });
});

test('an order that was named before does not have to be named again', () => {
  expect(readWish(['Where is order 48127?', 'Tell the driver to ring twice'])).toEqual({
    kind: 'note',
    order: '48127',
    note: 'Ring twice',
  });
});
