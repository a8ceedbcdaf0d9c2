import { describe, expect, it } from 'vitest';
import { createBench, decisionOn, ILSE, START } from '../host/testing/bench.js';
import type { Actor } from '../log/envelope.js';
import { createMemoryLog } from '../log/memory-log.js';
import { checkpointOf } from './checkpoint.js';
import { erase, redact } from './erase.js';
import { parseJsonl, toJsonl, verifyExport } from './jsonl.js';
import { messages, TENANT } from './testing/chain.js';
import { verifyLog } from './verify.js';

const OFFICER: Actor = { kind: 'administrator', id: 'petra', name: 'Petra Lund' };
const STREAM = `task/${TENANT}/t1`;
const REQUEST = { by: OFFICER, why: 'Erasure request 2026-114', at: START + 1_000 };

function ids() {
  let count = 0;
  return (of: 'event' | 'salt') => {
    count += 1;
    return `erasure-${of}-${count}`;
  };
}

/** A finished conversation in which Ilse has said where she lives. */
async function conversation() {
  const bench = await createBench();
  await bench.host.send(
    't1',
    { type: 'task.add-input', text: 'I live at Lindenweg 7.', supersedes: [] },
    ILSE,
  );
  await bench.agent.say('You live at Lindenweg 7.');
  return bench;
}

describe('F5: the personal data of one case is erased', () => {
  it('leaves nothing of it in the log, and the chain still verifies', async () => {
    const { log } = await conversation();
    const before = await checkpointOf(log, { tenant: TENANT, at: START });
    const erased = await erase(log, { ...REQUEST, stream: STREAM, which: () => true, newId: ids() });
    expect(erased).toEqual([1, 2, 3]);
    const events = await log.read(STREAM);
    expect(JSON.stringify(events)).not.toContain('Lindenweg');
    expect(events.slice(0, 3).map(({ data, salt }) => [data, salt])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(await verifyLog(events, { checkpoint: before })).toMatchObject({
      verdict: 'intact',
      tail: 'checked',
      checked: { erased: 3 },
    });
  });

  it('says who erased what, when and why, in the same stream', async () => {
    const { log } = await conversation();
    await erase(log, { ...REQUEST, stream: STREAM, which: ({ seq }) => seq > 1, newId: ids() });
    expect((await log.read(STREAM)).at(-1)).toMatchObject({
      type: 'record.erased',
      seq: 4,
      at: START + 1_000,
      actor: OFFICER,
      data: { seqs: [2, 3], why: 'Erasure request 2026-114' },
    });
  });

  it('is refused where the record names other events than are erased', async () => {
    const { log } = await conversation();
    const crooked = {
      ...log,
      erase: (...[stream, expected, seqs, record]: Parameters<typeof log.erase>) =>
        log.erase(stream, expected, [...seqs, 1], record),
    };
    const request = { ...REQUEST, stream: STREAM, newId: ids() };
    await expect(erase(crooked, { ...request, which: ({ seq }) => seq > 1 })).rejects.toThrow(RangeError);
    expect(JSON.stringify(await log.read(STREAM))).toContain('Lindenweg');
  });

  it('does nothing the second time, and never erases the record of the first', async () => {
    const { log } = await conversation();
    const request = { ...REQUEST, stream: STREAM, which: () => true, newId: ids() };
    await erase(log, request);
    expect(await erase(log, request)).toEqual([]);
    expect(await log.read(STREAM)).toHaveLength(4);
  });

  it('is forgotten by a host that is running, and the task goes on', async () => {
    const bench = await conversation();
    expect(JSON.stringify(await bench.host.read('t1'))).toContain('Lindenweg');
    const which = ({ type }: { readonly type: string }): boolean => /^(input|message)\./.test(type);
    await erase(bench.log, { ...REQUEST, stream: STREAM, which, newId: ids() });
    await bench.host.send(
      't1',
      { type: 'task.send-message', text: 'Still there?', audience: 'everyone' },
      ILSE,
    );
    expect(JSON.stringify(await bench.host.read('t1'))).not.toContain('Lindenweg');
    const outcome = await bench.agent.call({ tool: 'set_note', args: { note: 'Ring twice' }, callId: 'c1' });
    expect(outcome).toMatchObject({ state: 'succeeded' });
  });

  it('lets nothing run in a task that has lost more than talk', async () => {
    const bench = await conversation();
    await bench.agent.report({ type: 'agent.started', data: { what: 'Looking up Lindenweg 7' } });
    await bench.agent.propose({ tool: 'send_reply', args: { body: 'Hello' }, callId: 'c1' });
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    const which = ({ type }: { readonly type: string }): boolean => type === 'agent.started';
    await erase(bench.log, { ...REQUEST, stream: STREAM, which, newId: ids() });
    expect(await bench.agent.run(handoff.id)).toMatchObject({ code: 'storage' });
    expect(bench.runs).toEqual([]);
  });

  it('never makes an account forget what it has revoked', async () => {
    const { log } = await conversation();
    const account = { ...REQUEST, stream: `account/${TENANT}/ilse`, which: () => true, newId: ids() };
    await expect(erase(log, account)).rejects.toMatchObject({ code: 'not-a-task' });
  });

  it('is tried again when somebody else appends in between', async () => {
    const { log, host } = await conversation();
    let once = true;
    const busy = {
      ...log,
      erase: async (...args: Parameters<typeof log.erase>) => {
        if (once) {
          once = false;
          await host.send('t1', { type: 'task.add-input', text: 'Flat 3, too.', supersedes: [] }, ILSE);
        }
        return log.erase(...args);
      },
    };
    expect(await erase(busy, { ...REQUEST, stream: STREAM, which: () => true, newId: ids() })).toEqual([
      1, 2, 3, 4,
    ]);
    expect(await verifyLog(await log.read(STREAM))).toMatchObject({ verdict: 'intact' });
  });

  it('is not the same as taking data out of the database', async () => {
    const log = createMemoryLog();
    await log.append(STREAM, 0, await messages(STREAM, 4));
    const { findings } = await verifyLog(redact(await log.read(STREAM), ({ seq }) => seq === 3));
    expect(findings).toMatchObject([{ kind: 'erase', stream: STREAM, seq: 3 }]);
  });

  it('is not needed for an export that leaves data out where the caller knows of it', async () => {
    const events = redact(await messages(STREAM, 4));
    const text = toJsonl(events, { exportedAt: START, data: 'withheld' });
    expect(text).not.toContain('Message 1');
    const read = parseJsonl(text);
    expect(read.ok && (await verifyExport(read.value, { withheld: true }))).toMatchObject({
      verdict: 'intact',
      checked: { erased: 4 },
    });
  });
});
