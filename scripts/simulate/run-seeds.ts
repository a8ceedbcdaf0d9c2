import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Done, Share } from './share.js';

/**
 * Runs seeds on every core, and says what each has come to. A seed is alone in its world, so that it comes to the same
 * on any core. Ends early, with all that was run, once a seed is broken.
 */
export async function runSeeds(first: number, last: number): Promise<readonly Done[]> {
  const step = Math.min(availableParallelism(), last - first + 1);
  const shares = Array.from({ length: step }, (_, index): Share => ({ first: first + index, last, step }));
  const done = await Promise.all(shares.map(runShare));
  return done.flat().sort((a, b) => a.seed - b.seed);
}

function runShare(share: Share): Promise<readonly Done[]> {
  return new Promise((resolve, reject) => {
    const done: Done[] = [];
    new Worker(new URL('./worker.ts', import.meta.url), { workerData: share })
      .on('message', (one: Done) => done.push(one))
      .on('error', reject)
      .on('exit', () => resolve(done));
  });
}
