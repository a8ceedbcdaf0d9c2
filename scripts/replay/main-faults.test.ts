import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calls, fileOf } from './testing/recorded.js';
import { CANCEL, LOOK_UP, openWorkplace, type Workplace } from './testing/workplace.js';

let workplace: Workplace;

beforeEach(() => {
  workplace = openWorkplace();
});

afterEach(() => workplace.leave());

describe('input that cannot be replayed gets one line and exit code 2', () => {
  beforeEach(() => {
    workplace.give('runs.json', fileOf(LOOK_UP));
    workplace.give('twins.json', fileOf([], []));
    workplace.give('page.html', '<!doctype html>\n<p>Not\nfound</p>');
    workplace.give('unknown-tool.json', fileOf([calls(['c1', 'burn_down', {}])]));
    workplace.give('foreign.json', {
      simulations: [{ id: 'a', messages: [calls(['c1', 'burn_down', {}])] }],
    });
    workplace.give('half-table.json', { domain: 'bakery', tools: { cancel_order: CANCEL } });
    workplace.give('broken-table.json', '{"domain": ');
    workplace.give('tasks.json', '[]');
    workplace.give('half-tasks.json', '[{}]');
    workplace.give('binary.json', String.fromCharCode(0xfffd));
    writeFileSync(join(workplace.root, 'binary.json'), Uint8Array.of(0xff, 0xfe, 0x00));
  });

  it.each([
    ['no file named', [], 'No file was named.'],
    ['two files to open', ['runs.json', 'twins.json', '--open', 'run-1'], 'One file at a time'],
    ['a run to open and a report', ['runs.json', '--open', 'run-1', '--report', 'out'], '--open goes with'],
    ['evidence with options', ['--evidence', '--policy', 'p.json'], '--evidence goes with files only'],
    ['evidence without its page', ['--evidence', 'runs.json'], 'docs/evidence.md: there is no such file'],
    ['a run of tasks', ['tasks.json', '--open', 'run-1'], 'these are tasks'],
    ['tasks with a fault', ['half-tasks.json'], '/0/episode is missing'],
    [
      'a report over a file',
      ['runs.json', '--report', 'twins.json'],
      'twins.json: the report cannot be written',
    ],
    ['no such policy', ['runs.json', '--policy', 'absent.json'], 'there is no such file'],
    ['a policy that is no JSON', ['runs.json', '--policy', 'broken-table.json'], 'this is not JSON'],
    ['a policy that is a table', ['runs.json', '--compare', 'half-table.json'], '/version'],
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
    const { code, out, err } = await workplace.replay(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(wanted);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).not.toContain(workplace.root);
  });
});
