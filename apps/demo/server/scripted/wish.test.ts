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
  ['Please stop, I found the money.', { kind: 'take-back' }],
  ['Never mind', { kind: 'take-back' }],
  ['Cancel that, please.', { kind: 'take-back' }],
  ['Do not close my account', { kind: 'take-back' }],
  ['I don’t want my account to be closed', { kind: 'take-back' }],
  ['Don’t close my account, where is order 48127?', { kind: 'order', order: '48127' }],
  ['I don’t know where my order 48127 is', { kind: 'order', order: '48127' }],
  ['Tell the driver of 48127 to not ring', { kind: 'note', order: '48127', note: 'Not ring' }],
  ['My order 48127 is fine, but refund 48213', { kind: 'refund', order: '48213', cents: null, times: null }],
  ['Refund 45000 euro for 48213', { kind: 'refund', order: '48213', cents: 4_500_000, times: null }],
  ['Cancel order 48127', { kind: 'cancel-order', order: '48127' }],
  ['cancel everything', { kind: 'cancel-what' }],
  ['cancel my account', { kind: 'close' }],
  ['Ich möchte mit einem Menschen sprechen', { kind: 'person', again: false }],
  ['Wo ist meine Bestellung 48127?', { kind: 'order', order: '48127' }],
  [
    'My new address is 14 Main Street, 12345 Springfield',
    { kind: 'address', address: { street: '14 Main Street', postcode: '12345', town: 'Springfield' } },
  ],
  [
    'Please exchange the lamp of order 48127 for the black one. And tell the driver to ring twice.',
    {
      kind: 'exchange',
      order: '48127',
      inScope: 'Tell the driver of order 48127 to ring twice.',
      opened: false,
    },
  ],
  ['Please swap order 47966', { kind: 'exchange', order: '47966', opened: false }],
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

test('the part of a wish that was accepted is done with the rest in mind', () => {
  const asked =
    'Please exchange the lamp of order 48127 for the black one. And tell the driver to ring twice.';
  expect(readWish([asked, 'Tell the driver of order 48127 to ring twice.'])).toEqual({
    kind: 'note',
    order: '48127',
    note: 'Ring twice',
    left: 'Please exchange the lamp of order 48127 for the black one.',
  });
  expect(readWish([asked, 'The carrier brings the parcel back to us.'])).toEqual({
    kind: 'exchange',
    order: '48127',
    opened: true,
  });
});

test('an order that was named before does not have to be named again', () => {
  expect(readWish(['Where is order 48127?', 'Tell the driver to ring twice'])).toEqual({
    kind: 'note',
    order: '48127',
    note: 'Ring twice',
  });
});
