import { describe, expect, it } from 'vitest';
import type { ProposedAction } from '../action/action.js';
import type { JsonObject } from '../action/json.js';
import { defineTool, type NextCall } from '../gate/tool.js';
import { createMemorySecrets, type SecretStore } from './secrets.js';
import { AGENT, createBench, decisionOn, ILSE, MAYA } from './testing/bench.js';

const KEY = 'sk-live-51HxQqT7Jw9fEoVbN2';
const NOTE = { tool: 'set_note', args: { note: 'Ring twice', token: KEY }, callId: 'c1' };
const ADDRESS = { tool: 'change_address', args: { street: 'Lindenweg 7', token: KEY }, callId: 'c1' };

/** A store that tells what it still holds. */
function watchedStore() {
  const kept = new Map<string, ProposedAction>();
  const store: SecretStore = {
    keep: async (digest, action) => void kept.set(digest, action),
    read: async (digest) => kept.get(digest) ?? null,
    forget: async (digest) => void kept.delete(digest),
  };
  return { kept, store };
}

describe('the secrets of an action', () => {
  it('stay through an edit that is refused, and run with what is approved after it', async () => {
    const bench = await createBench();
    await bench.agent.call(ADDRESS);
    const handoff = await bench.handoff();
    for (const changes of [{}, { '/street': 'Lindenweg 7' }, { '/token': 'sk-live-0000000000000000' }]) {
      const edited = { ...decisionOn(handoff), verdict: 'approved-with-changes', changes } as const;
      expect(await bench.host.send('t1', edited, ILSE)).toMatchObject({ code: 'invalid' });
    }
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    expect(await bench.agent.run(handoff.id)).toMatchObject({ state: 'succeeded' });
    expect(bench.runs[0]?.args).toEqual(ADDRESS.args);
  });

  it('are forgotten where the proposal was refused, and once it can neither run nor be undone', async () => {
    const { kept, store } = watchedStore();
    const bench = await createBench({ secrets: store });
    await bench.agent.call(ADDRESS);
    await bench.agent.call({ ...ADDRESS, args: { ...ADDRESS.args, street: 'Rue Mallory 1' } });
    expect(kept.size).toBe(1);
    await bench.host.send('t1', decisionOn(await bench.handoff()), ILSE);
    expect(kept.size).toBe(1);
    await bench.agent.run((await bench.handoff()).id);
    expect(kept.size).toBe(0);
    await bench.host.send('t1', { type: 'ownership.take', updateBy: null }, MAYA);
    await bench.agent.call({ ...ADDRESS, callId: 'c2' });
    expect(kept.size).toBe(0);
  });

  it('are kept while what ran can be undone, and until the task ends', async () => {
    const { kept, store } = watchedStore();
    const bench = await createBench({ secrets: store });
    await bench.agent.call(NOTE);
    const { id } = await bench.handoff();
    expect(kept.size).toBe(1);
    await bench.host.send('t1', { type: 'handoff.undo', handoff: id }, ILSE);
    await bench.settled();
    expect(bench.runs.at(-1)).toEqual({ tool: 'set_note', args: { note: '', token: KEY } });
    await bench.host.send('t1', { type: 'task.cancel', reason: 'Done' }, ILSE);
    expect(kept.size).toBe(0);
    expect(JSON.stringify(await bench.host.events('t1'))).not.toContain(KEY);
  });

  it('of an option that is not taken are forgotten, and those of the other one run', async () => {
    const { kept, store } = watchedStore();
    const bench = await createBench({ secrets: store });
    const option = (id: string) => ({
      id,
      label: id,
      detail: null,
      call: { tool: ADDRESS.tool, args: { ...ADDRESS.args, street: id } },
    });
    await bench.agent.offer({
      question: 'Which?',
      options: [option('one'), option('two')],
      confidence: null,
      callId: 'c1',
    });
    const handoff = await bench.handoff();
    const { subject } = handoff;
    const digest = (subject.kind === 'choice' && subject.options[0]?.proposal?.digest) || null;
    const taken = { ...decisionOn(handoff), verdict: 'answered', option: 'one', digest } as const;
    expect(await bench.host.send('t1', taken, ILSE)).toMatchObject({ refused: false });
    expect([...kept.keys()]).toEqual([digest]);
    await bench.agent.run(handoff.id);
    expect(bench.runs).toEqual([{ tool: 'change_address', args: { ...ADDRESS.args, street: 'one' } }]);
    expect(kept.size).toBe(0);
  });

  it('in a call inside another are masked there too', async () => {
    const steps: readonly NextCall[] = [NOTE];
    const plan = defineTool<JsonObject>({
      name: 'run_plan',
      version: '1',
      parse: (args) => ({ ok: true, value: args }),
      describe: () => ({
        facts: { type: 'plan.run', reversibility: 'externally-reversible', audience: 'internal' },
        description: { context: 'A plan', proposal: 'Run it.', approve: 'Run', reject: 'Do not' },
      }),
      calls: () => steps,
      run: async () => null,
    });
    const bench = await createBench({ tools: [plan] });
    await bench.agent.call({ tool: 'run_plan', args: {}, callId: 'c1' });
    await bench.host.send('t1', decisionOn(await bench.handoff()), ILSE);
    expect(await bench.agent.run((await bench.handoff()).id)).toMatchObject({ state: 'succeeded' });
    expect(JSON.stringify(await bench.host.events('t1'))).not.toContain(KEY);
  });

  it.each<[string, (kept: unknown) => Promise<unknown>]>([
    [
      'that come back other than they were kept',
      async (kept) => ({ ...Object(kept), args: { street: 'Rue Mallory 1' } }),
    ],
    ['that come back as nothing that can be read', async () => 'sk-live'],
    ['that cannot be read', () => Promise.reject(new Error('no connection'))],
  ])('%s run nothing', async (_, read) => {
    const store = createMemorySecrets();
    const bench = await createBench({
      secrets: { ...store, read: async (digest) => read(await store.read(digest)) },
    });
    await bench.agent.call(ADDRESS);
    await bench.host.send('t1', decisionOn(await bench.handoff()), ILSE);
    expect(await bench.agent.run((await bench.handoff()).id)).toMatchObject({ code: 'digest-mismatch' });
    expect(bench.runs).toEqual([]);
  });
});

it('a call is the same one only from whoever made it', async () => {
  const bench = await createBench();
  await bench.agent.call(ADDRESS);
  const other = bench.host.agent('t1', { ...AGENT, id: 'second', name: 'Second' });
  expect(await other.call(ADDRESS)).toMatchObject({ code: 'digest-mismatch' });
});
