import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from './replay/main.js';

const code = await main(process.argv.slice(2), {
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  typedIn: process.env.INIT_CWD ?? process.cwd(),
  now: Date.now,
  newId: () => randomUUID(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  async showInDemo(file) {
    process.env.HANDOFF_REPLAY = file;
    await import('./start.js');
    console.log('The run is on the page /replay of the demo.');
  },
});
if (code !== 0) process.exitCode = code;
