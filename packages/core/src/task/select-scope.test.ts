import { describe, expect, it } from 'vitest';
import { AGENT, createBench, ILSE, MAYA, START } from '../host/testing/bench.js';
import { selectScope } from './select-scope.js';

const SOON = START + 900_000;

const BOUNDARY = {
  boundary: 'invoices that are booked already',
  extendedBy: 'An administrator opens booked periods.',
  inScope: 'Use the new name on the 4 open invoices.',
} as const;

async function beyond(inScope: string | null = BOUNDARY.inScope) {
  const bench = await createBench();
  const { host } = bench;
  const send = (command: Parameters<typeof host.send>[1], viewer = ILSE) => host.send('t1', command, viewer);
  await send({ type: 'task.add-input', text: 'Use our new name everywhere', supersedes: [] });
  await bench.agent.report({ type: 'agent.out-of-scope', data: { ...BOUNDARY, inScope } });
  return { bench, send, view: async () => selectScope(await bench.task()) };
}

describe('a request that goes beyond what the agent may do', () => {
  it('is shown with what extends it, the part that is inside, and what was asked as it was written', async () => {
    const { view } = await beyond();
    expect(await view()).toEqual({
      key: 'beyond-in-part',
      ...BOUNDARY,
      input: 'Use our new name everywhere',
      parked: [],
    });
  });

  it('is shown so without a part inside', async () => {
    const { view } = await beyond(null);
    expect(await view()).toMatchObject({ key: 'beyond', inScope: null });
  });

  it('is kept with its boundary when it is saved, and goes on from there', async () => {
    const { send, view } = await beyond();
    await send({ type: 'scope.park', parked: 'p1', what: 'The booked invoices', partial: ['List of 12'] });
    const { boundary, extendedBy } = BOUNDARY;
    expect(await view()).toMatchObject({
      key: 'parked',
      input: 'Use our new name everywhere',
      parked: [
        { id: 'p1', what: 'The booked invoices', partial: ['List of 12'], beyond: { boundary, extendedBy } },
      ],
    });
    await send({ type: 'scope.resume', parked: 'p1' });
    expect(await view()).toEqual({ key: 'inside' });
  });

  it('is saved without a boundary where there was none', async () => {
    const { bench, send, view } = await beyond();
    await bench.agent.report({
      type: 'agent.stopped',
      data: { why: 'Two match.', partial: [], next: 'Choose.' },
    });
    await send({ type: 'scope.park', parked: 'p1', what: 'The order', partial: [] });
    expect(await view()).toMatchObject({ key: 'parked', parked: [{ beyond: null }] });
  });

  it('is nobody’s but the person’s who has taken it, until it comes back', async () => {
    const { send, view } = await beyond();
    const why = { kind: 'person-asked' } as const;
    await send({ type: 'ownership.request', team: 'Billing', why, goesAlong: [] });
    expect(await view()).toMatchObject({ key: 'handed-over', person: null, team: 'Billing', ...BOUNDARY });
    await send({ type: 'ownership.take', updateBy: SOON }, MAYA);
    expect(await view()).toMatchObject({
      key: 'handed-over',
      person: { id: MAYA.id, name: MAYA.name },
      updateBy: SOON,
    });
    await send({ type: 'ownership.hand-back', note: null }, MAYA);
    expect(await view()).toEqual({ key: 'inside' });
  });

  it('is known from what people were asked for, where the agent only said why', async () => {
    const bench = await createBench();
    const why = { kind: 'out-of-scope', boundary: 'tax advice' } as const;
    await bench.host.agent('t1', AGENT).requestPerson({ team: 'Billing', why, goesAlong: [] });
    expect(selectScope(await bench.task())).toMatchObject({
      key: 'handed-over',
      boundary: 'tax advice',
      extendedBy: null,
      inScope: null,
    });
  });

  it('is known from the request that waits for a decision because of it', async () => {
    const bench = await createBench({
      signals: () => ({ outOfScope: { boundary: 'tax advice', extendedBy: 'A tax adviser decides.' } }),
    });
    await bench.agent.propose({ tool: 'set_note', args: { note: 'Ring twice' } });
    expect(selectScope(await bench.task())).toMatchObject({
      key: 'handed-over',
      boundary: 'tax advice',
      extendedBy: 'A tax adviser decides.',
      person: null,
    });
  });

  it('is over with the task, whoever ends it', async () => {
    const { send, view } = await beyond();
    await send({ type: 'task.cancel', reason: '' });
    expect(await view()).toEqual({ key: 'inside' });

    const desk = await beyond();
    const why = { kind: 'out-of-scope', boundary: BOUNDARY.boundary } as const;
    await desk.send({ type: 'ownership.request', team: 'Billing', why, goesAlong: [] });
    await desk.send({ type: 'ownership.take', updateBy: null }, MAYA);
    expect((await desk.view()).key).toBe('handed-over');
    await desk.send({ type: 'task.finish', result: 'All invoices have the new name.', handoff: null }, MAYA);
    expect(await desk.view()).toEqual({ key: 'inside' });
  });
});
