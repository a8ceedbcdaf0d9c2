import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseToolTable } from './parse-tool-table.js';
import { ReplayFault } from './replay-fault.js';

const TABLES = join(dirname(fileURLToPath(import.meta.url)), '../../tools');

const WRITE = { type: 'order.cancel', effect: 'write', reversibility: 'irreversible', audience: 'self' };

function tableWith(row: unknown): string {
  return JSON.stringify({ domain: 'bakery', tools: { cancel_order: row } });
}

describe('a table of tools', () => {
  it('needs no more than type and effect for a tool that changes nothing', () => {
    const { tools } = parseToolTable(tableWith({ type: 'order.look-up', effect: 'read' }), 'bakery.json');
    expect(tools.get('cancel_order')).toEqual({
      tool: 'cancel_order',
      type: 'order.look-up',
      effect: 'read',
      reversibility: 'read-only',
      audience: 'self',
      target: null,
      value: null,
      scale: null,
      requires: [],
      summary: null,
    });
  });

  it('says everything that policy may know about a tool that changes something', () => {
    const full = {
      ...WRITE,
      target: '/order',
      value: { amount: '/refund/total', currency: 'EUR', unit: 'minor' },
      scale: '/loaves',
      requires: ['/order'],
    };
    const { tools } = parseToolTable(tableWith(full), 'bakery.json');
    expect(tools.get('cancel_order')).toEqual({ ...full, tool: 'cancel_order', summary: null });
  });

  it('keeps a tool apart from what every object has', () => {
    const { tools } = parseToolTable(tableWith({ type: 'a', effect: 'read' }), 'bakery.json');
    expect(tools.has('constructor')).toBe(false);
  });

  it.each(readdirSync(TABLES))('comes with the project and is sound: %s', (name) => {
    const { domain, tools } = parseToolTable(readFileSync(join(TABLES, name), 'utf8'), name);
    expect(name).toBe(`${domain}.json`);
    expect([...tools.values()].some(({ effect }) => effect === 'write')).toBe(true);
  });
});

describe('the documentation', () => {
  it('shows a table that is sound', () => {
    const text = readFileSync(join(TABLES, '../docs/replay.md'), 'utf8');
    const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    expect([...parseToolTable(shown, 'replay.md').tools.keys()]).toEqual([
      'look_up_order',
      'pay_back',
      'call_the_baker',
    ]);
  });
});

describe('a faulty table', () => {
  it.each([
    ['empty', '', 'the file is empty'],
    ['a web page', '<html></html>', 'this is HTML or XML'],
    ['cut off', '{"domain": "bakery", "tools"', 'this is not JSON'],
    ['a list', '[]', 'the table must be an object'],
    ['no tools', '{"domain": "bakery"}', '/tools is missing'],
    ['no domain', '{"tools": {}}', '/domain is missing'],
    ['one tool twice', '{"domain": "b", "tools": {"a": {}, "a": {}}}', '/tools/a'],
    ['an unknown member at the top', '{"domain": "b", "tools": {}, "policy": {}}', '/policy is unknown'],
    ['a row that is no object', tableWith('write'), '/tools/cancel_order must be an object'],
    [
      'a misspelt member',
      tableWith({ ...WRITE, reversable: true }),
      '/tools/cancel_order/reversable is unknown',
    ],
    ['an unknown effect', tableWith({ ...WRITE, effect: 'update' }), '/effect must be one of write, read'],
    ['a missing effect', tableWith({ type: 'a' }), '/effect is missing'],
    [
      'a change without its reversibility',
      tableWith({ ...WRITE, reversibility: undefined }),
      '/reversibility is missing',
    ],
    ['a change without its audience', tableWith({ ...WRITE, audience: undefined }), '/audience is missing'],
    [
      'a change that is said to change nothing',
      tableWith({ ...WRITE, reversibility: 'read-only' }),
      'cannot be read-only',
    ],
    [
      'a look-up that is said to change something',
      tableWith({ ...WRITE, effect: 'read' }),
      'cannot be irreversible',
    ],
    ['a path without its slash', tableWith({ ...WRITE, target: 'order' }), '/target must be the path'],
    [
      'a path of another kind',
      tableWith({ ...WRITE, requires: ['/order', 4] }),
      '/requires/1 must be the path',
    ],
    ['facts that are no list', tableWith({ ...WRITE, requires: '/order' }), '/requires must be an array'],
    [
      'a currency in words',
      tableWith({ ...WRITE, value: { amount: '/a', currency: 'euro' } }),
      '/value/currency must be',
    ],
    [
      'a value without its amount',
      tableWith({ ...WRITE, value: { currency: 'EUR' } }),
      '/value/amount must be the path',
    ],
    [
      'an unknown unit',
      tableWith({ ...WRITE, value: { amount: '/a', currency: 'EUR', unit: 'cents' } }),
      '/value/unit',
    ],
    ['a negative scale', tableWith({ ...WRITE, scale: -1 }), '/scale must be 0 or more'],
    [
      'a summary of a tool that does not hand over',
      tableWith({ ...WRITE, summary: '/summary' }),
      '/summary is for',
    ],
  ])('is refused with where and what: %s', (_, text, wanted) => {
    expect(() => parseToolTable(text, 'bakery.json')).toThrow(ReplayFault);
    expect(() => parseToolTable(text, 'bakery.json')).toThrow(wanted);
    expect(() => parseToolTable(text, 'bakery.json')).toThrow(/^bakery\.json: [^\n]+$/);
  });

  it('names every fault at once', () => {
    const text = tableWith({ ...WRITE, audience: 'everyone', scale: 'loaves' });
    expect(() => parseToolTable(text, 'bakery.json')).toThrow(/\/audience .*; \/tools\/cancel_order\/scale /);
  });
});
