import { parseArgs } from 'node:util';
import type { Entry, Violation } from '../packages/core/src/host/testing/simulation/history.js';
import type { Simulation } from '../packages/core/src/host/testing/simulation/simulate.js';
import { runSeed } from './simulate/run-seed.js';
import { runSeeds } from './simulate/run-seeds.js';

const TRACE = 30;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    trace: { type: 'boolean', default: false },
  },
});
const seeds = values.seed === undefined ? wholeNumber('seeds', values.seeds) : 1;
const first = values.seed === undefined ? 1 : wholeNumber('seed', values.seed);

const started = performance.now();
const done = await runSeeds(first, first + seeds - 1);
const sums: Record<string, number> = {};
for (const { figures } of done) {
  for (const [name, count] of Object.entries(figures)) sums[name] = (sums[name] ?? 0) + count;
}
const seconds = ((performance.now() - started) / 1_000).toFixed(1);
const figures = Object.entries(sums).map(([name, count]) => `${count} ${name}`);
const broken = done.find((one) => one.broken);
if (broken || seeds === 1) {
  const simulation = await runSeed(broken?.seed ?? first);
  const [violation] = simulation.violations;
  if (violation) report(simulation, violation);
  else if (values.trace) printTrace(simulation.entries);
  console.log(`History of seed ${simulation.seed}: ${simulation.hash}`);
}
console.log(`${done.length} ${done.length === 1 ? 'seed' : 'seeds'} in ${seconds} s: ${figures.join(', ')}.`);
if (!broken && done.length === seeds) console.log('All ten invariants hold.');
else process.exitCode = 1;

function report({ seed, entries, hash }: Simulation, { invariant, message, index }: Violation): void {
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
