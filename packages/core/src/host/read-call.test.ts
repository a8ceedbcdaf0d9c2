import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../action/json.js';
import { defineTool, type NextCall, type Tool, type ToolDefinition } from '../gate/tool.js';
import { isRefusal } from '../task/refusal.js';
import { refusal } from '../task/testing/task-bench.js';
import { callOf, faulty, hasDrifted, readCall } from './read-call.js';

function tool(name: string, more: Partial<ToolDefinition<JsonObject>> = {}): Tool {
  return defineTool<JsonObject>({
    name,
    version: '1',
    parse: (value) => ({ ok: true, value }),
    describe: () => ({
      facts: { type: `order.${name}`, reversibility: 'reversible', audience: 'internal' },
      description: { context: 'Order 48213', proposal: name, approve: 'Do it', reject: 'Leave it' },
    }),
    run: () => Promise.resolve(null),
    ...more,
  });
}

function named(...tools: readonly Tool[]): ReadonlyMap<string, Tool> {
  return new Map(tools.map((one) => [one.name, one]));
}

/** A plan that makes as many notes as it is told to. */
const PLAN = tool('plan', {
  calls: ({ notes }) => Array.from({ length: Number(notes) }, (): NextCall => ({ tool: 'note', args: {} })),
});
/** A call that makes itself again, as deep as it is told to. */
const NEST = tool('nest', {
  calls: ({ deep }) => (Number(deep) > 0 ? [{ tool: 'nest', args: { deep: Number(deep) - 1 } }] : []),
});
const TOOLS = named(tool('note'), PLAN, NEST);

async function calls(name: string, args: JsonObject) {
  const read = await readCall(TOOLS, name, args, null);
  return isRefusal(read) ? read : (read.action.calls?.length ?? 'none');
}

describe('a call', () => {
  it('is what its tool says of it', async () => {
    const read = await readCall(TOOLS, 'note', { text: 'Ring twice' }, 'They asked');
    expect(read).toMatchObject({
      action: { type: 'order.note', tool: 'note', toolVersion: '1', args: { text: 'Ring twice' } },
      presentation: { proposal: 'note', agentSays: 'They asked' },
    });
    expect(read).not.toHaveProperty('action.operandDigest');
    expect(read).not.toHaveProperty('action.calls');
    expect(await readCall(TOOLS, 'note', {}, null)).not.toHaveProperty('presentation.agentSays');
  });

  it('is bound to what it refers to', async () => {
    const file = tool('file', { operandDigest: async () => 'sha256:one' });
    expect(await readCall(named(file), 'file', {}, null)).toMatchObject({
      action: { operandDigest: 'sha256:one' },
    });
  });

  it('is of a tool that exists', async () => {
    expect(await readCall(TOOLS, 'shout', {}, null)).toMatchObject(
      refusal({ code: 'not-found', about: 'shout' }),
    );
  });

  it.each<[string, JsonObject, string, string]>([
    ['is no JSON', Object({ at: [Symbol('x')] }), '/at/0', 'The arguments of note are not a JSON object.'],
    ['is a list', Object([1]), '', 'The arguments of note are not a JSON object.'],
  ])('that %s is refused with its path', async (_, args, about, message) => {
    const answer = await readCall(TOOLS, 'note', args, null);
    expect(answer).toMatchObject(refusal({ code: 'invalid', about }));
    expect(answer).toHaveProperty('message', expect.stringContaining(message));
  });

  it.each<[string, ToolDefinition<JsonObject>['parse'], string, string]>([
    [
      'says what is wrong',
      () => ({ ok: false, faults: [{ path: '/cents', code: 'type', message: 'Give a number.' }] }),
      '/cents',
      'The arguments of pay do not fit. /cents: Give a number.',
    ],
    [
      'throws',
      () => {
        throw new Error('No such order');
      },
      '',
      'The arguments of pay do not fit. : No such order',
    ],
    [
      'throws what is no error',
      () => {
        throw 'no order';
      },
      '',
      'The arguments of pay do not fit. : no order',
    ],
    ['says nothing', () => ({ ok: false, faults: [] }), '', 'The arguments of pay do not fit.'],
  ])('whose tool cannot read it and %s is refused', async (_, parse, about, message) => {
    expect(await readCall(named(tool('pay', { parse })), 'pay', {}, null)).toMatchObject({
      ...refusal({ code: 'invalid', about }),
      message,
    });
  });

  it('of a tool that throws is a fault of the tool', () => {
    const throws = tool('pay', {
      describe: () => {
        throw new Error('No such order');
      },
    });
    const faults = [{ path: '', code: 'tool', message: 'No such order' }];
    expect(callOf(throws, {})).toEqual({ ok: false, faults });
  });

  it('that was read and is still no good has no path', () => {
    expect(faulty({ ok: true, value: 3 }, 'It is a number.')).toMatchObject({
      ...refusal({ code: 'invalid', about: '' }),
      message: 'It is a number.',
    });
  });
});

describe('the calls that a call makes', () => {
  it('are part of it, each judged as it is', async () => {
    expect(await calls('plan', { notes: 0 })).toBe('none');
    expect(await calls('plan', { notes: 100 })).toBe(100);
    expect(await calls('nest', { deep: 8 })).toBe(8);
    expect(await readCall(TOOLS, 'plan', { notes: 1 }, 'They asked')).toMatchObject({
      action: { calls: [{ type: 'order.note', tool: 'note' }] },
      presentation: { calls: [{ proposal: 'note' }] },
    });
  });

  it('are as many as somebody can weigh', async () => {
    const limit = {
      ...refusal({ code: 'invalid', about: 'note' }),
      message: 'A call may make 100 others, 8 deep. Split it.',
    };
    expect(await calls('plan', { notes: 101 })).toMatchObject(limit);
    expect(await calls('nest', { deep: 9 })).toMatchObject({ ...limit, about: 'nest' });
  });

  it('are refused where one of them is, at whatever depth', async () => {
    const shouting = tool('outer', { calls: () => [{ tool: 'inner', args: {} }] });
    const inner = tool('inner', { calls: () => [{ tool: 'shout', args: {} }] });
    expect(await readCall(named(shouting, inner), 'outer', {}, null)).toMatchObject(
      refusal({ code: 'not-found', about: 'shout' }),
    );
    expect(await readCall(named(shouting), 'outer', {}, null)).toMatchObject({ about: 'inner' });
  });
});

describe('what a call refers to', () => {
  const file = (digest: () => Promise<string | null>) => tool('file', { operandDigest: digest });
  const one = async () => 'sha256:one';

  async function action(tools: ReadonlyMap<string, Tool>, name: string) {
    const read = await readCall(tools, name, {}, null);
    if (isRefusal(read)) throw new Error(read.message);
    return read.action;
  }

  it('has not changed where its digest has not', async () => {
    expect(await hasDrifted(TOOLS, await action(TOOLS, 'note'))).toBe(false);
    expect(await hasDrifted(named(file(one)), await action(named(file(one)), 'file'))).toBe(false);
  });

  it.each<[string, ReadonlyMap<string, Tool>]>([
    ['another digest', named(file(async () => 'sha256:two'))],
    ['no digest', named(file(async () => null))],
    ['nothing to ask', named(file(() => Promise.reject(new Error('Gone'))))],
    ['no tool', named()],
    ['a tool that no longer reads it', named(tool('file', { parse: () => ({ ok: false, faults: [] }) }))],
  ])('has changed where there is %s', async (_, tools) => {
    expect(await hasDrifted(tools, await action(named(file(one)), 'file'))).toBe(true);
  });

  it('cannot be shown to be nothing by a tool that fails', async () => {
    const failing = named(file(() => Promise.reject(new Error('Gone'))));
    expect(await hasDrifted(failing, await action(named(tool('file')), 'file'))).toBe(true);
  });

  it('has changed where that of one of its calls has', async () => {
    const outer = tool('outer', { calls: () => [{ tool: 'file', args: {} }] });
    const made = await action(named(outer, file(one)), 'outer');
    expect(await hasDrifted(named(outer, file(one)), made)).toBe(false);
    expect(
      await hasDrifted(
        named(
          outer,
          file(async () => 'sha256:two'),
        ),
        made,
      ),
    ).toBe(true);
  });
});
