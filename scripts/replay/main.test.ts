import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calls, fileOf, says, settled } from './testing/recorded.js';
import { CANCEL, CANCELLED, LOOK_UP, openWorkplace, type Workplace } from './testing/workplace.js';

let workplace: Workplace;

beforeEach(() => {
  workplace = openWorkplace();
});

afterEach(() => workplace.leave());

describe('npm run replay', () => {
  it('says per run and in total what the policy makes of it', async () => {
    workplace.give('runs.json', fileOf([says('user', 'Hello'), ...settled('48213'), ...CANCELLED], []));
    const { code, out, err } = await workplace.replay('runs.json');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('tools/bakery.json');
    expect(out).toContain(
      'run-1: 2 calls (auto 1, confirm 0, review 1, takeover 0) · triggers: irreversible 1 · ' +
        'wrote without a person: cancel_order at message 5',
    );
    expect(out).toContain('run-2: 0 calls');
    expect(out).toContain('2 runs, 2 tool calls by the agent');
  });

  it('says the same as one JSON object', async () => {
    workplace.give('runs.json', fileOf([...settled('48213'), ...CANCELLED], LOOK_UP));
    const { code, out } = await workplace.replay('--json', 'runs.json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'runs',
      file: 'runs.json',
      domain: 'bakery',
      tools: 'tools/bakery.json',
      policy: 'support-1',
      totals: {
        runs: 2,
        toolCalls: 3,
        byPattern: {
          'auto-resolve': 2,
          'suggest-and-confirm': 0,
          'human-review-before-send': 1,
          'full-human-takeover': 0,
        },
        byTrigger: { irreversible: 1 },
        writesWithoutPerson: 1,
      },
      runs: [
        {
          id: 'run-1',
          task: '7',
          toolCalls: 2,
          byPattern: {
            'auto-resolve': 1,
            'suggest-and-confirm': 0,
            'human-review-before-send': 1,
            'full-human-takeover': 0,
          },
          byTrigger: { irreversible: 1 },
          handoffs: [
            {
              tool: 'cancel_order',
              trigger: 'irreversible',
              triggers: ['irreversible', 'first-time'],
              pattern: 'human-review-before-send',
              messageIndex: 4,
              wroteWithoutPerson: true,
            },
          ],
          writesWithoutPerson: 1,
        },
        {
          id: 'run-2',
          task: '8',
          toolCalls: 1,
          byPattern: {
            'auto-resolve': 1,
            'suggest-and-confirm': 0,
            'human-review-before-send': 0,
            'full-human-takeover': 0,
          },
          byTrigger: {},
          handoffs: [],
          writesWithoutPerson: 0,
        },
      ],
    });
  });

  it('takes a table for a domain that it has never heard of', async () => {
    workplace.give('runs.json', fileOf([calls(['c1', 'mow_lawn', {}])]));
    workplace.give('tools/mine.json', {
      domain: 'garden',
      tools: { mow_lawn: { ...CANCEL, type: 'lawn.mow' } },
    });
    const { code, out } = await workplace.replay('runs.json', '--tools', 'mine.json', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ totals: { byTrigger: { irreversible: 1 } }, tools: 'mine.json' });
  });

  it('finds the table whose tools cover a file that names no domain', async () => {
    workplace.give('runs.json', {
      simulations: [{ id: 'a', messages: [calls(['c1', 'water_plants', {}])] }],
    });
    expect((await workplace.replay('runs.json')).out).toContain('tools/florist.json');
  });

  it('shows no control characters of a file to the terminal', async () => {
    workplace.give('runs.json', { simulations: [{ id: 'a\u001b[2J\u202e', messages: [] }] });
    const { out } = await workplace.replay('runs.json');
    expect(out).toContain('a\\u{1b}[2J\\u{202e}: 0 calls');
  });

  it('writes one run down step by step for the demo', async () => {
    workplace.give('runs.json', fileOf(LOOK_UP, CANCELLED));
    const { code, out, shown } = await workplace.replay('runs.json', '--open', 'run-2');
    expect(code).toBe(0);
    expect(out).toContain('Run run-2: 1 steps, 1 of them tool calls.');
    const written: unknown = JSON.parse(readFileSync(shown ?? '', 'utf8'));
    expect(written).toMatchObject({
      run: 'run-2',
      steps: [{ kind: 'call', tool: 'cancel_order', seq: 2 }],
      events: [{ type: 'task.opened' }, { type: 'handoff.proposed' }],
    });
  });
});
