import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { sizeEntries } from './size/entries.js';
import { measure } from './size/measure.js';

const file = 'size-limits.json';
const limits = z
  .record(z.string(), z.number())
  .parse(JSON.parse(await readFile(file, 'utf8').catch(() => '{}')));

const sizes = (await Promise.all(sizeEntries.map(measure))).flat();
for (const { name, kib } of sizes) {
  const limit = limits[name];
  console.log(`${name} ${kib.toFixed(2)} KiB${limit === undefined ? '' : ` (limit ${limit.toFixed(2)})`}`);
}

if (process.argv.includes('--write')) {
  // A tenth of a KiB of room: a word more in a message is no reason to look at the limits.
  const written = Object.fromEntries(sizes.map(({ name, kib }) => [name, Math.ceil(kib * 10 + 1) / 10]));
  await writeFile(file, `${JSON.stringify(written, null, 2)}\n`);
} else {
  const over = sizes.filter(({ name, kib }) => kib > (limits[name] ?? 0));
  for (const { name } of over) {
    console.error(`${name} is over its limit in ${file}. If the bytes are worth it: npm run size -- --write`);
  }
  if (over.length > 0) process.exitCode = 1;
}
