import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from './replay/main.js';
import { runTsx } from './replay/tsx-hooks.js';

runTsx();

// The same input gives the same report, so a replay has a clock of its own, which stands still, and counts its ids.
const START = Date.UTC(2026, 0, 5, 9, 0);
let ids = 0;

const code = await main(process.argv.slice(2), {
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  typedIn: process.env.INIT_CWD ?? process.cwd(),
  data: process.env.HANDOFF_REAL_DATA,
  now: () => START,
  newId() {
    ids += 1;
    return `replay-${ids}`;
  },
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  async showInDemo(file) {
    process.env.HANDOFF_REPLAY = file;
    await import('./start.js');
    console.log('The run is on the page /replay of the demo.');
  },
});
if (code !== 0) process.exitCode = code;
