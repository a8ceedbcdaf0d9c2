import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../action/json.js';
import { type ActionFacts, defineTool, type RunContext, type ToolDefinition } from './tool.js';

const FACTS: ActionFacts = { type: 'order.note', reversibility: 'reversible', audience: 'internal' };
const CONTEXT: RunContext = { task: 'task-1', handoff: 'h1', idempotencyKey: 'h1' };
const LABELLED = { ...FACTS, label: 'Add a note' };

function call(more: Partial<ToolDefinition<JsonObject>> = {}, facts = FACTS) {
  return defineTool<JsonObject>({
    name: 'set_note',
    version: '3',
    parse: (value) => ({ ok: true, value: { ...value, read: true } }),
    describe: () => ({
      facts,
      description: { context: 'Order 48213', proposal: 'Add a note.', approve: 'Add', reject: 'Leave' },
    }),
    run: (args, context) => Promise.resolve({ ...args, key: context.idempotencyKey }),
    ...more,
  }).call({ note: 'Ring twice' });
}

function read(more?: Partial<ToolDefinition<JsonObject>>, facts?: ActionFacts) {
  const called = call(more, facts);
  if (!called.ok) throw new Error('The call of this test was not read.');
  return called.value;
}

describe('a call of a tool', () => {
  it('that cannot be read says what is wrong, and is not described', () => {
    const faults = [{ path: '/note', code: 'type', message: 'Give a note.' }];
    const never = () => {
      throw new Error('It was described.');
    };
    expect(call({ parse: () => ({ ok: false, faults }), describe: never })).toEqual({ ok: false, faults });
  });

  it('runs with what was read, and knows for what', async () => {
    expect(await read().run(CONTEXT)).toEqual({ note: 'Ring twice', read: true, key: 'h1' });
  });

  it('calls nothing and refers to nothing where its tool says nothing of that', async () => {
    expect(read().calls).toEqual([]);
    expect(await read().operandDigest()).toBeNull();
    const next = { tool: 'send', args: {} };
    const made = read({ calls: () => [next], operandDigest: async ({ read: known }) => `sha256:${known}` });
    expect(made.calls).toEqual([next]);
    expect(await made.operandDigest()).toBe('sha256:true');
  });

  it('can be taken back where its tool knows how, unless it says that it cannot be undone', () => {
    const reverse = (args: JsonObject) => ({ tool: 'set_note', args: { ...args, note: '' } });
    expect(read().reversible).toBe(false);
    expect(read().reverse(null)).toBeNull();
    expect(read({ reverse }).reversible).toBe(true);
    expect(read({ reverse }).reverse(null)).toEqual({ tool: 'set_note', args: { note: '', read: true } });
    expect(read({ reverse: () => null }).reverse(null)).toBeNull();
    expect(read({ reverse }, { ...FACTS, reversibility: 'irreversible' }).reversible).toBe(false);
  });
});

describe('a call that one of several capabilities covers', () => {
  it.each<[string, Partial<ActionFacts>]>([
    ['the first', {}],
    ['the second', { type: 'order.move', value: { amount: 1, currency: 'EUR' } }],
    ['the second without money', { type: 'order.move' }],
    ['the third', { type: 'order.bulk', scale: 3 }],
    ['the third without a scale', { type: 'order.bulk' }],
  ])('is read: %s', (_, change) => {
    const capabilities = [
      LABELLED,
      { ...LABELLED, type: 'order.move', value: { amount: 5, currency: 'EUR' } },
      { ...LABELLED, type: 'order.bulk', scale: 1 },
    ];
    expect(call({ capabilities }, { ...FACTS, ...change }).ok).toBe(true);
  });
});
