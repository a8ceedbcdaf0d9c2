import { hash } from 'node:crypto';
import type { Recorded } from '@handoff-kit/core';
import { toJsonl, verifyLog } from '@handoff-kit/core/audit';
import { GENESIS, seal } from '../../packages/core/src/log/seal.js';
import { type Figure, median } from './figure.js';
import { ordinaryTask } from './ordinary-task.js';

const EVENTS = 100_000;
const ROUNDS = 5;

/** What it costs one core to verify a log of ordinary tasks as it comes, beside hashing as many lines and nothing else. */
export async function verifyFigures(): Promise<Figure[]> {
  const log = await ordinaryLog();
  const lines = toJsonl(log, { exportedAt: 0 }).trimEnd().split('\n').slice(1);
  const verifying: number[] = [];
  const hashing: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = process.cpuUsage();
    const { verdict } = await verifyLog(log);
    verifying.push(millisecondsSince(started));
    if (verdict !== 'intact') throw new Error('The log of the bench does not verify.');
    const verified = process.cpuUsage();
    for (const line of lines) hash('sha256', line);
    hashing.push(millisecondsSince(verified));
  }
  return [
    {
      name: 'verify-100000-events',
      value: median(verifying),
      unit: 'ms',
      yardsticks: [{ name: 'hash-100000-lines', value: median(hashing), unit: 'ms' }],
      reach: { kind: 'at-most', value: 1_000 },
    },
  ];
}

/** Of the processor, not of the clock: a busy machine does not make a log longer. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

async function ordinaryLog(): Promise<readonly Recorded[]> {
  const length = ordinaryTask().length;
  const tasks = Array.from({ length: EVENTS / length }, (_, index) => `task-${index + 1}`);
  const streams = await Promise.all(
    tasks.map(async (task) => {
      const sealed: Recorded[] = [];
      for (const event of ordinaryTask(task)) {
        const place = { tenant: 'northwind', stream: `task/northwind/${task}`, id: `${task}-${event.id}` };
        const salt = `${task}-${event.seq}-salt`;
        sealed.push(await seal({ ...event, ...place, salt }, sealed.at(-1)?.hash ?? GENESIS));
      }
      return sealed;
    }),
  );
  return streams.flat();
}
