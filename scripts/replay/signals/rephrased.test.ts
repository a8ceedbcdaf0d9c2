import { describe, expect, it } from 'vitest';
import { timesRephrased } from './rephrased.js';

function times(...messages: readonly string[]): number {
  return timesRephrased({ turns: messages.map((text) => ({ by: 'customer', text })) });
}

const ASKS = 'Please bring forward the delivery of those seven sourdough loaves until Friday.';

describe('a request that is made again', () => {
  it.each([
    [
      'in nearly the same words',
      [ASKS, 'Could those seven sourdough loaves have their delivery brought forward until Friday?'],
    ],
    ['word for word', [ASKS, ASKS]],
    ['by saying so', ['Friday, please.', 'As I said, on Friday.']],
    ['because it was not understood', ['Friday, please.', 'That’s not what I asked.']],
  ])('is counted: %s', (_, messages) => {
    expect(times(...messages)).toBe(1);
  });

  it('is counted every time', () => {
    expect(times(ASKS, ASKS, 'I already told you.')).toBe(2);
  });

  it.each([
    ['another request', [ASKS, 'Also, my neighbour would like twelve poppy seed rolls on Saturday morning.']],
    ['a yes in the same words', [ASKS, `Yes, exactly: ${ASKS}`]],
    ['a short answer twice', ['Order 48213', 'Order 48213']],
    ['nothing at all', []],
  ])('is not counted: %s', (_, messages) => {
    expect(times(...messages)).toBe(0);
  });

  it('is not what the agent says', () => {
    expect(
      timesRephrased({
        turns: [
          { by: 'agent', text: ASKS },
          { by: 'agent', text: ASKS },
          { by: 'customer', text: ASKS },
        ],
      }),
    ).toBe(0);
  });
});
