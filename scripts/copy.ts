import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatSource } from './copy/format-source.js';
import { main } from './copy/main.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

process.exitCode = main(process.argv.slice(2), {
  root,
  typedIn: process.env.INIT_CWD ?? process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  format: (path, source) => formatSource(root, path, source),
});
