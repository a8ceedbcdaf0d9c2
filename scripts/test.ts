import { browserNote } from './chromium.js';
import { type Outcome, summary, total } from './suite/outcome.js';
import { steps } from './suite/steps.js';

const note = browserNote();
if (note) console.log(note);

const outcomes = new Map<string, Outcome>();
for (const { name, needs, run } of steps) {
  const started = performance.now();
  const outcome = needs !== undefined && outcomes.get(needs)?.failed ? without(needs) : await run();
  outcomes.set(name, outcome);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name.padEnd(15)} ${summary(outcome)} (${seconds} s)`);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`);
}

const all = total([...outcomes.values()]);
console.log(`\n${summary(all)}`);
if (all.failed > 0) process.exitCode = 1;

function without(needed: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, output: `Not run, because "${needed}" failed.` };
}
