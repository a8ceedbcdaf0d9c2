import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Platform } from '../../packages/core/src/host/testing/simulation/platform.js';
import { type Simulation, simulate } from '../../packages/core/src/host/testing/simulation/simulate.js';

const platform: Platform = { sha256: (data) => hash('sha256', data), turn: () => setImmediate() };

/** Runs one seed of the simulation. */
export function runSeed(seed: number): Promise<Simulation> {
  return simulate(seed, platform);
}
