import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from './evidence/main.js';

process.exitCode = await main(process.argv.slice(2), {
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  typedIn: process.env.INIT_CWD ?? process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
