import { describe, expect, it } from 'vitest';
import { parseRecording } from './recording.js';
import { stepsOf } from './steps.js';
import { answers, calls, fileOf, says } from './testing/recorded.js';

describe('the steps of a run', () => {
  it('tell in order what was said and called, each call with its answer', () => {
    const [run] = parseRecording(
      fileOf([
        says('user', 'Is it ready?'),
        calls(['c1', 'look_up_order', { order: '48213' }]),
        answers('c1', 'on Thursday'),
        says('assistant', 'On Thursday.'),
        {
          role: 'user',
          content: '',
          tool_calls: [{ id: 'c2', name: 'open_map', arguments: {}, requestor: 'user' }],
        },
      ]),
      'runs.json',
    ).runs;
    expect(run && stepsOf(run)).toEqual([
      { kind: 'message', messageIndex: 0, by: 'customer', text: 'Is it ready?' },
      {
        kind: 'call',
        messageIndex: 1,
        by: 'agent',
        call: '1.0',
        tool: 'look_up_order',
        args: { order: '48213' },
        result: { text: 'on Thursday', failed: false },
      },
      { kind: 'message', messageIndex: 3, by: 'agent', text: 'On Thursday.' },
      {
        kind: 'call',
        messageIndex: 4,
        by: 'customer',
        call: '4.0',
        tool: 'open_map',
        args: {},
        result: null,
      },
    ]);
  });
});
