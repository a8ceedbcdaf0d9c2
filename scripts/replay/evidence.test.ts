import { describe, expect, it } from 'vitest';
import { agentCalls } from './agent-calls.js';
import { evidenceFor } from './evidence.js';
import { parseRecording } from './recording.js';
import { answers, BAKERY, calls, fileOf, type Line, says } from './testing/recorded.js';

/** The evidence for the last call of the conversation. */
function evidence(...lines: readonly Line[]) {
  const [run] = parseRecording(fileOf(lines), 'runs.json').runs;
  const placed = run && agentCalls(run).at(-1);
  const row = placed && BAKERY.tools.get(placed.call.tool);
  if (!run || !placed || !row) throw new Error('The conversation has no call of a tool in the table.');
  return evidenceFor(run, placed, row, BAKERY);
}

const CHANGE = calls(['c9', 'change_pickup', { order: '48213', day: 'Friday' }]);

describe('a required fact', () => {
  it('is known once the customer has said it, in whatever case', () => {
    expect(evidence(says('user', 'Order 48213, please on FRIDAY.'), CHANGE).missing).toEqual([]);
  });

  it('is known once it was looked up', () => {
    const lookUp = calls(['c1', 'look_up_order', {}]);
    expect(evidence(lookUp, answers('c1', '{"order": "48213", "day": "Friday"}'), CHANGE).missing).toEqual(
      [],
    );
  });

  it('is known where the tool wrote it with escapes', () => {
    const change = calls(['c9', 'change_pickup', { order: 'Zoë', day: 'Zoë' }]);
    const lookUp = calls(['c1', 'look_up_order', {}]);
    expect(evidence(lookUp, answers('c1', '{"name": "Zo\\u00eb"}'), change).missing).toEqual([]);
  });

  it.each([
    ['nobody has said it', says('user', 'Friday is better.')],
    ['only part of a longer number was said', says('user', 'My number is 482130. Friday.')],
    ['only the agent has said it', says('assistant', 'Shall I move order 48213 to Friday?')],
  ])('is missing where %s', (_, line) => {
    expect(evidence(line, CHANGE).missing).toContain('order');
  });

  it('is missing where a look-up failed or the agent was thinking aloud', () => {
    const lookUp = calls(['c1', 'look_up_order', {}]);
    const think = calls(['c2', 'think', {}]);
    const failed = answers('c1', 'Error: 48213 not found', true);
    expect(evidence(lookUp, failed, think, answers('c2', '48213'), CHANGE).missing).toEqual(['order', 'day']);
  });

  it('is missing where it is said only afterwards', () => {
    expect(evidence(CHANGE, says('user', 'Order 48213 on Friday, yes.')).missing).toEqual(['order', 'day']);
  });

  it('is missing where the argument is left out, empty or null', () => {
    const said = says('user', 'null and nothing');
    for (const order of [undefined, '', null, [], {}]) {
      const change = calls([
        'c9',
        'change_pickup',
        { ...(order === undefined ? {} : { order }), day: 'nothing' },
      ]);
      expect(evidence(said, change).missing).toEqual(['order']);
    }
  });

  it('is known as a list when each of its parts is', () => {
    const change = calls(['c9', 'change_pickup', { order: ['48213', '48214'], day: 'Friday' }]);
    expect(evidence(says('user', '48213 and 48214 on Friday'), change).missing).toEqual([]);
    expect(evidence(says('user', '48213 on Friday'), change).missing).toEqual(['order']);
  });

  it.each([
    ['2 loaves', true],
    ['2kg', true],
    ['2.0', true],
    ['12 loaves', false],
    ['2.5 loaves', false],
    ['2,000 loaves', false],
    ['0.2', false],
  ])('is a number where the words say that number: %s', (words, known) => {
    const change = calls(['c9', 'change_pickup', { order: 2, day: 'Friday' }]);
    expect(evidence(says('user', `${words} on Friday`), change).missing).toEqual(known ? [] : ['order']);
  });

  it('is missing where the row reads a value or a scale that the argument does not say', () => {
    const payBack = calls(['c9', 'pay_back', { amount: 'all of it', loaves: null }]);
    expect(evidence(payBack).missing).toEqual(['amount', 'loaves']);
  });
});

describe('a failing tool', () => {
  const tryOnce = (id: string, failed: boolean) => [
    calls([id, 'look_up_order', {}]),
    answers(id, 'x', failed),
  ];

  it('is counted from its last success', () => {
    const lines = [
      ...tryOnce('a', true),
      ...tryOnce('b', false),
      ...tryOnce('c', true),
      ...tryOnce('d', true),
    ];
    expect(evidence(...lines, calls(['e', 'look_up_order', {}])).failing).toEqual({
      tool: 'look_up_order',
      attempts: 2,
    });
  });

  it('is no sign against another tool', () => {
    const lines = [...tryOnce('a', true), ...tryOnce('b', true)];
    expect(evidence(...lines, calls(['c', 'think', {}])).failing).toBeNull();
  });
});
