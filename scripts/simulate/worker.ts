import { parentPort, workerData } from 'node:worker_threads';
import { runSeed } from './run-seed.js';
import type { Share } from './share.js';

const { first, last, step }: Share = workerData;
for (let seed = first; seed <= last; seed += step) {
  const { figures, violations } = await runSeed(seed);
  parentPort?.postMessage({ seed, figures, broken: violations.length > 0 });
  if (violations.length > 0) break;
}
