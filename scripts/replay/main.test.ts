import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from './main.js';
import { answers, calls, fileOf, numberedIds, says } from './testing/recorded.js';

const ROW = { type: 'order.look-up', effect: 'read' };
const CANCEL = { type: 'order.cancel', effect: 'write', reversibility: 'irreversible', audience: 'self' };

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replay-'));
  mkdirSync(join(root, 'tools'));
  give('tools/bakery.json', { domain: 'bakery', tools: { look_up_order: ROW, cancel_order: CANCEL } });
  give('tools/florist.json', { domain: 'florist', tools: { water_plants: ROW } });
});

afterEach(() => rmSync(root, { recursive: true }));

function give(name: string, content: unknown): void {
  writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
}

async function replay(...argv: readonly string[]) {
  const said: { out: string; err: string; shown?: string } = { out: '', err: '' };
  const code = await main(argv, {
    root,
    typedIn: join(root, 'tools'),
    now: () => Date.UTC(2026, 10, 18),
    newId: numberedIds(),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    showInDemo: async (file) => {
      said.shown = file;
    },
  });
  return { code, ...said };
}

const LOOK_UP = [calls(['c1', 'look_up_order', {}]), answers('c1', 'ready')];
const CANCELLED = [calls(['c2', 'cancel_order', { order: '48213' }]), answers('c2', 'cancelled')];

describe('npm run replay', () => {
  it('says per run and in total what the policy makes of it', async () => {
    give('runs.json', fileOf([says('user', 'Hello'), ...LOOK_UP, ...CANCELLED], []));
    const { code, out, err } = await replay('runs.json');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('tools/bakery.json');
    expect(out).toContain(
      'run-1: 2 calls (auto 1, confirm 0, review 1, takeover 0) · triggers: irreversible 1 · ' +
        'wrote without a person: cancel_order at message 3',
    );
    expect(out).toContain('run-2: 0 calls');
    expect(out).toContain('2 runs, 2 tool calls by the agent');
  });

  it('says the same as one JSON object', async () => {
    give('runs.json', fileOf([...LOOK_UP, ...CANCELLED], LOOK_UP));
    const { code, out } = await replay('--json', 'runs.json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
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
              messageIndex: 2,
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
    give('runs.json', fileOf([calls(['c1', 'mow_lawn', {}])]));
    give('tools/mine.json', { domain: 'garden', tools: { mow_lawn: { ...CANCEL, type: 'lawn.mow' } } });
    const { code, out } = await replay('runs.json', '--tools', 'mine.json', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ totals: { byTrigger: { irreversible: 1 } } });
  });

  it('finds the table whose tools cover a file that names no domain', async () => {
    give('runs.json', { simulations: [{ id: 'a', messages: [calls(['c1', 'water_plants', {}])] }] });
    expect((await replay('runs.json')).out).toContain('tools/florist.json');
  });

  it('shows no control characters of a file to the terminal', async () => {
    give('runs.json', { simulations: [{ id: 'a\u001b[2J\u202e', messages: [] }] });
    const { out } = await replay('runs.json');
    expect(out).toContain('a\\u{1b}[2J\\u{202e}: 0 calls');
  });

  it('writes one run down step by step for the demo', async () => {
    give('runs.json', fileOf(LOOK_UP, CANCELLED));
    const { code, out, shown } = await replay('runs.json', '--open', 'run-2');
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

describe('input that cannot be replayed gets one line and exit code 2', () => {
  beforeEach(() => {
    give('runs.json', fileOf(LOOK_UP));
    give('twins.json', fileOf([], []));
    give('page.html', '<!doctype html>\n<p>Not\nfound</p>');
    give('unknown-tool.json', fileOf([calls(['c1', 'burn_down', {}])]));
    give('foreign.json', { simulations: [{ id: 'a', messages: [calls(['c1', 'burn_down', {}])] }] });
    give('half-table.json', { domain: 'bakery', tools: { cancel_order: CANCEL } });
    give('broken-table.json', '{"domain": ');
    give('binary.json', String.fromCharCode(0xfffd));
    writeFileSync(join(root, 'binary.json'), Uint8Array.of(0xff, 0xfe, 0x00));
  });

  it.each([
    ['no file named', [], 'No file was named.'],
    ['two files', ['runs.json', 'twins.json'], 'One file at a time.'],
    ['an unknown option', ['runs.json', '--quick'], "Unknown option '--quick'"],
    ['an option without its value', ['runs.json', '--tools'], '--tools'],
    ['two ways to show it', ['runs.json', '--json', '--open', 'run-1'], '--json and --open'],
    ['no such file', ['absent.json'], 'absent.json: there is no such file'],
    ['a folder', ['tools'], 'this is a folder'],
    ['bytes that are no text', ['binary.json'], 'not UTF-8'],
    ['a web page', ['page.html'], 'this is HTML'],
    ['a table instead of runs', ['half-table.json'], 'not a file of τ²-bench runs'],
    ['no table for the domain', ['foreign.json'], 'burn_down'],
    [
      'a tool that the domain’s table misses',
      ['unknown-tool.json'],
      'the tool burn_down, which run run-1 calls',
    ],
    [
      'a tool that the given table misses',
      ['runs.json', '--tools', 'half-table.json'],
      'the tool look_up_order',
    ],
    ['no such table', ['runs.json', '--tools', 'absent.json'], 'there is no such file'],
    ['a broken table', ['runs.json', '--tools', 'broken-table.json'], 'this is not JSON'],
    ['no such run', ['runs.json', '--open', 'run-9'], 'there is no run run-9'],
    ['a run that is not named fully', ['twins.json', '--open', 'run'], '2 runs begin with run'],
  ])('%s', async (_, argv, wanted) => {
    const { code, out, err } = await replay(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(wanted);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).not.toContain(root);
  });
});
