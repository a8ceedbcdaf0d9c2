import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** The most that each figure may be, in KiB after gzip, by name. */
export type Limits = Readonly<Record<string, number>>;

/** One figure that has a limit. */
export interface Limited {
  readonly name: string;
  readonly kib: number;
}

const FILE = 'scripts/size/limits.json';
const ROOM = 0.1;

/** Reads the limits. Rejects when the file is missing or not a list of numbers by name. */
export async function readLimits(): Promise<Limits> {
  return z.record(z.string(), z.number()).parse(JSON.parse(await readFile(FILE, 'utf8')));
}

/** Makes what is reached now the limit. */
export async function writeLimits(sizes: readonly Limited[]): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(limitsFor(sizes), null, 2)}\n`);
}

/** Limits with a tenth of a KiB of room above what is reached: one more word is no reason to look at them. */
export function limitsFor(sizes: readonly Limited[]): Limits {
  return Object.fromEntries(sizes.map(({ name, kib }) => [name, Math.round((kib + ROOM) * 100) / 100]));
}

/** One line for every figure that is over its limit or has none, and for every limit that belongs to nothing. */
export function checkLimits(sizes: readonly Limited[], limits: Limits): readonly string[] {
  const measured = new Set(sizes.map(({ name }) => name));
  return [
    ...sizes.flatMap(({ name, kib }) => {
      const limit = limits[name];
      if (limit === undefined) return [`"${name}" has no limit in ${FILE}: npm run size -- --write`];
      if (kib <= limit) return [];
      const over = (kib - limit).toFixed(2);
      return [
        `"${name}" is ${kib.toFixed(2)} KiB, ${over} KiB over its limit of ${limit.toFixed(2)} KiB. If the bytes are worth it: npm run size -- --write`,
      ];
    }),
    ...Object.keys(limits)
      .filter((name) => !measured.has(name))
      .map((name) => `"${name}" in ${FILE} belongs to nothing that is measured: npm run size -- --write`),
  ];
}
