import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Entry, Violation } from '../packages/core/src/host/testing/simulation/history.js';
import type { Platform } from '../packages/core/src/host/testing/simulation/platform.js';
import { type Simulation, simulate } from '../packages/core/src/host/testing/simulation/simulate.js';

const TRACE = 30;

const platform: Platform = { sha256: (data) => hash('sha256', data), turn: () => setImmediate() };

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    trace: { type: 'boolean', default: false },
  },
});
const seeds = values.seed === undefined ? wholeNumber('seeds', values.seeds) : 1;
const first = values.seed === undefined ? 1 : wholeNumber('seed', values.seed);

const sums: Record<string, number> = {};
const started = performance.now();
let last: Simulation | null = null;
for (let seed = first; seed < first + seeds; seed += 1) {
  last = await simulate(seed, platform);
  for (const [name, count] of Object.entries(last.figures)) sums[name] = (sums[name] ?? 0) + count;
  const [violation] = last.violations;
  if (violation) {
    report(last, violation);
    break;
  }
  if (values.trace) printTrace(last.entries);
}
const seconds = ((performance.now() - started) / 1_000).toFixed(1);
const done = last ? last.seed - first + 1 : 0;
const figures = Object.entries(sums).map(([name, count]) => `${count} ${name}`);
console.log(`${done} ${done === 1 ? 'seed' : 'seeds'} in ${seconds} s: ${figures.join(', ')}.`);
if (last && seeds === 1) console.log(`History of seed ${last.seed}: ${last.hash}`);
if (last?.violations.length === 0) console.log('All ten invariants hold.');

function report({ seed, entries, hash }: Simulation, { invariant, message, index }: Violation): void {
  process.exitCode = 1;
  printTrace(entries.slice(Math.max(0, index + 1 - TRACE), index + 1));
  console.log(`${invariant} does not hold in seed ${seed} (history ${hash}): ${message}`);
  console.log(`Run it again: npm run simulate -- --seed ${seed} --trace`);
}

function printTrace(entries: readonly Entry[]): void {
  for (const entry of entries) {
    if (entry.kind === 'effect') {
      const { tenant, task, handoff, tool, args } = entry.effect;
      console.log(`  ${tenant}/${task} EFFECT ${tool} ${handoff} ${JSON.stringify(args)}`);
    } else {
      const { stream, seq, type, actor, at, data } = entry.event;
      const about = data?.handoff ?? data?.authorization ?? data?.code ?? '';
      console.log(
        `  ${new Date(at).toISOString().slice(11, 23)} ${stream} ${seq} ${type} ${String(about)} by ${actor.id}`,
      );
    }
  }
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new RangeError(`--${name} takes a whole number from 1; ${text} is none. Try --${name} 100.`);
  }
  return number;
}
