import { describe, expect, it } from 'vitest';
import { digestChecked } from '../action/digest.js';
import { digestCall, isSameCall } from './same-call.js';
import { AGENT } from './testing/cast.js';
import { TaskBench } from './testing/task-bench.js';

const ARGS = { note: 'Ring twice' };

function proposed(sealedCall?: string) {
  const bench = new TaskBench();
  const { subject } = bench.propose('delivery.move');
  if (subject.kind !== 'approval') throw new Error('Nothing was proposed in this test.');
  const proposal = { ...subject.proposal, ...(sealedCall === undefined ? {} : { sealedCall }) };
  return { id: 'h1', subject: { ...subject, proposal } };
}

describe('a call made again', () => {
  it('is the same with the same tool and arguments, however they are written', async () => {
    const handoff = proposed();
    expect(await isSameCall(handoff, 'delivery.move', ARGS)).toBe(true);
    expect(await isSameCall(handoff, 'delivery.stop', ARGS)).toBe(false);
    expect(await isSameCall(handoff, 'delivery.move', { note: 'Ring once' })).toBe(false);
    expect(await isSameCall(handoff, 'delivery.move', { ...ARGS, at: '9:00' })).toBe(false);
  });

  it('is not the same where it cannot be read, or where it was a question', async () => {
    expect(await isSameCall(proposed(), 'delivery.move', Object({ note: Symbol('x') }))).toBe(false);
    expect(await isSameCall(proposed(), 'delivery.move', Object([ARGS]))).toBe(false);
    const bench = new TaskBench();
    const field = { name: 'order', label: 'Order', kind: 'text', required: true, options: null } as const;
    bench.do({ type: 'handoff.ask', question: 'Which?', fields: [field], callId: null }, AGENT);
    const [asked] = bench.task.handoffs;
    expect(asked && (await isSameCall(asked, 'delivery.move', ARGS))).toBe(false);
  });

  it('has a digest of its own schema, so that it is taken for nothing else', async () => {
    const action = { tool: 'login', args: ARGS };
    const known = await digestChecked({ schema: 'handoff/call@1', handoff: 'h1', ...action });
    expect(await digestCall('h1', action)).toBe(known);
  });

  it('with secrets is known by the digest of what it was', async () => {
    const action = { tool: 'login', args: { password: 'correct horse' } };
    const handoff = proposed(await digestCall('h1', action));
    expect(await isSameCall(handoff, 'login', action.args)).toBe(true);
    expect(await isSameCall(handoff, 'login', { password: 'wrong horse' })).toBe(false);
    expect(await isSameCall(handoff, 'logout', action.args)).toBe(false);
    expect(await isSameCall({ ...handoff, id: 'h2' }, 'login', action.args)).toBe(false);
    expect(await isSameCall(handoff, 'delivery.move', ARGS)).toBe(false);
  });
});
